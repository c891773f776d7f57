package org.dalil.law.bond;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A State: by its code where the program knows it, and by its record where the casefile has one.
///
/// @param code two letters of ISO 3166, or null for a State that the program does not know
/// @param agent its record, or null
public record StateRef(@Nullable String code, @Nullable UUID agent) {
    /// A State that the program knows.
    public static StateRef of(String code) {
        return new StateRef(code, null);
    }

    /// Whether both are the same State, as far as can be told.
    public boolean sameAs(StateRef other) {
        return code != null && code.equals(other.code)
                || agent != null && agent.equals(other.agent);
    }
}
