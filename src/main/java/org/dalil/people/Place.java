package org.dalil.people;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.dalil.texts.Folding;
import org.dalil.texts.SortKey;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Somewhere, as exactly as it is known and no more.
///
/// @param name as the casefile calls it
/// @param precision how exact it is, a code of [PlacePrecision]
/// @param country the State it lies in, as people write it
public record Place(
        UUID id,
        String name,
        String precision,
        @Nullable String country,
        @Nullable String description)
        implements Recorded {
    /// How places are stored.
    public static final RecordShape<Place> SHAPE =
            new RecordShape<>(
                    RecordKind.PLACE,
                    "place",
                    List.of(
                            Field.text("name"),
                            Field.text("precision"),
                            Field.text("country"),
                            Field.text("description"),
                            Field.derivedText("search_key"),
                            Field.derivedText("sort_key")),
                    place ->
                            Arrays.asList(
                                    place.name,
                                    place.precision,
                                    place.country,
                                    place.description,
                                    Folding.key(place.name),
                                    SortKey.of(place.name)),
                    (id, values) ->
                            new Place(
                                    id,
                                    values.word("name"),
                                    values.word("precision"),
                                    values.text("country"),
                                    values.text("description")));

    public Place {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a place has a name");
        }
    }

    /// A place of which only the name is known.
    public static Place named(UUID id, String name) {
        return new Place(id, name.strip(), PlacePrecision.UNKNOWN.code(), null, null);
    }

    /// The same place under another name.
    public Place called(String words) {
        return new Place(id, words, precision, country, description);
    }

    /// The same place, as exact as this.
    public Place exactTo(PlacePrecision known) {
        return new Place(id, name, known.code(), country, description);
    }

    /// The same place in another State.
    public Place in(@Nullable String state) {
        return new Place(id, name, precision, state, description);
    }

    /// The same place, described otherwise.
    public Place described(@Nullable String words) {
        return new Place(id, name, precision, country, words);
    }
}
