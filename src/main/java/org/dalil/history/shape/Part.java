package org.dalil.history.shape;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/// Some of the fields of a kind of record, and what is made of them: for reading much of many
/// records, where an index holds all that is asked for. Nothing is ever written by it.
///
/// @param shape what it is a part of
/// @param fields those that are read
/// @param read makes something of a record’s id and these values
public record Part<X>(
        RecordShape<?> shape, List<Field> fields, BiFunction<UUID, FieldValues, X> read) {
    public Part {
        fields = List.copyOf(fields);
        if (!shape.fields().containsAll(fields)) {
            throw new IllegalArgumentException("a part has fields of its shape only");
        }
    }

    /// The part of these fields.
    ///
    /// @throws IllegalArgumentException when the shape has no such field
    public static <X> Part<X> of(
            RecordShape<?> shape, List<String> names, BiFunction<UUID, FieldValues, X> read) {
        List<Field> fields =
                names.stream()
                        .map(name ->
                                shape.field(name)
                                        .orElseThrow(() ->
                                                new IllegalArgumentException("no field " + name)))
                        .toList();
        return new Part<>(shape, fields, read);
    }
}
