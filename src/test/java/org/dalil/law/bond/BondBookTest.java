package org.dalil.law.bond;

import static org.dalil.law.Lawyer.date;
import static org.dalil.law.Lawyer.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.law.Certainty;
import org.dalil.law.Remark;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Instruments bind from their day and not before, and what is not known is not guessed.
class BondBookTest {
    private static final BondBook BROUGHT = new BondBook(BroughtBonds.ofThisVersion(), Map.of());
    private static final StateRef RUSSIA = StateRef.of("RU");

    private static String said(Binding binding, Locale locale) {
        return binding.because().in(Texts.in(locale));
    }

    @Test
    void theCourtIsOpenAgainstRussiaInBetweenAndSaysWhyNotLater() {
        assertTrue(BROUGHT.open(RUSSIA, Forum.ECTHR, LocalDate.of(2006, 11, 28)).mayBeOpen());
        OpenForum after = BROUGHT.open(RUSSIA, Forum.ECTHR, LocalDate.of(2022, 9, 16));
        assertEquals(Certainty.NO, after.binding().certainty());
        assertEquals(
                "The State ceased to be a Party to European Convention on Human Rights on 16"
                        + " September 2022.",
                said(after.binding(), Locale.ENGLISH));
        assertTrue(said(after.binding(), Locale.of("ru")).contains("2022"));
        assertFalse(BROUGHT.open(RUSSIA, Forum.ECTHR, LocalDate.of(1998, 5, 4)).mayBeOpen());
    }

    @Test
    void statesThatNeverJoinedAreNotBoundAndNoComplaintsMeansNone() {
        LocalDate day = LocalDate.of(2020, 1, 1);
        Binding never = BROUGHT.binding(StateRef.of("UZ"), "echr", day);
        assertEquals("law.bond.never", never.because().key());
        assertFalse(never.unverified());
        OpenForum cat = BROUGHT.open(StateRef.of("UZ"), Forum.CAT, day);
        assertFalse(cat.mayBeOpen());
        assertEquals("law.bond.no-complaints", cat.binding().because().key());
        assertTrue(cat.binding().unverified());
        OpenForum later = BROUGHT.open(StateRef.of("KZ"), Forum.HRC, LocalDate.of(2008, 1, 1));
        assertEquals("law.bond.complaints-later", later.binding().because().key());
    }

    @Test
    void ofAYearAloneItIsPossibleInIt() {
        StateRef kazakhstan = StateRef.of("KZ");
        assertEquals(
                Certainty.POSSIBLE,
                BROUGHT.open(kazakhstan, Forum.CAT, LocalDate.of(2008, 6, 1))
                        .binding()
                        .certainty());
        assertEquals(
                Certainty.CERTAIN,
                BROUGHT.open(kazakhstan, Forum.CAT, LocalDate.of(2010, 6, 9))
                        .binding()
                        .certainty());
    }

    @Test
    void ofAStateThatIsNotKnownNothingIsKnown() {
        Binding binding = BROUGHT.binding(BROUGHT.state(id(7)), "echr", LocalDate.of(2020, 1, 1));
        assertEquals(Certainty.POSSIBLE, binding.certainty());
        assertTrue(said(binding, Locale.ENGLISH).contains("Nothing is known"));
        assertEquals(
                Forum.values().length, BROUGHT.forums(RUSSIA, LocalDate.of(2020, 1, 1)).size());
        assertTrue(
                BROUGHT.open(BROUGHT.state(id(7)), Forum.WGAD, LocalDate.of(1900, 1, 1))
                        .mayBeOpen());
    }

    @Test
    void whatPeopleRecordedStandsInsteadOfWhatIsBrought() {
        BondSpan own =
                new BondSpan(
                        new StateRef("RU", id(3)),
                        "echr",
                        Remark.named("the Convention"),
                        date("1998-05-05"),
                        null,
                        date("1998-05-05"),
                        null,
                        BondSpan.Standing.OWN,
                        "us");
        BondBook book =
                new BondBook(
                        java.util.stream.Stream.concat(
                                        BroughtBonds.ofThisVersion().stream(),
                                        java.util.stream.Stream.of(own))
                                .toList(),
                        Map.of(id(3), "RU"));
        Binding binding = book.binding(book.state(id(3)), "echr", LocalDate.of(2024, 1, 1));
        assertEquals(Certainty.CERTAIN, binding.certainty());
        assertEquals(BondSpan.Standing.OWN, binding.span().standing());
    }

