package org.dalil.law.forum;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Something that a form asks for and that is there. Says nothing of how good it is.
///
/// @param claim the first claim that says it; null where a record itself does
public record Met(Requirement requirement, @Nullable UUID claim) {}
