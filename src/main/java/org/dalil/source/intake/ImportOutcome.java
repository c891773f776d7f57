package org.dalil.source.intake;

import org.dalil.kernel.Problem;
import org.dalil.kernel.RecordRef;

import java.util.List;

/// What came of one file.
public sealed interface ImportOutcome {
    /// It is in the casefile.
    ///
    /// @param remarks what a reader should know, in words: a name that claims another type, words
    ///   that could not be read; empty when all is well
    record Imported(RecordRef source, String title, List<String> remarks) implements ImportOutcome {
        public Imported {
            remarks = List.copyOf(remarks);
        }
    }

    /// A source holds the same bytes; nothing was added.
    record AlreadyHeld(RecordRef source, String title) implements ImportOutcome {}

    /// It could not be taken in.
    record Refused(Problem problem) implements ImportOutcome {}
}
