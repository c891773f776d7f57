package org.dalil.exchange.intake;

import org.dalil.exchange.record.Incoming;
import org.dalil.exchange.record.RecordLine;
import org.dalil.exchange.record.Reference;
import org.dalil.exchange.record.References;
import org.dalil.exchange.record.Refusal;
import org.dalil.exchange.record.SealedFiles;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.source.TextVersion;
import org.dalil.vault.blob.BlobId;
import org.dalil.vault.blob.Blobs;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Checks new records against the files they speak of: that an original is the one described, that
/// a text has the length it claims, that quoted words stand where they are said to stand.
final class Contents {
    private static final int LONGEST_TEXT = 100_000_000;
    private static final String PAGES = "[0-9]{1,9}( [0-9]{1,9})*";
    private static final Reference TEXT =
            References.of(RecordKind.PASSAGE).stream()
                    .filter(reference -> reference.field().equals("text_version"))
                    .findFirst()
                    .orElseThrow();

    private final @Nullable VaultQuarantine arrived;
    private final Blobs blobs;
    private final OurTexts ours;
    private final Cancel cancel;

    /// Finds a text version of ours.
    @FunctionalInterface
    interface OurTexts {
        Optional<TextVersion> find(UUID id) throws ProblemException;
    }

    /// @param arrived the attachments that came, or null when none could
    Contents(@Nullable VaultQuarantine arrived, Blobs blobs, OurTexts ours, Cancel cancel) {
        this.arrived = arrived;
        this.blobs = blobs;
        this.ours = ours;
        this.cancel = cancel;
    }

    /// Leaves out the records that do not fit their files.
    ///
    /// @param isNew whether a record is not here yet; others are not looked at
    void check(Incoming incoming, Predicate<RecordLine> isNew)
            throws ProblemException, IOException {
        for (RecordLine item : incoming.of(RecordKind.EVIDENCE_ITEM)) {
            String wrong = isNew.test(item) ? original(item) : null;
            if (wrong != null) {
                incoming.refuse(item, Refusal.of(item, wrong));
            }
        }
        Map<UUID, List<RecordLine>> quotes =
                incoming.of(RecordKind.PASSAGE).stream()
                        .filter(isNew)
                        .collect(
                                Collectors.groupingBy(
                                        passage ->
                                                UUID.fromString(
                                                        passage.fields().get("text_version")),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        for (RecordLine text : incoming.of(RecordKind.TEXT_VERSION)) {
            if (isNew.test(text)) {
                text(incoming, text, quotes.getOrDefault(text.ref().id(), List.of()));
            }
        }
        Set<UUID> inFile =
                incoming.of(RecordKind.TEXT_VERSION).stream()
                        .filter(isNew)
                        .map(text -> text.ref().id())
                        .collect(Collectors.toSet());
        for (Map.Entry<UUID, List<RecordLine>> group : quotes.entrySet()) {
            Optional<TextVersion> our =
                    inFile.contains(group.getKey()) ? Optional.empty() : ours.find(group.getKey());
            if (our.isPresent()) {
                String words = decoded(open(new BlobId(our.get().blob())));
                quotes(incoming, group.getValue(), words == null ? "" : words);
            }
        }
    }

    private @Nullable String original(RecordLine item) {
        VaultQuarantine.Attachment attached = attachment(item);
        if (attached == null) {
            return "attachment-missing";
        }
        boolean fits =
                Long.toString(attached.size()).equals(item.fields().get("size"))
                        && attached.sha512Hex().equals(item.fields().get("sha512"));
        return fits ? null : "attachment-differs";
    }

    private void text(Incoming incoming, RecordLine text, List<RecordLine> quotes)
            throws IOException {
        VaultQuarantine.Attachment attached = attachment(text);
        if (attached == null) {
            incoming.refuse(text, Refusal.of(text, "attachment-missing"));
            return;
        }
        String words = attached.size() > LONGEST_TEXT ? null : decoded(open(attached.id()));
        String pages = text.fields().getOrDefault("pages", "0");
        if (words == null
                || !Integer.toString(words.length()).equals(text.fields().get("length"))
                || !pages.matches(PAGES)) {
            incoming.refuse(text, Refusal.of(text, "attachment-differs"));
        } else {
            quotes(incoming, quotes, words);
        }
    }

    private static void quotes(Incoming incoming, List<RecordLine> passages, String words) {
        for (RecordLine passage : passages) {
            long start = Long.parseLong(passage.fields().getOrDefault("start_at", "-1"));
            String quote = passage.fields().getOrDefault("quote", "");
            if (start + quote.length() > words.length() || !words.startsWith(quote, (int) start)) {
                incoming.refuse(passage, Refusal.about(passage, "quote", TEXT.field()));
            }
        }
    }

    private VaultQuarantine.@Nullable Attachment attachment(RecordLine record) {
        String sha256 = record.fields().getOrDefault("sha256", "");
        return arrived == null || !sha256.matches("[0-9a-f]{64}")
                ? null
                : arrived.attachment(new Digest(sha256));
    }

    private InputStream open(BlobId id) throws IOException {
        cancel.check();
        return SealedFiles.stream(blobs, id);
    }

    /// The text; null when it is no UTF-8.
    private static @Nullable String decoded(InputStream content) throws IOException {
        try (content) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
