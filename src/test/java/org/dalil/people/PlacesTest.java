package org.dalil.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.kit.BareCasefile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/// Places are as exact as they are known, are found in either script, and count their claims.
class PlacesTest {
    private BareCasefile casefile;
    private Places places;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        places = new Places(casefile.holdings);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private List<String> suggested(String typed, int limit) throws Exception {
        return places.suggest(typed, limit).stream().map(Place::name).toList();
    }

    @Test
    void aPlaceIsKeptAsMadeAndAsChanged() throws Exception {
        Place made = places.add(" Batken ", PlacePrecision.CITY, "Kyrgyzstan");
        assertEquals("Batken", made.name());
        assertEquals(made, places.find(made.id()).orElseThrow());

        Place changed = new Place(made.id(), "Batken region", "region", null, "the south-west");
        places.change(changed);

        assertEquals(changed, places.find(made.id()).orElseThrow());
        assertEquals(1, places.rows().count("region"));
    }

    @Test
    void suggestionsComeInEitherScriptByNameUpToTheLimit() throws Exception {
        places.add("Ташкент", PlacePrecision.CITY, null);
        places.add("Tashkent airport", PlacePrecision.BUILDING, null);
        places.add("Batken", PlacePrecision.CITY, null);

        assertEquals(2, suggested("tashkent", 7).size());
        assertEquals(2, suggested("Ташкент", 7).size());
        assertEquals(1, suggested("Ташкент", 1).size());
        assertEquals(List.of(), suggested("Tash%ent", 7));
    }

    @Test
    void whatWasTakenAwayComesBackWithUndo() throws Exception {
        Place made = places.add("Batken", PlacePrecision.CITY, null);
        places.remove(made);
        assertTrue(places.find(made.id()).isEmpty());
        assertEquals(List.of(), suggested("batken", 7));

        casefile.ledger.undo();

        assertEquals(List.of("Batken"), suggested("batken", 7));
    }

    @Test
    void theListGoesByNameAndCountsTheClaimsThatStand() throws Exception {
        Place there = places.add("Osh", PlacePrecision.CITY, "Kyrgyzstan");
        places.add("Batken", PlacePrecision.REGION, null);
        Claims claims = new Claims(casefile.holdings);
        Claim claim =
                claims.fromWords(
                        casefile.source("A report").id(),
                        casefile.text(),
                        BareCasefile.words("nine people"));
        claims.change(claim.at(there.id()));

        List<PlaceRow> rows = places.rows().page("", 0, 9);
        assertEquals(List.of("Batken", "Osh"), rows.stream().map(PlaceRow::name).toList());
        assertEquals(List.of(0L, 1L), rows.stream().map(PlaceRow::claims).toList());
        assertEquals(PlacePrecision.REGION, rows.getFirst().precision());
        assertEquals("Kyrgyzstan", rows.getLast().country());
        claims.remove(claim);
        assertEquals(0, places.rows().page("", 1, 1).getFirst().claims());
    }

    @Test
    void aPrecisionOfALaterVersionReadsAsUnknown() {
        for (PlacePrecision one : PlacePrecision.values()) {
            assertEquals(one, PlacePrecision.of(one.code()));
        }
        assertEquals(PlacePrecision.UNKNOWN, PlacePrecision.of("street"));
        UUID id = UUID.randomUUID();
        assertThrows(IllegalArgumentException.class, () -> new Place(id, "", "city", null, null));
    }
}
