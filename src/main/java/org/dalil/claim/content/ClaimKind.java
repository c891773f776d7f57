package org.dalil.claim.content;

import org.dalil.kernel.Coded;
import org.dalil.texts.Texts;

import java.util.Map;
import java.util.Optional;

/// What sort of thing a claim states. The codes are stored and shared.
public enum ClaimKind implements Coded {
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

    /// The value of a stored code; a code that this version does not know reads as `CONTEXT`.
    public static ClaimKind of(String code) {
        return find(code).orElse(CONTEXT);
    }

    /// The value of a stored code; empty for a code that this version does not know.
    public static Optional<ClaimKind> find(String code) {
        return Coded.find(ClaimKind.class, code);
    }

    /// What people call the kind of a stored code. One of a later version says that it is not known
    /// here, and never passes for another.
    public static String words(String code, Texts texts) {
        return find(code)
                .map(kind -> texts.of("claim.kind." + kind.code()))
                .orElseGet(() -> texts.of("claim.kind-unknown", Map.of("code", code)));
    }
}
