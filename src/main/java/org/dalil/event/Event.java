package org.dalil.event;

import org.dalil.history.shape.DateFields;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.texts.Folding;
import org.dalil.texts.SortKey;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Something that happened, or is said to have happened. It has no sources of its own: the claims
/// that concern it do.
public record Event(
        UUID id,
        String title,
        @Nullable DateValue when,
        @Nullable UUID place,
        @Nullable String description)
        implements Recorded {
    private static final DateFields WHEN = new DateFields("when");

    /// How events are stored.
    public static final RecordShape<Event> SHAPE =
            new RecordShape<>(RecordKind.EVENT, "event", fields(), Event::written, Event::read);

    public Event {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an event has a title");
        }
    }

    /// The same event under another title.
    public Event titled(String words) {
        return new Event(id, words, when, place, description);
    }

    /// The same event at another time.
    public Event on(@Nullable DateValue date) {
        return new Event(id, title, date, place, description);
    }

    /// The same event at another place.
    public Event at(@Nullable UUID where) {
        return new Event(id, title, when, where, description);
    }

    /// The same event, described otherwise.
    public Event described(@Nullable String words) {
        return new Event(id, title, when, place, words);
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text("title"));
        fields.addAll(WHEN.fields());
        fields.add(Field.ref("place"));
        fields.add(Field.text("description"));
        fields.add(Field.derivedText("search_key"));
        fields.add(Field.derivedText("sort_key"));
        return fields;
    }

    private static List<@Nullable Object> written(Event event) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(event.title);
        values.addAll(WHEN.write(event.when));
        values.add(event.place);
        values.add(event.description);
        values.add(Folding.key(event.title));
        values.add(SortKey.of(event.title));
        return values;
    }

    private static Event read(UUID id, FieldValues values) {
        return new Event(
                id,
                values.word("title"),
                WHEN.read(values),
                values.ref("place"),
                values.text("description"));
    }
}
