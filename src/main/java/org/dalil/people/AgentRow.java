package org.dalil.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An agent as lists show it.
public record AgentRow(
        UUID id, AgentKind kind, String label, @Nullable String description, long claims) {}
