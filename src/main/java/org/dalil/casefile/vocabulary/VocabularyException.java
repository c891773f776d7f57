package org.dalil.casefile.vocabulary;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

/// A term that cannot be added where somebody wants it.
public final class VocabularyException extends ProblemException {
    private static final long serialVersionUID = 1L;

    VocabularyException(Problem problem) {
        super(problem, null);
    }
}
