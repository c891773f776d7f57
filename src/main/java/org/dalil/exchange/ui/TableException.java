package org.dalil.exchange.ui;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

/// A source whose rows cannot be shown.
final class TableException extends ProblemException {
    private static final long serialVersionUID = 1L;

    /// @param title of the source
    TableException(Problem problem, String title) {
        super(problem.with("title", title), null);
    }
}
