package org.dalil.event.ui;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.PageModel;
import org.dalil.desk.control.matter.MatterView;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.event.link.LinkedEvent;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Place;
import org.dalil.people.Places;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// State and actions of an event's page. Knows no scene-graph type.
final class EventModel {
    private static final int OFFERED = 7;
    private final Events events;
    private final Places places;
    private final Reading reading;
    private final Desk desk;
    private final PageModel<EventView> page;

    /// Everything an event's page shows.
    ///
    /// @param place the name of its place
    /// @param acts what was done in it
    /// @param links the events that it is linked to
    record EventView(
            Event event, @Nullable String place, List<MatterView> acts, List<LinkedEvent> links) {}

    /// Reads what belongs to an event.
    @FunctionalInterface
    interface Part<T> {
        List<T> of(UUID event) throws ProblemException;
    }

    /// What else is read for the page.
    record Reading(Part<MatterView> acts, Part<LinkedEvent> links) {}

    EventModel(Events events, Places places, Reading reading, Desk desk) {
        this.reading = reading;
        this.events = events;
        this.places = places;
        this.desk = desk;
        this.page = new PageModel<>(desk, "event", this::read);
    }

    PageModel<EventView> page() {
        return page;
    }

    private @Nullable EventView read(UUID id) throws ProblemException {
        Event event = events.find(id).orElse(null);
        if (event == null) {
            return null;
        }
        UUID at = event.place();
        return new EventView(
                event,
                at == null ? null : places.find(at).map(Place::name).orElse(null),
                reading.acts().of(id),
                reading.links().of(id));
    }

    void change(UnaryOperator<Event> how) {
        change(how, () -> {});
    }

    /// Keeps the event as changed.
    ///
    /// @param kept runs when it is in the casefile
    void change(UnaryOperator<Event> how, Runnable kept) {
        page.amend(now -> events.change(how.apply(now.event())), kept);
    }

    /// Makes the place and says that the event was there, as one act.
    void at(String newPlace) {
        page.amend(now -> {
            events.at(now.event(), newPlace);
        });
    }

    void add() {
        page.change(
                () -> events.add(desk.texts().of("event.new"), null, null),
                made ->
                        desk.navigator()
                                .go(new Intent.ToNew(new RecordRef(RecordKind.EVENT, made.id()))));
    }

    void remove() {
        page.amend(now -> events.remove(now.event()));
    }

    List<Place> findPlaces(String typed) throws ProblemException {
        return places.suggest(typed, OFFERED);
    }
}
