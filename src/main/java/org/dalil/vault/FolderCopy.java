package org.dalil.vault;

import org.dalil.vault.blob.BlobId;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.disk.Folders;
import org.dalil.vault.disk.RawFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Copies a casefile's files to another folder, synced. Blobs never change, so where the disk
/// allows it they are linked: a backup then costs no room for them.
final class FolderCopy {
    private final Path from;
    private final Path to;
    private int linked;
    private int copied;

    FolderCopy(Path from, Path to) throws IOException {
        this.from = from;
        this.to = to;
        Folders.createPrivate(to);
    }

    /// Copies those of the named files that there are.
    void files(List<String> names) throws IOException {
        for (String name : names) {
            if (Files.exists(from.resolve(name))) {
                copy(from.resolve(name), to.resolve(name));
            }
        }
        Folders.sync(to);
    }

    /// Links or copies every blob; what was worked out of them can be worked out again.
    void blobs(String name) throws IOException {
        List<Path> shelves = Folders.list(from.resolve(name));
        if (!shelves.isEmpty()) {
            Folders.createPrivate(to.resolve(name));
        }
        for (Path shelf : shelves) {
            Path target = to.resolve(name).resolve(String.valueOf(shelf.getFileName()));
            Folders.createPrivate(target);
            for (Path blob : Folders.list(shelf)) {
                String id = String.valueOf(blob.getFileName());
                if (BlobId.isId(id)) {
                    linkOrCopy(blob, target.resolve(id));
                }
            }
            Folders.sync(target);
        }
        if (Files.exists(to.resolve(name))) {
            Folders.sync(to.resolve(name));
        }
        Folders.sync(to);
    }

    int linked() {
        return linked;
    }

    int copied() {
        return copied;
    }

    private void linkOrCopy(Path blob, Path target) throws IOException {
        try {
            Files.createLink(target, blob);
            linked++;
        } catch (IOException | UnsupportedOperationException e) {
            copy(blob, target); // another disk, or one without links
            copied++;
        }
    }

    private static void copy(Path file, Path target) throws IOException {
        Files.copy(file, target);
        try (RawFile synced = Disk.computer().open(target, true)) {
            synced.sync();
        }
    }
}
