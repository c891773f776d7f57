package org.dalil.vault.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.dalil.vault.failure.InUseException;
import org.dalil.vault.failure.VaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// Folders that only their owner enters, files that are replaced whole or not at all, trees removed
/// without following links, and one holder of a folder at a time.
class FoldersTest {
    @TempDir Path dir;

    private static boolean posix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }

    @Test
    void aPrivateFolderIsItsOwnersAndIsNeverTakenOver() throws Exception {
        Path folder = dir.resolve("a/b/c");
        Folders.createPrivate(folder);
        assumeTrue(posix(folder), "this disk knows no owners");
        assertEquals(
                "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        assertThrows(FileAlreadyExistsException.class, () -> Folders.createPrivate(folder));
    }

    @Test
    void filesThatAreMadeAreTheirOwners() throws Exception {
        Path written = dir.resolve("written");
        Path replaced = dir.resolve("replaced");
        Path lock = dir.resolve("lock");
        assumeTrue(posix(dir), "this disk knows no owners");
        Disk.computer().open(written, true).close();
        Folders.replace(Disk.computer(), replaced, new byte[] {1});
        FolderLock.take(lock).close();
        FolderLock.take(lock).close();
        for (Path file : List.of(written, replaced, lock)) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void replacingGivesTheNewBytesAndLeavesNothingBeside() throws Exception {
        Path file = dir.resolve("keys.json");
        Folders.replace(Disk.computer(), file, new byte[] {1, 2, 3});
        Files.write(dir.resolve("keys.json.new"), new byte[100]); // a power cut left this
        Folders.replace(Disk.computer(), file, new byte[] {4});
        assertArrayEquals(new byte[] {4}, Files.readAllBytes(file));
        assertEquals(List.of(file), Folders.list(dir));
    }

    @Test
    void aDiskThatFailsWhileReplacingLeavesTheOldBytes() throws Exception {
        Path file = Files.write(dir.resolve("keys.json"), new byte[] {1});
        Disk full =
                (path, writable) -> {
                    Files.createFile(path);
                    throw new IOException("No space left on device");
                };
        assertThrows(IOException.class, () -> Folders.replace(full, file, new byte[] {2}));
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
    }

    @Test
    void movingReplacesAFileOfThatName() throws Exception {
        Path from = Files.writeString(dir.resolve("from"), "new");
        Path to = Files.writeString(dir.resolve("to"), "old");
        Folders.move(from, to);
        assertEquals("new", Files.readString(to));
        assertFalse(Files.exists(from));
        assertThrows(IOException.class, () -> Folders.move(from, to));
    }

    @Test
    void entriesComeInNameOrderAndAMissingFolderHasNone() throws Exception {
        for (String name : List.of("b", "a", "C")) {
            Files.createFile(dir.resolve(name));
        }
        assertEquals(
                List.of("C", "a", "b"),
                Folders.list(dir).stream().map(path -> path.getFileName().toString()).toList());
        assertEquals(List.of(), Folders.list(dir.resolve("missing")));
        assertEquals(List.of(), Folders.list(dir.resolve("a")));
    }

    @Test
    void aTreeIsRemovedAndNothingThatItLinksTo() throws Exception {
        Path outside = Files.createDirectory(dir.resolve("outside"));
        Path precious = Files.writeString(outside.resolve("precious"), "kept");
        Path tree =
                Files.createDirectories(dir.resolve("tree/deep/deeper")).getParent().getParent();
        Files.writeString(tree.resolve("deep/file"), "gone");
        Files.createSymbolicLink(tree.resolve("link"), outside);
        Files.createSymbolicLink(tree.resolve("deep/loop"), tree);
        Folders.deleteTree(tree);
        assertFalse(Files.exists(tree));
        assertEquals("kept", Files.readString(precious));
        Folders.deleteTree(tree);
        Path link = Files.createSymbolicLink(dir.resolve("alone"), outside);
        Folders.deleteTree(link);
        assertFalse(Files.isSymbolicLink(link));
        assertEquals("kept", Files.readString(precious));
    }

    @Test
    void namesOfAFolderCanBeWaitedFor() throws Exception {
        Folders.sync(dir);
        assumeTrue(posix(dir), "where it cannot be asked for nothing happens");
        assertThrows(IOException.class, () -> Folders.sync(dir.resolve("missing")));
    }

    @Test
    void oneHolderAtATime() throws Exception {
        Path file = dir.resolve("lock");
        try (FolderLock first = FolderLock.take(file)) {
            assertTrue(Files.exists(file));
            InUseException refused =
                    assertThrows(InUseException.class, () -> FolderLock.take(file));
            assertEquals("vault.problem.in-use", refused.problem().key());
            first.close();
            FolderLock.take(file).close();
        }
        FolderLock.take(file).close();
        assertThrows(
                VaultException.class, () -> FolderLock.take(dir.resolve("no/such/folder/lock")));
    }
}
