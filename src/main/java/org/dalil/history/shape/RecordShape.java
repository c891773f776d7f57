package org.dalil.history.shape;

import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/// How one kind of record is laid out: its table, its fields and the way between record and values.
/// From this alone come its storing, history, undo, journal and share file.
///
/// @param kind what it is a shape of
/// @param table its table
/// @param fields its fields, in the order they are written
/// @param write gives one value a field, in the order of `fields`, derived ones included
/// @param read makes the record; refuses missing or impossible values with IllegalArgumentException
public record RecordShape<T extends Recorded>(
        RecordKind kind,
        String table,
        List<Field> fields,
        Function<T, List<@Nullable Object>> write,
        BiFunction<UUID, FieldValues, T> read) {

    public RecordShape {
        fields = List.copyOf(fields);
        if (!table.matches("[a-z_]+")
                || fields.stream().anyMatch(f -> !f.name().matches("[a-z0-9_]+"))) {
            throw new IllegalArgumentException("a table and its fields have plain names");
        }
    }

    /// The values of a record's fields.
    public FieldValues values(T entry) {
        List<@Nullable Object> written = write.apply(entry);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            values.put(fields.get(i).name(), written.get(i));
        }
        return new FieldValues(values);
    }

    /// The record with this id and these values.
    public T make(UUID id, FieldValues values) {
        return read.apply(id, values);
    }

    /// Names a record of this kind.
    public RecordRef ref(UUID id) {
        return new RecordRef(kind, id);
    }

    /// The field of this name, if the kind has it.
    public Optional<Field> field(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /// The values with every derived one computed anew.
    public FieldValues completed(UUID id, FieldValues values) {
        return values(make(id, values));
    }
}
