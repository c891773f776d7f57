package org.dalil.exchange.age;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.exceptionfactory.jagged.framework.crypto.CipherKey;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// What is sealed side by side has the bytes of what is sealed chunk after chunk, and whatever goes
/// wrong in the middle leaves the beginning of a file and never a whole one.
class AgeOutputTest {
    private static final int CHUNK = 65_536;
    private static final int MUCH = 40 * CHUNK + 17;
    private static final byte[] KEY = new byte[32];

    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                1,
                CHUNK - 1,
                CHUNK,
                CHUNK + 1,
                4 * CHUNK - 1,
                4 * CHUNK,
                4 * CHUNK + 1,
                5 * CHUNK,
                8 * CHUNK,
                16 * CHUNK,
                20 * CHUNK,
                MUCH
            })
    void theBytesAreThoseOfOneChunkAfterTheOther(int size) throws Exception {
        byte[] content = content(size);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AgeOutput sealing = begun(out);
        sealing.write(content);
        sealing.finish();
        assertArrayEquals(oneAfterTheOther(content), out.toByteArray());
    }

    @Property(tries = 20)
    void itDoesNotMatterInWhichStepsItIsWritten(
            @ForAll @Size(max = 12) List<@IntRange(max = 400_000) Integer> steps) throws Exception {
        byte[] content = content(steps.stream().mapToInt(step -> step + 1).sum());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AgeOutput sealing = begun(out);
        int at = 0;
        for (int step : steps) {
            sealing.write(content, at, step);
            sealing.write(content[at + step]);
            at += step + 1;
        }
        sealing.finish();
        assertArrayEquals(oneAfterTheOther(content), out.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CHUNK, 4 * CHUNK + 64, 20 * CHUNK, 40 * CHUNK})
    void aDiskThatFillsUpLeavesTheBeginningOfAFileAndNothingFollows(int room) throws Exception {
        byte[] content = content(MUCH);
        IOException full = new IOException("full");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OutputStream disk =
                new OutputStream() {
                    private boolean failed;

                    @Override
                    public void write(int b) throws IOException {
                        write(new byte[] {(byte) b}, 0, 1);
                    }

                    @Override
                    public void write(byte[] bytes, int from, int count) throws IOException {
                        int fits = failed ? count : Math.min(count, room - out.size());
                        out.write(bytes, from, fits);
                        if (fits < count) {
                            failed = true; // and somebody makes room
                            throw full;
                        }
                    }
                };
        try (AgeOutput sealing = begun(disk)) {
            assertSame(
                    full,
                    assertThrows(
                            IOException.class,
                            () -> {
                                sealing.write(content);
                                sealing.finish();
                            }));
            for (int again = 0; again < 2; again++) {
                assertThrows(IOException.class, () -> sealing.write(content));
                assertThrows(IOException.class, sealing::finish);
            }
        }
        assertArrayEquals(Arrays.copyOf(oneAfterTheOther(content), room), out.toByteArray());
    }

    @Test
    void muchWorkGivenUpNeverPassesForWhole() throws IOException {
        AgeIdentity us = AgeKit.identity();
        for (int size : new int[] {0, 4 * CHUNK, 8 * CHUNK, MUCH}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            AgeOutput given;
            try (AgeOutput sealing = AgeFile.encrypt(out, List.of(us.recipient()))) {
                sealing.write(content(size));
                given = sealing;
            }
            int left = out.size();
            AgeException e =
                    assertThrows(AgeException.class, () -> AgeKit.open(out.toByteArray(), us));
            assertEquals(AgeFault.CUT_SHORT, e.fault());
            assertThrows(IOException.class, given::finish);
            assertThrows(IOException.class, () -> given.write(1));
            assertEquals(left, out.size());
        }
    }

    @Test
    void theFileIsPassedOnButNotClosed() throws IOException {
        boolean[] seen = new boolean[2];
        OutputStream under =
                new ByteArrayOutputStream() {
                    @Override
                    public void flush() {
                        seen[0] = true;
                    }

                    @Override
                    public void close() {
                        seen[1] = true;
                    }
                };
        try (AgeOutput sealing = begun(under)) {
            sealing.write(content(MUCH));
            sealing.finish();
        }
        assertTrue(seen[0]);
        assertEquals(false, seen[1]);
    }

    private static AgeOutput begun(OutputStream out) {
        return new AgeOutput(out, new CipherKey(KEY.clone()));
    }

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    /// The payload as the format's description says it: eleven bytes of number, one for the last.
    private static byte[] oneAfterTheOther(byte[] content) throws GeneralSecurityException {
        int chunks = Math.max(1, (content.length + CHUNK - 1) / CHUNK);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int chunk = 0; chunk < chunks; chunk++) {
            boolean last = chunk == chunks - 1;
            byte[] nonce =
                    ByteBuffer.allocate(12).putInt(7, chunk).put(11, (byte) (last ? 1 : 0)).array();
            Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(KEY, "ChaCha20"),
                    new IvParameterSpec(nonce));
            int at = chunk * CHUNK;
            out.writeBytes(cipher.doFinal(content, at, Math.min(CHUNK, content.length - at)));
        }
        return out.toByteArray();
    }
}
