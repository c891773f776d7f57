package org.dalil.exchange.record;

import org.dalil.history.Origin;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Stamp;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// Small records for tests of the record format.
final class RecordKit {
    static final Origin ORIGIN =
            new Origin(Instant.parse("2026-01-02T03:04:05Z"), "AB", new Stamp(1, 0, "0a0b0c0d"));

    private RecordKit() {}

    static UUID id(int number) {
        return new UUID(0x0198_a000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    static RecordLine claim(int number, @Nullable UUID supersedes) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("number", Integer.toString(number));
        if (supersedes != null) {
            fields.put("supersedes", supersedes.toString());
        }
        return new RecordLine(number, new RecordRef(RecordKind.CLAIM, id(number)), ORIGIN, fields);
    }

    static Map<UUID, RecordLine> byId(RecordLine... records) {
        Map<UUID, RecordLine> all = new LinkedHashMap<>();
        for (RecordLine record : records) {
            all.put(record.ref().id(), record);
        }
        return all;
    }
}
