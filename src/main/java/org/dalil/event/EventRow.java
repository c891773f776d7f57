package org.dalil.event;

import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// An event as lists show it.
public record EventRow(UUID id, String title, @Nullable DateValue when, long claims) {}
