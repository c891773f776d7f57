package org.dalil.claim.content;

import org.dalil.history.shape.DateFields;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// When and where what a claim states happened or held. It may be learnt later than the words, so
/// it can change after sealing; its history tells how.
///
/// @param when when it happened or held
/// @param asOf for a state of things, the date on which it was so: it goes stale
/// @param place where
/// @param placeWords how the source names the place: “an airport”
public record Setting(
        @Nullable DateValue when,
        @Nullable DateValue asOf,
        @Nullable UUID place,
        @Nullable String placeWords) {
    /// Neither time nor place.
    public static final Setting UNKNOWN = new Setting(null, null, null, null);

    private static final DateFields WHEN = new DateFields("when");
    private static final DateFields AS_OF = new DateFields("as_of");

    /// The fields that hold it, in the order of `written`.
    public static List<Field> fields() {
        List<Field> fields = new ArrayList<>(WHEN.fields());
        fields.addAll(AS_OF.fields());
        fields.add(Field.ref("place"));
        fields.add(Field.text("place_words"));
        return fields;
    }

    /// The values of its fields.
    public List<@Nullable Object> written() {
        List<@Nullable Object> values = new ArrayList<>(WHEN.write(when));
        values.addAll(AS_OF.write(asOf));
        values.add(place);
        values.add(placeWords);
        return values;
    }

    /// Reads it from a record’s values.
    ///
    /// @throws IllegalArgumentException when they make none
    public static Setting read(FieldValues values) {
        return new Setting(
                WHEN.read(values),
                AS_OF.read(values),
                values.ref("place"),
                values.text("place_words"));
    }
}
