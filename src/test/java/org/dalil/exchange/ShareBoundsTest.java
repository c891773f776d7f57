package org.dalil.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.exchange.age.AgeIdentity;
import org.dalil.exchange.age.AgeKit;
import org.dalil.exchange.record.RecordBounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Share files that announce or hold more records than may come at once: refused from what they say
/// of themselves, before their bytes are kept; and none such is ever made.
class ShareBoundsTest {
    private final SigningKey key = SigningKey.generate();
    private final AgeIdentity us = AgeKit.identity();
    private final ShareContents contents = ShareKit.small(us.recipient());
    private Map<String, byte[]> entries = new LinkedHashMap<>();

    @BeforeEach
    void takeOneApart() throws Exception {
        entries = ShareKit.entries(ShareKit.tar(key, contents));
    }

    private ShareException refused() throws Exception {
        ShareKit.resign(entries, key, contents);
        byte[] file = ShareKit.sealed(entries, us.recipient());
        HeapQuarantine quarantine = new HeapQuarantine();
        ShareException refused =
                assertThrows(ShareException.class, () -> ShareKit.read(file, quarantine, us));
        assertTrue(quarantine.discarded && quarantine.kept.isEmpty(), "nothing of it stays");
        return refused;
    }

    @ParameterizedTest
    @ValueSource(longs = {RecordBounds.RECORDS + 1, Integer.MAX_VALUE, Long.MAX_VALUE})
    void aHugeCountIsRefusedBeforeAnythingIsKept(long announced) throws Exception {
        String manifest =
                new String(
                        Objects.requireNonNull(entries.get(ShareManifest.ENTRY)),
                        StandardCharsets.UTF_8);
        String changed = manifest.replaceFirst("\"records\":[0-9]+", "\"records\":" + announced);
        entries.put(ShareManifest.ENTRY, changed.getBytes(StandardCharsets.UTF_8));
        assertEquals(ShareFault.TOO_MANY_RECORDS, refused().fault());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e9", "99999999999999999999", "\"2\"", "null"})
    void aCountThatIsNoCountIsDamage(String announced) throws Exception {
        String manifest =
                new String(
                        Objects.requireNonNull(entries.get(ShareManifest.ENTRY)),
                        StandardCharsets.UTF_8);
        String changed = manifest.replaceFirst("\"records\":[0-9]+", "\"records\":" + announced);
        entries.put(ShareManifest.ENTRY, changed.getBytes(StandardCharsets.UTF_8));
        assertEquals(ShareFault.DAMAGED, refused().fault());
    }

    @Test
    void recordsOfTooManyBytesAreRefusedFromTheirHeader() throws Exception {
        entries.put(ShareEntry.RECORDS, new byte[(int) RecordBounds.BYTES + 1]);
        assertEquals(ShareFault.TOO_MANY_RECORDS, refused().fault());
    }

    @Test
    void noneIsMadeThatCouldNotBeTakenIn() {
        ShareContents many =
                new ShareContents(
                        contents.cover(),
                        contents.to(),
                        sink -> {
                            for (long i = 0; i <= RecordBounds.RECORDS; i++) {
                                sink.take(Map.of());
                            }
                        },
                        List.of());
        ShareException refused = assertThrows(ShareException.class, () -> ShareKit.tar(key, many));
        assertEquals(ShareFault.TOO_LARGE, refused.fault());
    }
}
