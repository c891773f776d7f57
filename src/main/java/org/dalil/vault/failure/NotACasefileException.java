package org.dalil.vault.failure;

import org.dalil.kernel.Problem;

/// The folder is not a casefile: it is missing, or holds none of a casefile's files.
public final class NotACasefileException extends VaultException {
    private static final long serialVersionUID = 1L;

    public NotACasefileException() {
        super(Problem.of("vault.problem.not-a-casefile"), null);
    }
}
