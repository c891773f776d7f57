package org.dalil.testimony.ui.transcript.handover;

import org.dalil.testimony.handover.Handover;
import org.dalil.testimony.transcript.listening.HeardUntil;
import org.jspecify.annotations.Nullable;

/// A hand-over that waits for somebody, as whoever looks at it sees it.
///
/// @param until what had been heard up to there when it was handed over; null where no second is
///   known
/// @param self initials of who looks at it
record Handed(Handover handover, @Nullable HeardUntil until, String self) {
    /// Whether who looks at it stopped there themselves.
    boolean isOwn() {
        return isSelf(handover.parties().by());
    }

    /// Whether it is meant for who looks at it.
    boolean isForSelf() {
        String to = handover.parties().to();
        return to != null && isSelf(to);
    }

    private boolean isSelf(String who) {
        return who.strip().equalsIgnoreCase(self.strip());
    }
}
