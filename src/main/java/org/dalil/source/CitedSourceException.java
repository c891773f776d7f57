package org.dalil.source;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

/// A source cannot be taken away while claims rest on its words.
public final class CitedSourceException extends ProblemException {
    private static final long serialVersionUID = 1L;

    CitedSourceException(String title, long claims) {
        super(Problem.of("source.problem.cited").with("title", title).with("count", claims), null);
    }
}
