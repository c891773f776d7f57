package org.dalil.vault.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/// A file at positions: what is written is read back, the end is the end, and threads do not move
/// each other's place.
class DiskFileTest {
    @TempDir Path folder;

    private Path file() {
        return folder.resolve("file");
    }

    private static byte[] read(RawFile file, long position, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.readFully(position, bytes, 0, length);
        return bytes;
    }

    @Test
    void bytesAreWhereTheyWereWritten() throws Exception {
        try (RawFile file = Disk.computer().open(file(), true)) {
            file.write(0, new byte[] {1, 2, 3, 4}, 0, 4);
            file.write(2, new byte[] {9, 7, 8, 9}, 1, 2);
            assertArrayEquals(new byte[] {1, 2, 7, 8}, read(file, 0, 4));
            file.write(6, new byte[] {5}, 0, 1);
            assertEquals(7, file.size());
            assertArrayEquals(new byte[] {8, 0, 0, 5}, read(file, 3, 4));
            file.sync();
        }
        assertArrayEquals(new byte[] {1, 2, 7, 8, 0, 0, 5}, Files.readAllBytes(file()));
    }

    @Test
    void readingStopsAtTheEnd() throws Exception {
        Files.write(file(), new byte[] {1, 2, 3});
        try (RawFile file = Disk.computer().open(file(), false)) {
            byte[] room = {9, 9, 9, 9};
            assertEquals(2, file.read(1, room, 1, 3));
            assertArrayEquals(new byte[] {9, 2, 3, 9}, room);
            assertEquals(0, file.read(3, room, 0, 4));
            assertEquals(0, file.read(99, room, 0, 4));
            assertEquals(0, file.read(0, room, 0, 0));
            assertThrows(EOFException.class, () -> file.readFully(1, room, 0, 3));
        }
    }

    @Test
    void truncatingShortensAndNeverLengthens() throws Exception {
        try (RawFile file = Disk.computer().open(file(), true)) {
            file.write(0, new byte[10], 0, 10);
            file.truncate(20);
            assertEquals(10, file.size());
            file.truncate(4);
            assertEquals(4, file.size());
            file.truncate(0);
            assertEquals(0, file.size());
        }
    }

    @Test
    void aFileToReadIsNeitherMadeNorWritten() throws Exception {
        assertThrows(IOException.class, () -> Disk.computer().open(file(), false));
        assertFalse(Files.exists(file()));
        Files.write(file(), new byte[] {1});
        try (RawFile file = Disk.computer().open(file(), false)) {
            assertThrows(IOException.class, () -> file.write(0, new byte[] {2}, 0, 1));
        }
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(file()));
    }

    @Test
    void aClosedFileDoesNothing() throws Exception {
        RawFile file = Disk.computer().open(file(), true);
        file.close();
        assertThrows(IOException.class, () -> file.read(0, new byte[1], 0, 1));
        assertThrows(IOException.class, file::size);
        file.close();
    }

    @Test
    void threadsDoNotMoveEachOthersPlace() throws Exception {
        int each = 500;
        try (RawFile file = Disk.computer().open(file(), true)) {
            CompletableFuture<?>[] writers =
                    IntStream.range(0, 8)
                            .mapToObj(number ->
                                    CompletableFuture.runAsync(() -> fill(file, number, each)))
                            .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(writers).join();
            for (int number = 0; number < 8; number++) {
                for (byte found : read(file, (long) number * each, each)) {
                    assertEquals(number, found);
                }
            }
        }
    }

    private static void fill(RawFile file, int number, int each) {
        try {
            byte[] back = new byte[1];
            for (int i = 0; i < each; i++) {
                long place = (long) number * each + i;
                file.write(place, new byte[] {(byte) number}, 0, 1);
                assertEquals(1, file.read(place, back, 0, 1));
                assertEquals(number, back[0]);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anInterruptClosesNothing() throws Exception {
        try (RawFile file = Disk.computer().open(file(), true)) {
            Thread.currentThread().interrupt();
            file.write(0, new byte[] {4}, 0, 1);
            assertArrayEquals(new byte[] {4}, read(file, 0, 1));
            assertTrue(Thread.interrupted(), "and the request is still there for whoever asks");
        }
    }
}
