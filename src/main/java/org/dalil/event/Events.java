package org.dalil.event;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.ListQuery;
import org.dalil.casefile.RowSource;
import org.dalil.database.Database;
import org.dalil.history.ActName;
import org.dalil.history.shape.DateFields;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Place;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What can be done with events.
public final class Events {
    /// The rows of the list without a condition. Removed claims are few and are left out by their
    /// ids: joined, the database may take `gone` for the narrowest way in, and then reads every
    /// claim of the casefile for each row.
    static final String ROW =
            """
            SELECT t.id, t.title, t.when_verbatim, t.when_edtf, t.when_basis,
                (SELECT count(DISTINCT c.claim) FROM concern c
                 WHERE c.target = t.id AND NOT c.gone
                     AND c.claim NOT IN (SELECT k.id FROM claim k WHERE k.gone = TRUE)) AS claims
            FROM event t
            """;

    private final Holdings holdings;
    private final RowSource<EventRow> rows;

    public Events(Holdings holdings) {
        this.holdings = holdings;
        this.rows = rowsOf(holdings.database());
    }

    /// Makes an event.
    public Event add(String title, @Nullable DateValue when, @Nullable UUID place)
            throws ProblemException {
        Event event = new Event(holdings.ids().next(), title.strip(), when, place, null);
        return holdings.create(act("event.act.add", event), Event.SHAPE, event);
    }

    /// Keeps an event as it now is.
    public void change(Event event) throws ProblemException {
        holdings.update(act("event.act.change", event), Event.SHAPE, event);
    }

    /// Makes a place of this name and says that the event was there: one act.
    public Place at(Event event, String newPlace) throws ProblemException {
        Place place = Place.named(holdings.ids().next(), newPlace);
        return holdings.ledger()
                .act(
                        new ActName(
                                "event.act.new-place",
                                Map.of("name", event.title(), "place", place.name())),
                        changes -> {
                            changes.create(Place.SHAPE, place);
                            changes.update(Event.SHAPE, event.at(place.id()));
                            return place;
                        });
    }

    /// Takes an event away; undo brings it back.
    public void remove(Event event) throws ProblemException {
        holdings.remove(
                act("event.act.remove", event), new RecordRef(RecordKind.EVENT, event.id()));
    }

    /// The event with this id.
    public Optional<Event> find(UUID id) throws ProblemException {
        return holdings.records().find(Event.SHAPE, id);
    }

    /// The list of all events by date, undated ones last.
    public RowSource<EventRow> rows() {
        return rows;
    }

    private static RowSource<EventRow> rowsOf(Database database) {
        return new ListQuery<>(
                database,
                ROW,
                "event",
                "t.when_sort, t.sort_key, t.id",
                row ->
                        new EventRow(
                                row.id("id"),
                                row.word("title"),
                                DateFields.of(
                                        row.text("when_verbatim"),
                                        row.text("when_edtf"),
                                        row.text("when_basis")),
                                row.number("claims")));
    }

    private static ActName act(String key, Event event) {
        return ActName.of(key, "name", event.title());
    }
}
