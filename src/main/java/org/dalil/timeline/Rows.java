package org.dalil.timeline;

import org.dalil.timeline.SpanTable.Lane;

/// Where rows and lanes stand from top to bottom, in pixels of the whole timeline (scrolling is the
/// caller's). Never depends on the window.

public final class Rows {
    /// Height of a bar.
    public static final int BAR = 13;

    /// Distance from one row to the next: the bar, and its words below.
    public static final int ROW = 34;

    /// Air above a lane's first row and below the words of its last.
    public static final int AIR = 10;

    private final double scale;
    private final int[] rowTop;
    private final int[] laneBottom;

    /// Rows where a line is a pixel.
    public Rows(SpanTable table) {
        this(table, 1);
    }

    /// @param scale pixels to a line of the drawing, at least 1: screens differ
    public Rows(SpanTable table, double scale) {
        this.scale = scale;
        int air = scaled(AIR);
        int rowHeight = scaled(ROW);
        rowTop = new int[table.rows()];
        laneBottom = new int[table.lanes().size()];
        int y = 0;
        for (int lane = 0; lane < laneBottom.length; lane++) {
            Lane own = table.lanes().get(lane);
            y += air;
            for (int row = own.firstRow(); row < own.firstRow() + own.rows(); row++) {
                rowTop[row] = y;
                y += rowHeight;
            }
            y += air / 2;
            laneBottom[lane] = y++; // the hairline
        }
    }

    /// Height of all lanes together.
    public int height() {
        return laneBottom.length == 0 ? 0 : laneBottom[laneBottom.length - 1] + 1;
    }

    /// Height of a bar in pixels.
    public int bar() {
        return scaled(BAR);
    }

    /// A length of the drawing in pixels.
    public int scaled(int length) {
        return (int) Math.round(length * scale);
    }

    /// Pixels to a line of the drawing.
    public double scale() {
        return scale;
    }

    /// The first line of a row's bars.
    public int top(int row) {
        return rowTop[row];
    }

    /// The line under a lane.
    public int bottomOfLane(int lane) {
        return laneBottom[lane];
    }

    /// The row whose bars cover this line, or -1 between rows.
    public int rowAt(int y) {
        int low = 0;
        int high = rowTop.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rowTop[middle] <= y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && y < rowTop[low - 1] + bar() ? low - 1 : -1;
    }
}
