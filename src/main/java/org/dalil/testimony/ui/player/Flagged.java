package org.dalil.testimony.ui.player;

import org.dalil.sound.play.PlaySpan;

import java.util.List;
import java.util.Optional;

/// Seconds of a recording of which somebody warns whoever hears them.
///
/// @param kind of what, in words
public record Flagged(PlaySpan span, String kind) {
    /// So long before it is told.
    static final long AHEAD = 5_000;

    /// What is to be told at a moment: what is heard then, or what comes in the next seconds.
    static Optional<Flagged> at(List<Flagged> all, long millis) {
        return all.stream()
                .filter(one -> millis < one.span.to() && one.span.from() - millis <= AHEAD)
                .min((a, b) -> Long.compare(a.span.from(), b.span.from()));
    }

    /// Whether it is heard at a moment.
    boolean isNow(long millis) {
        return span.holds(millis);
    }
}
