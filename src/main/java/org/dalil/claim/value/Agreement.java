package org.dalil.claim.value;

/// How two values of one field stand to each other.
public enum Agreement {
    /// They say the same.
    SAME,
    /// Both can be true: one is less exact, or the field can have several values.
    COMPATIBLE,
    /// They cannot both be true as they stand.
    CLASH
}
