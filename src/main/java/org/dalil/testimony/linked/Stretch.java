package org.dalil.testimony.linked;

import org.jspecify.annotations.Nullable;

/// Part of a segment’s words, in UTF-16 units.
///
/// @param from the first
/// @param to one past the last
public record Stretch(int from, int to) {
    /// Where words stand today that once stood at a place: there, or else where they are nearest.
    ///
    /// @param was where they began; below 0 when nobody knows
    /// @return null when the words are nowhere
    public static @Nullable Stretch of(String quote, int was, String today) {
        if (quote.isEmpty()) {
            return null;
        }
        int best = -1;
        for (int at = today.indexOf(quote); at >= 0; at = today.indexOf(quote, at + 1)) {
            if (best < 0 || Math.abs(at - was) < Math.abs(best - was)) {
                best = at;
            }
        }
        return best < 0 ? null : new Stretch(best, best + quote.length());
    }

    /// Whether a position is in it or at its edge.
    public boolean touches(int at) {
        return at >= from && at <= to;
    }
}
