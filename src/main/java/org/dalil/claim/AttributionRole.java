package org.dalil.claim;

import java.util.Locale;

/// What a link of the attribution chain did with the words. The codes are stored and shared.
public enum AttributionRole {
    ORIGIN,
    RELAY,
    REPORTER;

    /// The stored code.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The value of a stored code; a code that this version does not know reads as `REPORTER`.
    public static AttributionRole of(String code) {
        for (AttributionRole value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        return REPORTER;
    }
}
