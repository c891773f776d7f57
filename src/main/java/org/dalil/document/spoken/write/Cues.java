package org.dalil.document.spoken.write;

import org.dalil.document.spoken.SpokenLine;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Lines as subtitle files need them: each with a beginning and an end. A line without a time joins
/// the one before; an open end is where the next begins. No other time is made up.
///
/// @param timed in their order
/// @param untimed how many joined another
record Cues(List<Cue> timed, int untimed) {
    private static final long SHOWN = 2_000;

    static Cues of(List<SpokenLine> lines) {
        List<Cue> cues = new ArrayList<>();
        int untimed = 0;
        List<SpokenLine> waiting = new ArrayList<>();
        for (SpokenLine line : lines) {
            if (line.from() == null) {
                untimed++;
                (cues.isEmpty() ? waiting : cues.getLast().voices()).add(line);
            } else {
                if (!cues.isEmpty()) {
                    cues.set(cues.size() - 1, cues.getLast().until(line.from()));
                }
                List<SpokenLine> voices = new ArrayList<>(waiting);
                waiting.clear();
                voices.add(line);
                cues.add(new Cue(line.from(), line.to(), voices));
            }
        }
        if (!waiting.isEmpty()) {
            cues.add(new Cue(0, null, waiting));
        }
        return new Cues(cues, untimed);
    }

    /// `00:01:02.345`, with the sign given before the milliseconds.
    static String time(long ms, char point) {
        long at = Math.max(0, ms);
        return String.format(
                java.util.Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                at / 3_600_000,
                at / 60_000 % 60,
                at / 1000 % 60,
                point,
                at % 1000);
    }

    /// Words that are shown together.
    record Cue(long from, @Nullable Long to, List<SpokenLine> voices) {
        Cue until(long next) {
            return to == null && next > from ? new Cue(from, next, voices) : this;
        }

        /// Where it ends; two seconds on when nobody said.
        long end() {
            return to == null ? from + SHOWN : to;
        }
    }
}
