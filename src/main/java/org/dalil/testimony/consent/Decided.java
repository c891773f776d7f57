package org.dalil.testimony.consent;

import org.dalil.history.shape.DateFields;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// When somebody decided on a use of their words, until when it held, and what shows it.
///
/// @param given when it was decided; null where nobody noted the day
/// @param withdrawn from when it is withdrawn, or null
/// @param evidence the passage in which they say or sign it, or null
/// @param supersedes the decision that this one follows, or null
public record Decided(
        @Nullable DateValue given,
        @Nullable DateValue withdrawn,
        @Nullable UUID evidence,
        @Nullable UUID supersedes,
        @Nullable String note) {
    /// Nothing is known of it.
    public static final Decided UNKNOWN = new Decided(null, null, null, null, null);

    private static final DateFields GIVEN = new DateFields("given");
    private static final DateFields WITHDRAWN = new DateFields("withdrawn");

    /// The same, on this day.
    Decided on(@Nullable DateValue day) {
        return new Decided(day, withdrawn, evidence, supersedes, note);
    }

    /// The same, withdrawn from this day.
    Decided withdrawnOn(@Nullable DateValue day) {
        return new Decided(given, day, evidence, supersedes, note);
    }

    /// The same, shown by this passage.
    Decided shownBy(@Nullable UUID passage) {
        return new Decided(given, withdrawn, passage, supersedes, note);
    }

    /// The same, following this decision.
    Decided following(@Nullable UUID former) {
        return new Decided(given, withdrawn, evidence, former, note);
    }

    /// The same with this remark.
    Decided noted(@Nullable String words) {
        return new Decided(given, withdrawn, evidence, supersedes, words);
    }

    static List<Field> fields() {
        List<Field> fields = new ArrayList<>(GIVEN.fields());
        fields.addAll(WITHDRAWN.fields());
        fields.addAll(List.of(Field.ref("evidence"), Field.ref("supersedes"), Field.text("note")));
        return fields;
    }

    List<@Nullable Object> written() {
        List<@Nullable Object> values = new ArrayList<>(GIVEN.write(given));
        values.addAll(WITHDRAWN.write(withdrawn));
        values.add(evidence);
        values.add(supersedes);
        values.add(note);
        return values;
    }

    static Decided read(FieldValues values) {
        return new Decided(
                GIVEN.read(values),
                WITHDRAWN.read(values),
                values.ref("evidence"),
                values.ref("supersedes"),
                values.text("note"));
    }
}
