package org.dalil.claim;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

/// A sealed claim's words cannot be changed, only superseded.
public final class SealedClaimException extends ProblemException {
    private static final long serialVersionUID = 1L;

    SealedClaimException(long number) {
        super(Problem.of("claim.problem.sealed").with("claim", number), null);
    }
}
