package org.dalil.claim.conflict;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.claim.Claim;
import org.jspecify.annotations.Nullable;

/// Two claims that look as if they could not both be true. Only people decide whether they are in
/// conflict.
///
/// @param predicate the field that both fill; null where somebody noted a link between them
/// @param question what they differ about, where somebody wrote it; null otherwise
/// @param sort in what they differ
public record Suggestion(
        Claim first,
        Claim second,
        @Nullable ListedTerm predicate,
        Sort sort,
        @Nullable String question) {
    /// In what two claims differ.
    public enum Sort {
        /// In a number.
        NUMBER,
        /// In a date.
        DATE,
        /// In a place.
        PLACE,
        /// One says that it is so, the other that it is not.
        POLARITY,
        /// In any other value.
        VALUE,
        /// Somebody linked them as standing against each other.
        NOTED
    }
}
