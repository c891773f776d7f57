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
    RETRACTS_UNDER_COERCION;

    /// The value of a stored code; a code that this version does not know reads as `TENSION`.
    public static ClaimLinkKind of(String code) {
        return Coded.find(ClaimLinkKind.class, code).orElse(TENSION);
    }
}
