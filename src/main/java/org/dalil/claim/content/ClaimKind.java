package org.dalil.claim.content;

import java.util.Locale;

/// What sort of thing a claim states. The codes are stored and shared.
public enum ClaimKind {
    EVENT_ACT,
    LEGAL_STEP,
    STATUS,
    STATISTIC,
    GENERAL_PATTERN,
    LEGAL_ASSESSMENT,
    ASSURANCE,
    ALLEGATION_AGAINST_VICTIM,
    DENIAL,
    RISK_ASSESSMENT,
    RECOMMENDATION,
    PROGNOSIS,
    OPINION,
    METHOD,
    OBSERVATION,
    SUBMISSION,
    FINDING,
    CONTEXT,
    BIBLIOGRAPHIC;

    /// The stored code.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The value of a stored code; a code that this version does not know reads as `CONTEXT`.
    public static ClaimKind of(String code) {
        for (ClaimKind value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        return CONTEXT;
    }
}
