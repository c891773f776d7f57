package org.dalil.law.clock;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// A diplomatic assurance as it stands on a day, each of its sides a claim of its own: what was
/// promised, what shows that it was, who relies on it, who holds it enough and who does not. None
/// follows from another.
///
/// @param promised codes of the list `assurance_content`
/// @param evidence how the promise is known: seen, quoted, or claimed only
/// @param reliedOn who invokes it
/// @param sufficient who holds it enough
/// @param insufficient who says that it is not
/// @param denied what is denied of it, or was not kept
public record Promise(
        UUID matter,
        @Nullable UUID group,
        List<UUID> promisors,
        List<UUID> recipients,
        List<Voiced> promised,
        List<Voiced> evidence,
        List<Voiced> reliedOn,
        List<Voiced> sufficient,
        List<Voiced> insufficient,
        List<Voiced> denied) {}
