package org.dalil.claim.ui;

import org.dalil.claim.Attribution;
import org.dalil.claim.Claim;
import org.dalil.claim.Concern;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Everything a claim's page shows, read at once.
///
/// @param place the name of its place
/// @param chain who says so and through whom, from the origin
/// @param concerns whom and what it concerns
/// @param supersededBy the claim that corrects it
record ClaimView(
        Claim claim,
        @Nullable String place,
        List<ChainLink> chain,
        List<Concerned> concerns,
        long conflicts,
        @Nullable RecordRef supersededBy) {

    /// One link of the chain with its names.
    record ChainLink(Attribution attribution, @Nullable String agent, @Nullable String source) {}

    /// Somebody or something concerned, with its name.
    record Concerned(Concern concern, String name) {}
}
