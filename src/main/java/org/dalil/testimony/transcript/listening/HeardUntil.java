package org.dalil.testimony.transcript.listening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What of a recording had been heard up to a second of it, at some moment, whoever heard it.
/// Counts nothing that was heard since.
///
/// @param untilMs milliseconds from its beginning
/// @param heard in order, ending there at the latest
/// @param unheard what lies between, in order
public record HeardUntil(long untilMs, List<HeardSpans.Span> heard, List<HeardSpans.Span> unheard) {
    public HeardUntil {
        heard = List.copyOf(heard);
        unheard = List.copyOf(unheard);
    }

    /// Derives it from all that was ever heard.
    ///
    /// @param asOf the moment; what was heard later does not count
    public static HeardUntil of(Collection<Heard> all, long untilMs, Instant asOf) {
        List<HeardSpans.Span> heard = new ArrayList<>();
        List<HeardSpans.Span> unheard = new ArrayList<>();
        long at = 0;
        List<Heard> then = all.stream().filter(one -> !one.at().isAfter(asOf)).toList();
        for (HeardSpans.Span span : HeardSpans.of(then).spans()) {
            if (span.fromMs() < untilMs) {
                if (span.fromMs() > at) {
                    unheard.add(new HeardSpans.Span(at, span.fromMs()));
                }
                at = Math.min(span.toMs(), untilMs);
                heard.add(new HeardSpans.Span(span.fromMs(), at));
            }
        }
        if (at < untilMs) {
            unheard.add(new HeardSpans.Span(at, untilMs));
        }
        return new HeardUntil(untilMs, heard, unheard);
    }

    /// How many milliseconds were heard.
    public long total() {
        return heard.stream().mapToLong(one -> one.toMs() - one.fromMs()).sum();
    }

    /// The stretches nobody had heard, without those too short for anybody to have missed a word.
    public List<HeardSpans.Span> gaps(long leastMs) {
        return unheard.stream().filter(one -> one.toMs() - one.fromMs() >= leastMs).toList();
    }
}
