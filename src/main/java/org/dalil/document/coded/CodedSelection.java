package org.dalil.document.coded;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// Words of a text that were selected, and the codes they have. Holds places, never the words.
///
/// @param start first UTF-16 unit of the text with plain line ends
/// @param end one past the last
/// @param name what the project calls it, often its first words
/// @param memo what is said of it, or null
/// @param given its codes, each once
public record CodedSelection(
        UUID id, int start, int end, String name, @Nullable String memo, List<Given> given) {
    /// A code that was given, and why, or null.
    public record Given(UUID code, @Nullable String memo) {}

    public CodedSelection {
        given = List.copyOf(given);
    }
}
