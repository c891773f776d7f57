package org.dalil.kernel.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.dalil.kernel.edtf.Edtf;
import org.dalil.kernel.reading.Shift.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;

/// Words such as “last Monday” lead from any day to the one day that is meant.
class ShiftTest {
    @Property
    void aWeekdayIsTheLatestOne(
            @ForAll @IntRange(min = 0, max = 40_000) int day,
            @ForAll @IntRange(min = 1, max = 7) int weekday) {
        LocalDate anchor = LocalDate.ofEpochDay(day);
        LocalDate on = first(new Shift(Unit.WEEKDAY, weekday, false), anchor);
        LocalDate before = first(new Shift(Unit.WEEKDAY_BEFORE, weekday, false), anchor);

        assertEquals(DayOfWeek.of(weekday), on.getDayOfWeek());
        assertTrue(!on.isAfter(anchor) && on.isAfter(anchor.minusDays(7)));
        assertEquals(DayOfWeek.of(weekday), before.getDayOfWeek());
        assertTrue(before.isBefore(anchor) && !before.isBefore(anchor.minusDays(7)));
    }

    @Property
    void aNamedTimeContainsTheDayThatFarAway(
            @ForAll @IntRange(min = 0, max = 40_000) int day,
            @ForAll @IntRange(min = -5, max = 5) int amount) {
        LocalDate anchor = LocalDate.ofEpochDay(day);
        contains(new Shift(Unit.DAY, amount, false), anchor, anchor.plusDays(amount));
        contains(new Shift(Unit.WEEK, amount, false), anchor, anchor.plusWeeks(amount));
        contains(new Shift(Unit.MONTH, amount, false), anchor, anchor.plusMonths(amount));
        contains(new Shift(Unit.YEAR, amount, true), anchor, anchor.plusYears(amount));
    }

    @Test
    void whatCannotBeCountedLeadsNowhere() {
        LocalDate anchor = LocalDate.of(2006, 12, 1);

        assertTrue(new Shift(Unit.UNCLEAR, 0, false).from(anchor).isEmpty());
        assertTrue(new Shift(Unit.YEAR, -3000, false).from(anchor).isEmpty());
        assertTrue(new Shift(Unit.YEAR, Integer.MAX_VALUE, false).from(anchor).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c. 2014 | 2014 | true | false",
                "on or about 3 May | 3 may | true | false",
                "possibly, around 2006? | 2006 | true | true",
                "«Около 2006 г.» | 2006 г | true | false",
                "в  мае 2010 (?) | мае 2010 | false | true",
                "Ноябрь 2010. | ноябрь 2010 | false | false"
            })
    void wordsOfDoubtAreTakenOff(
            String typed, String words, boolean approximate, boolean uncertain) {
        assertEquals(new Phrase(words, approximate, uncertain), Phrase.of(Phrase.plain(typed)));
    }

    private static void contains(Shift shift, LocalDate anchor, LocalDate day) {
        Edtf date = shift.from(anchor).orElseThrow();
        assertTrue(!first(shift, anchor).isAfter(day));
        assertTrue(!Objects.requireNonNull(date.end().day()).isBefore(day));
    }

    private static LocalDate first(Shift shift, LocalDate anchor) {
        return Objects.requireNonNull(shift.from(anchor).orElseThrow().start().day());
    }
}
