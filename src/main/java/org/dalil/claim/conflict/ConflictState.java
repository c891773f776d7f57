package org.dalil.claim.conflict;

import org.dalil.kernel.Coded;

/// How far a conflict has come. The codes are stored and shared.
public enum ConflictState implements Coded {
    /// Nobody has decided.
    OPEN,
    /// Decided, with the reason; every position stays.
    RESOLVED,
    /// Looked into, and it cannot be decided from what there is.
    IRREDUCIBLE,
    /// Looked into: no conflict at all. Never proposed again.
    DISMISSED;

    /// The value of a stored code; a code that this version does not know reads as `OPEN`.
    public static ConflictState of(String code) {
        return Coded.find(ConflictState.class, code).orElse(OPEN);
    }
}
