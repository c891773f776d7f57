package org.dalil.casefile.grade;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

/// A record cannot be graded so.
public final class GradeException extends ProblemException {
    private static final long serialVersionUID = 1L;

    GradeException(Problem problem) {
        super(problem, null);
    }
}
