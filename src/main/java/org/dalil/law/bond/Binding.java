package org.dalil.law.bond;

import org.dalil.law.Certainty;
import org.dalil.law.Remark;
import org.jspecify.annotations.Nullable;

/// Whether an instrument binds a State on a day, and why so.
///
/// @param certainty possible also where nothing is known of it
/// @param because the reason in words
/// @param span what it is known by, or null
public record Binding(Certainty certainty, Remark because, @Nullable BondSpan span) {
    /// Whether it rests on what still wants checking.
    public boolean unverified() {
        return span != null && span.standing().wantsChecking();
    }
}
