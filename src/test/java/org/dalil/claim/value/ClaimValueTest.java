package org.dalil.claim.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.claim.Claim;
import org.dalil.claim.content.Slots;
import org.dalil.claim.content.Wording;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.kernel.quantity.Counted;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kernel.quantity.QuantityReading;
import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.UUID;

/// Two values of one field: the same, both possible, or in conflict.
class ClaimValueTest {
    private static ClaimValue date(String edtf) {
        return new ClaimValue.Dated(
                DateValue.of(edtf, Edtf.parse(edtf).orElseThrow(), DateBasis.STATED));
    }

    private static ClaimValue number(String words) {
        return new ClaimValue.Counted(read(words).counting(Counted.in("person")));
    }

    private static Quantity read(String words) {
        return switch (QuantityReading.of(words, Locale.ENGLISH)) {
            case QuantityReading.Read(Quantity value) -> value;
            default -> Quantity.words(words);
        };
    }

    private static void stand(Agreement expected, ClaimValue a, ClaimValue b) {
        assertEquals(expected, a.beside(b, true));
        assertEquals(expected, b.beside(a, true));
    }

    @Test
    void datesClashWhenNoDayFitsBoth() {
        stand(Agreement.SAME, date("2011-06-09"), date("2011-06-09"));
        stand(Agreement.COMPATIBLE, date("2011-06-09"), date("2011"));
        stand(Agreement.CLASH, date("2011-06-09"), date("2011-06-10"));
        stand(Agreement.COMPATIBLE, date("2014/.."), date("2016"));
        stand(Agreement.CLASH, date("2014/.."), date("2013"));
        stand(Agreement.COMPATIBLE, date("XXXX-06-09"), date("2011-06-09"));
    }

    @Test
    void numbersClashWhenNoCountFitsBoth() {
        stand(Agreement.SAME, number("28"), number("28"));
        stand(Agreement.CLASH, number("28"), number("29"));
        stand(Agreement.COMPATIBLE, number("at least 20"), number("28"));
        stand(Agreement.CLASH, number("at least 30"), number("28"));
        stand(Agreement.COMPATIBLE, number("several"), number("28"));
    }

    @Test
    void numbersOfDifferentThingsNeverClash() {
        ClaimValue requests = new ClaimValue.Counted(read("29").counting(Counted.in("request")));

        stand(Agreement.COMPATIBLE, number("28"), requests);
    }

    @Test
    void numbersOfDifferentTimesNeverClashAndOfOneTimeDo() {
        Quantity many = read("29");
        DateValue may = ((ClaimValue.Dated) date("2011-05")).date();
        DateValue june = ((ClaimValue.Dated) date("2011-06-09")).date();
        DateValue said = ((ClaimValue.Dated) date("XXXX-06-09")).date();
        ClaimValue inMay =
                new ClaimValue.Counted(read("28").counting(Counted.in("person").during(may)));

        stand(
                Agreement.COMPATIBLE,
                inMay,
                new ClaimValue.Counted(many.counting(Counted.in("person").during(june))));
        stand(
                Agreement.CLASH,
                new ClaimValue.Counted(read("28").counting(Counted.in("person").during(said))),
                new ClaimValue.Counted(many.counting(Counted.in("person").during(june))));
    }

    @Test
    void placesAndWordsClashOnlyWhereThereIsOneTrueValue() {
        UUID moscow = new UUID(1, 1);
        ClaimValue known = new ClaimValue.Placed(moscow, null);
        ClaimValue other = new ClaimValue.Placed(new UUID(1, 2), "the capital");
        ClaimValue words = new ClaimValue.Placed(null, "an airport");

        stand(Agreement.SAME, known, new ClaimValue.Placed(moscow, "Москва"));
        stand(Agreement.CLASH, known, other);
        stand(Agreement.COMPATIBLE, known, words);
        stand(Agreement.SAME, new ClaimValue.Worded("Шофёр"), new ClaimValue.Worded("шофер "));
        assertEquals(
                Agreement.COMPATIBLE,
                new ClaimValue.Worded("driver").beside(new ClaimValue.Worded("baker"), false));
        stand(
                Agreement.CLASH,
                new ClaimValue.Named(new RecordRef(RecordKind.AGENT, moscow)),
                new ClaimValue.Named(new RecordRef(RecordKind.AGENT, new UUID(1, 2))));
    }

    @Test
    void valuesOfDifferentSortsAreNotCompared() {
        stand(Agreement.COMPATIBLE, date("2011"), number("2011"));
    }

    @Test
    void aClaimGivesTheValueThatItsFieldHolds() {
        Claim claim =
                Claim.draft(new UUID(1, 9), 1, Wording.of("x"))
                        .on(((ClaimValue.Dated) date("2011")).date())
                        .counting(Quantity.words("hundreds"));
        ListedTerm born = predicate("birth_date", "date");

        assertEquals(date("2011"), ClaimValue.of(claim, born).orElseThrow());
        assertEquals(
                new ClaimValue.Counted(Quantity.words("hundreds")),
                ClaimValue.of(claim, predicate("age", "quantity")).orElseThrow());
        assertTrue(ClaimValue.of(claim, predicate("birth_place", "place")).isEmpty());
        assertTrue(ClaimValue.of(claim, predicate("occupation", "text")).isEmpty());
        assertEquals(
                new ClaimValue.Worded("as said"),
                ClaimValue.of(
                                claim.filling(
                                        Slots.NONE
                                                .stating(Term.ofCode("birth_date"))
                                                .saying("as said")),
                                born)
                        .orElseThrow());
    }

    private static ListedTerm predicate(String code, String holds) {
        return new ListedTerm("predicate", code, null, 1, holds, true, null, false, null);
    }

    @Provide
    Arbitrary<ClaimValue> values() {
        return Arbitraries.oneOf(
                Arbitraries.of("2011", "2011-06", "2011-06-09", "2014/..", "../2010", "XXXX-06-09")
                        .map(ClaimValueTest::date),
                Arbitraries.of(
                                "28",
                                "29",
                                "at least 20",
                                "up to 30",
                                "20–29",
                                "hundreds",
                                "6 of 28")
                        .map(ClaimValueTest::number),
                Arbitraries.of("a", "b").map(ClaimValue.Worded::new));
    }

    @Property(tries = 300)
    void comparingIsTheSameFromBothSidesAndEverythingAgreesWithItself(
            @ForAll("values") ClaimValue a, @ForAll("values") ClaimValue b) {
        assertEquals(a.beside(b, true), b.beside(a, true));
        assertEquals(Agreement.SAME, a.beside(a, true));
    }
}
