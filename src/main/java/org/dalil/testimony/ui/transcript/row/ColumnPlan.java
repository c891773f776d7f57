package org.dalil.testimony.ui.transcript.row;

/// Where the columns of a transcript stand, from the width of the page. All in pixels.
///
/// @param width of the page
/// @param columns how many stand side by side, at least 1
/// @param active the one that is written in, from 0
public record ColumnPlan(double width, int columns, int active) {
    /// Room for a segment’s time and voice.
    public static final double TIMES = 118;

    /// Between the words of two columns.
    static final double GAP = 22;

    /// A column is no narrower.
    public static final double LEAST = 240;

    /// Between the words and the edge of the row.
    static final double PAD = 12;

    /// How many columns fit.
    public static int fitting(double width) {
        return (int) Math.max(1, (width - TIMES) / LEAST);
    }

    /// Where the words of a column begin.
    public double left(int column) {
        return TIMES + column * column();
    }

    /// How wide the words of a column may be.
    public double words() {
        return Math.max(60, column() - GAP);
    }

    /// What stands left of the words that are written.
    public double before() {
        return left(active);
    }

    /// What is kept free right of them.
    public double behind() {
        return Math.max(0, width - left(active) - words());
    }

    private double column() {
        return Math.floor(Math.max(0, width - TIMES) / columns);
    }
}
