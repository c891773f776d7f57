package org.dalil.testimony.ui.player;

import org.dalil.testimony.transcript.listening.HeardSpans;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Gathers what is heard of a recording from where the player is, moment by moment. A leap is not
/// heard, nor what plays where nothing sounds.
public final class HeardNotes {
    private static final long LEAP = 3_000;
    private static final long OFTEN = 10_000;
    private static final long LEAST = 300;
    private final Sink sink;
    private final List<HeardSpans.Span> spans = new ArrayList<>();
    private @Nullable UUID item;
    private long from = -1;
    private long to = -1;
    private long speed = 100;

    /// Keeps what somebody heard.
    @FunctionalInterface
    public interface Sink {
        /// @param speedPercent 100 for as it was spoken
        void heard(UUID item, List<HeardSpans.Span> spans, long speedPercent);
    }

    HeardNotes(Sink sink) {
        this.sink = sink;
    }

    /// The player is there, and it sounds.
    void at(UUID recording, long millis, long speedPercent) {
        boolean other = !recording.equals(item) || speedPercent != speed;
        if (other) {
            keep();
        }
        item = recording;
        speed = speedPercent;
        if (from < 0 || millis < to || millis - to > LEAP) {
            end();
            from = millis;
        }
        to = millis;
        if (total() >= OFTEN) {
            keep();
            from = millis;
            to = millis;
        }
    }

    /// Nothing sounds any more: what was heard is kept.
    void keep() {
        end();
        UUID of = item;
        if (of != null && !spans.isEmpty()) {
            sink.heard(of, List.copyOf(spans), speed);
        }
        spans.clear();
    }

    /// Forgets what was not kept.
    void forget() {
        spans.clear();
        from = -1;
        item = null;
    }

    private void end() {
        if (from >= 0 && to - from >= LEAST) {
            spans.add(new HeardSpans.Span(from, to));
        }
        from = -1;
    }

    private long total() {
        return to - from + spans.stream().mapToLong(one -> one.toMs() - one.fromMs()).sum();
    }
}
