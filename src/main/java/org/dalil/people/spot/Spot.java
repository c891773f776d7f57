package org.dalil.people.spot;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.TermFields;
import org.dalil.kernel.Term;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What sort of place it is, and where on the globe as far as that is known. Invents no point.
///
/// @param kind a term of the list `place_kind`, or null
/// @param at its coordinates, or null
/// @param uncertainty how many metres they may be off, or null
public record Spot(@Nullable Term kind, @Nullable Coordinates at, @Nullable Long uncertainty) {
    /// Nothing is known of it.
    public static final Spot UNKNOWN = new Spot(null, null, null);

    private static final TermFields KIND = new TermFields("place_kind");

    public Spot {
        if (uncertainty != null && (uncertainty < 1 || uncertainty > SpotReading.FARTHEST)) {
            throw new IllegalArgumentException("an uncertainty is a distance on the globe");
        }
    }

    /// The same spot, of this kind.
    public Spot of(@Nullable Term other) {
        return new Spot(other, at, uncertainty);
    }

    /// The same spot, here.
    public Spot at(@Nullable Coordinates point) {
        return new Spot(kind, point, uncertainty);
    }

    /// The same spot, so many metres off at most.
    public Spot within(@Nullable Long metres) {
        return new Spot(kind, at, metres);
    }

    /// The fields that hold it, in the order of `written`.
    public static List<Field> fields() {
        List<Field> fields = new ArrayList<>(KIND.fields());
        fields.add(Field.whole("latitude"));
        fields.add(Field.whole("longitude"));
        fields.add(Field.whole("uncertainty"));
        return fields;
    }

    /// The values of its fields.
    public List<@Nullable Object> written() {
        List<@Nullable Object> values = new ArrayList<>(KIND.write(kind));
        values.add(at == null ? null : at.latitude());
        values.add(at == null ? null : at.longitude());
        values.add(uncertainty);
        return values;
    }

    /// Reads it from a record’s values. A latitude without a longitude is no point.
    ///
    /// @throws IllegalArgumentException when they make none
    public static Spot read(FieldValues values) {
        Long latitude = values.whole("latitude");
        Long longitude = values.whole("longitude");
        if ((latitude == null) != (longitude == null)) {
            throw new IllegalArgumentException("a point has a latitude and a longitude");
        }
        return new Spot(
                KIND.read(values),
                latitude == null || longitude == null ? null : new Coordinates(latitude, longitude),
                values.whole("uncertainty"));
    }
}
