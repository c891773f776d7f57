package org.dalil.testimony.transcript;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// One column of words through a whole transcript: a layer, and of translations their language.
///
/// @param layer a code of [Layer]; one of a later version is kept
/// @param language a BCP 47 tag; null for the language of the transcript
public record Tier(String layer, @Nullable String language) {
    /// The words as they are heard.
    public static final Tier VERBATIM = new Tier(Layer.VERBATIM.code(), null);

    /// The words without slips.
    public static final Tier CLEAN = new Tier(Layer.CLEAN.code(), null);

    /// What the interpreter said.
    public static final Tier INTERPRETER = new Tier(Layer.INTERPRETER.code(), null);

    /// Our translation into a language.
    public static Tier translation(String language) {
        return new Tier(Layer.TRANSLATION.code(), language);
    }

    /// Whether words belong to it.
    public boolean holds(Wording words) {
        return words.layer().equals(layer) && Objects.equals(words.language(), language);
    }
}
