package org.dalil.testimony.transcript.version;

import org.dalil.testimony.transcript.Tier;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Words of a segment that somebody wants to quote.
///
/// @param from first UTF-16 unit in the segment’s words of that tier
/// @param to one past the last; null for all
public record Quote(UUID segment, Tier tier, int from, @Nullable Integer to) {
    /// All words of a segment.
    public static Quote all(UUID segment, Tier tier) {
        return new Quote(segment, tier, 0, null);
    }
}
