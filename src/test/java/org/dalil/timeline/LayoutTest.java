package org.dalil.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.timeline.SpanTable.Lane;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// Whatever the spans and the window, bars stand where they should and none is lost.
class LayoutTest {
    private static final int WIDTH = 900;

    @Property(tries = 60)
    void everySpanShownIsFoundUnderItsBar(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 400) int count,
            @ForAll @DoubleRange(min = -1200, max = 2600) double from,
            @ForAll @DoubleRange(min = 1, max = 4000) double days) {
        SpanTable table = SpanTable.of(Spans.many(count, seed), List.of("lane 2"), 5);
        Rows rows = new Rows(table);
        TimeWindow window = new TimeWindow(from, from + days, WIDTH);
        for (int i = 0; i < table.size(); i++) {
            int left = window.left(table.first[i]);
            int right = window.right(left, table.end[i]);
            int y = rows.top(table.row(i)) + Rows.BAR / 2;
            for (int x : new int[] {left, (left + right) / 2, right - 1}) {
                boolean shown = x >= 0 && x < WIDTH;
                assertEquals(shown, Hits.at(table, rows, window, x, y, 999).contains(i));
            }
        }
    }

    @Property(tries = 60)
    void labelsNeverTouch(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4000) int days) {
        SpanTable table = SpanTable.of(Spans.many(300, seed), List.of(), 5);
        Rows rows = new Rows(table);
        TimeWindow window = new TimeWindow(0, days, WIDTH);
        List<Label> labels = Label.of(table, rows, window, 0, rows.height());

        assertTrue(labels.size() <= Label.MOST);
        for (int i = 1; i < labels.size(); i++) {
            Label before = labels.get(i - 1);
            Label label = labels.get(i);
            assertTrue(before.y() < label.y() || before.x() + before.width() <= label.x());
            assertTrue(label.x() >= 0 && label.x() + label.width() <= WIDTH);
        }
    }

    @Test
    void thereAreNeverMoreLabelsThanAFrameCanDraw() {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            spans.add(Spans.span("lane " + i % 100, i / 100 * 70, i / 100 * 70 + 1));
        }
        SpanTable table = SpanTable.of(spans, List.of(), 2);
        Rows rows = new Rows(table);
        TimeWindow window = new TimeWindow(0, 1400, 1400);

        assertEquals(Label.MOST, Label.of(table, rows, window, 0, rows.height()).size());
        assertEquals(20, Label.of(table, rows, window, 0, Rows.AIR + 1).size());
    }

    @Property
    void panAndZoomCanBeUndone(
            @ForAll @DoubleRange(min = -1e5, max = 1e5) double from,
            @ForAll @DoubleRange(min = 1, max = 1e5) double days,
            @ForAll @DoubleRange(min = 0, max = WIDTH) double x,
            @ForAll @DoubleRange(min = 1, max = 3) double factor) {
        TimeWindow window = new TimeWindow(from, from + days, WIDTH);
        near(window, window.pan(x).pan(-x));
        near(window, window.zoom(1 / factor, x).zoom(factor, x));
        assertEquals(window.day(x), window.zoom(1 / factor, x).day(x), 1e-6 * (days + 1e5));
        assertEquals(x, window.x(window.day(x)), 1e-3);
    }

    @Test
    void theWindowStaysNearItsSpans() {
        SpanTable table = SpanTable.of(List.of(Spans.span("a", 100, 200)), List.of(), 3);
        TimeWindow all = TimeWindow.fit(table, WIDTH);

        assertTrue(all.from() < 100 && all.to() > 200);
        assertEquals(all.to(), all.pan(-1e6).clamp(all).day(WIDTH / 2.0), 1e-6);
        assertEquals(2 * (all.to() - all.from()), width(all.zoom(1e-9, 5).clamp(all)), 1e-6);
        assertEquals(TimeWindow.NARROWEST, width(all.zoom(1e12, 5)), 1e-6);
        assertEquals(365, width(TimeWindow.fit(SpanTable.of(List.of(), List.of(), 3), WIDTH)));
        assertThrows(IllegalArgumentException.class, () -> new TimeWindow(5, 5, 10));
        assertThrows(IllegalArgumentException.class, () -> new TimeWindow(Double.NaN, 5, 10));
    }

    @Property(tries = 40)
    void theKeyboardVisitsEverySpanOfALaneOnce(@ForAll long seed) {
        SpanTable table = SpanTable.of(Spans.many(120, seed), List.of(), 4);
        for (Lane lane : table.lanes()) {
            int at = table.rowBegin[lane.firstRow()];
            for (OptionalInt back = OptionalInt.of(at);
                    back.isPresent();
                    back = Hits.previous(table, at)) {
                at = back.getAsInt();
            }
            Set<Integer> seen = new HashSet<>();
            int day = Integer.MIN_VALUE;
            for (OptionalInt next = OptionalInt.of(at);
                    next.isPresent();
                    next = Hits.next(table, at)) {
                at = next.getAsInt();
                assertTrue(seen.add(at) && table.first[at] >= day);
                day = table.first[at];
            }
            assertEquals(lane.count(), seen.size());
        }
    }

    @Test
    void rowsOfALaneDoNotOverlapExceptTheLast() {
        SpanTable table = SpanTable.of(Spans.many(500, 3), List.of("empty", "lane 1"), 4);

        assertEquals("empty", table.lanes().getFirst().key());
        assertEquals(1, table.lanes().getFirst().rows());
        assertEquals(500, table.lanes().stream().mapToInt(Lane::count).sum());
        for (Lane lane : table.lanes()) {
            for (int row = lane.firstRow(); row < lane.firstRow() + lane.rows() - 1; row++) {
                for (int i = table.rowBegin[row] + 1; i < table.rowBegin[row + 1]; i++) {
                    assertTrue(table.first[i] >= table.end[i - 1]);
                    assertEquals(row, table.row(i));
                }
            }
        }
    }

    @Test
    void theAxisIsMarkedAtDatesOfTheCalendar() {
        double from = LocalDate.of(2006, 1, 15).toEpochDay();

        assertEquals("MONTH 2006-02-01 false", ticks(from, 365).getFirst());
        assertEquals("MONTH 2007-01-01 true", ticks(from, 365).getLast());
        assertEquals("YEAR 2007-01-01 false", ticks(from, 3650).getFirst());
        assertEquals("DAY 2006-01-15 false", ticks(from, 9).getFirst());
        assertEquals("WEEK 2006-01-16 false", ticks(from, 60).getFirst());
        assertEquals("QUARTER 2006-04-01 false", ticks(from, 1000).getFirst());
        assertEquals("CENTURY 2100-01-01 false", ticks(from, 400_000).getFirst());
    }

    @Property
    void marksStandApartAndInTheWindow(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double from,
            @ForAll @DoubleRange(min = 0.3, max = 1e7) double days) {
        List<Tick> ticks =
                Tick.of(new TimeWindow(from, from + days, WIDTH), 60, (unit, day, major) -> "");
        for (int i = 0; i < ticks.size(); i++) {
            assertTrue(ticks.get(i).x() >= 0 && ticks.get(i).x() <= WIDTH);
            assertTrue(i == 0 || ticks.get(i).x() - ticks.get(i - 1).x() >= 59);
        }
    }

    @Test
    void datesBecomeExtents() {
        assertEquals(new Extent(13149, 13180, false, false, true, false), extent("2006-01~"));
        assertEquals(new Extent(16071, 16072, false, true, false, false), extent("2014/.."));
        assertEquals(new Extent(13363, 13364, true, false, false, true), extent("../2006-08-03?"));
        assertTrue(Extent.of(date("XXXX-06-09")).isEmpty());
        assertTrue(Extent.of(DateValue.words("then", DateBasis.STATED)).isEmpty());
        assertTrue(Extent.of(date("Y170000000")).isPresent());
    }

    private static Extent extent(String edtf) {
        return Extent.of(date(edtf)).orElseThrow();
    }

    private static DateValue date(String edtf) {
        return DateValue.of(edtf, Edtf.parse(edtf).orElseThrow(), DateBasis.STATED);
    }

    private static List<String> ticks(double from, double days) {
        return Tick.of(
                        new TimeWindow(from, from + days, WIDTH),
                        60,
                        (unit, day, major) -> unit + " " + day + " " + major)
                .stream()
                .map(Tick::label)
                .toList();
    }

    private static double width(TimeWindow window) {
        return window.to() - window.from();
    }

    private static void near(TimeWindow expected, TimeWindow window) {
        double allowed = 1e-6 * (Math.abs(expected.from()) + width(expected));
        assertEquals(expected.from(), window.from(), allowed);
        assertEquals(expected.to(), window.to(), allowed);
    }
}
