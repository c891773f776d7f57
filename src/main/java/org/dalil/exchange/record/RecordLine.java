package org.dalil.exchange.record;

import org.dalil.history.Origin;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// One record as it stands in a line: sound in itself, not yet compared with anything.
///
/// @param line line number from 1, 0 when it comes from our own casefile
/// @param fields written values by field name, in the order of the kind's fields
public record RecordLine(long line, RecordRef ref, Origin origin, Map<String, String> fields) {
    public RecordLine {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /// The id that a field names; null when it names none.
    public @Nullable UUID target(Reference reference) {
        String id = fields.get(reference.field());
        return id == null ? null : UUID.fromString(id);
    }

    /// The same record with another value in a field, or without the field for null.
    public RecordLine with(String field, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new RecordLine(line, ref, origin, changed);
    }
}
