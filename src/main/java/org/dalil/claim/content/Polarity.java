package org.dalil.claim.content;

import org.dalil.kernel.Coded;

/// Whether a claim says that something is so, or that it is not. The codes are stored and shared.
public enum Polarity implements Coded {
    AFFIRMED,
    NEGATED;

    /// The value of a stored code; any other code reads as `AFFIRMED`.
    public static Polarity of(String code) {
        return NEGATED.code().equals(code) ? NEGATED : AFFIRMED;
    }
}
