package org.dalil.claim;

import org.dalil.kernel.Coded;

/// What a link of the attribution chain did with the words. The codes are stored and shared.
public enum AttributionRole implements Coded {
    ORIGIN,
    RELAY,
    REPORTER;

    /// The value of a stored code; a code that this version does not know reads as `REPORTER`.
    public static AttributionRole of(String code) {
        return Coded.find(AttributionRole.class, code).orElse(REPORTER);
    }
}
