package org.dalil.claim.content;

import org.dalil.kernel.Coded;

/// Whether a claim may still be shaped or stands as it is. The codes are stored and shared.
public enum ClaimState implements Coded {
    DRAFT,
    SEALED;

    /// The value of a stored code; a code that this version does not know reads as `SEALED`.
    public static ClaimState of(String code) {
        return Coded.find(ClaimState.class, code).orElse(SEALED);
    }
}
