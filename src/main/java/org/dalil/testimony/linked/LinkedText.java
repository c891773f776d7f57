package org.dalil.testimony.linked;

import org.dalil.testimony.code.Code;
import org.dalil.testimony.transcript.Tier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The marked words of a whole transcript, and what is at hand to be said of others.
///
/// @param bySegment in the order of the text
/// @param lastCodes those that were given last, the newest first
public record LinkedText(Map<UUID, List<WordLink>> bySegment, List<Code> lastCodes) {
    /// Nothing is marked.
    public static final LinkedText NONE = new LinkedText(Map.of(), List.of());

    public LinkedText {
        bySegment = Map.copyOf(bySegment);
        lastCodes = List.copyOf(lastCodes);
    }

    /// The marked words of a segment.
    public List<WordLink> of(UUID segment) {
        return bySegment.getOrDefault(segment, List.of());
    }

    /// What marks just these words, where they stand today.
    public Optional<WordLink> marking(UUID segment, Tier tier, Stretch words) {
        return of(segment).stream()
                .filter(one -> one.tier().equals(tier) && words.equals(one.place()))
                .findFirst();
    }
}
