package org.dalil.app.cli;

import org.dalil.casefile.Casefile;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.texts.Texts;

import java.nio.file.Path;
import java.util.List;

/// Takes documents into an open casefile.
@FunctionalInterface
public interface DocumentIntake {
    /// What became of one file.
    ///
    /// @param words what happened to it, for people
    /// @param taken whether it is in the casefile now
    record Outcome(Path file, Problem words, boolean taken) {}

    /// Takes these files in as one act.
    List<Outcome> take(Casefile casefile, List<Path> files, Texts texts, Cancel cancel)
            throws ProblemException;
}
