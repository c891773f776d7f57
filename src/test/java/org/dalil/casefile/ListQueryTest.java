package org.dalil.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

import org.dalil.kit.BareCasefile;
import org.dalil.people.PlacePrecision;
import org.dalil.people.PlaceRow;
import org.dalil.people.Places;
import org.dalil.texts.Folding;
import org.dalil.texts.SortKey;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A list read page by page out of the database is the list that sorting and filtering in memory
/// gives, whatever is typed.
class ListQueryTest {
    private static final Comparator<String> ORDER = Comparator.comparing(SortKey::of);

    @Provide
    Arbitrary<String> name() {
        return Arbitraries.strings()
                .withChars("abABжЖ !%_1'-")
                .ofMinLength(1)
                .ofMaxLength(5)
                .filter(text -> !text.isBlank());
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.strings().withChars("abж!%_1 ").ofMaxLength(3);
    }

    @Property(tries = 40)
    void pagesCountAndPlacesAgreeWithAListInMemory(
            @ForAll("names") List<String> names,
            @ForAll("typed") String typed,
            @ForAll @IntRange(min = 1, max = 4) int page)
            throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            Places places = new Places(casefile.holdings);
            for (String name : names) {
                places.add(name, PlacePrecision.CITY, null);
            }
            RowSource<PlaceRow> rows = places.rows();
            List<String> expected =
                    names.stream()
                            .map(String::strip)
                            .filter(name -> matches(name, typed))
                            .sorted(ORDER)
                            .toList();

            List<PlaceRow> read = new ArrayList<>();
            for (int at = 0; at <= expected.size(); at += page) {
                read.addAll(rows.page(typed, at, page));
            }

            assertEquals(expected, read.stream().map(PlaceRow::name).toList());
            assertEquals(expected.size(), rows.count(typed));
            for (int i = 0; i < read.size(); i++) {
                assertEquals(i, rows.indexOf(typed, read.get(i).id()));
            }
        }
    }

    @Provide
    Arbitrary<List<String>> names() {
        return name().list().ofMaxSize(9);
    }

    private static boolean matches(String name, String typed) {
        return typed.isBlank() || Folding.key(name).contains(Folding.key(typed.strip()));
    }

    @Property(tries = 200)
    void aPatternWithItsEscapesTakenOutIsTheKey(@ForAll @StringLength(max = 20) String typed) {
        String pattern = ListQuery.pattern(typed);
        String inner = pattern.substring(1, pattern.length() - 1);

        assertEquals(Folding.key(typed.strip()), inner.replaceAll("!([!%_])", "$1"));
        assertEquals("", inner.replaceAll("![!%_]", "").replaceAll("[^!%_]", ""));
    }

    @Test
    void whatIsNotInTheListHasNoPlace() throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            Places places = new Places(casefile.holdings);
            var osh = places.add("Osh", PlacePrecision.CITY, null);
            var gone = places.add("Batken", PlacePrecision.CITY, null);
            places.remove(gone);

            assertEquals(0, places.rows().indexOf("", osh.id()));
            assertEquals(-1, places.rows().indexOf("batken", osh.id()));
            assertEquals(-1, places.rows().indexOf("", gone.id()));
            assertEquals(List.of(), places.rows().page("", 1, 5));
        }
    }
}
