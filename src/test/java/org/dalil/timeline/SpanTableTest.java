package org.dalil.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The halving searches against plain counting.
class SpanTableTest {
    @Property(tries = 100)
    void nothingThatReachesTheWindowIsLeftOut(
            @ForAll long seed, @ForAll @IntRange(min = -1500, max = 4000) int day) {
        SpanTable table = SpanTable.of(Spans.many(150, seed), List.of(), 3);
        for (int row = 0; row < table.rows(); row++) {
            int begin = table.firstReaching(row, day);
            int stop = table.endOfStarting(row, day);
            for (int i = table.rowBegin[row]; i < table.rowBegin[row + 1]; i++) {
                assertTrue(i >= begin || table.end[i] <= day);
                assertEquals(table.first[i] < day, i < stop);
            }
            assertTrue(begin == table.rowBegin[row + 1] || table.reach[begin] > day);
        }
    }

    @Property(tries = 100)
    void everyLineBelongsToTheRowPaintedThere(@ForAll long seed) {
        SpanTable table = SpanTable.of(Spans.many(60, seed), List.of("empty"), 4);
        Rows rows = new Rows(table);
        for (int row = 0; row < table.rows(); row++) {
            assertEquals(row, rows.rowAt(rows.top(row)));
            assertEquals(row, rows.rowAt(rows.top(row) + Rows.BAR - 1));
            assertEquals(-1, rows.rowAt(rows.top(row) + Rows.BAR));
        }
        assertEquals(-1, rows.rowAt(-1));
        assertEquals(-1, rows.rowAt(rows.height()));
        assertEquals(rows.height() - 1, rows.bottomOfLane(table.lanes().size() - 1));
    }

    @Test
    void anEmptyTableIsFine() {
        SpanTable table = SpanTable.of(List.of(), List.of(), 3);
        Rows rows = new Rows(table);
        TimeWindow window = TimeWindow.fit(table, 100);

        assertEquals(0, rows.height());
        assertEquals(List.of(), Hits.at(table, rows, window, 5, 5, 9));
        assertEquals(List.of(), Label.of(table, rows, window, 0, 100));
        assertEquals(List.of(), Cluster.of(table, rows, window, 0, 100));
    }

    @Test
    void theLongerOfTwoThatBeginTogetherStandsAbove() {
        Span brief = Spans.span("a", 10, 12);
        Span lasting = Spans.span("a", 10, 90);
        SpanTable table = SpanTable.of(List.of(brief, lasting), List.of(), 3);

        assertEquals(lasting, table.span(0));
        assertEquals(0, table.row(0));
        assertEquals(1, table.row(1));
    }

    @Test
    void anExtentIsAtLeastADayAndCanBeCounted() {
        assertThrows(
                IllegalArgumentException.class, () -> new Extent(5, 5, false, false, false, false));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Extent(Integer.MIN_VALUE, 5, false, false, false, false));
    }
}
