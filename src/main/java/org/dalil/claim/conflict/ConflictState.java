package org.dalil.claim.conflict;

import java.util.Locale;

/// How far a conflict has come. The codes are stored and shared.
public enum ConflictState {
    /// Nobody has decided.
    OPEN,
    /// Decided, with the reason; every position stays.
    RESOLVED,
    /// Looked into, and it cannot be decided from what there is.
    IRREDUCIBLE,
    /// Looked into: no conflict at all. Never proposed again.
    DISMISSED;

    /// The stored code.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The value of a stored code; a code that this version does not know reads as `OPEN`.
    public static ConflictState of(String code) {
        for (ConflictState value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        return OPEN;
    }
}
