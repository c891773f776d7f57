package org.dalil.claim.content;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.TermFields;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Which field of which record a claim fills: of whom or what (subject) it states what (predicate),
/// and, where the value is neither the claim’s date, number nor place, which (object). From claims
/// with the same subject and predicate come the views over a record and the conflicts in it.
///
/// @param subject an agent, event, place or source
/// @param predicate a term of the list `predicate`
/// @param object the record that is the value
/// @param value the words that are the value, where no record is; for a predicate that holds a
///   term, the term’s code
public record Slots(
        @Nullable RecordRef subject,
        @Nullable Term predicate,
        @Nullable RecordRef object,
        @Nullable String value) {
    /// A claim that fills no field.
    public static final Slots NONE = new Slots(null, null, null, null);

    private static final TermFields PREDICATE = new TermFields("predicate");

    public Slots {
        if (object != null && value != null) {
            throw new IllegalArgumentException("a value is a record or words");
        }
    }

    /// Whether it says which field of which record it fills.
    public boolean fill() {
        return subject != null && predicate != null;
    }

    /// The same about another record.
    public Slots about(@Nullable RecordRef other) {
        return new Slots(other, predicate, object, value);
    }

    /// The same stating something else; its former value goes.
    public Slots stating(@Nullable Term other) {
        return new Slots(subject, other, null, null);
    }

    /// The same with this record as its value.
    public Slots being(@Nullable RecordRef other) {
        return new Slots(subject, predicate, other, null);
    }

    /// The same with these words as its value.
    public Slots saying(@Nullable String words) {
        return new Slots(subject, predicate, null, words);
    }

    /// The fields that hold it, in the order of `written`.
    public static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text("subject_kind"));
        fields.add(Field.ref("subject"));
        fields.addAll(PREDICATE.fields());
        fields.add(Field.text("object_kind"));
        fields.add(Field.ref("object"));
        fields.add(Field.text("object_text"));
        return fields;
    }

    /// The values of its fields.
    public List<@Nullable Object> written() {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(subject == null ? null : subject.kind().code());
        values.add(subject == null ? null : subject.id());
        values.addAll(PREDICATE.write(predicate));
        values.add(object == null ? null : object.kind().code());
        values.add(object == null ? null : object.id());
        values.add(value);
        return values;
    }

    /// Reads it from a record’s values.
    ///
    /// @throws IllegalArgumentException when they make none
    public static Slots read(FieldValues values) {
        return new Slots(
                ref(values, "subject"),
                PREDICATE.read(values),
                ref(values, "object"),
                values.text("object_text"));
    }

    private static @Nullable RecordRef ref(FieldValues values, String field) {
        UUID id = values.ref(field);
        if (id == null) {
            return null;
        }
        RecordKind kind =
                RecordKind.ofCode(values.word(field + "_kind"))
                        .orElseThrow(() -> new IllegalArgumentException("unknown kind of target"));
        return new RecordRef(kind, id);
    }
}
