package org.dalil.vault.blob;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Progress;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.TestKeys;
import org.dalil.vault.key.VaultKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;

/// Sealed files come back byte for byte, at every size, or not at all.
class BlobsTest {
    private static final int CHUNK = BlobFormat.CHUNK;

    @TempDir Path folder;
    private final VaultKey key = TestKeys.fresh();

    /// Every size around the borders of chunks and batches comes back, by stream and by position.
    @Test
    void comesBackAtEverySize() throws Exception {
        for (int size :
                List.of(
                        0,
                        1,
                        CHUNK - 1,
                        CHUNK,
                        CHUNK + 1,
                        16 * CHUNK - 1,
                        16 * CHUNK,
                        16 * CHUNK + 1,
                        33 * CHUNK)) {
            byte[] original = bytes(size);
            Sealed sealed = seal(original);

            assertEquals(size, sealed.size());
            assertEquals(Digest.of(original), sealed.sha256());
            byte[] sha512 = MessageDigest.getInstance("SHA-512").digest(original);
            assertEquals(HexFormat.of().formatHex(sha512), sealed.sha512Hex());
            try (SealedInput input = blobs().open(sealed.id());
                    InputStream stream = input.stream(0)) {
                assertEquals(size, input.size());
                assertArrayEquals(original, stream.readAllBytes());
            }
            assertEquals(size, blobs().verify(sealed.id(), new Cancel()).size());
        }
    }

    @Test
    void readsFromAnyPlace() throws Exception {
        byte[] original = bytes(5 * CHUNK + 100);
        Random random = new Random(4);
        try (SealedInput input = blobs().open(seal(original).id())) {
            for (int i = 0; i < 200; i++) {
                int from = random.nextInt(original.length);
                ByteBuffer read = ByteBuffer.allocate(1 + random.nextInt(3 * CHUNK));
                int count = input.read(from, read);
                int expected = Math.min(read.capacity(), original.length - from);
                assertEquals(expected, count);
                assertArrayEquals(
                        Arrays.copyOfRange(original, from, from + expected),
                        Arrays.copyOf(read.array(), expected));
            }
            assertEquals(-1, input.read(original.length, ByteBuffer.allocate(1)));
            try (InputStream tail = input.stream(original.length - 10L)) {
                assertEquals(4, tail.skip(4));
                assertArrayEquals(
                        Arrays.copyOfRange(original, original.length - 6, original.length),
                        tail.readAllBytes());
            }
        }
    }

    @Test
    void everyLengthButTheTrueOneIsDamage() throws Exception {
        Sealed sealed = seal(bytes(2 * CHUNK));
        Path file = file(sealed.id());
        byte[] whole = Files.readAllBytes(file);
        int one = BlobFormat.SEALED_CHUNK;
        for (int length :
                List.of(
                        0,
                        10,
                        BlobFormat.HEADER,
                        BlobFormat.HEADER + 5,
                        BlobFormat.HEADER + one,
                        BlobFormat.HEADER + one + 1,
                        whole.length - 1,
                        whole.length + 1,
                        whole.length + one)) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThrows(DamagedException.class, () -> blobs().open(sealed.id()), "" + length);
        }
    }

    @Test
    void chunksAndBlobsCannotChangePlaces() throws Exception {
        Sealed sealed = seal(bytes(4 * CHUNK));
        Path file = file(sealed.id());
        byte[] whole = Files.readAllBytes(file);
        byte[] swapped = whole.clone();
        int first = BlobFormat.HEADER;
        int one = BlobFormat.SEALED_CHUNK;
        System.arraycopy(whole, first, swapped, first + one, one);
        System.arraycopy(whole, first + one, swapped, first, one);
        Files.write(file, swapped);
        assertThrows(DamagedException.class, () -> blobs().verify(sealed.id(), new Cancel()));

        Sealed other = seal(bytes(4 * CHUNK));
        Files.write(file(other.id()), whole);
        DamagedException damage =
                assertThrows(DamagedException.class, () -> blobs().open(other.id()));
        assertEquals(other.id().hex(), damage.item());
    }

    @Test
    void nothingIsLeftOfWhatDidNotFinish() throws Exception {
        Cancel cancel = new Cancel();
        Progress cancelling = (done, total) -> cancel.request();
        assertThrows(
                CancellationException.class,
                () ->
                        blobs().seal(
                                        new ByteArrayInputStream(bytes(40 * CHUNK)),
                                        -1,
                                        cancelling,
                                        cancel));
        InputStream failing =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
        VaultException full =
                assertThrows(
                        VaultException.class,
                        () -> blobs().seal(failing, -1, Progress.none(), new Cancel()));

        assertEquals("vault.problem.disk-full", full.problem().key());
        try (var walk = Files.walk(folder)) {
            assertEquals(0, walk.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void whatAPowerCutLeftIsSwept() throws Exception {
        Sealed sealed = seal(bytes(10));
        Path left = file(sealed.id()).resolveSibling("0".repeat(32) + ".new");
        Files.writeString(left, "half");
        blobs().clearUnfinished();

        assertEquals(List.of(sealed.id()), blobs().list());
        assertTrue(Files.notExists(left));
    }

    @Test
    void shreddingReachesEveryLinkToTheFile() throws Exception {
        Sealed sealed = seal(bytes(100));
        Path link = folder.resolve("link");
        Files.createLink(link, file(sealed.id()));
        blobs().shred(sealed.id());

        assertThrows(DamagedException.class, () -> blobs().open(sealed.id()));
        byte[] start = Arrays.copyOf(Files.readAllBytes(link), BlobFormat.HEADER);
        assertArrayEquals(new byte[BlobFormat.HEADER], start);
        assertEquals(List.of(), blobs().list());
        blobs().shred(sealed.id());
    }

    @Test
    void damageComesThroughAStreamByName() throws Exception {
        Sealed sealed = seal(bytes(3 * CHUNK));
        Path file = file(sealed.id());
        byte[] harmed = Files.readAllBytes(file);
        harmed[BlobFormat.HEADER + 5] ^= 1;
        Files.write(file, harmed);
        try (SealedInput input = blobs().open(sealed.id());
                InputStream stream = input.stream(0)) {
            BlobStreamException damage =
                    assertThrows(BlobStreamException.class, stream::readAllBytes);
            assertEquals("vault.problem.damaged-blob", damage.failure().problem().key());
        }
    }

    @Test
    void anotherVaultsKeyOpensNothing() throws Exception {
        Sealed sealed = seal(bytes(10));
        Blobs other = new Blobs(folder, TestKeys.fresh(), Disk.computer(), new SecureRandom());

        assertThrows(DamagedException.class, () -> other.open(sealed.id()));
    }

    private Blobs blobs() {
        return new Blobs(folder, key, Disk.computer(), new SecureRandom());
    }

    private Sealed seal(byte[] original) throws VaultException {
        return blobs().seal(
                        new ByteArrayInputStream(original),
                        original.length,
                        Progress.none(),
                        new Cancel());
    }

    private Path file(BlobId id) {
        return folder.resolve(id.hex().substring(0, 2)).resolve(id.hex());
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
