package org.dalil.claim;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

/// A sealed claim stands: its words are not changed, only superseded, and it is not taken away.
/// What rests on nothing is not sealed.
public final class SealedClaimException extends ProblemException {
    private static final long serialVersionUID = 1L;

    private SealedClaimException(String key, long number) {
        super(Problem.of(key).with("claim", number), null);
    }

    static SealedClaimException words(long number) {
        return new SealedClaimException("claim.problem.sealed", number);
    }

    static SealedClaimException unsourced(long number) {
        return new SealedClaimException("claim.problem.unsourced", number);
    }

    static SealedClaimException stays(long number) {
        return new SealedClaimException("claim.problem.sealed-stays", number);
    }
}
