package org.dalil.claim.content;

import org.dalil.kernel.Coded;

/// How its speaker stands to a statement. The codes are stored and shared.
public enum Modality implements Coded {
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

    /// The value of a stored code; a code that this version does not know reads as `REPORTED`.
    public static Modality of(String code) {
        return Coded.find(Modality.class, code).orElse(REPORTED);
    }
}
