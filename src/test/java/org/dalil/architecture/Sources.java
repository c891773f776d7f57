package org.dalil.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The source files that the rules read.
final class Sources {
    static final Path MAIN = Path.of("src/main/java");
    static final Path TEST = Path.of("src/test/java");
    static final Path BENCH = Path.of("src/bench/java");
    static final Path RESOURCES = Path.of("src/main/resources");

    private Sources() {}

    /// Every Java file below the folders, in order; a folder that does not exist has none.
    static List<Path> java(Path... folders) {
        return Stream.of(folders).flatMap(folder -> below(folder, ".java").stream()).toList();
    }

    /// Every file below the folder whose name ends so.
    static List<Path> below(Path folder, String end) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int lines(Path file) {
        return (int) text(file).lines().count();
    }
}
