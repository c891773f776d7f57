package org.dalil.testimony.handover;

import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.WordTimes;
import org.dalil.testimony.transcript.Wording;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where one goes on in a transcript that may have changed since it was handed over: at the very
/// letter where that is still there, behind a cut where it came to stand, or else by the time.
///
/// @param offset of the caret in the segment’s words
/// @param exact whether it is the letter at which somebody stopped
public record Resumption(UUID segment, int offset, boolean exact) {
    /// Finds it; empty where no segment is left, or nothing tells which.
    public static Optional<Resumption> in(TranscriptText text, Spot spot) {
        List<SegmentWords> all = text.segments();
        int at = index(all, spot.segment());
        if (at < 0) {
            return byTime(all, spot);
        }
        String words = all.get(at).words(spot.tier());
        if (spot.caret() <= words.length()) {
            return found(all.get(at), spot.caret(), true);
        }
        Resumption behind = behindCuts(all, at, spot);
        if (behind != null) {
            return Optional.of(behind);
        }
        return byTime(all, spot)
                .filter(one -> !one.segment().equals(spot.segment()))
                .or(() -> found(all.get(at), words.length(), false));
    }

    private static int index(List<SegmentWords> all, @Nullable UUID segment) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).segment().id().equals(segment)) {
                return i;
            }
        }
        return -1;
    }

    // A cut takes the blank between two words away. What begins after the second at which somebody
    // stopped was not cut off then: the words before it were made shorter.
    private static @Nullable Resumption behindCuts(List<SegmentWords> all, int at, Spot spot) {
        int left = spot.caret() - all.get(at).words(spot.tier()).length();
        for (int i = at + 1; i < all.size(); i++) {
            Long starts = all.get(i).segment().startMs();
            Long ms = spot.ms();
            if (ms == null || starts == null || starts > ms) {
                return null;
            }
            left = Math.max(0, left - 1);
            int length = all.get(i).words(spot.tier()).length();
            if (left <= length) {
                return new Resumption(all.get(i).segment().id(), left, true);
            }
            left -= length;
        }
        return null;
    }

    private static Optional<Resumption> byTime(List<SegmentWords> all, Spot spot) {
        Long ms = spot.ms();
        SegmentWords last = null;
        for (SegmentWords one : all) {
            Long starts = one.segment().startMs();
            if (ms != null && starts != null && starts <= ms) {
                last = one;
            }
        }
        return last == null || ms == null
                ? Optional.empty()
                : found(last, spokenAt(last, spot, ms), false);
    }

    // The word that is heard then; the beginning where no word has a time.
    private static int spokenAt(SegmentWords in, Spot spot, long ms) {
        WordTimes times = in.in(spot.tier()).map(Wording::wordTimes).orElse(WordTimes.NONE);
        int length = in.words(spot.tier()).length();
        return times.starts().stream()
                .filter(one -> one.ms() <= ms && one.offset() <= length)
                .mapToInt(WordTimes.Start::offset)
                .max()
                .orElse(0);
    }

    private static Optional<Resumption> found(SegmentWords in, int offset, boolean exact) {
        return Optional.of(new Resumption(in.segment().id(), offset, exact));
    }
}
