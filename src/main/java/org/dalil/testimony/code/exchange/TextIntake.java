package org.dalil.testimony.code.exchange;

import org.dalil.casefile.Holdings;
import org.dalil.document.coded.CodedRecording;
import org.dalil.document.coded.CodedSelection;
import org.dalil.document.coded.CodedText;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Locator;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.source.TextVersion;
import org.dalil.source.content.Custody;
import org.dalil.source.content.MediaSpan;
import org.dalil.source.content.Telling;
import org.dalil.testimony.code.Coding;
import org.dalil.testimony.code.Memo;
import org.dalil.testimony.transcript.Wording;
import org.dalil.testimony.transcript.version.KeptPlaces;
import org.dalil.vault.blob.BlobId;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.blob.Sealed;
import org.dalil.vault.failure.VaultException;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// The texts of one import on their way in: sealed in the vault, not yet records. A text that is
/// here already is not taken again; its words get their codes where they stand. Used once.
final class TextIntake {
    private static final String ENGINE = "REFI-QDA text";
    private final Holdings holdings;
    private final Blobs blobs;
    private final CodeMatch codes;
    final List<Source> sources = new ArrayList<>();
    final List<EvidenceItem> items = new ArrayList<>();
    final List<TextVersion> versions = new ArrayList<>();
    final List<Passage> passages = new ArrayList<>();
    final List<Coding> codings = new ArrayList<>();
    final HeardIntake heard;
    private final Map<UUID, MarkedWords> marked = new HashMap<>();
    private final List<BlobId> sealed = new ArrayList<>();

    TextIntake(Holdings holdings, Blobs blobs, CodeMatch codes) {
        this.holdings = holdings;
        this.blobs = blobs;
        this.codes = codes;
        this.heard = new HeardIntake(holdings.ids());
    }

    /// The text that has these words already; null when none has.
    static @Nullable TextVersion here(Holdings holdings, String words) throws ProblemException {
        String sha256 = Digest.of(words.getBytes(StandardCharsets.UTF_8)).hex();
        return holdings.records().where(TextVersion.SHAPE, "sha256 = ?", "id", sha256).stream()
                .findFirst()
                .orElse(null);
    }

    /// Takes a text in, as a source or as a transcript.
    ///
    /// @param of the recording it is a transcript of, or null
    void take(CodedText text, @Nullable CodedRecording of, Cancel cancel) throws ProblemException {
        String words = text.words();
        if (words == null || words.isBlank()) {
            return;
        }
        TextVersion version = here(holdings, words);
        if (version != null) {
            mark(text, words, source(version), version, new TreeMap<>());
            return;
        }
        Source source =
                Source.titled(
                        holdings.ids().next(),
                        kind(of),
                        title(of == null ? text.name() : of.name()));
        version = seal(text, words, source, cancel);
        sources.add(source);
        SortedMap<Integer, KeptPlaces.Place> places =
                of == null ? new TreeMap<>() : heard.take(text, words, source, version.item());
        versions.add(knowing(version, places.values()));
        mark(text, words, source.id(), version, places);
    }

    /// The same text that knows where the words of which segment stand, so that it can go out with
    /// its moments.
    private static TextVersion knowing(TextVersion text, Collection<KeptPlaces.Place> places) {
        String written = new KeptPlaces(List.copyOf(places)).written();
        if (places.isEmpty() || written.length() > Wording.MOST) {
            return text;
        }
        return new TextVersion(
                text.id(),
                text.item(),
                text.engine(),
                text.blob(),
                text.sha256(),
                text.length(),
                null,
                null,
                written);
    }

    private static SourceKind kind(@Nullable CodedRecording of) {
        return of == null ? SourceKind.UNKNOWN : of.seen() ? SourceKind.VIDEO : SourceKind.AUDIO;
    }

    static String title(String name) {
        return name.isBlank() ? "–" : name.strip();
    }

