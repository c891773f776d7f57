package org.dalil.document.spoken.paper;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

/// That a file is no document that can be read, and why.
public final class PaperException extends ProblemException {
    private static final long serialVersionUID = 1L;

    PaperException(String key, @Nullable Throwable cause) {
        super(Problem.of(key), cause);
    }

    /// Cut off, overwritten or garbled.
    static PaperException damaged(@Nullable Throwable cause) {
        return new PaperException("document.spoken.damaged", cause);
    }

    /// Unpacks to far more than a document has.
    static PaperException bomb() {
        return new PaperException("document.spoken.bomb", null);
    }

    /// Opens only with a password.
    static PaperException locked() {
        return new PaperException("document.spoken.locked", null);
    }

    /// Something else than a document of words.
    static PaperException other() {
        return new PaperException("document.spoken.other", null);
    }
}
