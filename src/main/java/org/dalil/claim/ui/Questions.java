package org.dalil.claim.ui;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.claim.Claim;
import org.dalil.claim.conflict.Suggestion;
import org.dalil.claim.content.ClaimKind;
import org.dalil.texts.Excerpt;
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
            return first(suggestion.first(), texts);
        }
        return texts.of(
                "claim.suggestion.question",
                Map.of("field", field.label(texts), "subject", subject == null ? "–" : subject));
    }

    // What is alleged is no question by itself: it would stand there without who says so.
    private static String first(Claim claim, Texts texts) {
        return claim.claimKind() == ClaimKind.ALLEGATION_AGAINST_VICTIM
                ? texts.of("claim.alleged.question", Map.of("number", claim.number()))
                : shortened(claim.statement());
    }

    /// Words short enough for one line.
    static String shortened(String words) {
        return Excerpt.of(words, 90);
    }
}
