package org.dalil.timeline;

import org.dalil.timeline.SpanTable.Lane;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Finds spans by place and by order: what is under the pointer, and which comes next by keyboard.
public final class Hits {
    private Hits() {}

    /// Indices of the spans whose bars cover this pixel, the one painted last first; at most
    /// `limit`.
    ///
    /// @param y line counted from the top of all lanes
    public static List<Integer> at(
            SpanTable table, Rows rows, TimeWindow window, int x, int y, int limit) {
        int row = rows.rowAt(y);
        if (row < 0 || x < 0 || x >= window.width()) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        int begin = table.firstReaching(row, window.day(x - TimeWindow.LEAST_BAR));
        for (int i = table.endOfStarting(row, window.day(x + 1)) - 1;
                i >= begin && found.size() < limit;
                i--) {
            int left = window.left(table.first[i]);
            if (left <= x && x < window.right(left, table.end[i])) {
                found.add(i);
            }
        }
        return found;
    }

    /// The next span of the same lane by first day; empty at its end.
    public static OptionalInt next(SpanTable table, int index) {
        return neighbour(table, index, true);
    }

    /// The previous span of the same lane; empty at its beginning.
    public static OptionalInt previous(SpanTable table, int index) {
        return neighbour(table, index, false);
    }

    private static OptionalInt neighbour(SpanTable table, int index, boolean after) {
        Lane lane = lane(table, table.row(index));
        int best = -1;
        for (int row = lane.firstRow(); row < lane.firstRow() + lane.rows(); row++) {
            int candidate = beside(table, row, index, after);
            if (candidate >= 0 && (best < 0 || (order(table, candidate, best) < 0) == after)) {
                best = candidate;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /// The row's first span after (or last before) another one, in the order of first day and
    /// index.
    private static int beside(SpanTable table, int row, int index, boolean after) {
        int low = table.rowBegin[row];
        int high = table.rowBegin[row + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = order(table, middle, index);
            if (order < 0 || (after && order == 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int found = after ? low : low - 1;
        return found < table.rowBegin[row] || found >= table.rowBegin[row + 1] ? -1 : found;
    }

    private static int order(SpanTable table, int a, int b) {
        int byDay = Integer.compare(table.first[a], table.first[b]);
        return byDay != 0 ? byDay : Integer.compare(a, b);
    }

    private static Lane lane(SpanTable table, int row) {
        for (Lane lane : table.lanes()) {
            if (row < lane.firstRow() + lane.rows()) {
                return lane;
            }
        }
        throw new IllegalArgumentException("no such row");
    }
}
