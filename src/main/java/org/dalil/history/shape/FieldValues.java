package org.dalil.history.shape;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// The values of one record's fields by name. Null means: nothing is known.
public final class FieldValues {
    private final Map<String, @Nullable Object> values;

    public FieldValues(Map<String, @Nullable Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// The value of this field, whatever its type.
    public @Nullable Object get(String field) {
        return values.get(field);
    }

    /// The text of this field, or null.
    public @Nullable String text(String field) {
        return (String) values.get(field);
    }

    /// The text of this field; records without it are refused.
    ///
    /// @throws IllegalArgumentException when it is missing
    public String word(String field) {
        return required(text(field), field);
    }

    /// The number in this field, or null.
    public @Nullable Long whole(String field) {
        return (Long) values.get(field);
    }

    /// The number in this field; records without it are refused.
    ///
    /// @throws IllegalArgumentException when it is missing
    public long number(String field) {
        return required(whole(field), field);
    }

    /// Whether this field says yes; missing is no.
    public boolean flag(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    /// The record that this field names, or null.
    public @Nullable UUID ref(String field) {
        return (UUID) values.get(field);
    }

    /// The record that this field names; records without it are refused.
    ///
    /// @throws IllegalArgumentException when it is missing
    public UUID id(String field) {
        return required(ref(field), field);
    }

    /// The moment in this field; records without it are refused.
    ///
    /// @throws IllegalArgumentException when it is missing
    public Instant instant(String field) {
        return required((Instant) values.get(field), field);
    }

    /// All values by field name, in the shape's order.
    public Map<String, @Nullable Object> all() {
        return values;
    }

    private static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalArgumentException("missing field " + field);
        }
        return value;
    }
}
