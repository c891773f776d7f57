package org.dalil.app;

import org.dalil.app.cli.DocumentIntake;
import org.dalil.app.cli.Tour;
import org.dalil.kernel.Problem;

/// Where the workbench, its tour and the taking in of documents are joined to the program.
final class DesktopStart {
    private DesktopStart() {}

    /// Opens the workbench.
    static void run() {}

    /// Takes documents in for the command line.
    static DocumentIntake documents() {
        return (casefile, files, texts, cancel) ->
                files.stream()
                        .map(file ->
                                new DocumentIntake.Outcome(
                                        file, Problem.of("app.problem.only-records"), false))
                        .toList();
    }

    /// Walks through the workbench.
    static Tour tour() {
        return (folder, terminal) -> {};
    }
}
