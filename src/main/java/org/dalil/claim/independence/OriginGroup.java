package org.dalil.claim.independence;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One origin with every claim that goes back to it.
///
/// @param origin where they begin
/// @param members the first stands for the origin; each further one says why it is not counted
public record OriginGroup(Origin origin, List<Member> members) {
    public OriginGroup {
        members = List.copyOf(members);
    }

    /// A claim of the group.
    ///
    /// @param reason why it adds no origin; null for the first
    public record Member(Strand strand, @Nullable Reason reason) {}
}
