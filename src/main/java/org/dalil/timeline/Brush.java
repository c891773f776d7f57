package org.dalil.timeline;

import java.util.Arrays;

/// Paints one bar. Solid is known; a faded edge is approximate, stripes are uncertain, and a long
/// fade goes on beyond what is known. Writes only inside its pixels; makes no objects.
final class Brush {
    static final int FADE = 12;
    static final int OPEN_FADE = 48;
    static final int STRIPE = 8;
    private static final int FAINTEST = 40;
    private static final int[] CORNER = {2, 1};
    private static final int ROUNDED_FROM = 6;

    private static final int RED_BLUE = 0xFF00FF;
    private static final int GREEN = 0xFF00;

    private final int[] pixels;
    private final int[] columns;
    private final int width;
    private final int height;

    Brush(int[] pixels, int width, int height) {
        this.pixels = pixels;
        this.columns = new int[width];
        this.width = width;
        this.height = height;
    }

    /// A bar with square corners, over what was there.
    void plain(int left, int right, int top, int colour) {
        int from = Math.max(0, left);
        int to = Math.min(width, right);
        for (int y = Math.max(0, top); y < Math.min(height, top + Rows.BAR) && from < to; y++) {
            Arrays.fill(pixels, y * width + from, y * width + to, colour);
        }
    }

    /// A solid bar with rounded corners where it is wide enough.
    void solid(int left, int right, int top, int colour) {
        if (right - left < ROUNDED_FROM) {
            plain(left, right, top, colour);
            return;
        }
        for (int line = 0; line < Rows.BAR; line++) {
            int y = top + line;
            int from = Math.max(0, left + inset(line));
            int to = Math.min(width, right - inset(line));
            if (y >= 0 && y < height && from < to) {
                Arrays.fill(pixels, y * width + from, y * width + to, colour);
            }
        }
    }

    /// A bar with faded ends, stripes or both. Open ends fade at the edge of the frame.
    void marked(int begin, int end, int top, int colour, Extent extent) {
        int left = extent.openStart() ? Math.max(0, begin) : begin;
        int right = extent.openEnd() ? Math.min(width, end) : end;
        int from = Math.max(0, left);
        int to = Math.min(width, right);
        for (int x = from; x < to; x++) {
            columns[x] = alpha(x - left, right - left, extent);
        }
        int stripes = extent.uncertain() ? STRIPE / 2 : STRIPE;
        for (int line = 0; line < Rows.BAR; line++) {
            int y = top + line;
            int inset = right - left < ROUNDED_FROM ? 0 : inset(line);
            if (y >= 0 && y < height) {
                int shift = line - left;
                int last = Math.min(to, right - inset);
                for (int x = Math.max(from, left + inset); x < last; x++) {
                    int gap = ((x + shift) & (STRIPE - 1)) < stripes ? 0 : 2;
                    int at = y * width + x;
                    pixels[at] = over(colour, columns[x] >> gap, pixels[at]);
                }
            }
        }
    }

    /// 0 to 255 for a column of a bar.
    private static int alpha(int x, int length, Extent extent) {
        int fromLeft = x + 1;
        int fromRight = length - x;
        int alpha = 255;
        if (extent.openStart()) {
            alpha = faded(fromLeft, OPEN_FADE, length);
        }
        if (extent.openEnd()) {
            alpha = Math.min(alpha, faded(fromRight, OPEN_FADE, length));
        }
        if (extent.approximate()) {
            alpha = Math.min(alpha, faded(Math.min(fromLeft, fromRight), FADE, length / 2));
        }
        return alpha;
    }

    private static int faded(int distance, int fade, int room) {
        int over = Math.clamp(room, 1, fade);
        return distance >= over ? 255 : FAINTEST + (255 - FAINTEST) * distance / over;
    }

    private static int inset(int line) {
        int fromEdge = Math.min(line, Rows.BAR - 1 - line);
        return fromEdge < CORNER.length ? CORNER[fromEdge] : 0;
    }

    /// One colour over an opaque one. Red and blue are mixed in one multiplication.
    static int over(int colour, int alpha, int under) {
        if (alpha == 255) {
            return colour;
        }
        int weight = alpha + (alpha >> 7); // 0 to 256, so that shifting can divide
        int redBlue = (colour & RED_BLUE) * weight + (under & RED_BLUE) * (256 - weight);
        int green = (colour & GREEN) * weight + (under & GREEN) * (256 - weight);
        return 0xFF000000 | ((redBlue >>> 8) & RED_BLUE) | ((green >>> 8) & GREEN);
    }
}
