package org.dalil.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// Marks on the axis of time stand at the beginnings of their units.
class TickUnitTest {
    @Property
    void aDayLiesBetweenItsMarkAndTheNext(
            @ForAll TickUnit unit, @ForAll @IntRange(min = -4_000_000, max = 4_000_000) int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        LocalDate mark = unit.floor(date);

        assertTrue(!mark.isAfter(date) && unit.next(mark).isAfter(date));
        assertEquals(mark, unit.floor(mark));
        assertEquals(unit.next(mark), unit.floor(unit.next(mark)));
    }

    @Property
    void theFinestUnitThatFitsIsTaken(@ForAll @DoubleRange(min = 0.01, max = 500) double scale) {
        TickUnit unit = TickUnit.of(scale, 60);
        LocalDate mark = unit.floor(LocalDate.of(2006, 8, 3));
        long days = unit.next(mark).toEpochDay() - mark.toEpochDay();

        assertTrue(days * scale >= 60);
        assertTrue(unit == TickUnit.DAY || days * scale < 60 * 11, "coarser than needed");
    }

    @Test
    void weeksBeginOnMonday() {
        assertEquals(
                DayOfWeek.MONDAY, TickUnit.WEEK.floor(LocalDate.of(1950, 6, 11)).getDayOfWeek());
        assertEquals(LocalDate.of(-10, 1, 1), TickUnit.DECADE.floor(LocalDate.of(-3, 5, 5)));
        assertEquals(LocalDate.of(2006, 7, 1), TickUnit.QUARTER.floor(LocalDate.of(2006, 8, 31)));
    }

    @Property
    void coloursAreMixedToWithinOneStep(
            @ForAll int colour,
            @ForAll int under,
            @ForAll @IntRange(min = 0, max = 255) int alpha) {
        int opaque = colour | 0xFF000000;
        int mixed = Brush.over(opaque, alpha, under | 0xFF000000);

        for (int shift = 0; shift < 24; shift += 8) {
            int over = (colour >> shift) & 0xFF;
            int below = (under >> shift) & 0xFF;
            double exact = (over * alpha + below * (255.0 - alpha)) / 255;
            assertEquals(exact, (mixed >> shift) & 0xFF, 2.01);
        }
        assertEquals(0xFF, mixed >>> 24);
        assertEquals(opaque, Brush.over(opaque, 255, under));
    }
}
