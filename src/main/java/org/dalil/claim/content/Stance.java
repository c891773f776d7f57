package org.dalil.claim.content;

import java.util.Locale;

/// How a passage stands to a claim. The codes are stored and shared.
public enum Stance {
    SUPPORTS,
    CONTRADICTS,
    CONTEXT;

    /// The stored code.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The value of a stored code; a code that this version does not know reads as `CONTEXT`.
    public static Stance of(String code) {
        for (Stance value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        return CONTEXT;
    }
}
