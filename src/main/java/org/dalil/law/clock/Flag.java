package org.dalil.law.clock;

import org.dalil.law.Remark;

import java.util.List;
import java.util.UUID;

/// Something in the claims that cannot be, or that wants a look. It is told and never repaired.
///
/// @param matters of which it is told
public record Flag(Kind kind, List<UUID> matters, Remark remark) {
    /// What is wrong.
    public enum Kind {
        LIFTED_BEFORE_INDICATED,
        LIFTED_NEVER_INDICATED,
        DECIDED_WITHOUT_ORDER,
        UNKNOWN_FORUM,
        FORUM_NOT_BOUND,
        TWO_PLACES,
        RUNS_BACKWARDS,
        REMOVED_UNDER_MEASURE
    }
}
