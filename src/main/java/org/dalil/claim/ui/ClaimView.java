package org.dalil.claim.ui;

import org.dalil.claim.Attribution;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLink;
import org.dalil.claim.Concern;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Everything a claim's page shows, read at once.
///
/// @param place the name of its place
/// @param chain who says so and through whom, from the origin
/// @param concerns whom and what it concerns
/// @param links how it stands to other claims
/// @param supersededBy the claim that corrects it
record ClaimView(
        Claim claim,
        @Nullable String place,
        List<ChainLink> chain,
        List<Concerned> concerns,
        List<Linked> links,
        @Nullable RecordRef supersededBy) {

    /// One link of the chain with its speaker's name.
    record ChainLink(Attribution attribution, @Nullable String agent) {}

    /// Somebody or something concerned, with its name.
    record Concerned(Concern concern, String name) {}

    /// A link with the claim at its other end.
    record Linked(ClaimLink link, Claim other) {
        /// Whether it is the other claim that says this of the shown one.
        boolean fromOther() {
            return link.from().equals(other.id());
        }
    }

    /// How many other claims it stands against.
    long conflicts() {
        return links.stream().filter(one -> one.link().isConflict()).count();
    }
}
