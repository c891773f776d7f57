package org.dalil.event.map.route;

import java.util.List;
import java.util.UUID;

/// Where a route begins, passes or ends, according to the claims that say so.
///
/// @param number by which it is called on the map and in the table, from 1
/// @param claims that name it in any act
/// @param disputed whether claims name another place or State in the same field
public record Stop(
        int number, String name, Whereabouts where, List<UUID> claims, boolean disputed) {
    public Stop {
        claims = List.copyOf(claims);
    }
}
