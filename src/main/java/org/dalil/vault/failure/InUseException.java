package org.dalil.vault.failure;

import org.dalil.kernel.Problem;

/// Another window or program holds the casefile folder open.
public final class InUseException extends VaultException {
    private static final long serialVersionUID = 1L;

    public InUseException() {
        super(Problem.of("vault.problem.in-use"), null);
    }
}
