package org.dalil.document.coded;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A code as a project has it. Says nothing of the words that have it.
///
/// @param parent the broader code, which stands before it, or null
/// @param colour `#rrggbb` in small letters, or null
/// @param codable false for one that only groups others
/// @param memo what it is for, or null
public record CodedCode(
        UUID id,
        @Nullable UUID parent,
        String name,
        @Nullable String colour,
        boolean codable,
        @Nullable String memo) {}
