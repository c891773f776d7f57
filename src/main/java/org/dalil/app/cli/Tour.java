package org.dalil.app.cli;

import org.dalil.kernel.ProblemException;

import java.nio.file.Path;

/// Walks through the workbench and leaves pictures.
@FunctionalInterface
public interface Tour {
    /// Makes the tour.
    ///
    /// @param folder where the pictures go
    void run(Path folder, Terminal terminal) throws ProblemException;
}
