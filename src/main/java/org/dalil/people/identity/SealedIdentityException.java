package org.dalil.people.identity;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

/// A protected identity does not open: it was damaged, or sealed under another key. Says whose by
/// their code name only.
public final class SealedIdentityException extends ProblemException {
    private static final long serialVersionUID = 1L;

    SealedIdentityException(String codeName) {
        super(Problem.of("people.problem.identity-damaged").with("name", codeName), null);
    }
}
