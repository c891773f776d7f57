package org.dalil.event.grid;

import java.util.UUID;

/// Whose events a grid shows.
public sealed interface GridScope {
    /// Those of the whole casefile.
    record Everything() implements GridScope {}

    /// Those that a case gathers.
    record OfCase(UUID id) implements GridScope {}

    /// Those in which somebody, or whoever is tied to them, has a part: relatives, their groups,
    /// and the members of a group.
    record Around(UUID agent) implements GridScope {}
}
