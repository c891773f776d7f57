package org.dalil.testimony.intake;

import org.dalil.document.spoken.SpokenLine;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the speech during which something was said. Times alone decide; words are not compared.
/// Looks only at speech that is near, so that a million lines are laid on a million.
final class Overlap<T> {
    private final List<Timed<T>> speech;
    // The latest end of all that begin up to a place.
    private final long[] ends;

    /// Speech and its time; one that ends where it begins has an end that nobody wrote.
    record Timed<T>(T what, long from, long to) {
        /// Without a time there is nothing to find it by.
        static <T> @Nullable Timed<T> of(T what, @Nullable Long from, @Nullable Long to) {
            return from == null
                    ? null
                    : new Timed<>(what, from, to == null || to < from ? from : to);
        }
    }

    Overlap(List<Timed<T>> speech) {
        this.speech = new ArrayList<>(speech);
        this.speech.sort(Comparator.comparingLong(Timed::from));
        lastUntilTheNext();
        ends = new long[this.speech.size()];
        long latest = Long.MIN_VALUE;
        for (int i = 0; i < ends.length; i++) {
            latest = Math.max(latest, this.speech.get(i).to());
            ends[i] = latest;
        }
    }

    /// Where nobody wrote an end, somebody speaks until the next begins; the last for a moment.
    private void lastUntilTheNext() {
        long next = Long.MIN_VALUE;
        for (int i = speech.size() - 1; i >= 0; i--) {
            Timed<T> one = speech.get(i);
            if (one.to() == one.from()) {
                long to = next > one.from() ? next : one.from() + 1;
                speech.set(i, new Timed<>(one.what(), one.from(), to));
            }
            boolean earlier = i == 0 || speech.get(i - 1).from() < one.from();
            next = earlier ? one.from() : next;
        }
    }

    /// The speech with which a line shares most time, the earliest of several; null when it shares
    /// none or has no time.
    @Nullable T most(SpokenLine line) {
        if (line.from() == null) {
            return null;
        }
        long to = end(line.from(), line.to());
        @Nullable T best = null;
        long most = 0;
        for (int i = before(to) - 1; i >= 0 && ends[i] > line.from(); i--) {
            Timed<T> one = speech.get(i);
            long shared = Math.min(to, one.to()) - Math.max(line.from(), one.from());
            if (shared > 0 && shared >= most) {
                most = shared;
                best = one.what();
            }
        }
        return best;
    }

    /// How many begin before a moment.
    private int before(long moment) {
        int low = 0;
        int high = speech.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (speech.get(middle).from() < moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// A line whose end nobody wrote lasts at least a moment.
    private static long end(long from, @Nullable Long to) {
        return to == null || to <= from ? from + 1 : to;
    }
}
