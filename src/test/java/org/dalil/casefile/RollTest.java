package org.dalil.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.history.ActName;
import org.dalil.history.Records;
import org.dalil.kernel.ProblemException;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Place;
import org.dalil.people.PlacePrecision;
import org.dalil.people.PlaceRow;
import org.dalil.people.Places;
import org.dalil.texts.Folding;
import org.dalil.texts.SortKey;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// A list that was read once and follows the acts says, after whatever was done, what sorting and
/// filtering the standing records in memory says.
class RollTest {
    private static final Comparator<Place> ORDER =
            Comparator.comparing((Place place) -> SortKey.of(place.name()))
                    .thenComparing(place -> place.id().toString());

    /// One thing that is done to the places: made, named anew, taken away, undone, redone.
    private record Step(int what, int which, String name) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<String> names =
                Arbitraries.strings()
                        .withChars("abABжЖәё !%_1-")
                        .ofMinLength(1)
                        .ofMaxLength(5)
                        .filter(text -> !text.isBlank());
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 30),
                        names)
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.strings().withChars("abжәе!%_1 ").ofMaxLength(2);
    }

    @Property(tries = 40)
    void afterEveryStepTheListIsWhatTheRecordsSay(
            @ForAll("steps") List<Step> steps,
            @ForAll("typed") String first,
            @ForAll("typed") String second)
            throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            Places places = new Places(casefile.holdings);
            RowSource<PlaceRow> rows = places.rows();
            for (Step step : steps) {
                take(step, casefile, places);
                agree(casefile, rows, "");
                agree(casefile, rows, first);
                agree(casefile, rows, first + second);
                agree(casefile, rows, second);
            }
        }
    }

    private static void take(Step step, BareCasefile casefile, Places places) throws Exception {
        List<Place> standing = standing(casefile, "");
        Place one = standing.isEmpty() ? null : standing.get(step.which() % standing.size());
        switch (one == null ? 0 : step.what()) {
            case 2 -> places.change(new Place(one.id(), step.name(), one.precision(), null, null));
            case 3 -> places.remove(one);
            case 4 -> casefile.ledger.undo();
            case 5 -> casefile.ledger.redo();
            default -> places.add(step.name(), PlacePrecision.CITY, null);
        }
    }

    private static List<Place> standing(BareCasefile casefile, String typed)
            throws ProblemException {
        String key = Folding.key(typed.strip());
        return casefile.holdings.records().written(Place.SHAPE).stream()
                .filter(row -> !row.gone())
                .map(row -> Records.read(Place.SHAPE, row.id(), row.fields()))
                .filter(place -> Folding.key(place.name()).contains(key))
                .sorted(ORDER)
                .toList();
    }

    private static void agree(BareCasefile casefile, RowSource<PlaceRow> rows, String typed)
            throws ProblemException {
        List<UUID> expected = standing(casefile, typed).stream().map(Place::id).toList();

        List<UUID> read = new ArrayList<>();
        for (int at = 0; at <= expected.size(); at += 4) {
            rows.page(typed, at, 4).forEach(row -> read.add(row.id()));
        }

        assertEquals(expected, read, typed);
        assertEquals(expected.size(), rows.count(typed), typed);
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(i, rows.indexOf(typed, expected.get(i)), typed);
        }
    }

    @Test
    void moreChangesThanAreFollowedOneByOne() throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            Places places = new Places(casefile.holdings);
            RowSource<PlaceRow> rows = places.rows();
            Place last = places.add("Zaamin", PlacePrecision.CITY, null);
            assertEquals(0, rows.indexOf("zaamin", last.id()));

            add(casefile, 700);

            assertEquals(700, rows.indexOf("", last.id()));
            assertEquals(701, rows.count(""));
            assertEquals(111, rows.count("town 1"));
            assertEquals(0, rows.indexOf("zaamin", last.id()));
        }
    }

    @Test
    void readAheadInPartsFindsWhatWasChangedBetweenThem() throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            Places places = new Places(casefile.holdings);
            RowSource<PlaceRow> rows = places.rows();
            add(casefile, 2_500);
            Place early = places.suggest("town 0", 1).getFirst();

            assertTrue(rows.readAhead(), "one part is not all");
            places.change(new Place(early.id(), "Arslanbob", early.precision(), null, null));
            Place made = places.add("Arslanbob too", PlacePrecision.CITY, null);
            places.remove(places.suggest("town 1", 1).getFirst());

            assertFalse(rows.readAhead(), "the second part is the last");
            assertFalse(rows.readAhead());
            assertEquals(2, rows.count("arslanbob"));
            assertEquals(0, rows.indexOf("arslanbob", early.id()));
            assertEquals(1, rows.indexOf("arslanbob", made.id()));
            assertEquals(2_500, rows.count(""));
        }
    }

    @Test
    void keysAreReadAnewOnceTheyWereChangedOftenEnough() throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            Places places = new Places(casefile.holdings);
            RowSource<PlaceRow> rows = places.rows();
            Place osh = places.add("Osh", PlacePrecision.CITY, null);
            Place other = places.add("Batken", PlacePrecision.CITY, null);
            for (int i = 0; i < 4; i++) {
                int round = i;
                casefile.ledger.act(
                        ActName.of("people.act.add-place", "name", "many"),
                        changes -> {
                            for (int k = 0; k < 290; k++) {
                                changes.create(
                                        Place.SHAPE,
                                        new Place(
                                                casefile.holdings.ids().next(),
                                                "Town " + round + " " + k,
                                                PlacePrecision.CITY.code(),
                                                null,
                                                null));
                            }
                            return round;
                        });
                assertEquals(290 * (i + 1), rows.count("town"));
                casefile.ledger.undo();
                assertEquals(290 * i, rows.count("town"));
                casefile.ledger.redo();
            }
            places.change(new Place(osh.id(), "Uzgen", osh.precision(), null, null));

            assertEquals(0, rows.count("osh"));
            assertEquals(1, rows.count("uzgen"));
            assertEquals(0, rows.indexOf("batken", other.id()));
            assertEquals(4 * 290, rows.count("town"));
        }
    }

    private static void add(BareCasefile casefile, int count) throws Exception {
        casefile.ledger.act(
                ActName.of("people.act.add-place", "name", "many"),
                changes -> {
                    for (int i = 0; i < count; i++) {
                        changes.create(
                                Place.SHAPE,
                                new Place(
                                        casefile.holdings.ids().next(),
                                        "Town " + i,
                                        PlacePrecision.CITY.code(),
                                        null,
                                        null));
                    }
                    return count;
                });
    }
}
