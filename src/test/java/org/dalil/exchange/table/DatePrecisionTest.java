package org.dalil.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.dalil.kernel.edtf.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How exactly a date is known decides what is written of it; the order of figures is never
/// guessed.
class DatePrecisionTest {
    @ParameterizedTest
    @EnumSource
    void aStoredCodeReadsBack(DatePrecision one) {
        assertEquals(Optional.of(one), DatePrecision.ofCode(one.code()));
        assertEquals(Optional.empty(), DatePrecision.ofCode(one.name()));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2012-02-29",
        "WITHIN, 2012-02-29",
        "MONTH, 2012-02",
        "YEAR, 2012",
        "APPROXIMATE, 2012-02-29~",
    })
    void oneDayIsNoSpan(DatePrecision precision, String edtf) {
        LocalDate day = LocalDate.of(2012, 2, 29);

        assertEquals(edtf, precision.edtf(day, day));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2011-12-31/2012-01-01",
        "WITHIN, [2011-12-31..2012-01-01]",
        "MONTH, [2011-12..2012-01]",
        "YEAR, [2011..2012]",
        "APPROXIMATE, 2011-12-31~/2012-01-01~",
    })
    void aSpanOverTheNewYear(DatePrecision precision, String edtf) {
        assertEquals(edtf, precision.edtf(LocalDate.of(2011, 12, 31), LocalDate.of(2012, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 2012-03", "YEAR, 2012"})
    void daysOfOneMonthAreThatMonth(DatePrecision precision, String edtf) {
        assertEquals(edtf, precision.edtf(LocalDate.of(2012, 3, 1), LocalDate.of(2012, 3, 31)));
    }

    @Test
    void anEarlyYearHasFourDigits() {
        LocalDate day = LocalDate.of(987, 6, 5);

        assertEquals("0987", DatePrecision.YEAR.edtf(day, day));
        assertEquals("0987-06", DatePrecision.MONTH.edtf(day, day));
    }

    @Property(tries = 200)
    void whatIsWrittenIsAlwaysEdtf(
            @ForAll DatePrecision precision,
            @ForAll @IntRange(min = 0, max = 60_000) int first,
            @ForAll @IntRange(min = 0, max = 900) int days) {
        LocalDate from = LocalDate.of(1880, 1, 1).plusDays(first);
        String written = precision.edtf(from, from.plusDays(days));

        assertTrue(Edtf.parse(written).isPresent(), written);
    }

    @ParameterizedTest
    @EnumSource
    void anOrderReadsBackFromItsCode(DateOrder order) {
        assertEquals(order, DateOrder.of(order.code()));
        assertNull(DateOrder.of(order.name()));
    }

    @Test
    void noCodeIsNoOrder() {
        assertNull(DateOrder.of(null));
        assertNull(DateOrder.of(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/02/2012", "12-12-1999", "5/5/2005", "03/04/2012T10:30:00Z"})
    void twelveOrLessOnBothSidesDecidesNothing(String cell) {
        assertEquals(Set.of(DateOrder.DMY, DateOrder.MDY), DateOrder.possible(List.of(cell, cell)));
    }

    @Test
    void oneDecisiveCellAmongManyDecides() {
        assertEquals(
                Set.of(DateOrder.MDY),
                DateOrder.possible(List.of("01/02/2012", "unknown", "02/28/2012", "03/03/2012")));
        assertEquals(
                Set.of(DateOrder.DMY), DateOrder.possible(List.of("01/02/2012", "01.02.2012")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/2-2012",
                "01/02/20123",
                "2012/13/01",
                "29/02/2011",
                "001/02/2012",
                "1.2."
            })
    void figuresThatAreNoDayAreNoDayInAnyOrder(String cell) {
        for (DateOrder order : DateOrder.values()) {
            assertNull(order.day(cell), order + " " + cell);
        }
        assertEquals(Set.of(), DateOrder.possible(List.of(cell)));
    }

    @ParameterizedTest
    @CsvSource({
        "DMY, ' 01/02/2012 ', 2012-02-01",
        "MDY, ' 01/02/2012 ', 2012-01-02",
        "YMD, 2012/1/2, 2012-01-02",
        "YMD, 2012.01.02, 2012-01-02",
        "DMY, 1-2-2012 23:59, 2012-02-01",
    })
    void figuresMeanADayInTheirOrder(DateOrder order, String cell, LocalDate day) {
        assertEquals(day, order.day(cell));
    }

    @Test
    void everyDayOfAYearIsReadInEveryOrder() {
        LocalDate day = LocalDate.of(2012, 1, 1);
        for (int i = 0; i < 366; i++, day = day.plusDays(1)) {
            int month = day.getMonthValue();
            int date = day.getDayOfMonth();
            assertEquals(day, DateOrder.DMY.day(date + "/" + month + "/2012"));
            assertEquals(day, DateOrder.MDY.day(month + "/" + date + "/2012"));
            assertEquals(day, DateOrder.YMD.day(day.toString()));
        }
    }
}
