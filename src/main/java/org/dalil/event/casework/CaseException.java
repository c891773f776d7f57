package org.dalil.event.casework;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

/// That something cannot be gathered into a case. Says what, and what to do instead.
public final class CaseException extends ProblemException {
    private static final long serialVersionUID = 1L;

    private CaseException(Problem problem) {
        super(problem, null);
    }

    static CaseException notGathered(Case into) {
        return new CaseException(
                Problem.of("casework.problem.not-gathered").with("case", into.title()));
    }

    static CaseException gone(Case into) {
        return new CaseException(Problem.of("casework.problem.gone").with("case", into.title()));
    }
}
