package org.dalil.packet.plan;

import org.dalil.claim.Claim;
import org.dalil.source.Passage;

import java.util.List;

/// A claim in a packet, with the words that go with it.
///
/// @param words the passages on which it rests and that may go, in their order; none for what was
///   derived
/// @param alongside whether it goes only because it stands against another
public record PlannedClaim(Claim claim, List<Words> words, boolean alongside) {
    public PlannedClaim {
        words = List.copyOf(words);
    }

    /// Words on which it rests, or that stand against it.
    ///
    /// @param stance a code of [org.dalil.claim.content.Stance]
    public record Words(Passage passage, String stance) {}
}
