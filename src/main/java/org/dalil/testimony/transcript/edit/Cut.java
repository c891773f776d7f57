package org.dalil.testimony.transcript.edit;

import org.dalil.testimony.transcript.Tier;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Where a segment is made two.
///
/// @param second the id that the second part gets; see [Segments#fresh]
/// @param at offset in the words of the tier; beyond them is their end
/// @param ms the time between both; null, or out of the segment’s own, for one that the words tell
///   or nobody knows
public record Cut(UUID second, Tier tier, int at, @Nullable Long ms) {}