    private UUID source(TextVersion version) throws ProblemException {
        UUID taken =
                items.stream()
                        .filter(one -> one.id().equals(version.item()))
                        .map(EvidenceItem::source)
                        .findFirst()
                        .orElse(null);
        return taken != null
                ? taken
                : holdings.records()
                        .find(EvidenceItem.SHAPE, version.item())
                        .map(EvidenceItem::source)
                        .orElse(version.item());
    }

    private TextVersion seal(CodedText text, String words, Source source, Cancel cancel)
            throws ProblemException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        Sealed original = sealed(bytes, cancel);
        Sealed read = sealed(bytes, cancel);
        EvidenceItem item =
                new EvidenceItem(
                        holdings.ids().next(),
                        source.id(),
                        original.id().hex(),
                        original.sha256().hex(),
                        original.sha512Hex(),
                        original.size(),
                        "text/plain",
                        title(text.name()) + ".txt",
                        null,
                        Custody.UNKNOWN);
        items.add(item);
        return new TextVersion(
                holdings.ids().next(),
                item.id(),
                ENGINE,
                read.id().hex(),
                read.sha256().hex(),
                words.length(),
                null,
                null);
    }

    private Sealed sealed(byte[] bytes, Cancel cancel) throws VaultException {
        Sealed made =
                blobs.seal(new ByteArrayInputStream(bytes), bytes.length, Progress.none(), cancel);
        sealed.add(made.id());
        return made;
    }

    /// Shreds everything that was sealed here.
    void shred() throws VaultException {
        for (BlobId one : sealed) {
            blobs.shred(one);
        }
    }

    /// How many codes would be given to words of a text that do not have them here.
    long fresh(CodedText text) throws ProblemException {
        String words = text.words();
        if (words == null || words.isBlank()) {
            return 0;
        }
        TextVersion version = here(holdings, words);
        MarkedWords has = version == null ? new MarkedWords() : has(version);
        long fresh = 0;
        for (CodedSelection one : text.selections()) {
            Locator at = Locator.in(words, one.start(), one.end(), null);
            for (CodedSelection.Given each : one.given()) {
                fresh += has.give(at, codes.ours(each.code())) ? 1 : 0;
            }
        }
        return fresh;
    }

    // A project may hold the same words twice.
    private MarkedWords has(TextVersion version) throws ProblemException {
        MarkedWords has = marked.get(version.id());
        if (has == null) {
            has = MarkedWords.of(holdings, version.id());
            marked.put(version.id(), has);
        }
        return has;
    }

    private void mark(
            CodedText text,
            String words,
            UUID source,
            TextVersion version,
            SortedMap<Integer, KeptPlaces.Place> segments)
            throws ProblemException {
        MarkedWords has = has(version);
        for (CodedSelection one : text.selections()) {
            if (one.given().isEmpty()) {
                continue;
            }
            Locator at = Locator.in(words, one.start(), one.end(), null);
            Passage passage = has.at(at);
            if (passage == null) {
                passage =
                        new Passage(
                                holdings.ids().next(),
                                source,
                                version.id(),
                                at,
                                Telling.NONE,
                                span(text, at, segments));
                has.mark(passage);
                passages.add(passage);
            }
            give(one, passage, has);
        }
    }

    private void give(CodedSelection one, Passage passage, MarkedWords has) {
        for (CodedSelection.Given given : one.given()) {
            UUID code = codes.ours(given.code());
            if (has.give(passage.locator(), code)) {
                String why = Memo.both(one.memo(), given.memo());
                codings.add(new Coding(holdings.ids().next(), passage.id(), code, why));
            }
        }
    }

    private static MediaSpan span(
            CodedText text, Locator at, SortedMap<Integer, KeptPlaces.Place> segments) {
        Long from = text.heardFrom(at.start());
        SortedMap<Integer, KeptPlaces.Place> before = segments.headMap(at.start() + 1);
        UUID segment = before.isEmpty() ? null : before.lastEntry().getValue().segment();
        return from == null && segment == null
                ? MediaSpan.NONE
                : new MediaSpan(from, from == null ? null : text.heardTo(at.end()), segment);
    }
}
