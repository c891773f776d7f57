package org.dalil.vault.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.vault.disk.Disk;
import org.dalil.vault.key.TestKeys;
import org.dalil.vault.key.VaultKey;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;

/// Sealed files as H2 handles them: opened, locked, renamed and closed like any other, out of reach
/// once the vault is closed, and no longer written once they turn out damaged.
class SealedChannelTest {
    private static final int PAGE = PageSeal.PAGE;

    @TempDir Path folder;
    private final VaultKey key = TestKeys.fresh();
    private Mount mount;

    @BeforeEach
    void open() {
        mount = Mount.of(folder, key, Disk.computer(), new SecureRandom());
        mount.allowCreation(true);
    }

    @AfterEach
    void close() {
        mount.unmount();
    }

    private FilePath path(String file) {
        return FilePath.get(mount.h2Name(file));
    }

    private FilePath database() {
        return path(Mount.DATABASE);
    }

    private static byte[] filled(int pages) {
        byte[] bytes = new byte[pages * PAGE];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i / PAGE + 1);
        }
        return bytes;
    }

    private void fill(FilePath file, int pages) throws IOException {
        try (FileChannel channel = file.open("rw")) {
            assertEquals(pages * PAGE, channel.write(ByteBuffer.wrap(filled(pages)), 0));
        }
    }

    private static byte[] content(FilePath file) throws IOException {
        try (var in = file.newInputStream()) {
            return in.readAllBytes();
        }
    }

    private void harm(int page) throws IOException {
        Path file = folder.resolve(Mount.DATABASE);
        byte[] bytes = Files.readAllBytes(file);
        int first = FileHeader.LENGTH + HeaderSlots.LENGTH;
        bytes[first + (page - HeaderSlots.PAGES) * PageSeal.SEALED + 50] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void whatIsWrittenIsReadAndItsLengthIsThatOfThePages() throws Exception {
        fill(database(), 5);

        assertArrayEquals(filled(5), content(database()));
        assertEquals(5 * PAGE, database().size());
        assertTrue(Files.size(folder.resolve(Mount.DATABASE)) > 5 * PAGE);
        assertTrue(SealedDatabase.isSealed(mount));
    }

    @Test
    void aFileOpenedForReadingIsNeverWritten() throws Exception {
        fill(database(), 3);
        byte[] before = Files.readAllBytes(folder.resolve(Mount.DATABASE));
        try (FileChannel channel = database().open("r")) {
            ByteBuffer page = ByteBuffer.wrap(filled(1));
            assertThrows(NonWritableChannelException.class, () -> channel.write(page, 0));
            assertThrows(NonWritableChannelException.class, () -> channel.truncate(0));
            channel.force(true);
        }
        assertArrayEquals(before, Files.readAllBytes(folder.resolve(Mount.DATABASE)));
    }

    @Test
    void aMissingFileIsNotMadeByReadingNorTheDatabaseWithoutLeave() throws Exception {
        mount.allowCreation(false);
        assertThrows(IOException.class, () -> database().open("r"));
        assertThrows(IOException.class, () -> database().open("rw"));
        assertThrows(UncheckedIOException.class, () -> database().createFile());
        assertFalse(mount.isOpen(Mount.DATABASE));
        assertEquals(List.of(), path("").newDirectoryStream());
        fill(path("casefile.other.db"), 1);
        assertTrue(path("casefile.other.db").exists());
    }

    @Test
    void oneHoldsTheLockAndClosingGivesItBack() throws Exception {
        fill(database(), 1);
        FileChannel first = database().open("rw");
        FileLock lock = first.tryLock(0, Long.MAX_VALUE, false);
        assertNotNull(lock);
        assertTrue(lock.isValid());
        try (FileChannel second = database().open("rw")) {
            assertNull(second.tryLock(0, Long.MAX_VALUE, false));
            first.close();
            assertFalse(lock.isValid());
            FileLock next = second.tryLock(0, Long.MAX_VALUE, false);
            assertNotNull(next);
            lock.release(); // the former holder gives nothing back twice
            try (FileChannel third = database().open("r")) {
                assertNull(third.tryLock(0, Long.MAX_VALUE, true));
            }
        }
    }

    @Test
    void openFilesAreCounted() throws Exception {
        fill(database(), 1);
        assertFalse(mount.isOpen(Mount.DATABASE));
        FileChannel one = database().open("r");
        FileChannel two = database().open("rw");
        one.close();
        assertTrue(mount.isOpen(Mount.DATABASE));
        two.close();
        two.close();
        assertFalse(mount.isOpen(Mount.DATABASE));
    }

    @Test
    void aFileThatDoesNotOpenIsNotCountedAsOpen() throws Exception {
        Files.write(folder.resolve(Mount.DATABASE), filled(3));

        assertThrows(DamagedPageException.class, () -> database().open("rw"));
        assertFalse(mount.isOpen(Mount.DATABASE));
        assertArrayEquals(filled(3), Files.readAllBytes(folder.resolve(Mount.DATABASE)));
    }

    @Test
    void afterUnmountingAnOpenChannelFails() throws Exception {
        fill(database(), 3);
        FilePath before = database();
        try (FileChannel channel = before.open("rw")) {
            mount.unmount();
            ByteBuffer page = ByteBuffer.wrap(filled(1));
            assertThrows(IOException.class, () -> channel.read(page, 0));
            assertThrows(IOException.class, () -> channel.write(page, 0));
            assertThrows(IOException.class, () -> channel.force(false));
        }
        assertThrows(IOException.class, () -> before.open("r"));
        assertFalse(database().exists());
        assertFalse(SealedDatabase.isSealed(mount));
    }

    /// Before opening is finished a page that does not open is what recovery reads past.
    @Test
    void damageFoundAfterOpeningEndsWriting() throws Exception {
        fill(database(), 6);
        harm(4);
        try (FileChannel channel = database().open("rw")) {
            ByteBuffer page = ByteBuffer.allocate(PAGE);
            assertThrows(DamagedPageException.class, () -> channel.read(page, 4 * PAGE));
            assertNull(mount.damaged());
            assertEquals(PAGE, channel.write(ByteBuffer.wrap(filled(1)), 5 * PAGE));

            mount.settle();
            assertThrows(DamagedPageException.class, () -> channel.read(page, 4 * PAGE));
            assertEquals("page 4", mount.damaged());
            ByteBuffer more = ByteBuffer.wrap(filled(1));
            assertThrows(IOException.class, () -> channel.write(more, 0));
            assertThrows(IOException.class, () -> channel.truncate(PAGE));
            assertEquals(PAGE, channel.read(page.clear(), 0), "the rest can be read");
        }
        assertFalse(database().canWrite());
        assertThrows(UncheckedIOException.class, () -> database().delete());
        FilePath elsewhere = path("casefile.moved.db");
        assertThrows(UncheckedIOException.class, () -> database().moveTo(elsewhere, true));
        assertTrue(Files.exists(folder.resolve(Mount.DATABASE)));
    }

    /// Writing part of a damaged page would seal anew what nobody can vouch for.
    @Test
    void aPartOfADamagedPageIsNotWritten() throws Exception {
        fill(database(), 4);
        harm(3);
        mount.settle();
        try (FileChannel channel = database().open("rw")) {
            ByteBuffer some = ByteBuffer.wrap(new byte[10]);
            assertThrows(DamagedPageException.class, () -> channel.write(some, 3 * PAGE + 7));
            assertEquals("page 3", mount.damaged());
        }
    }

    @Test
    void aSealedFileIsRenamedWithinItsVaultOnly() throws Exception {
        fill(path("casefile.one.db"), 2);
        path("casefile.one.db").moveTo(path("casefile.two.db"), true);
        assertFalse(path("casefile.one.db").exists());
        assertArrayEquals(filled(2), content(path("casefile.two.db")));

        Path outside = folder.resolve("plain.db");
        FilePath plain = FilePath.get(outside.toString());
        assertThrows(UncheckedIOException.class, () -> path("casefile.two.db").moveTo(plain, true));
        assertFalse(Files.exists(outside));
        Mount other = Mount.of(folder, key, Disk.computer(), new SecureRandom());
        FilePath there = FilePath.get(other.h2Name("casefile.three.db"));
        assertThrows(UncheckedIOException.class, () -> path("casefile.two.db").moveTo(there, true));
        other.unmount();
    }

    @Test
    void onlySealedNamesAreListed() throws Exception {
        fill(database(), 1);
        fill(path("casefile.other.db"), 1);
        Files.writeString(folder.resolve("keys.json"), "{}");
        Files.writeString(folder.resolve("casefile bad"), "");
        List<String> names =
                path("").newDirectoryStream().stream().map(FilePath::getName).sorted().toList();

        assertEquals(List.of(Mount.DATABASE, "casefile.other.db"), names);
        assertTrue(path("").isDirectory() && !database().isDirectory());
        path("casefile.other.db").delete();
        path("casefile.other.db").delete();
        assertFalse(Files.exists(folder.resolve("casefile.other.db")));
    }

    @Test
    void everyPageIsCheckedAndTheDamagedAreNamed() throws Exception {
        fill(database(), 150);
        harm(2);
        harm(64);
        harm(149);
        SealedDatabase.Findings found = check();
        assertEquals(150, found.pages());
        assertEquals(List.of("page 2", "page 64", "page 149"), found.damaged());

        Path file = folder.resolve(Mount.DATABASE);
        byte[] bytes = Files.readAllBytes(file);
        bytes[FileHeader.COPY + 20] ^= 1;
        Files.write(file, bytes);
        assertEquals(List.of("header copy 2"), check().spare());
        assertEquals(found.damaged(), check().damaged(), "a copy that is left is no damage yet");
        bytes[20] ^= 1;
        Files.write(file, bytes);
        assertEquals(
                new SealedDatabase.Findings(
                        0, List.of("header copy 1", "header copy 2"), List.of()),
                check());
        assertArrayEquals(bytes, Files.readAllBytes(file), "a check changes nothing");
    }

    private SealedDatabase.Findings check() throws Exception {
        return SealedDatabase.check(
                folder.resolve(Mount.DATABASE),
                key,
                org.dalil.kernel.Progress.none(),
                new org.dalil.kernel.Cancel());
    }

    @Test
    void aCheckFindsWhatIsMissingAndNothingInWhatIsWhole() throws Exception {
        assertEquals(new SealedDatabase.Findings(0, List.of(""), List.of()), check());
        fill(database(), 1);
        assertEquals(new SealedDatabase.Findings(1, List.of(), List.of()), check());
        byte[] sealed = Files.readAllBytes(folder.resolve(Mount.DATABASE));
        Files.write(folder.resolve(Mount.DATABASE), Arrays.copyOf(sealed, FileHeader.COPY));
        assertEquals(List.of("header copy 2"), check().damaged(), "nothing else is left either");
    }
}
