package org.dalil.claim.independence;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Where what a claim states begins, as far as its chain and its source tell.
public sealed interface Origin {
    /// Somebody who is named to us, or a body.
    record Speaker(UUID agent) implements Origin {}

    /// Somebody whom nobody names, as passed on by this relay. Two such voices of one relay may be
    /// one person, so they never count twice.
    ///
    /// @param relay who passed it on; null when the source itself did
    record Unnamed(@Nullable UUID relay, @Nullable UUID source) implements Origin {}

    /// A source that says it in its own voice and names neither maker nor publisher.
    record Publication(UUID source) implements Origin {}

    /// Nothing at all is known: the claim has neither chain nor source.
    record Unknown(UUID claim) implements Origin {}
}
