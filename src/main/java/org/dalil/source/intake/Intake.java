package org.dalil.source.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.casefile.Holdings;
import org.dalil.document.DocumentType;
import org.dalil.document.Extraction;
import org.dalil.document.ExtractionOutcome;
import org.dalil.document.ExtractionRequest;
import org.dalil.document.PageStart;
import org.dalil.document.TextExtraction;
import org.dalil.document.TypeSniffer;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.kernel.RecordIds;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.source.Sources;
import org.dalil.source.TextVersion;
import org.dalil.source.content.Custody;
import org.dalil.texts.Texts;
import org.dalil.vault.blob.BlobId;
import org.dalil.vault.blob.BlobStreamException;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.blob.Sealed;
import org.dalil.vault.blob.SealedInput;
import org.dalil.vault.failure.VaultException;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;

/// The files of one import on their way in: sealed in the vault, not yet registered. Used once.
final class Intake {
    private final Doors doors;
    private final TextExtraction extraction;
    private final ImportRemarks remarks;
    private final List<BlobId> blobs = new ArrayList<>();
    private final List<Records> taken = new ArrayList<>();
    private final Map<Digest, Source> batch = new HashMap<>();

    /// The records that one file becomes.
    record Records(Source source, EvidenceItem item, @Nullable TextVersion text) {}

    /// What it works through.
    record Doors(Holdings holdings, Blobs blobs, Sources sources) {}

    Intake(Doors doors, TextExtraction extraction, Texts texts) {
        this.doors = doors;
        this.extraction = extraction;
        this.remarks = new ImportRemarks(texts);
    }

    /// The records to register.
    List<Records> records() {
        return List.copyOf(taken);
    }

    /// Takes one file in.
    ///
    /// @throws ProblemException when the vault fails; a file that fails is an outcome
    ImportOutcome take(Choice choice, Progress progress, Cancel cancel) throws ProblemException {
        Candidate file = choice.candidate();
        if (file.problem() != null) {
            return new ImportOutcome.Refused(file.problem());
        }
        Digest shown = file.sha256();
        ImportOutcome held = shown == null ? null : held(shown);
        if (held != null) {
            return held;
        }
        String name = file.name().text();
        if (!Files.exists(file.file())) {
            return new ImportOutcome.Refused(ImportProblems.vanished(name));
        }
        Sealed original = seal(file, progress, cancel);
        if (original == null) {
            return new ImportOutcome.Refused(ImportProblems.unreadable(name));
        }
        if (!isAsShown(file, original)) {
            drop(original.id());
            return new ImportOutcome.Refused(ImportProblems.changed(name));
        }
        held = shown == null ? held(original.sha256()) : null;
        if (held != null) {
            drop(original.id());
            return held;
        }
        return read(choice, original, cancel);
    }

    /// The source that has these bytes, from this import or from before.
    private @Nullable ImportOutcome held(Digest digest) throws ProblemException {
        Source twin = batch.get(digest);
        if (twin != null) {
            return new ImportOutcome.AlreadyHeld(ref(twin.id()), twin.title());
        }
        Optional<RecordRef> held = doors.sources().heldAlready(digest.hex());
        if (held.isEmpty()) {
            return null;
        }
        String title = doors.sources().find(held.get().id()).map(Source::title).orElse("");
        return new ImportOutcome.AlreadyHeld(held.get(), title);
    }

    /// Whether what was sealed is what was looked at.
    private boolean isAsShown(Candidate file, Sealed original) throws ProblemException {
        Digest shown = file.sha256();
        if (shown != null) {
            return original.sha256().equals(shown);
        }
        FileMark mark = Objects.requireNonNull(file.mark());
        try {
            return mark.isOf(file.file()) && mark.isOf(original, doors.blobs(), TypeSniffer.SAMPLE);
        } catch (IOException e) {
            return false; // it went away while it was read: nobody can say what was
        }
    }

    /// Shreds everything that was sealed here.
    void shred() throws VaultException {
        for (BlobId id : List.copyOf(blobs)) {
            drop(id);
        }
    }

    private void drop(BlobId id) throws VaultException {
        doors.blobs().shred(id);
        blobs.remove(id);
    }

