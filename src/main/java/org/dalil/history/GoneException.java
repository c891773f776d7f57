package org.dalil.history;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

/// An act cannot be done because the record it is about is not as the act expects.
public final class GoneException extends ProblemException {
    private static final long serialVersionUID = 1L;

    public GoneException(Problem problem) {
        super(problem, null);
    }
}
