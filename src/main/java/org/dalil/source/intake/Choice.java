package org.dalil.source.intake;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;

/// What a person decided about a file.
///
/// @param charset the encoding to read a text with; null to find it
/// @param title the title of its source; null or blank to take the document's own, else its name
public record Choice(
        Candidate candidate, boolean include, @Nullable Charset charset, @Nullable String title) {
    /// As found: imported when it is new.
    public static Choice of(Candidate candidate) {
        return new Choice(candidate, candidate.isNew(), null, null);
    }

    /// The same file, included or not.
    public Choice including(boolean yes) {
        return new Choice(candidate, yes, charset, title);
    }

    /// The same file, read in this encoding.
    public Choice in(@Nullable Charset other) {
        return new Choice(candidate, include, other, title);
    }

    /// The same file under this title.
    public Choice titled(@Nullable String words) {
        return new Choice(candidate, include, charset, words);
    }
}