    /// Seals a file; null when it could not be read to its end.
    private @Nullable Sealed seal(Candidate file, Progress progress, Cancel cancel)
            throws VaultException {
        try (ReadFailure in = new ReadFailure(Files.newInputStream(file.file()))) {
            try {
                return kept(doors.blobs().seal(in, file.size(), progress, cancel));
            } catch (VaultException e) {
                if (in.isSeen()) {
                    return null;
                }
                throw e;
            }
        } catch (IOException e) {
            return null;
        }
    }

    private Sealed kept(Sealed sealed) {
        blobs.add(sealed.id());
        return sealed;
    }

    private ImportOutcome read(Choice choice, Sealed original, Cancel cancel)
            throws ProblemException {
        Candidate file = choice.candidate();
        ExtractionOutcome outcome = extract(choice, original.id(), cancel);
        Extraction words =
                outcome instanceof ExtractionOutcome.Extracted(Extraction read) ? read : null;
        RecordIds ids = doors.holdings().ids();
        Source source = Source.titled(ids.next(), kind(file.type().type()), title(choice, words));
        EvidenceItem item =
                new EvidenceItem(
                        ids.next(),
                        source.id(),
                        original.id().hex(),
                        original.sha256().hex(),
                        original.sha512Hex(),
                        original.size(),
                        file.type().type().mediaType(),
                        file.originalName(),
                        remarks.ofItem(file.type(), outcome),
                        Custody.UNKNOWN);
        TextVersion text = words == null ? null : text(words, item.id(), cancel);
        taken.add(new Records(source, item, text));
        batch.put(original.sha256(), source);
        String note = item.note();
        return new ImportOutcome.Imported(
                ref(source.id()), source.title(), note == null ? List.of() : note.lines().toList());
    }

    /// Reads the words out of the sealed bytes, so that they belong to the bytes that are kept.
    private ExtractionOutcome extract(Choice choice, BlobId original, Cancel cancel)
            throws VaultException {
        ExtractionRequest request = ExtractionRequest.of(choice.candidate().type().type());
        Charset charset = choice.charset();
        try (SealedInput input = doors.blobs().open(original);
                InputStream bytes = input.stream(0)) {
            return extraction.extract(
                    bytes, charset == null ? request : request.in(charset), cancel);
        } catch (BlobStreamException e) {
            throw e.failure();
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    private TextVersion text(Extraction words, UUID item, Cancel cancel) throws VaultException {
        byte[] bytes = words.text().getBytes(UTF_8);
        Sealed sealed =
                kept(
                        doors.blobs()
                                .seal(
                                        new ByteArrayInputStream(bytes),
                                        bytes.length,
                                        Progress.none(),
                                        cancel));
        return new TextVersion(
                doors.holdings().ids().next(),
                item,
                words.engine(),
                sealed.id().hex(),
                sealed.sha256().hex(),
                words.text().length(),
                pages(words.pages()),
                remarks.ofText(words));
    }

    /// One start a page, counted from 1; a page that begins nowhere begins where the next one does.
    private static @Nullable String pages(List<PageStart> starts) {
        StringJoiner joined = new StringJoiner(" ");
        int page = 1;
        for (PageStart start : starts) {
            for (; page <= start.page(); page++) {
                joined.add(Integer.toString(start.offset()));
            }
        }
        return page == 1 ? null : joined.toString();
    }

    private static SourceKind kind(DocumentType type) {
        return switch (type.form()) {
            case SOUND -> SourceKind.AUDIO;
            case MOVING -> SourceKind.VIDEO;
            case WORDS, PICTURE, OTHER -> SourceKind.UNKNOWN;
        };
    }

    private static String title(Choice choice, @Nullable Extraction words) {
        String chosen = choice.title();
        if (chosen != null && !chosen.isBlank()) {
            return chosen.strip();
        }
        Candidate file = choice.candidate();
        // The first line of a table is a row.
        boolean table = file.type().type().isTable(file.originalName());
        String declared = words == null || table ? null : words.description().title();
        return declared != null && !declared.isBlank() ? declared.strip() : file.plainName();
    }

    private static RecordRef ref(UUID source) {
        return new RecordRef(RecordKind.SOURCE, source);
    }
}
