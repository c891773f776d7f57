package org.dalil.claim.content;

import java.util.Locale;

/// Whether a claim says that something is so, or that it is not. The codes are stored and shared.
public enum Polarity {
    AFFIRMED,
    NEGATED;

    /// The stored code.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The value of a stored code; any other code reads as `AFFIRMED`.
    public static Polarity of(String code) {
        return NEGATED.code().equals(code) ? NEGATED : AFFIRMED;
    }
}
