package org.dalil.database;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

/// The database could not do what was asked: disk full, file damaged, written by a newer version.
/// The cause may quote whole rows and must not be logged.
public final class StorageException extends ProblemException {
    private static final long serialVersionUID = 1L;

    public StorageException(Problem problem, @Nullable Throwable cause) {
        super(problem, cause);
    }
}
