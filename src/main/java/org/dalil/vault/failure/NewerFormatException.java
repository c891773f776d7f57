package org.dalil.vault.failure;

import org.dalil.kernel.Problem;

/// The casefile was written by a later version of the program. Nothing was changed.
public final class NewerFormatException extends VaultException {
    private static final long serialVersionUID = 1L;

    /// @param format the format number found
    public NewerFormatException(long format) {
        super(Problem.of("vault.problem.newer-format").with("format", format), null);
    }
}
