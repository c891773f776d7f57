package org.dalil.claim.content;

import org.dalil.history.shape.DateFields;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.kernel.DateValue;
import org.dalil.people.PlacePrecision;
import org.dalil.people.spot.SpotReading;
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
/// @param precision how exactly the source places it, a code of [PlacePrecision], or null
/// @param uncertainty by how many metres that may be off, or null
public record Setting(
        @Nullable DateValue when,
        @Nullable DateValue asOf,
        @Nullable UUID place,
        @Nullable String placeWords,
        @Nullable String precision,
        @Nullable Long uncertainty) {
    /// Neither time nor place.
    public static final Setting UNKNOWN = new Setting(null, null, null, null, null, null);

    private static final DateFields WHEN = new DateFields("when");
    private static final DateFields AS_OF = new DateFields("as_of");

    public Setting {
        if (uncertainty != null && (uncertainty < 1 || uncertainty > SpotReading.FARTHEST)) {
            throw new IllegalArgumentException("an uncertainty is a distance on the globe");
        }
    }

    /// When and where, with nothing said of how exact that is.
    public Setting(
            @Nullable DateValue when,
            @Nullable DateValue asOf,
            @Nullable UUID place,
            @Nullable String placeWords) {
        this(when, asOf, place, placeWords, null, null);
    }

    /// The same, at another time.
    public Setting on(@Nullable DateValue date) {
        return new Setting(date, asOf, place, placeWords, precision, uncertainty);
    }

    /// The same, true as of this date.
    public Setting asOf(@Nullable DateValue date) {
        return new Setting(when, date, place, placeWords, precision, uncertainty);
    }

    /// The same, elsewhere.
    public Setting at(@Nullable UUID where) {
        return new Setting(when, asOf, where, placeWords, precision, uncertainty);
    }

    /// The same, with its place so named by the source.
    public Setting placed(@Nullable String words) {
        return new Setting(when, asOf, place, words, precision, uncertainty);
    }

    /// The same, placed as exactly as this.
    public Setting exactTo(@Nullable PlacePrecision known) {
        String code = known == null ? null : known.code();
        return new Setting(when, asOf, place, placeWords, code, uncertainty);
    }

    /// The same, so many metres off at most.
    public Setting within(@Nullable Long metres) {
        return new Setting(when, asOf, place, placeWords, precision, metres);
    }

    /// The fields that hold it, in the order of `written`.
    public static List<Field> fields() {
        List<Field> fields = new ArrayList<>(WHEN.fields());
        fields.addAll(AS_OF.fields());
        fields.add(Field.ref("place"));
        fields.add(Field.text("place_words"));
        fields.add(Field.text("place_precision"));
        fields.add(Field.whole("place_uncertainty"));
        return fields;
    }

    /// The values of its fields.
    public List<@Nullable Object> written() {
        List<@Nullable Object> values = new ArrayList<>(WHEN.write(when));
        values.addAll(AS_OF.write(asOf));
        values.add(place);
        values.add(placeWords);
        values.add(precision);
        values.add(uncertainty);
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
                values.text("place_words"),
                values.text("place_precision"),
                values.whole("place_uncertainty"));
    }
}
