package org.dalil.claim.content;

import org.dalil.kernel.Coded;

/// How a passage stands to a claim. The codes are stored and shared.
public enum Stance implements Coded {
    SUPPORTS,
    CONTRADICTS,
    CONTEXT;

    /// The value of a stored code; a code that this version does not know reads as `CONTEXT`.
    public static Stance of(String code) {
        return Coded.find(Stance.class, code).orElse(CONTEXT);
    }
}
