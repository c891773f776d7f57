package org.dalil.law.clock;

import org.dalil.claim.view.Fact;
import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// That something came into a state, as one claim says, or denies.
///
/// @param state the code of the state
/// @param when since when, as the claim says
record Turn(UUID claim, String state, @Nullable DateValue when, boolean negated, Onset onset) {
    static Turn of(Fact fact, String state, @Nullable DateValue when) {
        return new Turn(fact.claim(), state, when, fact.negated(), Onset.of(when));
    }
}
