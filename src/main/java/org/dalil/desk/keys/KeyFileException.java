package org.dalil.desk.keys;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

/// A file of keys cannot be read or written. The keys stay as they were.
public final class KeyFileException extends ProblemException {
    private static final long serialVersionUID = 1L;

    KeyFileException(Problem problem, @Nullable Throwable cause) {
        super(problem, cause);
    }
}
