package org.dalil.history.shape;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// Records as written text, field by field: the form they have in journal, history and share files.
public final class RecordText {
    private RecordText() {}

    /// The fields that are not derived; nulls are left out.
    public static Map<String, @Nullable String> write(RecordShape<?> shape, FieldValues values) {
        Map<String, @Nullable String> written = new LinkedHashMap<>();
        for (Field field : shape.fields()) {
            String text = field.type().write(values.get(field.name()));
            if (text != null && !field.derived()) {
                written.put(field.name(), text);
            }
        }
        return written;
    }

    /// The values of written fields, derived ones computed.
    ///
    /// @throws IllegalArgumentException when a field is unknown, missing or no value of its type
    public static FieldValues read(
            RecordShape<?> shape, UUID id, Map<String, @Nullable String> written) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable String> entry : written.entrySet()) {
            Field field =
                    shape.field(entry.getKey())
                            .filter(f -> !f.derived())
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "unknown field " + entry.getKey()));
            values.put(field.name(), field.type().read(entry.getValue()));
        }
        return shape.completed(id, new FieldValues(values));
    }
}
