package org.dalil.people.network;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Somebody and those tied to them, one or two steps away.
///
/// @param center around whom it is
/// @param called everybody in it, by their names of now
public record Network(UUID center, Map<UUID, Somebody> called, List<Tie> ties) {
    /// One of them.
    ///
    /// @param person whether it is a person, else a group or body
    /// @param sort by which names are ordered
    public record Somebody(UUID id, String name, boolean person, String sort) {}

    public Network {
        called = Map.copyOf(called);
        ties = List.copyOf(ties);
    }

    /// The ties of one of them.
    public List<Tie> of(UUID one) {
        return ties.stream().filter(tie -> tie.ties(one)).toList();
    }

    /// The ties between two.
    public List<Tie> between(UUID one, UUID other) {
        return ties.stream().filter(tie -> tie.ties(one) && tie.ties(other)).toList();
    }
}
