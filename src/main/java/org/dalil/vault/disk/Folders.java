package org.dalil.vault.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Changes to folders that survive a power cut: when a method returns, the new name is on the disk.
public final class Folders {
    private static final boolean WINDOWS =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    private Folders() {}

    /// Makes a folder that only its owner may enter (where the disk knows owners), and the folders
    /// above it that are missing.
    public static void createPrivate(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent == null) {
            Files.createDirectory(folder);
            return;
        }
        if (!Files.isDirectory(parent)) {
            createAbove(parent);
        }
        Files.createDirectory(folder, ownerOnly(parent, "rwx------"));
        sync(parent);
    }

    /// Makes an empty file that only its owner may read and write (where the disk knows owners).
    public static void createPrivateFile(Path file) throws IOException {
        Path parent = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createFile(file, ownerOnly(parent, "rw-------"));
    }

    private static void createAbove(Path folder) throws IOException {
        Path parent = folder.getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            createAbove(parent);
        }
        Files.createDirectory(folder);
        if (parent != null) {
            sync(parent);
        }
    }

    /// Given when it is made: set afterwards, it would stand open for a moment.
    private static FileAttribute<?>[] ownerOnly(Path in, String permissions) throws IOException {
        FileStore store = Files.getFileStore(in);
        return store.supportsFileAttributeView(PosixFileAttributeView.class)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /// Puts these bytes in place of a file's: a reader sees the old ones or the new ones.
    public static void replace(Disk disk, Path file, byte[] content) throws IOException {
        prepare(disk, file, content);
        adopt(file);
    }

    /// Lays the bytes on the disk that [#adopt] will put in place of a file's.
    public static void prepare(Disk disk, Path file, byte[] content) throws IOException {
        Path fresh = fresh(file);
        Files.deleteIfExists(fresh);
        try (RawFile out = disk.open(fresh, true)) {
            out.write(0, content, 0, content.length);
            out.sync();
        }
    }

    /// Puts what was [prepared][#prepare] in place of a file's bytes.
    public static void adopt(Path file) throws IOException {
        move(fresh(file), file);
    }

    private static Path fresh(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    /// Gives a finished and synced file its name, replacing a file of that name.
    public static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(Objects.requireNonNull(to.toAbsolutePath().getParent()));
    }

    /// Waits until the names in a folder are on the disk. Windows does that by itself and lets no
    /// program ask for it.
    public static void sync(Path folder) throws IOException {
        if (WINDOWS) {
            return;
        }
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    /// The entries of a folder in name order; empty when there is no such folder.
    public static List<Path> list(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(entries::add);
            }
        }
        entries.sort(null);
        return entries;
    }

    /// Removes a folder and everything in it. Links are removed, never followed.
    public static void deleteTree(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            for (Path entry : list(folder)) {
                deleteTree(entry);
            }
        }
        Files.deleteIfExists(folder);
    }
}
