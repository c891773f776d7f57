package org.dalil.event.command;

import org.dalil.people.tie.Position;
import org.dalil.people.tie.Relation;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// The way up from somebody who is said to have done something. It says who held which office; that
/// they ordered or knew anything, only claims can say.
///
/// @param accused where it begins: a person or a body
/// @param steps one for each office or body on the way, those nearest first
public record Command(UUID accused, List<Step> steps) {
    public Command {
        steps = List.copyOf(steps);
    }

    /// One step up.
    ///
    /// @param height 0 for the accused’s own office or body
    /// @param body where the offices are, or the person who is named as a superior; null for an
    ///   office of which nobody says where it is
    /// @param above the relation that puts it above the step before, or null for the first
    /// @param holders who held an office there, those who held it then first
    /// @param circle whether it stood on the way already: what stands above it is not told again
    public record Step(
            int height,
            @Nullable UUID body,
            @Nullable Relation above,
            List<Holder> holders,
            boolean circle) {
        public Step {
            holders = List.copyOf(holders);
        }
    }

    /// Somebody in an office, and whether that was then.
    public record Holder(UUID person, Position position, Cover cover) {}
}
