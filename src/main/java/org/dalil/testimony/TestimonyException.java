package org.dalil.testimony;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

/// That something cannot be done with testimony as it is asked for. Says what, and what to do
/// instead; nothing was changed.
public final class TestimonyException extends ProblemException {
    private static final long serialVersionUID = 1L;

    public TestimonyException(Problem problem) {
        super(problem, null);
    }
}
