package org.dalil.claim;

import org.dalil.kernel.Coded;

/// How two claims stand to each other. The codes are stored and shared.
public enum ClaimLinkKind implements Coded {
    CONTRADICTS,
    TENSION,
    REBUTS,
    CORROBORATES,
    CORROBORATES_SAME_ORIGIN,
    REPEATS,
    CITES,
    RETRACTS,
    RETRACTS_UNDER_COERCION,
    /// A hypothesis; whether two are one is decided about the people and not here.
    POSSIBLE_SAME_PERSON,
    DIFFERENT_PERSON;

    /// Whether two claims that stand so cannot both be right as they stand.
    public boolean isConflict() {
        return switch (this) {
            case CONTRADICTS, TENSION, REBUTS -> true;
            default -> false;
        };
    }

    /// The last part of the message key of a stored code. One of a later version says that it is
    /// not known here, and never passes for another.
    public static String key(String code) {
        return Coded.find(ClaimLinkKind.class, code).map(Coded::code).orElse("unknown");
    }
}
