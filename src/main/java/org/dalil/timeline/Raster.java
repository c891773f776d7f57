package org.dalil.timeline;

import java.util.Arrays;
import java.util.List;

/// Bars and lane lines as pixels (0xAARRGGBB, premultiplied; all opaque), ready to be shown as they
/// are. One array is used for every frame. In a row so crowded that bars lie on bars, what is
/// already covered is not painted again; [Cluster] says how many there are.
public final class Raster {
    private static final int FAINT = 120;
    private final int width;
    private final int height;
    private final int[] pixels;
    private final int bar;
    private final Brush brush;

    public Raster(int width, int height) {
        this(width, height, Rows.BAR);
    }

    /// @param bar height of a bar in pixels, as [Rows#bar()] of the rows it will paint
    public Raster(int width, int height, int bar) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
        this.bar = bar;
        this.brush = new Brush(pixels, width, height, bar);
    }

    /// The frame, line by line; always the same array.
    public int[] pixels() {
        return pixels;
    }

    /// Paints one frame.
    ///
    /// @param window must be as wide as this
    /// @param scrollY the line of the whole timeline that is at the top
    public void paint(SpanTable table, Rows rows, TimeWindow window, int scrollY, Palette palette) {
        if (window.width() != width) {
            throw new IllegalArgumentException("a window of another width");
        }
        Arrays.fill(pixels, palette.background());
        for (int lane = 0; lane < table.lanes().size(); lane++) {
            int y = rows.bottomOfLane(lane) - scrollY;
            if (y >= 0 && y < height) {
                Arrays.fill(pixels, y * width, (y + 1) * width, palette.hairline());
            }
        }
        for (int row = 0; row < table.rows(); row++) {
            int top = rows.top(row) - scrollY;
            if (top + bar > 0 && top < height) {
                paintRow(table, row, window, top, palette);
            }
        }
    }

    /// Paints brackets over the frame just painted.
    ///
    /// @param scrollY as for the bars
    public void paint(List<Bracket> brackets, int scrollY, Palette palette) {
        int thick = Math.max(1, bar / Rows.BAR);
        int colour = palette.colour(Tone.CONFLICT);
        for (Bracket bracket : brackets) {
            for (Bracket.Stroke stroke : bracket.strokes()) {
                if (bracket.strong()) {
                    brush.line(stroke, scrollY, thick * 2, colour, 255);
                } else {
                    brush.line(stroke, scrollY, thick, colour, FAINT);
                }
            }
        }
    }

    private void paintRow(SpanTable table, int row, TimeWindow window, int top, Palette palette) {
        int begin = table.firstReaching(row, window.from());
        int stop = table.endOfStarting(row, window.to());
        if (stop - begin > width / 2) {
            paintCrowded(table, begin, stop, window, top, palette);
            return;
        }
        for (int i = begin; i < stop; i++) {
            if (table.end[i] > window.from()) {
                int left = window.left(table.first[i]);
                paintBar(table.span(i), left, window.right(left, table.end[i]), top, palette);
            }
        }
    }

    /// Every pixel of the row at most once: spans stand in the order of their beginning.
    private void paintCrowded(
            SpanTable table, int begin, int stop, TimeWindow window, int top, Palette palette) {
        double from = window.from();
        double scale = window.scale();
        int covered = -1;
        double coveredDay = from; // what ends before it is painted already
        for (int i = begin; i < stop; i++) {
            if (table.end[i] <= coveredDay) {
                continue;
            }
            int left = window.left(table.first[i]);
            int right = window.right(left, table.end[i]);
            if (right > covered && table.end[i] > from) {
                int start = Math.max(left, covered);
                brush.plain(start, right, top, palette.colour(table.span(i).tone()));
                covered = right;
                coveredDay = from + covered / scale;
            }
        }
    }

    private void paintBar(Span span, int left, int right, int top, Palette palette) {
        Extent extent = span.extent();
        int colour = palette.colour(span.tone());
        if (extent.approximate() || extent.uncertain() || extent.openStart() || extent.openEnd()) {
            brush.marked(left, right, top, colour, extent);
        } else {
            brush.solid(left, right, top, colour);
        }
    }
}
