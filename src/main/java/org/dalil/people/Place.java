package org.dalil.people;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.dalil.people.spot.Spot;
import org.dalil.texts.Folding;
import org.dalil.texts.SortKey;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Somewhere, as exactly as it is known and no more.
///
/// @param name as the casefile calls it
/// @param precision how exact it is, a code of [PlacePrecision]
/// @param country the State it lies in, as people write it
/// @param spot what sort of place, and where on the globe
public record Place(
        UUID id,
        String name,
        String precision,
        @Nullable String country,
        @Nullable String description,
        Spot spot)
        implements Recorded {
    /// How places are stored.
    public static final RecordShape<Place> SHAPE =
            new RecordShape<>(RecordKind.PLACE, "place", fields(), Place::written, Place::read);

    public Place {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a place has a name");
        }
    }

    /// A place of which neither kind nor coordinates are known.
    public Place(
            UUID id,
            String name,
            String precision,
            @Nullable String country,
            @Nullable String description) {
        this(id, name, precision, country, description, Spot.UNKNOWN);
    }

    /// A place of which only the name is known.
    public static Place named(UUID id, String name) {
        return new Place(id, name.strip(), PlacePrecision.UNKNOWN.code(), null, null);
    }

    /// The same place under another name.
    public Place called(String words) {
        return new Place(id, words, precision, country, description, spot);
    }

    /// The same place, as exact as this.
    public Place exactTo(PlacePrecision known) {
        return new Place(id, name, known.code(), country, description, spot);
    }

    /// The same place in another State.
    public Place in(@Nullable String state) {
        return new Place(id, name, precision, state, description, spot);
    }

    /// The same place, described otherwise.
    public Place described(@Nullable String words) {
        return new Place(id, name, precision, country, words, spot);
    }

    /// The same place, of another kind or elsewhere on the globe.
    public Place on(Spot other) {
        return new Place(id, name, precision, country, description, other);
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text("name"));
        fields.add(Field.text("precision"));
        fields.add(Field.text("country"));
        fields.add(Field.text("description"));
        fields.addAll(Spot.fields());
        fields.add(Field.derivedText("search_key"));
        fields.add(Field.derivedText("sort_key"));
        return fields;
    }

    private static List<@Nullable Object> written(Place place) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(place.name);
        values.add(place.precision);
        values.add(place.country);
        values.add(place.description);
        values.addAll(place.spot.written());
        values.add(Folding.key(place.name));
        values.add(SortKey.of(place.name));
        return values;
    }

    private static Place read(UUID id, FieldValues values) {
        return new Place(
                id,
                values.word("name"),
                values.word("precision"),
                values.text("country"),
                values.text("description"),
                Spot.read(values));
    }
}
