package org.dalil.claim.content;

import java.util.Locale;

/// How its speaker stands to a statement. The codes are stored and shared.
public enum Modality {
    WITNESSED,
    ASSERTED,
    REPORTED,
    ALLEGED,
    CLAIMED,
    DENIED,
    PROMISED,
    HEDGED,
    PREDICTED,
    RECOMMENDED,
    ADJUDICATED,
    DERIVED;

    /// The stored code.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The value of a stored code; a code that this version does not know reads as `REPORTED`.
    public static Modality of(String code) {
        for (Modality value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        return REPORTED;
    }
}
