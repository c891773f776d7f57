package org.dalil.testimony.consent;

import org.dalil.kernel.Coded;

import java.util.Optional;

/// What somebody decided: the codes of the list `consent_state`. Any other code allows nothing.
public enum ConsentState implements Coded {
    GIVEN,
    GIVEN_CONDITIONS,
    REFUSED,
    ASK_EACH_TIME,
    NOT_ASKED,
    WITHDRAWN,
    EXPIRED,
    NOT_APPLICABLE_PUBLIC_SOURCE;

    /// The state of a stored code; empty when this version does not know it.
    public static Optional<ConsentState> ofCode(String code) {
        return Coded.find(ConsentState.class, code);
    }

    /// Whether something may be done because of it.
    boolean allows() {
        return this == GIVEN || this == GIVEN_CONDITIONS || this == NOT_APPLICABLE_PUBLIC_SOURCE;
    }
}
