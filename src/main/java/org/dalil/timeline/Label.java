package org.dalil.timeline;

import java.util.ArrayList;
import java.util.List;

/// Where the words of one span may be written without touching another's.
///
/// @param span index of the span
/// @param x left edge in pixels, which is the bar's
/// @param y first line below the bar, counted from the top of all lanes
/// @param width pixels free for the words
public record Label(int span, int x, int y, int width) {
    /// How many labels a frame has at most: words cost more to draw than a hundred thousand bars.
    public static final int MOST = 400;

    /// Fewer pixels are not worth a label.
    public static final int NARROWEST = 48;

    /// Air between the words of one bar and the next bar.
    private static final int GAP = 8;

    /// Labels for the rows that stand between two lines of the whole timeline.
    public static List<Label> of(
            SpanTable table, Rows rows, TimeWindow window, int fromY, int toY) {
        List<Label> labels = new ArrayList<>();
        for (int row = 0; row < table.rows() && labels.size() < MOST; row++) {
            if (rows.top(row) + rows.scaled(Rows.ROW) > fromY && rows.top(row) < toY) {
                addRow(labels, table, rows, row, window);
            }
        }
        return labels;
    }

    private static void addRow(
            List<Label> labels, SpanTable table, Rows rows, int row, TimeWindow window) {
        int y = rows.top(row) + rows.bar();
        int narrowest = rows.scaled(NARROWEST);
        int stop = table.endOfStarting(row, window.to());
        int i = Math.max(table.firstReaching(row, window.from()), leftmost(table, row, window));
        while (i < stop && labels.size() < MOST) {
            int x = Math.max(0, window.left(table.first[i]));
            int next = i + 1 < stop ? window.left(table.first[i + 1]) : window.width();
            if (next - x >= narrowest) {
                labels.add(new Label(i, x, y, next - x - rows.scaled(GAP)));
                i++;
            } else {
                double clear = window.day(x + narrowest);
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
