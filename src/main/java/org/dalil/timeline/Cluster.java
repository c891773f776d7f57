package org.dalil.timeline;

import java.util.ArrayList;
import java.util.List;

/// Spans of one row whose bars lie on each other, so that only their number can be read. What
/// stands alone is no cluster.
///
/// @param row the row they stand in
/// @param fromX first pixel of the first bar, at least 0
/// @param toX one past the last pixel of any of them, at most the window's width
/// @param count how many, at least two
public record Cluster(int row, int fromX, int toX, int count) {
    /// How many clusters a frame has at most.
    public static final int MOST = 200;

    /// Bars that lie on each other for longer than this are counted in several clusters.
    public static final int WIDEST = 150;

    /// The clusters of the rows that stand between two lines of the whole timeline. In a row that
    /// is crowded all over, bars are counted by where they begin.
    public static List<Cluster> of(
            SpanTable table, Rows rows, TimeWindow window, int fromY, int toY) {
        List<Cluster> clusters = new ArrayList<>();
        for (int row = 0; row < table.rows() && clusters.size() < MOST; row++) {
            if (rows.top(row) + rows.bar() > fromY && rows.top(row) < toY) {
                int begin = table.firstReaching(row, window.from());
                int stop = table.endOfStarting(row, window.to());
                int widest = rows.scaled(WIDEST);
                if (stop - begin > window.width() / 2) {
                    addColumns(clusters, table, row, window, widest);
                } else {
                    addChains(clusters, table, row, window, widest);
                }
            }
        }
        return clusters;
    }

    /// Bars that touch, one after the other in the order of their beginning.
    private static void addChains(
            List<Cluster> clusters, SpanTable table, int row, TimeWindow window, int widest) {
        int from = 0;
        int to = Integer.MIN_VALUE;
        int count = 0;
        int stop = table.endOfStarting(row, window.to());
        for (int i = table.firstReaching(row, window.from()); i < stop; i++) {
            if (table.end[i] <= window.from()) {
                continue;
            }
            int left = window.left(table.first[i]);
            int right = Math.min(window.width(), window.right(left, table.end[i]));
            int seen = Math.max(0, left);
            if (seen < to && seen - from < widest) {
                count++;
                to = Math.max(to, right);
            } else {
                add(clusters, row, from, to, count);
                from = seen;
                to = Math.max(right, seen < to ? to : Integer.MIN_VALUE);
                count = 1;
            }
        }
        add(clusters, row, from, to, count);
    }

    private static void addColumns(
            List<Cluster> clusters, SpanTable table, int row, TimeWindow window, int widest) {
        int before = table.endOfStarting(row, window.from());
        int reaching = 0;
        for (int i = table.firstReaching(row, window.from()); i < before; i++) {
            reaching += table.end[i] > window.from() ? 1 : 0;
        }
        before -= reaching; // what began earlier is counted where it comes in
        for (int x = 0; x < window.width(); x += widest) {
            int next = Math.min(window.width(), x + widest);
            int after = table.endOfStarting(row, window.day(next));
            add(clusters, row, x, next, after - before);
            before = after;
        }
    }

    private static void add(List<Cluster> clusters, int row, int from, int to, int count) {
        if (count > 1 && clusters.size() < MOST) {
            clusters.add(new Cluster(row, from, to, count));
        }
    }
}
