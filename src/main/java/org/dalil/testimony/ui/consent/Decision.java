package org.dalil.testimony.ui.consent;

import org.dalil.kernel.DateValue;
import org.dalil.testimony.consent.Allowance;
import org.dalil.testimony.consent.Asking;
import org.dalil.testimony.consent.ConsentState;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// What somebody decided, as it was filled in, before it is written down.
///
/// @param given when it was decided
/// @param withdrawn from when, for a withdrawal; null for the day on which it is written
/// @param evidence the passage that shows it
/// @param note the reason of a withdrawal, or any remark
record Decision(
        ConsentState state,
        Allowance allowance,
        Asking asking,
        @Nullable DateValue given,
        @Nullable DateValue withdrawn,
        @Nullable UUID evidence,
        @Nullable String note) {
    /// One of which only the state is known.
    static Decision of(ConsentState state, @Nullable DateValue on) {
        boolean away = state == ConsentState.WITHDRAWN;
        return new Decision(
                state,
                Allowance.UNLIMITED,
                Asking.UNKNOWN,
                away ? null : on,
                away ? on : null,
                null,
                null);
    }
}
