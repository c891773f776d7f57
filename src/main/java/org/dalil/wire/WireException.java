package org.dalil.wire;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

/// Bytes from outside are not what they claim to be. Never carries any of those bytes.
public final class WireException extends ProblemException {
    private static final long serialVersionUID = 1L;

    public WireException(Problem problem, @Nullable Throwable cause) {
        super(problem, cause);
    }
}
