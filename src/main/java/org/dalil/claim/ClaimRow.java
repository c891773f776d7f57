package org.dalil.claim;

import org.dalil.claim.content.ClaimKind;
import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A claim as lists show it.
///
/// @param passages how many passages it rests on
/// @param conflicts how many other claims it stands against
public record ClaimRow(
        UUID id,
        long number,
        String statement,
        ClaimKind kind,
        boolean sealed,
        @Nullable DateValue when,
        long passages,
        long conflicts) {}
