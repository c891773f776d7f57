package org.dalil.source.intake;

import org.dalil.kernel.Cancel;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/// The files behind what was dropped or chosen: files as they are, folders with everything in them,
/// in the order of their names. Links inside folders are not followed, so no folder is walked
/// twice.
///
/// @param files the files; one that cannot be looked at is among them, to be refused with a reason
/// @param isCut whether there were more than [#LIMIT]
public record FoundFiles(List<Path> files, boolean isCut) {
    /// The most files of one import.
    public static final int LIMIT = 10_000;

    public FoundFiles {
        files = List.copyOf(files);
    }

    /// Finds them.
    ///
    /// @throws java.util.concurrent.CancellationException when stopping was asked for
    public static FoundFiles in(List<Path> dropped, Cancel cancel) {
        List<Path> found = new ArrayList<>();
        for (Path path : dropped) {
            if (Files.isDirectory(path)) {
                walk(path, found, cancel);
            } else {
                found.add(path);
            }
        }
        boolean cut = found.size() > LIMIT;
        return new FoundFiles(cut ? found.subList(0, LIMIT) : found, cut);
    }

    private static void walk(Path folder, List<Path> found, Cancel cancel) {
        List<Path> inside = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Collector(inside, LIMIT + 1 - found.size(), cancel));
        } catch (IOException e) {
            inside.add(folder); // it will be refused as a folder that cannot be read
        }
        inside.sort(null);
        found.addAll(inside);
    }

    /// Collects until there are enough.
    private static final class Collector extends SimpleFileVisitor<Path> {
        private final List<Path> found;
        private final int most;
        private final Cancel cancel;

        Collector(List<Path> found, int most, Cancel cancel) {
            this.found = found;
            this.most = most;
            this.cancel = cancel;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return take(file);
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return take(file);
        }

        private FileVisitResult take(Path file) {
            cancel.check();
            if (found.size() >= most) {
                return FileVisitResult.TERMINATE;
            }
            found.add(file);
            return FileVisitResult.CONTINUE;
        }
    }
}
