package org.dalil.testimony.transcript.listening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Which parts of a recording were heard: what many listenings cover together.
///
/// @param spans in order, none touching another
public record HeardSpans(List<Span> spans) {
    public HeardSpans {
        spans = List.copyOf(spans);
    }

    /// A stretch in milliseconds, without its last one.
    public record Span(long fromMs, long toMs) {}

    /// What these cover, whoever heard it.
    public static HeardSpans of(Collection<Heard> all) {
        List<Heard> sorted = all.stream().sorted(Comparator.comparingLong(Heard::fromMs)).toList();
        List<Span> spans = new ArrayList<>();
        for (Heard one : sorted) {
            Span last = spans.isEmpty() ? null : spans.getLast();
            if (last != null && one.fromMs() <= last.toMs()) {
                spans.removeLast();
                spans.add(new Span(last.fromMs(), Math.max(last.toMs(), one.toMs())));
            } else {
                spans.add(new Span(one.fromMs(), one.toMs()));
            }
        }
        return new HeardSpans(spans);
    }

    /// Whether all of a stretch was heard.
    public boolean cover(long fromMs, long toMs) {
        return spans.stream().anyMatch(one -> one.fromMs <= fromMs && toMs <= one.toMs);
    }

    /// How many milliseconds were heard.
    public long total() {
        return spans.stream().mapToLong(one -> one.toMs - one.fromMs).sum();
    }
}
