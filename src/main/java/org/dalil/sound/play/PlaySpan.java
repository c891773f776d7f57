package org.dalil.sound.play;

/// A span of a recording in milliseconds.
///
/// @param from its beginning
/// @param to its end, behind the beginning
public record PlaySpan(long from, long to) {
    public PlaySpan {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a span goes forward: " + from + " to " + to);
        }
    }

    /// Whether a moment lies in it.
    public boolean holds(long millis) {
        return millis >= from && millis < to;
    }
}
