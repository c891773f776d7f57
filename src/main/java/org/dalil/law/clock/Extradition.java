package org.dalil.law.clock;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// How far the removal of somebody has come on a day. It was carried out only where a claim says
/// so.
///
/// @param matters the request, the steps and the acts that tell of it
/// @param group the group that they are told of, where the person is a member of it
/// @param requesting the States that ask, as claims name them
/// @param requested the States that are asked
/// @param order an order to remove that stands
/// @param appeal an appeal on which nothing was decided
public record Extradition(
        List<UUID> matters,
        @Nullable UUID group,
        List<UUID> requesting,
        List<UUID> requested,
        Answer request,
        Answer order,
        Answer appeal,
        Answer upheld,
        Answer suspended,
        Answer carriedOut) {
    /// Whether the orders of the State’s own bodies allow the removal, whatever other law says.
    public Answer lawfulAtHome() {
        return order.atMost(suspended.certainty().not());
    }
}
