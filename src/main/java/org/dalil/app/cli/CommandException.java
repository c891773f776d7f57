package org.dalil.app.cli;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

/// A command was refused.
final class CommandException extends ProblemException {
    private static final long serialVersionUID = 1L;

    CommandException(Problem problem) {
        super(problem, null);
    }
}
