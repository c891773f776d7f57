package org.dalil.people;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// An agent as lists show it.
public record AgentRow(
        UUID id, AgentKind kind, String label, @Nullable String description, long claims) {}
