package org.dalil.claim;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

/// Two claims cannot be linked so.
public final class ClaimLinkException extends ProblemException {
    private static final long serialVersionUID = 1L;

    ClaimLinkException(Problem problem) {
        super(problem, null);
    }
}
