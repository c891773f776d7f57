package org.dalil.testimony.transcript;

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

    /// The words of a tier as text; empty without any.
    public String words(Tier tier) {
        return in(tier).map(Wording::words).orElse("");
    }
}
