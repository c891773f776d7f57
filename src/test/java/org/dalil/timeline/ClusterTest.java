package org.dalil.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// Which bars can only be counted; one pixel is one day where nothing else is said.
class ClusterTest {
    private static final int WIDTH = 400;
    private static final TimeWindow DAYS = new TimeWindow(0, WIDTH, WIDTH);

    private static List<Cluster> clusters(SpanTable table, TimeWindow window) {
        Rows rows = new Rows(table);
        return Cluster.of(table, rows, window, 0, rows.height());
    }

    private static SpanTable oneRow(int... days) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < days.length; i += 2) {
            spans.add(Spans.span("a", days[i], days[i + 1]));
        }
        return SpanTable.of(spans, List.of(), 1);
    }

    @Test
    void whatStandsAloneIsNoCluster() {
        assertEquals(List.of(), clusters(oneRow(10, 20, 20, 30, 60, 61), DAYS));
    }

    @Test
    void barsOnEachOtherAreCounted() {
        assertEquals(
                List.of(new Cluster(0, 10, 50, 3)),
                clusters(oneRow(10, 30, 20, 50, 40, 45, 60, 70), DAYS));
    }

    @Test
    void daysTooNarrowToBeSeenApartAreCountedToo() {
        TimeWindow far = new TimeWindow(0, WIDTH * 10.0, WIDTH);
        assertEquals(List.of(new Cluster(0, 10, 14, 2)), clusters(oneRow(100, 101, 110, 111), far));
        assertEquals(List.of(), clusters(oneRow(100, 101, 110, 111), DAYS), "from near they part");
    }

    @Test
    void aBarThatBeganBeforeTheWindowCountsFromItsEdge() {
        TimeWindow later = new TimeWindow(50, 450, WIDTH);
        assertEquals(List.of(new Cluster(0, 0, 60, 2)), clusters(oneRow(10, 100, 70, 110), later));
        assertEquals(List.of(), clusters(oneRow(10, 40, 20, 45), later), "ended before it");
    }

    @Test
    void aLongHeapIsCountedInParts() {
        List<Span> spans = new ArrayList<>();
        for (int day = 0; day < 160; day++) {
            spans.add(Spans.span("a", day, 390));
        }
        List<Cluster> found = clusters(SpanTable.of(spans, List.of(), 1), DAYS);
        assertEquals(
                List.of(Cluster.WIDEST, 160 - Cluster.WIDEST),
                found.stream().map(Cluster::count).toList());
    }

    @Test
    void rowsOutOfSightAreNotCounted() {
        SpanTable table =
                SpanTable.of(
                        List.of(
                                Spans.span("a", 10, 30),
                                Spans.span("a", 12, 40),
                                Spans.span("b", 10, 30),
                                Spans.span("b", 12, 40)),
                        List.of(),
                        1);
        Rows rows = new Rows(table);
        assertEquals(2, Cluster.of(table, rows, DAYS, 0, rows.height()).size());
        assertEquals(1, Cluster.of(table, rows, DAYS, 0, rows.top(1)).size());
        assertEquals(1, Cluster.of(table, rows, DAYS, rows.top(1), rows.height()).getFirst().row());
    }

    @Test
    void thereAreNeverMoreThanAFrameCanDraw() {
        List<Span> spans = new ArrayList<>();
        for (int lane = 0; lane < Cluster.MOST + 50; lane++) {
            spans.add(Spans.span("lane " + lane, 10, 30));
            spans.add(Spans.span("lane " + lane, 12, 40));
        }
        assertEquals(Cluster.MOST, clusters(SpanTable.of(spans, List.of(), 1), DAYS).size());
    }

    @Property(tries = 60)
    void inACrowdedRowEverySpanShownIsCountedOnce(
            @ForAll long seed,
            @ForAll @IntRange(min = 900, max = 1500) int count,
            @ForAll @DoubleRange(min = -1200, max = 2000) double from,
            @ForAll @DoubleRange(min = 500, max = 4000) double days) {
        SpanTable table = SpanTable.of(Spans.many(count, seed), List.of(), 1);
        TimeWindow window = new TimeWindow(from, from + days, WIDTH);
        for (int row = 0; row < table.rows(); row++) {
            int own = row;
            int shown = shown(table, row, window);
            int counted =
                    clusters(table, window).stream()
                            .filter(cluster -> cluster.row() == own)
                            .mapToInt(Cluster::count)
                            .sum();
            assertTrue(counted <= shown, counted + " of " + shown);
            assertTrue(shown - counted <= WIDTH, "only what stands alone is left out");
        }
    }

    private static int shown(SpanTable table, int row, TimeWindow window) {
        int shown = 0;
        for (int i = 0; i < table.size(); i++) {
            boolean seen = table.first[i] < window.to() && table.end[i] > window.from();
            shown += table.row(i) == row && seen ? 1 : 0;
        }
        return shown;
    }

    @Property(tries = 60)
    void clustersOfARowNeverBeginBeforeTheOneBefore(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 400) int count) {
        SpanTable table = SpanTable.of(Spans.many(count, seed), List.of(), 3);
        Cluster before = null;
        for (Cluster cluster : clusters(table, new TimeWindow(-900, 2600, WIDTH))) {
            assertTrue(cluster.count() > 1);
            assertTrue(cluster.fromX() >= 0 && cluster.toX() <= WIDTH);
            if (before != null && before.row() == cluster.row()) {
                assertTrue(before.fromX() < cluster.fromX());
            }
            before = cluster;
        }
    }
}
