package org.dalil.law;

/// How sure it is that something holds, by what claims say of it. Where a date is open or claims
/// deny each other it is possible, and never more.
public enum Certainty {
    /// By no claim, or ended for certain.
    NO,
    /// By some reading of the claims and their dates.
    POSSIBLE,
    /// By every reading of the claims and their dates.
    CERTAIN;

    /// The surer of two.
    public Certainty or(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /// The less sure of two.
    public Certainty and(Certainty other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /// How sure it is that it does not hold.
    public Certainty not() {
        return switch (this) {
            case NO -> CERTAIN;
            case POSSIBLE -> POSSIBLE;
            case CERTAIN -> NO;
        };
    }

    /// Whether it may hold.
    public boolean may() {
        return this != NO;
    }
}
