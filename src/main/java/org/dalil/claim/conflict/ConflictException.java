package org.dalil.claim.conflict;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

/// A conflict that cannot be kept in this form.
public final class ConflictException extends ProblemException {
    private static final long serialVersionUID = 1L;

    ConflictException(Problem problem) {
        super(problem, null);
    }
}
