package org.dalil.source.intake;

import org.dalil.kernel.Problem;

/// Why a file cannot be imported, in one list so that each reason has its words in every language.
final class ImportProblems {
    private ImportProblems() {}

    /// It cannot be read: no permission, or the disk it lies on fails.
    static Problem unreadable(String name) {
        return Problem.of("source.problem.unreadable").with("name", name);
    }

    /// It is not there any more.
    static Problem vanished(String name) {
        return Problem.of("source.problem.vanished").with("name", name);
    }

    /// It is a folder.
    static Problem folder(String name) {
        return Problem.of("source.problem.folder").with("name", name);
    }

    /// It is a device, a pipe or the like.
    static Problem notAFile(String name) {
        return Problem.of("source.problem.not-a-file").with("name", name);
    }

    /// Its bytes are not those that were looked at.
    static Problem changed(String name) {
        return Problem.of("source.problem.changed").with("name", name);
    }
}
