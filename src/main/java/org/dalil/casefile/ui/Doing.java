package org.dalil.casefile.ui;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.jspecify.annotations.Nullable;

/// What a person is in the middle of on the screen of lists. Holds no words: those are in the
/// field.
sealed interface Doing {
    /// Reading.
    record Nothing() implements Doing {}

    /// Wording a new term.
    ///
    /// @param broader below which it is to stand; null for the top of the list
    record Adding(String scheme, @Nullable ListedTerm broader) implements Doing {}

    /// Wording an own term otherwise.
    record Rewording(ListedTerm term) implements Doing {}

    /// Choosing another place for an own term.
    record Moving(ListedTerm term) implements Doing {}
}
