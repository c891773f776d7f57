package org.dalil.exchange.record;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.vault.blob.BlobStreamException;
import org.dalil.vault.failure.VaultException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// Sharing or taking in could not go on for a reason of this computer: a full disk, a file that
/// cannot be read, a kept key that is damaged.
public final class SharingException extends ProblemException {
    private static final long serialVersionUID = 1L;

    public SharingException(Problem problem, @Nullable Throwable cause) {
        super(problem, cause);
    }

    /// What a broken stream means: damage of a sealed file is told as such, all else under `key`.
    public static SharingException of(IOException failure, String key) {
        if (failure instanceof BlobStreamException blob) {
            return new SharingException(blob.failure().problem(), failure);
        }
        return failure.getCause() instanceof VaultException vault
                ? new SharingException(vault.problem(), failure)
                : new SharingException(Problem.of("exchange.problem." + key), failure);
    }
}
