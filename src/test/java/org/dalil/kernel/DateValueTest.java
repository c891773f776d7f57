package org.dalil.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.kernel.edtf.Edtf;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Uncertain dates have an order, bounds and relations that hold for all of them.
class DateValueTest {
    @Test
    void datesStandInTheOrderOfTheirDays() {
        List<String> order =
                List.of(
                        "2005/..",
                        "2006",
                        "2006-08",
                        "2006-08/..",
                        "../2006-08-03",
                        "2006-08-03",
                        "XXXX-06-09");

        assertEquals(
                order,
                order.reversed().stream()
                        .map(DateValueTest::date)
                        .sorted()
                        .map(DateValue::edtf)
                        .toList());
    }

    @Test
    void aDayWithoutAYearIsUndatedAndNeverTheFirstOfJanuary() {
        DateValue june = date("XXXX-06-09");

        assertTrue(june.undated());
        assertNull(june.earliest());
        assertNull(june.latest());
        assertEquals("XXXX-06-09", june.meaning().orElseThrow().text());
    }

    @Test
    void aSpanWithoutAYearIsUndatedToo() {
        assertTrue(date("XXXX-06-09/XXXX-06-11").undated());
        assertTrue(date("[XXXX-06-09,XXXX-06-11]").undated());
    }

    @Test
    void wordsAloneHaveNoDays() {
        DateValue words = DateValue.words("last month", DateBasis.RELATIVE_UNRESOLVED);
        RecordRef source = new RecordRef(RecordKind.SOURCE, new UUID(1, 2));

        assertTrue(words.undated() && words.meaning().isEmpty());
        assertEquals(source, words.leaningOn(source).relativeTo());
    }

    @Test
    void daysWithoutMeaningAreRefused() {
        LocalDate day = LocalDate.of(2023, 1, 1);
        assertThrows(
                IllegalArgumentException.class,
                () -> new DateValue("x", null, day, day, DateBasis.STATED, null));
        assertThrows(
                IllegalArgumentException.class,
                () -> new DateValue("x", "yesterday", null, null, DateBasis.STATED, null));
        assertThrows(
                IllegalArgumentException.class,
                () -> new DateValue("x", "2023", day, day.minusDays(1), DateBasis.STATED, null));
    }

    @Test
    void everyBasisHasItsCode() {
        assertEquals("relative_resolved", DateBasis.RELATIVE_RESOLVED.code());
        for (DateBasis basis : DateBasis.values()) {
            assertEquals(basis, DateBasis.ofCode(basis.code()).orElseThrow());
        }
        assertTrue(DateBasis.ofCode("guessed").isEmpty());
    }

    @Test
    void theBasesAreThoseOfTheVocabulary() throws IOException {
        Path terms = Path.of("../shared/data/vocabularies.csv");
        assumeTrue(Files.exists(terms), "the vocabulary is not at hand");
        Set<String> codes = new HashSet<>();
        for (String line : Files.readAllLines(terms)) {
            if (line.startsWith("date_basis,")) {
                codes.add(line.substring(11, line.indexOf(',', 11)));
            }
        }
        assertEquals(
                codes,
                Arrays.stream(DateBasis.values()).map(DateBasis::code).collect(Collectors.toSet()));
    }

    @Property
    void theOrderIsTotal(
            @ForAll("dates") DateValue a,
            @ForAll("dates") DateValue b,
            @ForAll("dates") DateValue c) {
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        List<DateValue> sorted = Stream.of(a, b, c).sorted().toList();
        assertTrue(sorted.get(0).compareTo(sorted.get(2)) <= 0);
        assertTrue(sorted.get(0).compareTo(sorted.get(1)) <= 0);
    }

    @Provide
    Arbitrary<DateValue> dates() {
        Arbitrary<DateValue> read =
                Combinators.combine(
                                Arbitraries.of(
                                        "2006",
                                        "2006-08",
                                        "2006-08-03",
                                        "../2006",
                                        "2006/..",
                                        "/2006",
                                        "XXXX-08",
                                        "2005/2007",
                                        "2006~",
                                        "../.."),
                                Arbitraries.of("then", "when"),
                                Arbitraries.of(DateBasis.class))
                        .as((e, w, basis) -> DateValue.of(w, Edtf.parse(e).orElseThrow(), basis));
        return Arbitraries.oneOf(
                read,
                Arbitraries.of("then", "when")
                        .map(w -> DateValue.words(w, DateBasis.RELATIVE_UNRESOLVED)));
    }

    private static DateValue date(String edtf) {
        return DateValue.of(edtf, Edtf.parse(edtf).orElseThrow(), DateBasis.STATED);
    }
}
