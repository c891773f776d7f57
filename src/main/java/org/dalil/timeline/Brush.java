package org.dalil.timeline;

import java.util.Arrays;

/// Paints one bar. Solid is known; a faded edge is approximate, stripes are uncertain, and a long
/// fade goes on beyond what is known. Writes only inside its pixels; makes no objects.
final class Brush {
    static final int FADE = 12;
    static final int OPEN_FADE = 48;
    static final int STRIPE = 8;
    private static final int FAINTEST = 40;
    private static final int ROUNDED_FROM = 6;

    private static final int RED_BLUE = 0xFF00FF;
    private static final int GREEN = 0xFF00;

    private final int[] pixels;
    private final int[] columns;
    private final int width;
    private final int height;
    private final int bar;
    private final int fade;
    private final int openFade;
    private final int stripe;

    /// @param bar height of a bar in pixels; fades and stripes grow with it
    Brush(int[] pixels, int width, int height, int bar) {
        this.pixels = pixels;
        this.columns = new int[width];
        this.width = width;
        this.height = height;
        this.bar = bar;
        this.fade = FADE * bar / Rows.BAR;
        this.openFade = OPEN_FADE * bar / Rows.BAR;
        this.stripe = STRIPE * bar / Rows.BAR;
    }

    /// A level or upright line over what was there.
    void line(Bracket.Stroke stroke, int down, int thick, int colour, int alpha) {
        for (int y = stroke.fromY() - down; y < stroke.toY() - down + thick; y++) {
            for (int x = stroke.fromX(); x < stroke.toX() + thick; x++) {
                if (y >= 0 && y < height) {
                    dot(x, y, colour, alpha);
                }
            }
        }
    }

    /// A bar with square corners, over what was there.
    void plain(int left, int right, int top, int colour) {
        int from = Math.max(0, left);
        int to = Math.min(width, right);
        for (int y = Math.max(0, top); y < Math.min(height, top + bar) && from < to; y++) {
            Arrays.fill(pixels, y * width + from, y * width + to, colour);
        }
    }

    /// A solid bar with round ends where it is wide enough.
    void solid(int left, int right, int top, int colour) {
        if (right - left < ROUNDED_FROM) {
            plain(left, right, top, colour);
            return;
        }
        for (int line = 0; line < bar; line++) {
            int y = top + line;
            if (y < 0 || y >= height) {
                continue;
            }
            double inset = inset(line, right - left);
            int whole = (int) Math.ceil(inset);
            int from = Math.max(0, left + whole);
            int to = Math.min(width, right - whole);
            if (from < to) {
                Arrays.fill(pixels, y * width + from, y * width + to, colour);
            }
            if (whole > inset) {
                int alpha = (int) (255 * (whole - inset));
                dot(left + whole - 1, y, colour, alpha);
                dot(right - whole, y, colour, alpha);
            }
        }
    }

    private void dot(int x, int y, int colour, int alpha) {
        if (x >= 0 && x < width) {
            pixels[y * width + x] = over(colour, alpha, pixels[y * width + x]);
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
        int stripes = extent.uncertain() ? stripe / 2 : stripe;
        for (int line = 0; line < bar; line++) {
            int y = top + line;
            int inset = (int) Math.round(inset(line, right - left));
            if (y >= 0 && y < height) {
                int shift = line - left;
                int last = Math.min(to, right - inset);
                for (int x = Math.max(from, left + inset); x < last; x++) {
                    int gap = Math.floorMod(x + shift, stripe) < stripes ? 0 : 2;
                    int at = y * width + x;
                    pixels[at] = over(colour, columns[x] >> gap, pixels[at]);
                }
            }
        }
    }

    /// 0 to 255 for a column of a bar.
    private int alpha(int x, int length, Extent extent) {
        int fromLeft = x + 1;
        int fromRight = length - x;
        int alpha = 255;
        if (extent.openStart()) {
            alpha = faded(fromLeft, openFade, length);
        }
        if (extent.openEnd()) {
            alpha = Math.min(alpha, faded(fromRight, openFade, length));
        }
        if (extent.approximate()) {
            alpha = Math.min(alpha, faded(Math.min(fromLeft, fromRight), fade, length / 2));
        }
        return alpha;
    }

    private static int faded(int distance, int length, int room) {
        int over = Math.clamp(room, 1, length);
        return distance >= over ? 255 : FAINTEST + (255 - FAINTEST) * distance / over;
    }

    /// How far a line of a bar stays behind its end: half a circle, smaller for a short bar.
    private double inset(int line, int length) {
        if (length < ROUNDED_FROM) {
            return 0;
        }
        double radius = Math.min(bar, length) / 2.0;
        double fromEdge = Math.min(line, bar - 1 - line) + 0.5;
        double away = Math.max(0, radius - fromEdge);
        return radius - Math.sqrt(radius * radius - away * away);
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
