package org.dalil.law.deadline;

import static org.dalil.law.Lawyer.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Locale;

/// Last days by their rules, of days, spans and words that nobody can place yet.
class DeadlineTest {
    private static Deadline.Due due(DeadlineRule rule, String edtf) {
        return assertInstanceOf(Deadline.Due.class, Deadline.of(rule, date(edtf)));
    }

    @ParameterizedTest
    @CsvSource({
        "ECTHR, 2022-01-31, 2022-07-31",
        "ECTHR, 2022-02-01, 2022-06-01",
        "ECTHR, 2006-11-28, 2007-05-28",
        "ECTHR, 2021-08-31, 2022-02-28",
        "RUSSIAN_ORDER, 2006-08-03, 2006-08-13",
        "HRC, 2012-02-29, 2017-02-28",
        "CAT, 2012-03-01, 2017-03-01"
    })
    void aLastDayFollowsFromADay(DeadlineRule rule, String from, LocalDate last) {
        Deadline.Due due = due(rule, from);
        assertEquals(last, due.safe());
        assertTrue(due.exact());
        assertEquals(1, due.daysLeft(last.minusDays(1)));
        assertEquals(-1, due.daysLeft(last.plusDays(1)));
    }

    @Test
    void ofASpanTheEarliestLastDayIsTheSafeOneAlsoWhereTheRuleChanges() {
        Deadline.Due due = due(DeadlineRule.ECTHR, "2022-01-20/2022-02-10");
        assertEquals(LocalDate.of(2022, 6, 1), due.safe());
        assertEquals(LocalDate.of(2022, 7, 31), due.latest());
        assertFalse(due.exact());
        Deadline.Due open = due(DeadlineRule.RUSSIAN_ORDER, "2006-08-03/..");
        assertEquals(LocalDate.of(2006, 8, 13), open.safe());
        assertNull(open.latest());
    }

    @Test
    void whatIsNotPlacedIsUnknownAndSaysWhy() {
        Texts texts = Texts.in(Locale.ENGLISH);
        DateValue words = DateValue.words("last month", DateBasis.RELATIVE_UNRESOLVED);
        for (DateValue one : new DateValue[] {words, date("XXXX-06-09"), null, date("../2006")}) {
            Deadline.Unknown unknown =
                    assertInstanceOf(Deadline.Unknown.class, Deadline.of(DeadlineRule.ECTHR, one));
            assertFalse(unknown.why().in(texts).contains("law.deadline"));
            assertEquals(2, unknown.shown().size());
        }
        Deadline.Unknown said = (Deadline.Unknown) Deadline.of(DeadlineRule.ECTHR, words);
        assertTrue(said.why().in(texts).contains("last month"));
    }

    @Test
    void theRuleAndItsInputAreShown() {
        Texts texts = Texts.in(Locale.ENGLISH);
        for (DeadlineRule rule : DeadlineRule.values()) {
            Deadline deadline = Deadline.of(rule, date("2006-11-28"));
            assertEquals(rule, deadline.rule());
            assertTrue(deadline.shown().getLast().in(texts).contains("28 November 2006"));
            String words = deadline.shown().getFirst().in(texts);
            assertEquals(!rule.verified(), words.contains("To be checked"), words);
        }
    }

    @Property(tries = 300)
    void theSafeDayIsTheEarliestOfAllDaysOfTheSpan(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 60) int length,
            @ForAll DeadlineRule rule) {
        Deadline.Due due = due(rule, from + "/" + from.plusDays(length));
        LocalDate least = rule.last(from);
        LocalDate most = least;
        for (int i = 1; i <= length; i++) {
            LocalDate last = rule.last(from.plusDays(i));
            least = last.isBefore(least) ? last : least;
            most = last.isAfter(most) ? last : most;
        }
        assertEquals(least, due.safe());
        assertEquals(most, due.latest());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 90).map(LocalDate.of(2021, 12, 1)::plusDays);
    }
}
