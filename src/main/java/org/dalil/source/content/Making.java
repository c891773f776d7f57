package org.dalil.source.content;

import org.dalil.history.shape.DateFields;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// By whom, when and where a source was brought out. What it does not say of itself stays null.
///
/// @param creator the agent who made it
/// @param publisher the agent who published it
/// @param published when it was published
/// @param place where it was published, in its own words
/// @param openly whether anybody can get at it: whether consent to use it is ours to ask
public record Making(
        @Nullable UUID creator,
        @Nullable UUID publisher,
        @Nullable DateValue published,
        @Nullable String place,
        boolean openly) {
    /// Nothing is known.
    public static final Making UNKNOWN = new Making(null, null, null, null, false);

    private static final DateFields PUBLISHED = new DateFields("published");

    /// The same, made by this agent.
    public Making by(@Nullable UUID agent) {
        return new Making(agent, publisher, published, place, openly);
    }

    /// The same, published by this agent.
    public Making publishedBy(@Nullable UUID agent) {
        return new Making(creator, agent, published, place, openly);
    }

    /// The same, published at this time.
    public Making publishedOn(@Nullable DateValue date) {
        return new Making(creator, publisher, date, place, openly);
    }

    /// The same, published at this place.
    public Making publishedAt(@Nullable String words) {
        return new Making(creator, publisher, published, words, openly);
    }

    /// The same, open to everybody or not.
    public Making openly(boolean open) {
        return new Making(creator, publisher, published, place, open);
    }

    /// The fields that hold it, in the order of `written`.
    public static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.ref("creator"));
        fields.add(Field.ref("publisher"));
        fields.addAll(PUBLISHED.fields());
        fields.add(Field.text("published_place"));
        fields.add(Field.flag("published_openly"));
        return fields;
    }

    /// The values of its fields.
    public List<@Nullable Object> written() {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(creator);
        values.add(publisher);
        values.addAll(PUBLISHED.write(published));
        values.add(place);
        values.add(openly);
        return values;
    }

    /// Reads it from a record’s values.
    ///
    /// @throws IllegalArgumentException when they make none
    public static Making read(FieldValues values) {
        return new Making(
                values.ref("creator"),
                values.ref("publisher"),
                PUBLISHED.read(values),
                values.text("published_place"),
                values.flag("published_openly"));
    }
}
