package org.dalil.vault.failure;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/// A casefile folder could not be made, opened, read or written. Subtypes tell the cases apart that
/// call for different help; this type itself stands for the disk's own troubles.
public class VaultException extends ProblemException {
    private static final long serialVersionUID = 1L;

    public VaultException(Problem problem, @Nullable Throwable cause) {
        super(problem, cause);
    }

    /// Says what the disk refused: full, not writable, or failing.
    public static VaultException of(IOException failure) {
        return new VaultException(Problem.of("vault.problem." + diskTrouble(failure)), failure);
    }

    private static String diskTrouble(IOException failure) {
        String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("no space left") || words.contains("not enough space")) {
            return "disk-full";
        }
        boolean refused =
                failure instanceof AccessDeniedException
                        || failure.getCause() instanceof ReadOnlyFileSystemException
                        || words.contains("permission denied")
                        || words.contains("access is denied")
                        || words.contains("read-only");
        return refused ? "not-writable" : "disk-failing";
    }
}
