package org.dalil.document;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Finds the test material beside the checkout; tests that need it are skipped, with a message,
/// where it is not there. Never copies it.
public final class Shared {
    private Shared() {}

    /// Files of a folder whose names end so, sorted.
    public static List<Path> files(String folder, String ending) throws IOException {
        Path path = Path.of("../shared").resolve(folder);
        assumeTrue(Files.isDirectory(path), "no test material in " + path);
        try (Stream<Path> all = Files.list(path)) {
            return all.filter(p -> p.toString().endsWith(ending)).sorted().toList();
        }
    }

    /// One file's bytes.
    public static byte[] bytes(String file) throws IOException {
        Path path = Path.of("../shared").resolve(file);
        assumeTrue(Files.isRegularFile(path), "no test material at " + path);
        return Files.readAllBytes(path);
    }
}
