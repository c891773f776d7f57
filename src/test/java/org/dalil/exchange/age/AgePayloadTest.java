package org.dalil.exchange.age;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// However far ahead a large file is opened, exactly what stands before its first fault comes out.
class AgePayloadTest {
    private static final int CHUNK = 65_536;
    private static final int SEALED = CHUNK + 16;
    private static final int CHUNKS = 40;

    private final AgeIdentity us = AgeKit.identity();
    private final byte[] content = content();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 5, 7, 8, 20, 38, 39, 40})
    void whatStandsBeforeAChangedChunkComesOut(int chunk) throws Exception {
        byte[] file = AgeKit.seal(content, us.recipient());
        file[start(file) + chunk * SEALED] ^= 1;
        assertBreaksAt(file, chunk, chunk == CHUNKS ? AgeFault.CUT_SHORT : AgeFault.DAMAGED);
    }

    /// Cut exactly between chunks, nothing but the mark of the last one is missing.
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 8, 16, 20, 39})
    void aFileCutBetweenChunksIsCutShort(int chunks) throws Exception {
        byte[] file = AgeKit.seal(content, us.recipient());
        byte[] cut = Arrays.copyOf(file, start(file) + chunks * SEALED);
        assertBreaksAt(cut, chunks - 1, AgeFault.CUT_SHORT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 8, 30})
    void chunksCannotChangePlaces(int distance) throws Exception {
        byte[] file = AgeKit.seal(content, us.recipient());
        byte[] swapped = file.clone();
        int one = start(file) + 2 * SEALED;
        int other = one + distance * SEALED;
        System.arraycopy(file, one, swapped, other, SEALED);
        System.arraycopy(file, other, swapped, one, SEALED);
        assertBreaksAt(swapped, 2, AgeFault.DAMAGED);
    }

    /// What was read before it failed is gone, so going on would leave a gap.
    @ParameterizedTest
    @ValueSource(ints = {300_000, 900_000, 2_000_000})
    void aFileThatCouldNotBeReadOnceIsNotReadOn(int where) throws Exception {
        byte[] file = AgeKit.seal(content, us.recipient());
        IOException once = new IOException("disk");
        InputStream failing =
                new FilterInputStream(new ByteArrayInputStream(file)) {
                    private boolean failed;

                    @Override
                    public int read(byte[] to, int from, int count) throws IOException {
                        if (!failed && file.length - available() > where) {
                            failed = true;
                            throw once;
                        }
                        return super.read(to, from, Math.min(count, 10_000));
                    }
                };
        try (AgeInput in = AgeFile.decrypt(failing, List.of(us))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertSame(once, assertThrows(IOException.class, () -> in.transferTo(out)));
            assertSame(once, assertThrows(IOException.class, in::read));
            byte[] found = out.toByteArray();
            assertArrayEquals(Arrays.copyOf(content, found.length), found);
        }
    }

    private void assertBreaksAt(byte[] file, int chunk, AgeFault fault) throws Exception {
        try (AgeInput in = AgeFile.decrypt(new ByteArrayInputStream(file), List.of(us))) {
            byte[] before = in.readNBytes(chunk * CHUNK);
            assertArrayEquals(Arrays.copyOf(content, chunk * CHUNK), before);
            for (int again = 0; again < 2; again++) {
                BrokenAgeStream broken = assertThrows(BrokenAgeStream.class, in::read);
                assertEquals(fault, broken.reason().fault());
            }
        }
    }

    private int start(byte[] file) {
        return file.length - CHUNKS * SEALED - (content.length - CHUNKS * CHUNK) - 16;
    }

    private static byte[] content() {
        byte[] content = new byte[CHUNKS * CHUNK + 17];
        new Random(2).nextBytes(content);
        return content;
    }
}
