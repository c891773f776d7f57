package org.dalil.claim.ui.who;

import org.dalil.claim.Concern;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Somebody or something concerned, as the page shows it. Decides nothing.
///
/// @param name what it is called
/// @param role in what role, in words
public record Concerned(Concern concern, String name, @Nullable String role) {
    /// Whether it is the concern of this id.
    public boolean is(UUID id) {
        return concern.id().equals(id);
    }
}
