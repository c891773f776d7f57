package org.dalil.event.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.dalil.desk.Intent;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.people.Place;
import org.dalil.people.PlacePrecision;
import org.dalil.people.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// An event's page shows what is kept and keeps what is changed, each change on top of the one
/// before.
class EventModelTest {
    private final DeskKit kit = new DeskKit();
    private BareCasefile casefile;
    private Events events;
    private Places places;
    private Event event;
    private EventModel model;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        events = new Events(casefile.holdings);
        places = new Places(casefile.holdings);
        event = events.add("The return", null, null);
        model =
                new EventModel(
                        events,
                        places,
                        new EventModel.Reading(any -> List.of(), any -> List.of()),
                        kit.desk);
        model.page().attach();
        model.page().id().set(event.id());
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private EventModel.EventView shown() {
        model.page().reload();
        EventModel.EventView view = model.page().view().get();
        assertNotNull(view);
        return view;
    }

    @Test
    void changesStandOnEachOther() {
        model.change(now -> now.titled("The return of nine"));
        model.change(now -> now.described("By air."));
        model.at("Almaty");

        Event kept = shown().event();
        assertEquals("The return of nine", kept.title());
        assertEquals("By air.", kept.description());
        assertEquals("Almaty", shown().place());
    }

    @Test
    void aPlaceThatIsGoneHasNoName() throws Exception {
        Place place = places.add("Almaty", PlacePrecision.CITY, null);
        model.change(now -> now.at(place.id()));
        assertEquals("Almaty", shown().place());

        places.remove(place);

        assertNull(shown().place());
        assertEquals(place.id(), shown().event().place());
    }

    @Test
    void aChangeOfWhatIsGoneIsToldAndThePageEmptied() throws Exception {
        events.remove(event);

        model.change(now -> now.titled("Too late"));

        assertEquals(1, kit.problems.size());
        assertNull(model.page().view().get());
    }

    @Test
    void aNewOneIsGoneTo() throws Exception {
        model.add();

        Intent.ToNew to = (Intent.ToNew) kit.went.getFirst();
        assertEquals("New event", events.find(to.ref().id()).orElseThrow().title());
    }

    @Test
    void removingTakesWhatIsKeptNow() throws Exception {
        model.change(now -> now.titled("The return of nine"));
        model.remove();

        assertEquals("event.act.remove", casefile.undoable());
        assertEquals(
                "The return of nine", casefile.announced.getLast().act().name().args().get("name"));
        model.page().reload();
        assertNull(model.page().view().get());
    }

    @Test
    void placesAreFoundByWhatWasTyped() throws Exception {
        for (int i = 0; i < 9; i++) {
            places.add("Город " + i, PlacePrecision.CITY, null);
        }
        assertEquals(7, model.findPlaces("gorod").size());
        assertEquals(List.of(), model.findPlaces("Almaty"));
    }
}
