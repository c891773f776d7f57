package org.dalil.claim.view;

import org.dalil.claim.value.ClaimValue;
import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// What one claim says a field of something is. It is said, not true: others may say otherwise.
///
/// @param claim that says it
/// @param subject of which it is said
/// @param field the code of the field in the list `predicate`
/// @param negated whether the claim says that it is not so
/// @param when the date that the claim gives: since when a state holds, where the value is one
public record Fact(
        UUID claim,
        UUID subject,
        String field,
        ClaimValue value,
        boolean negated,
        @Nullable DateValue when) {
    /// The code of the term that is its value, or its words; empty where it is something else.
    public String term() {
        return value instanceof ClaimValue.Worded worded ? worded.words() : "";
    }

    /// The record that is its value, or null.
    public @Nullable UUID named() {
        return value instanceof ClaimValue.Named(var ref) ? ref.id() : null;
    }
}
