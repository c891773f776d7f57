package org.dalil.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Place;
import org.dalil.people.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/// Events stand in the order of their dates and count the claims that concern them.
class EventsTest {
    private BareCasefile casefile;
    private Events events;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        events = new Events(casefile.holdings);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private static DateValue date(String edtf) {
        return DateValue.of(edtf, Edtf.parse(edtf).orElseThrow(), DateBasis.STATED);
    }

    private List<String> titles(String typed) throws Exception {
        return events.rows().page(typed, 0, 9).stream().map(EventRow::title).toList();
    }

    @Test
    void everythingSaidOfAnEventIsKept() throws Exception {
        Event made = events.add(" The return ", date("2024-08"), null);
        UUID place = casefile.holdings.ids().next();
        Event changed =
                made.titled("The returns").on(date("2024-08-03")).at(place).described("nine");

        events.change(changed);

        assertEquals("The return", made.title());
        assertEquals(changed, events.find(made.id()).orElseThrow());
        casefile.ledger.undo();
        assertEquals(made, events.find(made.id()).orElseThrow());
    }

    @Test
    void earlierComesFirstAndWhatHasNoDayLast() throws Exception {
        events.add("No date", null, null);
        events.add("Words only", DateValue.words("one summer", DateBasis.STATED), null);
        events.add("Later", date("2024-08-03"), null);
        events.add("Before then", date("../1989"), null);
        events.add("Also later", date("2024-08-03"), null);

        assertEquals(
                List.of("Before then", "Also later", "Later", "No date", "Words only"), titles(""));
        assertEquals(List.of("Also later", "Later"), titles("later"));
    }

    @Test
    void aDateTakenOutMovesTheEventToTheEnd() throws Exception {
        Event made = events.add("First", date("2020"), null);
        events.add("Second", date("2024"), null);

        events.change(made.on(null));

        assertEquals(List.of("Second", "First"), titles(""));
    }

    @Test
    void theListCountsEachClaimThatStandsOnce() throws Exception {
        Event event = events.add("The return", date("2024"), null);
        Claims claims = new Claims(casefile.holdings);
        Attributions attributions = new Attributions(casefile.holdings);
        Claim claim =
                claims.fromWords(
                        casefile.source("A report").id(),
                        casefile.text(),
                        BareCasefile.words("nine people"));
        RecordRef ref = new RecordRef(RecordKind.EVENT, event.id());
        attributions.concern(claim, ref, null);
        attributions.concern(claim, ref, Term.ofCode("cause"));

        EventRow row = events.rows().page("", 0, 1).getFirst();
        assertEquals(1, row.claims());
        assertEquals(event.when(), row.when());
        claims.remove(claim);
        assertEquals(0, events.rows().page("", 0, 1).getFirst().claims());
    }

    @Test
    void aNewPlaceAndItsEventAreOneAct() throws Exception {
        Event event = events.add("The return", null, null);

        Place place = events.at(event, " The border ");

        Places places = new Places(casefile.holdings);
        assertEquals("The border", places.find(place.id()).orElseThrow().name());
        assertEquals(place.id(), events.find(event.id()).orElseThrow().place());
        assertEquals("event.act.new-place", casefile.undoable());
        casefile.ledger.undo();
        assertTrue(places.find(place.id()).isEmpty());
        assertEquals(event, events.find(event.id()).orElseThrow());
    }

    @Test
    void whatWasTakenAwayComesBackWithUndo() throws Exception {
        Event event = events.add("The return", null, null);
        events.remove(event);
        assertTrue(events.find(event.id()).isEmpty());
        assertEquals(List.of(), titles(""));

        casefile.ledger.undo();

        assertEquals(event, events.find(event.id()).orElseThrow());
    }

    @Test
    void aChangedEventKeepsEverythingElse() throws Exception {
        Event event = events.add("The return", date("2024"), null).described("By air.");
        events.change(event);

        events.change(event.titled("The second return"));

        Event kept = events.find(event.id()).orElseThrow();
        assertEquals("The second return", kept.title());
        assertEquals(date("2024"), kept.when());
        assertEquals("By air.", kept.description());
        assertEquals("event.act.change", casefile.undoable());
    }

    @Test
    void anEventHasATitle() {
        UUID id = UUID.randomUUID();
        assertThrows(IllegalArgumentException.class, () -> new Event(id, "\t", null, null, null));
    }

    @Test
    void theClaimsOfARowAreNotSoughtAmongAllClaims() throws Exception {
        String way = casefile.wayInLargeCasefile(Events.ROW);

        assertFalse(way.contains(BareCasefile.ALL_CLAIMS), way);
    }
}
