package org.dalil.wire;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

/// Bytes from outside that are not what they should be. Never carries their content.
public final class WireException extends ProblemException {
    private static final long serialVersionUID = 1L;

    public WireException(Problem problem, @Nullable Throwable cause) {
        super(problem, cause);
    }
}
