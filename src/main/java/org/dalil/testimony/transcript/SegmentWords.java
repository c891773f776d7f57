package org.dalil.testimony.transcript;

import org.dalil.source.content.MediaSpan;

import java.util.List;
import java.util.Optional;

/// A segment with its words in all layers.
///
/// @param wordings in the order they were made
public record SegmentWords(Segment segment, List<Wording> wordings) {
    public SegmentWords {
        wordings = List.copyOf(wordings);
    }

    /// The words of a tier. Where two laptops wrote the same tier apart, those that were made
    /// first; the others are [#beside].
    public Optional<Wording> in(Tier tier) {
        return wordings.stream().filter(tier::holds).findFirst();
    }

    /// What else was written for the same tier; nothing but after two laptops met.
    public List<Wording> beside(Tier tier) {
        return wordings.stream().filter(tier::holds).skip(1).toList();
    }

    /// When words of a tier are heard: their own seconds where single words have times, else those
    /// of the segment.
    ///
    /// @param from first UTF-16 unit in the words of the tier
    /// @param to one past the last
    public MediaSpan heard(Tier tier, int from, int to) {
        WordTimes times = in(tier).map(Wording::wordTimes).orElse(WordTimes.NONE);
        Long start = from == 0 ? null : times.at(from);
        Long end = to >= words(tier).length() ? null : times.from(to);
        return new MediaSpan(
                start == null ? segment.startMs() : start,
                end == null ? segment.endMs() : end,
                segment.id());
    }

    /// The words of a tier as text; empty without any.
    public String words(Tier tier) {
        return in(tier).map(Wording::words).orElse("");
    }
}
