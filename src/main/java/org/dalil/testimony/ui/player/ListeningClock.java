package org.dalil.testimony.ui.player;

import java.util.concurrent.TimeUnit;

/// How long somebody has listened without a rest. A rest is a quarter of an hour in which nothing
/// is heard; it begins anew then.
final class ListeningClock {
    /// After so long a rest does good.
    static final long LONG = TimeUnit.MINUTES.toMillis(45);

    private static final long REST = TimeUnit.MINUTES.toNanos(15);
    private static final long GAP = TimeUnit.SECONDS.toNanos(2);
    private long heard;
    private long last = -1;

    /// Something is heard at this moment of a clock that never goes back.
    void hears(long nanos) {
        long since = last < 0 ? 0 : nanos - last;
        if (since >= REST) {
            heard = 0;
        } else if (since < GAP) {
            heard += since;
        }
        last = nanos;
    }

    /// How long, in milliseconds.
    long millis() {
        return TimeUnit.NANOSECONDS.toMillis(heard);
    }

    /// Whether a rest would do good.
    boolean isLong() {
        return millis() >= LONG;
    }
}
