package org.dalil.timeline;

import java.util.ArrayList;
import java.util.List;

/// Where the words of one span may be written without touching another's.
///
/// @param span index of the span
/// @param x left edge in pixels
/// @param y top line of the bar, counted from the top of all lanes
/// @param width pixels free for the words
public record Label(int span, int x, int y, int width) {
    /// How many labels a frame has at most: words cost more to draw than a hundred thousand bars.
    public static final int MOST = 400;

    /// Fewer pixels are not worth a label.
    public static final int NARROWEST = 48;

    private static final int INSET = 5;

    /// Labels for the rows that stand between two lines of the whole timeline.
    public static List<Label> of(
            SpanTable table, Rows rows, TimeWindow window, int fromY, int toY) {
        List<Label> labels = new ArrayList<>();
        for (int row = 0; row < table.rows() && labels.size() < MOST; row++) {
            if (rows.top(row) + Rows.BAR > fromY && rows.top(row) < toY) {
                addRow(labels, table, row, window, rows.top(row));
            }
        }
        return labels;
    }

    private static void addRow(
            List<Label> labels, SpanTable table, int row, TimeWindow window, int y) {
        int stop = table.endOfStarting(row, window.to());
        int i = Math.max(table.firstReaching(row, window.from()), leftmost(table, row, window));
        while (i < stop && labels.size() < MOST) {
            int x = Math.max(0, window.left(table.first[i])) + INSET;
            int next = i + 1 < stop ? window.left(table.first[i + 1]) : window.width();
            if (next - x >= NARROWEST) {
                labels.add(new Label(i, x, y, next - x - INSET));
                i++;
            } else {
                double clear = window.day(x - INSET + NARROWEST);
                i = Math.max(i + 1, Math.min(stop, table.endOfStarting(row, clear)));
            }
        }
    }

    /// The last span that began before the window: earlier ones would be written over by it.
    private static int leftmost(SpanTable table, int row, TimeWindow window) {
        int last = table.endOfStarting(row, window.from()) - 1;
        boolean shown = last >= table.rowBegin[row] && table.end[last] > window.from();
        return shown ? last : last + 1;
    }
}
