package org.dalil.exchange.record;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

/// A line that holds no record of ours. Carries line and id, never the line itself.
final class RecordException extends ProblemException {
    private static final long serialVersionUID = 1L;

    RecordException(Problem problem, @Nullable Throwable cause) {
        super(problem, cause);
    }
}
