package org.dalil.claim.ui;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

/// A claim cannot be made from nothing: it begins with the words it rests on.
final class NeedsWordsException extends ProblemException {
    private static final long serialVersionUID = 1L;

    NeedsWordsException() {
        super(Problem.of("claim.problem.needs-words"), null);
    }
}
