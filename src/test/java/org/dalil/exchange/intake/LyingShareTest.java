package org.dalil.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.dalil.casefile.Casefile;
import org.dalil.exchange.ShareBlob;
import org.dalil.exchange.ShareContents;
import org.dalil.exchange.ShareCover;
import org.dalil.exchange.ShareWriter;
import org.dalil.exchange.SigningKey;
import org.dalil.exchange.age.AgeIdentity;
import org.dalil.exchange.sharing.ExampleContent;
import org.dalil.exchange.sharing.OwnKeys;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Progress;
import org.dalil.kit.SealedCasefile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Share files that are sealed and signed as they should be, and whose records lie.
class LyingShareTest {
    private static final byte[] TEXT = "Девять human beings".getBytes(StandardCharsets.UTF_8);
    private static final ShareCover COVER =
            new ShareCover(Instant.parse("2026-02-03T04:05:06Z"), null, "00c0ffee", "");

    @TempDir Path dir;
    private final List<Map<String, Object>> records = new ArrayList<>();
    private Casefile casefile;

    @BeforeEach
    void soundRecords() throws Exception {
        casefile = SealedCasefile.create(dir.resolve("Ours.dalil"));
        String sha256 = Digest.of(TEXT).hex();
        String sha512 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(TEXT));
        add(1, "source", Map.of("kind", "report", "title", "A report"));
        add(
                2,
                "evidence-item",
                Map.of(
                        "source",
                        id(1),
                        "sha256",
                        sha256,
                        "sha512",
                        sha512,
                        "size",
                        (long) TEXT.length,
                        "media_type",
                        "text/plain",
                        "original_name",
                        "a.txt"));
        add(
                3,
                "text-version",
                Map.of("item", id(2), "engine", "x", "sha256", sha256, "length", 19L));
        addPassage();
    }

    private void addPassage() {
        add(
                4,
                "passage",
                Map.of(
                        "source",
                        id(1),
                        "text_version",
                        id(3),
                        "start_at",
                        7L,
                        "end_at",
                        12L,
                        "quote",
                        "human",
                        "prefix",
                        "",
                        "suffix",
                        ""));
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private static String id(int number) {
        return "0198a000-0000-7000-8000-00000000000" + number;
    }

    private void add(int number, String kind, Map<String, Object> fields) {
        Map<String, Object> record = new TreeMap<>();
        record.put("v", 1L);
        record.put("kind", kind);
        record.put("id", id(number));
        record.put("at", "2026-01-02T03:04:05Z");
        record.put("by", "AB");
        record.put("stamp", "019b7d4f8c00-0000-0a0b0c0d");
        record.put("fields", new TreeMap<>(fields));
        records.add(record);
    }

    private Survey receive() throws Exception {
        AgeIdentity key = new OwnKeys(casefile.settings()).identity();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ShareContents contents =
                new ShareContents(
                        COVER,
                        List.of(key.recipient()),
                        sink -> {
                            for (Map<String, Object> record : records) {
                                sink.take(record);
                            }
                        },
                        List.of(new Bytes(Digest.of(TEXT), TEXT)));
        new ShareWriter(SigningKey.generate()).write(out, contents, Progress.none(), new Cancel());
        try (Arrival arrival =
                new Arrivals(casefile)
                        .open(
                                new ByteArrayInputStream(out.toByteArray()),
                                List.of(key),
                                Progress.none(),
                                new Cancel())) {
            return arrival.take(new Cancel());
        }
    }

    /// An attachment in memory.
    private record Bytes(Digest digest, byte[] bytes) implements ShareBlob {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    @Test
    void theHonestOneComesInWhole() throws Exception {
        Survey done = receive();
        assertEquals(List.of(), done.refused());
        assertEquals(4, done.total().fresh());
        assertEquals(2, casefile.vault().blobs().list().size());
        assertEquals(
                List.of(new String(TEXT, StandardCharsets.UTF_8)), ExampleContent.texts(casefile));
    }

    @ParameterizedTest
    @CsvSource({
        "1, sha512, 00, attachment-differs, 1",
        "1, size, 7, attachment-differs, 1",
        "1, sha256, 00, attachment-missing, 1",
        "2, sha256, ../../keys.json, attachment-missing, 2",
        "2, length, 18, attachment-differs, 2",
        "2, pages, 0 x, attachment-differs, 2",
        "3, quote, Human, quote, 3",
        "3, start_at, 8, incomplete, 3",
        "3, source, 0198a000-0000-7000-8000-000000000009, nowhere, 3",
        "3, source, 0198a000-0000-7000-8000-000000000002, nowhere, 3"
    })
    void aLieIsRefusedWithAllThatRestsOnIt(
            int record, String field, String lie, String reason, int fresh) throws Exception {
        Map<String, Object> fields = new TreeMap<>();
        if (records.get(record).get("fields") instanceof Map<?, ?> honest) {
            honest.forEach((name, value) -> fields.put(String.valueOf(name), value));
        }
        fields.put(field, lie.matches("[1-9][0-9]?") ? Long.valueOf(lie) : lie);
        records.get(record).put("fields", fields);
        Survey done = receive();
        assertEquals(fresh, done.total().fresh());
        assertEquals("exchange.refusal." + reason, done.refused().getFirst().problem().key());
        assertEquals(4 - fresh, done.refusedCount());
        assertEquals(fresh, ExampleContent.everything(casefile).size());
        assertEquals(Math.max(0, fresh - 1), casefile.vault().blobs().list().size());
    }

    @Test
    void anIdOfAnotherKindAndARingAreRefused() throws Exception {
        receive();
        records.clear();
        add(1, "place", Map.of("name", "A place", "precision", "city"));
        for (int i = 5; i <= 7; i++) {
            add(
                    i,
                    "claim",
                    Map.of(
                            "number",
                            (long) i,
                            "statement",
                            "s",
                            "kind",
                            "fact",
                            "modality",
                            "asserted",
                            "state",
                            "draft",
                            "supersedes",
                            id(i == 5 ? 7 : i - 1)));
        }
        Survey done = receive();
        assertEquals(0, done.total().fresh());
        List<String> reasons =
                done.refused().stream().map(refusal -> refusal.problem().key()).toList();
        assertEquals("exchange.refusal.other-kind", reasons.getFirst());
        assertEquals(
                List.of("exchange.refusal.ring"), reasons.stream().skip(1).distinct().toList());
        assertFalse(ExampleContent.everything(casefile).isEmpty());
    }
}
