package org.dalil.claim;

import java.util.Locale;

/// How two claims stand to each other. The codes are stored and shared.
public enum ClaimLinkKind {
    CONTRADICTS,
    TENSION,
    REBUTS,
    CORROBORATES,
    CORROBORATES_SAME_ORIGIN,
    REPEATS,
    CITES,
    RETRACTS,
    RETRACTS_UNDER_COERCION;

    /// The stored code.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The value of a stored code; a code that this version does not know reads as `TENSION`.
    public static ClaimLinkKind of(String code) {
        for (ClaimLinkKind value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        return TENSION;
    }
}
