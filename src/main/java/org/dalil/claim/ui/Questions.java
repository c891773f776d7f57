package org.dalil.claim.ui;

import org.dalil.claim.conflict.Suggestion;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/// The question that a suggested conflict begins with; people word it as they like afterwards.
public final class Questions {
    private Questions() {}

    /// What two claims seem to answer differently, in a person’s language.
    ///
    /// @param subject the name of whom or what both are about
    public static String of(Suggestion suggestion, @Nullable String subject, Texts texts) {
        return texts.of(
                "claim.suggestion.question",
                Map.of(
                        "field",
                        suggestion.predicate().label(texts),
                        "subject",
                        subject == null ? "–" : subject));
    }
}
