package org.dalil.testimony.transcript.mark;

import org.jspecify.annotations.Nullable;

/// A mark in the words of a segment: `[pause 3 s]`, `[unclear: Karim?]`.
///
/// @param start first UTF-16 unit, the bracket
/// @param end one past the closing bracket
/// @param detail what stands in it beside its name, or null
public record Mark(MarkKind kind, int start, int end, @Nullable String detail) {
    /// How it is written in a language.
    public String written(String language) {
        String word = kind.word(language);
        if (detail == null) {
            return "[" + word + "]";
        }
        return "[" + word + (kind == MarkKind.PAUSE ? " " : ": ") + detail + "]";
    }
}
