package org.dalil.source;

import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A source as lists show it.
///
/// @param published when it was published, as far as it is known
/// @param claims how many claims rest on its words
public record SourceRow(
        UUID id, String title, SourceKind kind, @Nullable DateValue published, long claims) {}
