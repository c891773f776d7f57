package org.dalil.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The order of dates is found from a whole column or asked for; what is no date keeps its words.
class DateOrderTest {
    @Test
    void aWholeColumnDecides() {
        assertEquals(
                Set.of(DateOrder.DMY), DateOrder.possible(List.of("03/04/2012", "13/04/2012")));
        assertEquals(
                Set.of(DateOrder.MDY), DateOrder.possible(List.of("03/04/2012", "04/13/2012")));
        assertEquals(Set.of(DateOrder.DMY), DateOrder.possible(List.of("03.04.2012")));
        assertEquals(Set.of(DateOrder.YMD), DateOrder.possible(List.of("2012-03-04", "2012-3-5")));
        assertEquals(Set.of(), DateOrder.possible(List.of("spring 2012", "31/31/2012", "")));
    }

    @Test
    void whereBothArePossibleAPersonIsAsked() {
        assertEquals(
                Set.of(DateOrder.DMY, DateOrder.MDY), DateOrder.possible(List.of("03/04/2012")));
        assertEquals(
                Set.of(DateOrder.DMY, DateOrder.MDY),
                DateOrder.possible(List.of("13/04/2012", "04/13/2012")),
                "a column that contradicts itself");
    }

    @Test
    void aCenturyIsNeverGuessed() {
        assertNull(DateOrder.DMY.day("03/04/12"));
        assertNull(DateOrder.YMD.day("2012-04-2012"));
        assertNull(DateOrder.MDY.day("04.03.2012"));
        assertEquals(LocalDate.of(2012, 3, 4), DateOrder.of("mdy").day("3/4/2012"));
        assertNull(DateOrder.of("somehow"));
    }

    private static DateCells.Found read(
            @Nullable DateOrder order, String from, String to, DatePrecision precision) {
        return new DateCells(order).read(from, to, precision).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "04.12.2011, '', DAY, 2011-12-04",
        "2008-02-29T00:00:00, '', DAY, 2008-02-29",
        "04.12.2011, 06.12.2011, DAY, 2011-12-04/2011-12-06",
        "04.12.2011, 06.12.2011, WITHIN, [2011-12-04..2011-12-06]",
        "04.12.2011, 04.12.2011, WITHIN, 2011-12-04",
        "04.12.2011, 06.12.2011, MONTH, 2011-12",
        "04.12.2011, 06.01.2012, MONTH, [2011-12..2012-01]",
        "04.12.2011, 06.01.2012, YEAR, [2011..2012]",
        "04.12.2011, 06.12.2011, APPROXIMATE, 2011-12-04~/2011-12-06~",
        "'', 06.12.2011, DAY, 2011-12-06",
        "June 2012, '', DAY, 2012-06",
    })
    void datesSayNoMoreThanIsKnown(String from, String to, DatePrecision precision, String edtf) {
        DateCells.Found found = read(DateOrder.DMY, from, to, precision);

        assertEquals(edtf, found.date().edtf());
        assertNull(found.problem());
    }

    @ParameterizedTest
    @CsvSource({
        "31.02.2012, '', exchange.table.date-unread",
        "03/04/12, '', exchange.table.date-unread",
        "nobody knows, '', exchange.table.date-unread",
        "06.12.2011, 04.12.2011, exchange.table.date-backwards",
    })
    void whatIsNoDateKeepsItsWords(String from, String to, String problem) {
        DateCells.Found found = read(DateOrder.DMY, from, to, DatePrecision.DAY);

        assertEquals(problem, found.problem());
        assertTrue(found.date().verbatim().startsWith(from));
        assertNull(found.date().edtf());
    }

    @Test
    void noCellIsGuessedWhileTheOrderIsNotSaid() {
        DateCells.Found found = read(null, "03/04/2012", "", DatePrecision.DAY);

        assertEquals("exchange.table.date-unordered", found.problem());
        assertEquals("03/04/2012", found.date().verbatim());
        DateValue clear = read(null, "2012-04-03", "", DatePrecision.DAY).date();
        assertEquals("2012-04-03", clear.edtf());
    }

    @Test
    void noWordsAreNoDate() {
        assertTrue(new DateCells(DateOrder.DMY).read("", "", DatePrecision.DAY).isEmpty());
    }
}
