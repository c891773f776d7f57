package org.dalil.claim.ui.board;

import org.dalil.claim.Claim;
import org.dalil.claim.allegation.Allegation;
import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.ConflictPosition;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Everything the board shows of one conflict, read at once.
record ConflictView(Conflict conflict, List<Side> sides) {
    /// A claim with its side and its speakers.
    ///
    /// @param voices who says it, from the origin on, in one line; empty when nobody is recorded
    /// @param allegation what its words never stand without; null when it alleges nothing against a
    ///   victim
    /// @param correction the newest claim that corrects it; null when none does
    record Side(
            ConflictPosition position,
            Claim claim,
            String voices,
            @Nullable Allegation allegation,
            @Nullable Claim correction) {}

    /// The number of a side that no claim takes yet.
    long nextSide() {
        return sides.stream().mapToLong(side -> side.position().side()).max().orElse(0) + 1;
    }
}