    @Test
    void complaintsAreHeardUntilTheirEndAndTheBondGoesOn() {
        BondSpan span =
                new BondSpan(
                        RUSSIA,
                        "cat",
                        Remark.named("the Convention"),
                        date("1987-06-26"),
                        null,
                        date("1991-10-01"),
                        date("2023-03-01"),
                        BondSpan.Standing.OWN_VERIFIED,
                        "us");
        BondBook book = new BondBook(List.of(span), Map.of());
        LocalDate last = LocalDate.of(2023, 2, 28);
        assertEquals(Certainty.CERTAIN, book.open(RUSSIA, Forum.CAT, last).binding().certainty());
        Binding after = book.open(RUSSIA, Forum.CAT, last.plusDays(1)).binding();
        assertEquals(Certainty.NO, after.certainty());
        assertEquals("law.bond.complaints-ended", after.because().key());
        assertEquals(Certainty.CERTAIN, book.binding(RUSSIA, "cat", last.plusDays(1)).certainty());
        assertFalse(after.unverified());
        assertEquals(List.of(span), book.of(RUSSIA));
        assertTrue(book.accepting(span, LocalDate.of(1980, 1, 1)).isEmpty());
        assertFalse(book.accepting(span, LocalDate.of(1990, 1, 1)).orElseThrow().certainty().may());
    }

    @Test
    void everyBroughtBondIsOfAKnownStateAndRunsForwards() {
        List<BondSpan> all = BroughtBonds.ofThisVersion();
        assertTrue(all.size() > 30);
        for (BondSpan one : all) {
            assertFalse(one.knownFrom().isBlank());
            assertFalse(one.name().in(Texts.in(Locale.ENGLISH)).contains("vocabulary."));
            if (one.from() != null && one.to() != null) {
                assertTrue(one.from().compareTo(one.to()) < 0);
            }
        }
        assertThrows(IllegalArgumentException.class, () -> BroughtBonds.read("RU echr 1998"));
        assertThrows(
                IllegalArgumentException.class,
                () -> BroughtBonds.read("RU echr May - - verified x"));
        assertThrows(
                IllegalArgumentException.class,
                () -> BroughtBonds.read("RU echr 1998 - - surely x"));
        assertEquals(List.of(), BroughtBonds.read("# nothing\n\n"));
    }

    @Test
    void aStateIsKnownByItsWholeNameOnly() {
        assertEquals("RU", StateNames.code("  russian federation ").orElse(""));
        assertEquals("UZ", StateNames.code("Узбекистан").orElse(""));
        assertTrue(StateNames.code("Government of Russia").isEmpty());
        assertTrue(StateNames.code("").isEmpty());
    }

    @Property(tries = 400)
    void anInstrumentBindsOnlyFromItsDayAndNotAfterItsEnd(
            @ForAll("days") LocalDate from,
            @ForAll("days") LocalDate to,
            @ForAll("days") LocalDate day) {
        BondSpan span =
                new BondSpan(
                        RUSSIA,
                        "echr",
                        Remark.named("x"),
                        date(from.toString()),
                        date(to.toString()),
                        date(from.toString()),
                        null,
                        BondSpan.Standing.VERIFIED,
                        "x");
        BondBook book = new BondBook(List.of(span), Map.of());
        Certainty bound = book.binding(RUSSIA, "echr", day).certainty();
        assertEquals(
                day.isBefore(from) || !day.isBefore(to) ? Certainty.NO : Certainty.CERTAIN, bound);
        assertTrue(book.open(RUSSIA, Forum.ECTHR, day).binding().certainty().compareTo(bound) <= 0);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 40).map(LocalDate.of(2022, 9, 1)::plusDays);
    }
}
