package org.dalil.claim.ui.board;

import org.dalil.claim.Claim;
import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.ConflictPosition;

import java.util.List;

/// Everything the board shows of one conflict, read at once.
record ConflictView(Conflict conflict, List<Side> sides) {
    /// A claim with its side and its speakers.
    ///
    /// @param voices who says it, from the origin on, in one line; empty when nobody is recorded
    record Side(ConflictPosition position, Claim claim, String voices) {}

    /// The number of a side that no claim takes yet.
    long nextSide() {
        return sides.stream().mapToLong(side -> side.position().side()).max().orElse(0) + 1;
    }
}
