package org.dalil.source.words;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

/// Words cannot translate themselves, by whatever way.
public final class PassageException extends ProblemException {
    private static final long serialVersionUID = 1L;

    PassageException() {
        super(Problem.of("source.problem.translation-ring"), null);
    }
}
