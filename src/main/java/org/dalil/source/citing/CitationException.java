package org.dalil.source.citing;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

/// A source cannot be said to rest on another so.
public final class CitationException extends ProblemException {
    private static final long serialVersionUID = 1L;

    CitationException(Problem problem) {
        super(problem, null);
    }
}
