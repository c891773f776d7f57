package org.dalil.claim.content;

import java.util.Locale;

/// Whether a claim may still be shaped or stands as it is. The codes are stored and shared.
public enum ClaimState {
    DRAFT,
    SEALED;

    /// The stored code.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The value of a stored code; a code that this version does not know reads as `SEALED`.
    public static ClaimState of(String code) {
        for (ClaimState value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        return SEALED;
    }
}
