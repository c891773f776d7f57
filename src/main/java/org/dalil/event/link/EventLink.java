package org.dalil.event.link;

import java.util.List;
import java.util.UUID;

/// That one event is linked to another, as one or more claims say or deny it. Nothing is concluded
/// from it: a link that leads back to where it began stands as it was said.
///
/// @param kind a term of the list `predicate`: what `from` does with regard to `to`
/// @param denied whether the claims say that it is not so
/// @param claims in the order in which they were recorded
public record EventLink(UUID from, String kind, UUID to, boolean denied, List<UUID> claims) {
    public EventLink {
        claims = List.copyOf(claims);
    }

    /// Whether it goes with others of this kind in one order: what causes something precedes it,
    /// while a whole and its parts are an order of their own.
    boolean ordersLike(EventLink other) {
        return order(kind).equals(order(other.kind));
    }

    private static String order(String kind) {
        return kind.equals("causes") ? "precedes" : kind;
    }
}
