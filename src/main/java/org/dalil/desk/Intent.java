package org.dalil.desk;

import org.dalil.kernel.RecordRef;

import java.util.UUID;

/// Where a person wants to go. Screens say it; only the shell knows which screen answers.
public sealed interface Intent {
    /// Whether one is somewhere else then. What lies over the screen for a while is no place to
    /// come back to.
    default boolean isPlace() {
        return true;
    }

    /// To a section, as it was left.
    record ToSection(Section section) implements Intent {}

    /// To a record's page.
    record ToRecord(RecordRef ref) implements Intent {}

    /// To a record that was just made, with the keys in its words.
    record ToNew(RecordRef ref) implements Intent {}

    /// To the lists of terms, over the screen that is shown.
    ///
    /// @param list the list to open; empty for the one that was open last
    /// @param words the wording of the term to choose in it; empty for the first
    record ToTerms(String list, String words) implements Intent {
        @Override
        public boolean isPlace() {
            return false;
        }
    }

    /// To exact words in the text of a source.
    record ToWords(UUID source, UUID textVersion, int start, int end) implements Intent {}

    /// To a moment of a recording, heard in the player below whatever is shown.
    ///
    /// @param item the original
    /// @param from in milliseconds
    /// @param to where it falls silent, or 0 to play on
    record ToSound(UUID item, long from, long to) implements Intent {
        @Override
        public boolean isPlace() {
            return false;
        }
    }
}
