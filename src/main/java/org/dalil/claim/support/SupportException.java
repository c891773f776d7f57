package org.dalil.claim.support;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

/// Words stay with a claim: it is sealed, or would rest on nothing without them.
public final class SupportException extends ProblemException {
    private static final long serialVersionUID = 1L;

    private SupportException(String key, long claim) {
        super(Problem.of(key).with("claim", claim), null);
    }

    static SupportException sealed(long claim) {
        return new SupportException("claim.problem.support-sealed", claim);
    }

    static SupportException last(long claim) {
        return new SupportException("claim.problem.support-last", claim);
    }
}
