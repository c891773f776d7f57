package org.dalil.source;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

/// An original cannot be a working copy of what was copied from it.
public final class CustodyException extends ProblemException {
    private static final long serialVersionUID = 1L;

    CustodyException(String name) {
        super(Problem.of("source.problem.copy-of-copy").with("name", name), null);
    }
}
