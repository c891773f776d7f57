package org.dalil.app.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The folder in which a tour works, gone when it is closed.
final class TourFolder implements AutoCloseable {
    private final Path root;

    TourFolder() throws IOException {
        root = Files.createTempDirectory("dalil-tour");
        Files.createDirectories(samples());
        Files.createDirectories(documents());
    }

    /// Where the sample documents lie.
    Path samples() {
        return root.resolve("samples");
    }

    /// Where casefiles are made.
    Path documents() {
        return root.resolve("Documents");
    }

    /// Where preferences are kept.
    Path preferences() {
        return root.resolve("preferences.json");
    }

    @Override
    public void close() throws IOException {
        List<Path> inside;
        try (Stream<Path> all = Files.walk(root)) {
            inside = all.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path one : inside) {
            Files.delete(one);
        }
    }
}
