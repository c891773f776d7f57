package org.dalil.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Folders that measurements work in.
final class Folder {
    private Folder() {}

    /// Where generated casefiles are kept between measurements.
    static Path kept() {
        return Path.of(System.getProperty("dalil.bench.folder", "target/bench"));
    }

    /// Removes a folder and everything in it.
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
