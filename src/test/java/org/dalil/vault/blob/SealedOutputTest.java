package org.dalil.vault.blob;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.dalil.kernel.Cancel;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.key.TestKeys;
import org.dalil.vault.key.VaultKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// What is written piece by piece comes back whole, at every size and from every place, and is
/// there only once it is finished.
class SealedOutputTest {
    private static final int CHUNK = BlobFormat.CHUNK;
    @TempDir Path folder;
    private final VaultKey key = TestKeys.fresh();

    private Blobs blobs() {
        return new Blobs(folder, key, Disk.computer(), new SecureRandom());
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private BlobId write(byte[] original, int piece) throws Exception {
        SealedOutput out = blobs().begin();
        try (out) {
            for (int at = 0; at < original.length; at += piece) {
                out.write(original, at, Math.min(piece, original.length - at));
            }
        }
        return out.id();
    }

    private Path file(BlobId id) {
        return folder.resolve(id.hex().substring(0, 2)).resolve(id.hex());
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                1,
                CHUNK - 1,
                CHUNK,
                CHUNK + 1,
                2 * CHUNK - 1,
                2 * CHUNK,
                2 * CHUNK + 1,
                5 * CHUNK
            })
    void everySizeComesBackHoweverItWasCut(int size) throws Exception {
        byte[] original = bytes(size);
        for (int piece : new int[] {1000, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK}) {
            BlobId id = write(original, piece);
            assertEquals(size, blobs().verify(id, new Cancel()).size());
            try (SealedInput input = blobs().open(id);
                    InputStream stream = input.stream(0)) {
                assertEquals(size, input.size());
                assertArrayEquals(original, stream.readAllBytes());
            }
            long chunks = Math.max(1, (size + CHUNK - 1) / CHUNK);
            assertEquals(
                    BlobFormat.HEADER + size + chunks * (BlobFormat.SEALED_CHUNK - CHUNK),
                    Files.size(file(id)));
        }
    }

    @Test
    void singleBytesAreBytesToo() throws Exception {
        SealedOutput out = blobs().begin();
        try (out) {
            for (int i = 0; i < 300; i++) {
                out.write(i);
            }
        }
        try (SealedInput input = blobs().open(out.id());
                InputStream stream = input.stream(0)) {
            for (int i = 0; i < 300; i++) {
                assertEquals(i & 255, stream.read());
            }
            assertEquals(-1, stream.read());
        }
    }

    @Test
    void anyPlaceReadsAsInAnArray() throws Exception {
        byte[] original = bytes(3 * CHUNK + 17);
        Random random = new Random(11);
        try (SealedInput input = blobs().open(write(original, 5000))) {
            for (int i = 0; i < 300; i++) {
                int border = random.nextInt(5) * CHUNK + random.nextInt(5) - 2;
                int from = random.nextBoolean() ? random.nextInt(original.length) : border;
                from = Math.clamp(from, 0, original.length + 5);
                ByteBuffer read = ByteBuffer.allocate(random.nextInt(2 * CHUNK));
                int expected = Math.clamp(original.length - (long) from, 0, read.capacity());
                boolean atEnd = from >= original.length && read.capacity() > 0;
                assertEquals(atEnd ? -1 : expected, input.read(from, read), "from " + from);
                if (!atEnd) {
                    assertArrayEquals(
                            Arrays.copyOfRange(original, from, from + expected),
                            Arrays.copyOf(read.array(), expected));
                }
            }
        }
    }

    @Test
    void itIsThereOnlyOnceFinished() throws Exception {
        SealedOutput out = blobs().begin();
        out.write(bytes(CHUNK + 1));
        assertEquals(List.of(), blobs().list());
        assertThrows(DamagedException.class, () -> blobs().open(out.id()));
        out.close();
        assertEquals(List.of(out.id()), blobs().list());
        out.close();
        assertEquals(CHUNK + 1L, blobs().verify(out.id(), new Cancel()).size());
    }

    @Test
    void whatWasNeverFinishedIsSwept() throws Exception {
        SealedOutput out = blobs().begin();
        out.write(bytes(10));
        BlobId whole = write(bytes(10), 10);
        blobs().clearUnfinished();
        try (var walk = Files.walk(folder)) {
            assertEquals(List.of(file(whole)), walk.filter(Files::isRegularFile).toList());
        }
    }

    @Test
    void theSameTextTwiceHasNothingInCommon() throws Exception {
        byte[] one = Files.readAllBytes(file(write(new byte[CHUNK], CHUNK)));
        byte[] two = Files.readAllBytes(file(write(new byte[CHUNK], CHUNK)));
        int from = BlobFormat.HEADER;
        assertEquals(one.length, two.length);
        assertFalse(Arrays.equals(one, from, from + 64, two, from, from + 64));
    }

    @Test
    void shreddingOneLeavesTheOthers() throws Exception {
        BlobId gone = write(bytes(100), 100);
        BlobId kept = write(bytes(200), 100);
        blobs().shred(gone);
        assertEquals(List.of(kept), blobs().list());
        assertEquals(200, blobs().verify(kept, new Cancel()).size());
        assertThrows(DamagedException.class, () -> blobs().verify(gone, new Cancel()).size());
    }

    /// An id becomes a file's name, so that nothing but an id may be one.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "../../../../etc/passwd0123456789",
                "0123456789ABCDEF0123456789ABCDEF",
                "0123456789abcdef0123456789abcde",
                "0123456789abcdef0123456789abcdef0",
                "0123456789abcdef0123456789abcdef\n"
            })
    void nothingElseIsAnId(String written) {
        assertThrows(IllegalArgumentException.class, () -> new BlobId(written));
    }
}
