package org.dalil.shell;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

/// The casefile was closed, but the last words typed did not reach the disk in time.
final class LateDraftsException extends ProblemException {
    private static final long serialVersionUID = 1L;

    LateDraftsException() {
        super(Problem.of("shell.problem.late-drafts"), null);
    }
}
