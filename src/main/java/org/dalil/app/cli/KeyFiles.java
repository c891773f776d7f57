package org.dalil.app.cli;

import org.dalil.exchange.age.AgeIdentity;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Reads the files in which people keep secret age keys. Never says what stands in them.
final class KeyFiles {
    private static final long MOST_BYTES = 1 << 20;

    private KeyFiles() {}

    /// The keys of a file.
    ///
    /// @throws ProblemException when there is no such file, or a line is no key
    /// @throws IOException also when it is no text
    static List<AgeIdentity> read(Path file) throws ProblemException, IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
            throw new CommandException(
                    Problem.of("app.problem.no-file").with("file", file.toString()));
        }
        return AgeIdentity.parseFile(Files.readString(file));
    }
}
