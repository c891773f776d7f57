package org.dalil.people;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// An agent as lists show it.
///
/// @param label what it is called now
/// @param claims how many claims concern it
/// @param same how many other records are decided to be the same person
public record AgentRow(
        UUID id,
        AgentKind kind,
        String label,
        @Nullable String description,
        long claims,
        long same) {}
