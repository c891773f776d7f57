package org.dalil.testimony.transcript;

import java.util.UUID;

/// Something odd in the times of a segment. It is kept as it is; whoever sees it may mend it.
public record TimeRemark(UUID segment, Oddity what) {
    /// What is odd.
    public enum Oddity {
        /// It ends before it begins.
        BACKWARDS,
        /// It begins before the one before it has ended.
        OVERLAPS,
        /// It begins before the one before it begins.
        OUT_OF_ORDER
    }
}
