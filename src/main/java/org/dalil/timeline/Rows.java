package org.dalil.timeline;

/// Where rows and lanes stand from top to bottom, in pixels of the whole timeline (scrolling is the
/// caller's). Never depends on the window.
public final class Rows {
    /// Height of a bar.
    public static final int BAR = 13;

    /// Distance from one row to the next.
    public static final int ROW = 17;

    /// Air above a lane's first row and below its last.
    public static final int AIR = 5;

    private final int[] rowTop;
    private final int[] laneBottom;

    public Rows(SpanTable table) {
        rowTop = new int[table.rows()];
        laneBottom = new int[table.lanes().size()];
        int y = 0;
        for (int lane = 0; lane < laneBottom.length; lane++) {
            Lane own = table.lanes().get(lane);
            y += AIR;
            for (int row = own.firstRow(); row < own.firstRow() + own.rows(); row++) {
                rowTop[row] = y;
                y += ROW;
            }
            y += AIR - (ROW - BAR);
            laneBottom[lane] = y++; // the hairline
        }
    }

    /// Height of all lanes together.
    public int height() {
        return laneBottom.length == 0 ? 0 : laneBottom[laneBottom.length - 1] + 1;
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
        return low > 0 && y < rowTop[low - 1] + BAR ? low - 1 : -1;
    }
}
