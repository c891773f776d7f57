package org.dalil.law.clock;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// Something that stands in the way of removing somebody on a day.
///
/// @param forum the code of the forum that ordered it, or null
/// @param bodies who gave it, as claims name them
/// @param group the group that it covers, where the person is a member of it
public record Bar(
        Kind kind,
        UUID matter,
        @Nullable String forum,
        List<UUID> bodies,
        @Nullable UUID group,
        Answer holds) {
    /// What sort of thing bars a removal.
    public enum Kind {
        /// An interim measure in force.
        MEASURE,
        /// Recognised as a refugee, or otherwise protected.
        PROTECTED,
        /// Asked for asylum and not yet answered.
        ASYLUM_PENDING,
        /// The order was suspended.
        SUSPENDED,
        /// An appeal on which nothing was decided; whether that halts a removal is for domestic
        /// law.
        APPEAL_PENDING
    }
}
