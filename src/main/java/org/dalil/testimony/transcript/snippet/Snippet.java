package org.dalil.testimony.transcript.snippet;

/// A few letters and what they stand for.
///
/// @param brief what is typed, without blanks
/// @param text what is put in its place; `{time}`, `{time-10}`, `{speaker}` and `{date}` are filled
///   in, and `\{time}` is not
public record Snippet(String brief, String text) {
    public Snippet {
        if (brief.isBlank() || brief.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("what is typed has no blanks");
        }
    }
}
