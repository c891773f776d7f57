package org.dalil.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Stamp;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Place;
import org.dalil.people.PlacePrecision;
import org.dalil.people.PlaceRow;
import org.dalil.people.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A large act keeps its records many to a row, and nothing that people can ask or do tells it from
/// any other act: history, undo, redo, catching up, and the lists that follow changes.
class MakingsTest {
    private static final ActName ACT = ActName.of("people.act.add", "name", "many");
    private static final int LARGE = 2_345;

    private BareCasefile casefile;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private List<Place> places(int count) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            UUID id = casefile.holdings.ids().next();
            places.add(new Place(id, "Town " + i, PlacePrecision.CITY.code(), null, null));
        }
        return places;
    }

    /// Makes so many places, then one agent, then some places more.
    private List<Place> make(int count, Agent agent) throws Exception {
        List<Place> first = places(count);
        return casefile.ledger.act(
                ACT,
                changes -> {
                    changes.createAll(Place.SHAPE, first);
                    changes.create(Agent.SHAPE, agent);
                    changes.createAll(Place.SHAPE, places(3));
                    return first;
                });
    }

    private Agent agent() {
        return Agent.named(casefile.holdings.ids().next(), AgentKind.PERSON, "Anvar");
    }

    private static RecordRef ref(Place place) {
        return new RecordRef(RecordKind.PLACE, place.id());
    }

    private long count(BareCasefile of, String table) throws Exception {
        return of.database.read(tx -> tx.count("SELECT count(*) AS n FROM " + table));
    }

    private List<String> fields(RecordRef ref) throws Exception {
        return casefile.ledger.history().of(ref).stream()
                .map(change -> change.edit().field())
                .toList();
    }

    @Test
    void whoMadeARecordIsToldWithoutARowOfItsOwn() throws Exception {
        Agent agent = agent();
        List<Place> places = make(LARGE, agent);

        assertEquals(0, count(casefile, "change"));
        assertEquals(5, count(casefile, "making"), "three for the places, one each for the rest");
        for (RecordRef ref :
                List.of(
                        ref(places.getFirst()),
                        ref(places.get(1_000)),
                        ref(places.getLast()),
                        new RecordRef(RecordKind.AGENT, agent.id()))) {
            List<RecordChange> told = casefile.ledger.history().of(ref);
            assertEquals(1, told.size());
            assertTrue(told.getFirst().isMaking());
            assertEquals(ref, told.getFirst().edit().ref());
            assertEquals(ACT, told.getFirst().act().name());
        }
    }

    @Test
    void laterChangesStandBeforeTheMaking() throws Exception {
        Place place = make(LARGE, agent()).get(7);
        new Places(casefile.holdings).change(place.called("Osh"));
        casefile.ledger.undo();
        assertEquals(List.of("name", "name", ActStore.MADE), fields(ref(place)));
    }

    @Test
    void anActOfAThousandKeepsARowForEach() throws Exception {
        List<Place> places = places(Makings.MANY);
        casefile.ledger.act(
                ACT,
                changes -> {
                    changes.createAll(Place.SHAPE, places);
                    return places;
                });
        assertEquals(0, count(casefile, "making"));
        assertEquals(Makings.MANY, count(casefile, "change"));
        assertEquals(List.of(ActStore.MADE), fields(ref(places.getLast())));
    }

    /// Their stamp is that of an act elsewhere: it leads to none here.
    @Test
    void whatCameFromElsewhereKeepsARowForEach() throws Exception {
        List<Place> places = places(LARGE);
        Origin origin = new Origin(Instant.EPOCH, "AB", new Stamp(5, 0, "0d0e0f0a"));
        casefile.ledger.receive(
                ACT,
                changes -> {
                    for (Place place : places) {
                        changes.receive(Place.SHAPE, place, origin);
                    }
                    return places;
                });
        assertEquals(0, count(casefile, "making"));
        assertEquals(List.of(ActStore.MADE), fields(ref(places.getLast())));
    }

    @Test
    void aRecordOfAnotherActIsNotTakenForOneOfALargeAct() throws Exception {
        Place before = new Places(casefile.holdings).add("Osh", PlacePrecision.CITY, null);
        make(LARGE, agent());
        assertEquals(List.of(ActStore.MADE), fields(ref(before)));
        assertEquals(
                List.of(),
                casefile.ledger.history().of(new RecordRef(RecordKind.PLACE, UUID.randomUUID())));
    }

    @Test
    void itIsUndoneAndDoneAgainWhole() throws Exception {
        make(LARGE, agent());
        List<Place> made = casefile.holdings.records().where(Place.SHAPE, "TRUE", "id");
        assertEquals(LARGE + 3, made.size());
        assertTrue(casefile.ledger.undo().isPresent());
        assertEquals(List.of(), casefile.holdings.records().where(Place.SHAPE, "TRUE", "id"));
        assertEquals(List.of(), casefile.holdings.records().where(Agent.SHAPE, "TRUE", "id"));
        assertTrue(casefile.ledger.redo().isPresent());
        assertEquals(made, casefile.holdings.records().where(Place.SHAPE, "TRUE", "id"));
        assertFalse(casefile.ledger.redo().isPresent());
    }

    @Test
    void aDatabaseThatCatchesUpHasTheSame() throws Exception {
        Place place = make(LARGE, agent()).get(2_000);
        try (BareCasefile behind = new BareCasefile(casefile.log)) {
            assertEquals(1, behind.ledger.catchUp().redone());
            assertEquals(count(casefile, "making"), count(behind, "making"));
            assertEquals(0, count(behind, "change"));
            assertEquals(
                    casefile.ledger.history().of(ref(place)),
                    behind.ledger.history().of(ref(place)));
            assertTrue(behind.ledger.undo().isPresent());
            assertEquals(List.of(), behind.holdings.records().where(Place.SHAPE, "TRUE", "id"));
        }
    }

    @Test
    void aListThatFollowsChangesHasWhatALargeActMade() throws Exception {
        Places places = new Places(casefile.holdings);
        places.add("Osh", PlacePrecision.CITY, null);
        var rows = places.rows();
        assertEquals(1, rows.count("osh"));
        make(LARGE, agent());
        assertEquals(LARGE + 4, rows.count(""));
        List<PlaceRow> found = rows.page("Town 1987", 0, 5);
        assertEquals(1, found.size());
        casefile.ledger.undo();
        assertEquals(1, rows.count(""));
    }
}
