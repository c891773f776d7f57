package org.dalil.claim.ui;

import org.dalil.casefile.vocabulary.ListedTerm;
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
        String written = suggestion.question();
        if (written != null) {
            return written;
        }
        ListedTerm field = suggestion.predicate();
        if (field == null) {
            return shortened(suggestion.first().statement());
        }
        return texts.of(
                "claim.suggestion.question",
                Map.of("field", field.label(texts), "subject", subject == null ? "–" : subject));
    }

    private static String shortened(String words) {
        int most = 90;
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…";
    }
}
