package org.dalil.document.spoken;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One layer of a transcript: all speech, one speaker's, or the translation of another tier.
///
/// @param name as the file calls it; may be empty, and need not be the only one of that name
/// @param speaker who speaks in all of it, or null
/// @param language a code as the file has it, or null
/// @param of which tier it belongs to, from 0, or -1
/// @param lines in the file's order
public record SpokenTier(
        String name,
        @Nullable String speaker,
        @Nullable String language,
        int of,
        List<SpokenLine> lines) {
    public SpokenTier {
        lines = List.copyOf(lines);
    }

    /// The one tier of a file that knows no tiers.
    public static SpokenTier only(List<SpokenLine> lines) {
        return new SpokenTier("", null, null, -1, lines);
    }
}
