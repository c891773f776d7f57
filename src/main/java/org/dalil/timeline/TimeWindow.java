package org.dalil.timeline;

/// The days in view and how many pixels they take. Days count from 1970-01-01 and may be parts of
/// days. Never narrower than a few hours and never wider than days can be counted.
///
/// @param from the day at the left edge
/// @param to the day at the right edge
/// @param width pixels between them
public record TimeWindow(double from, double to, int width) {
    /// The least number of days that can be shown.
    public static final double NARROWEST = 0.25;

    /// A bar is at least this many pixels wide.
    public static final int LEAST_BAR = 3;

    private static final double FAR = 1_000_000;

    public TimeWindow {
        if (!(to - from >= NARROWEST / 2) || width <= 0 || to - from > 4.0 * Extent.FURTHEST) {
            throw new IllegalArgumentException("not a window");
        }
    }

    /// A window with everything in it, a little air before it and room for the last words after it;
    /// a year around 1970 when there is nothing.
    public static TimeWindow fit(SpanTable table, int width) {
        double first = Double.MAX_VALUE;
        double last = -Double.MAX_VALUE;
        for (int i = 0; i < table.size(); i++) {
            first = Math.min(first, table.span(i).extent().first());
            last = Math.max(last, table.span(i).extent().end());
        }
        if (first > last) {
            return new TimeWindow(-182, 183, width);
        }
        double air = Math.max(1, (last - first) * 0.03);
        double words = Math.max(1, (last - first) * 0.12);
        return new TimeWindow(first - air, last + words, width);
    }

    /// Pixels per day.
    public double scale() {
        return width / (to - from);
    }

    /// Where a day stands, in pixels from the left edge.
    public double x(double day) {
        return (day - from) * scale();
    }

    /// The day at a pixel.
    public double day(double x) {
        return from + x / scale();
    }

    /// Moved so that what was at pixel 0 is at this pixel.
    public TimeWindow pan(double pixels) {
        double days = pixels / scale();
        return new TimeWindow(from - days, to - days, width);
    }

    /// Closer by this factor (further when less than 1) with the day at this pixel staying there.
    public TimeWindow zoom(double factor, double aroundX) {
        double around = day(aroundX);
        double days = Math.clamp((to - from) / factor, NARROWEST, 2.0 * Extent.FURTHEST);
        double left = around - days * aroundX / width;
        return new TimeWindow(left, left + days, width);
    }

    /// The same days in another number of pixels.
    public TimeWindow resized(int newWidth) {
        return new TimeWindow(from, to, newWidth);
    }

    /// Kept so that at least its middle lies within these bounds, and no wider than twice them.
    public TimeWindow clamp(TimeWindow bounds) {
        double days = Math.min(to - from, 2 * (bounds.to - bounds.from));
        double middle = Math.clamp((from + to) / 2, bounds.from, bounds.to);
        return new TimeWindow(middle - days / 2, middle + days / 2, width);
    }

    /// The first pixel of a bar that begins on this day; far outside it is only roughly right.
    public int left(int firstDay) {
        return (int) Math.floor(Math.clamp(x(firstDay), -FAR, width + FAR));
    }

    /// One past the last pixel of a bar with this first pixel.
    public int right(int left, int endDay) {
        int right = (int) Math.floor(Math.clamp(x(endDay), -FAR, width + FAR));
        return Math.max(left + LEAST_BAR, right);
    }
}
