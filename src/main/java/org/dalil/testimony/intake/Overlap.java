package org.dalil.testimony.intake;

import org.dalil.document.spoken.SpokenLine;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Finds the speech during which something was said. Times alone decide; words are not compared.
final class Overlap {
    private Overlap() {}

    /// The line of speech with which this one shares most time; null when it shares none or has no
    /// time.
    static SpokenDrafts.@Nullable Spoken most(SpokenLine line, List<SpokenDrafts.Spoken> speech) {
        SpokenDrafts.@Nullable Spoken best = null;
        long most = 0;
        for (SpokenDrafts.Spoken one : speech) {
            long shared = shared(line, one.line);
            if (shared > most) {
                most = shared;
                best = one;
            }
        }
        return best;
    }

    private static long shared(SpokenLine one, SpokenLine other) {
        if (one.from() == null || other.from() == null) {
            return 0;
        }
        long from = Math.max(one.from(), other.from());
        return Math.min(end(one), end(other)) - from;
    }

    /// A line whose end nobody wrote lasts at least a moment.
    private static long end(SpokenLine line) {
        Long from = line.from();
        Long to = line.to();
        long begin = from == null ? 0 : from;
        return to == null || to <= begin ? begin + 1 : to;
    }
}
