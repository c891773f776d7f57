package org.dalil.exchange.age;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// What is sealed opens for whom it was sealed, for nobody else, and never in part or changed.
class AgeFileTest {
    private static final Charset LATIN = StandardCharsets.ISO_8859_1;
    private static final byte[] SMALL = "сведения".getBytes(StandardCharsets.UTF_8);

    @Property(tries = 40)
    void whatIsSealedOpens(@ForAll @IntRange(max = 200_000) int size)
            throws AgeException, IOException {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        AgeIdentity one = AgeKit.identity();
        AgeIdentity two = AgeKit.identity();
        byte[] file = AgeKit.seal(content, one.recipient(), two.recipient());
        assertArrayEquals(content, AgeKit.open(file, one));
        assertArrayEquals(content, AgeKit.open(trickle(file), AgeKit.identity(), two));
    }

    @Test
    void sizesAroundAChunkOpen() throws AgeException, IOException {
        AgeIdentity us = AgeKit.identity();
        for (int size : new int[] {0, 1, 65535, 65536, 65537, 131072}) {
            byte[] content = new byte[size];
            assertArrayEquals(content, AgeKit.open(AgeKit.seal(content, us.recipient()), us));
        }
    }

    @Test
    void itIsSaidWhichKeyFitted() throws AgeException, IOException {
        AgeIdentity us = AgeKit.identity();
        byte[] file = AgeKit.seal(SMALL, us.recipient());
        List<AgeOpener> openers = List.of(AgeKit.passphrase("x"), AgeKit.identity(), us);
        assertSame(us, AgeFile.decrypt(new ByteArrayInputStream(file), openers).openedBy());
    }

    @Test
    void aPassphraseOpensWhateverFormItsLettersWereTypedIn() throws AgeException, IOException {
        byte[] file = AgeKit.seal(SMALL, AgeKit.passphrase("й и ё"));
        assertArrayEquals(SMALL, AgeKit.open(file, AgeKit.passphrase("и\u0306 и е\u0308")));
    }

    @Test
    void faultsAreToldApart() throws IOException {
        AgeIdentity us = AgeKit.identity();
        byte[] forKey = AgeKit.seal(SMALL, us.recipient());
        byte[] forWords = AgeKit.seal(SMALL, AgeKit.passphrase("верно"));
        assertFault(AgeFault.NOT_FOR_YOU, forKey, AgeKit.identity(), AgeKit.passphrase("x"));
        assertFault(AgeFault.NEEDS_KEY, forKey, AgeKit.passphrase("верно"));
        assertFault(AgeFault.WRONG_PASSPHRASE, forWords, AgeKit.passphrase("неверно"));
        assertFault(AgeFault.NEEDS_PASSPHRASE, forWords, us);
        assertFault(AgeFault.NOT_AGE, "PK\3\4 a zip file".getBytes(StandardCharsets.UTF_8), us);
        assertFault(AgeFault.NOT_AGE, new byte[0], us);
        byte[] v2 = "age-encryption.org/v2\nx".getBytes(StandardCharsets.UTF_8);
        assertFault(AgeFault.NOT_AGE, v2, us);
    }

    @Test
    void aStrangersPassphraseFileCannotAskForTheWholeMemory() throws IOException {
        String file = new String(AgeKit.seal(SMALL, AgeKit.passphrase("x")), LATIN);
        for (String factor : List.of("23", "99", "999")) {
            String costly = file.replaceFirst("(-> scrypt \\S+) 4\n", "$1 " + factor + "\n");
            assertNotEquals(file, costly);
            assertFault(AgeFault.TOO_COSTLY, costly.getBytes(LATIN), AgeKit.passphrase("x"));
        }
    }

    @Test
    void aPassphraseStandsAlone() throws IOException {
        AgePassphrase words = AgeKit.passphrase("x");
        List<AgeAddressee> mixed = List.of(words, AgeKit.identity().recipient());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(IllegalArgumentException.class, () -> AgeFile.encrypt(out, mixed));
        assertThrows(IllegalArgumentException.class, () -> AgeFile.encrypt(out, List.of()));
        assertEquals(0, out.size());
        String one = new String(AgeKit.seal(SMALL, words), LATIN);
        String twice = one.replaceFirst("(-> scrypt [^-]*\n)(---)", "$1$1$2");
        assertNotEquals(one, twice);
        assertFault(AgeFault.DAMAGED, twice.getBytes(LATIN), words);
    }

    @Test
    void noFlippedBitIsEverAccepted() throws IOException {
        AgeIdentity us = AgeKit.identity();
        byte[] file = AgeKit.seal(SMALL, us.recipient());
        for (int bit = 0; bit < file.length * 8; bit += 3) {
            byte[] flipped = file.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThrows(AgeException.class, () -> AgeKit.open(flipped, us));
        }
    }

    @Test
    void aFileCutAnywhereIsCalledCutShort() throws IOException {
        AgeIdentity us = AgeKit.identity();
        byte[] file = AgeKit.seal(new byte[150_000], us.recipient());
        for (int length = 1; length < file.length; length += length < 300 ? 1 : 1024) {
            assertFault(AgeFault.CUT_SHORT, Arrays.copyOf(file, length), us);
        }
    }

    @Test
    void changeInTheMiddleIsDamageAndNothingFollowsIt() throws AgeException, IOException {
        AgeIdentity us = AgeKit.identity();
        byte[] file = AgeKit.seal(new byte[300_000], us.recipient());
        file[100_000] ^= 1;
        AgeInput in = AgeFile.decrypt(new ByteArrayInputStream(file), List.of(us));
        assertEquals(65536, in.readNBytes(65536).length);
        for (int again = 0; again < 3; again++) {
            BrokenAgeStream e = assertThrows(BrokenAgeStream.class, () -> in.read(new byte[9]));
            assertEquals(AgeFault.DAMAGED, e.reason().fault());
        }
        assertThrows(BrokenAgeStream.class, in::read);
    }

    @Test
    void workGivenUpNeverPassesForWhole() throws IOException {
        AgeIdentity us = AgeKit.identity();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (AgeOutput sealed = AgeFile.encrypt(out, List.of(us.recipient()))) {
            sealed.write(new byte[100_000]);
        }
        assertFault(AgeFault.CUT_SHORT, out.toByteArray(), us);
    }

    @Test
    void aFinishedFileTakesNoMore() throws IOException {
        AgeOutput sealed =
                AgeFile.encrypt(
                        new ByteArrayOutputStream(), List.of(AgeKit.identity().recipient()));
        sealed.finish();
        assertThrows(IOException.class, () -> sealed.write(1));
    }

    @Test
    void aFailingDiskIsNotCalledADamagedFile() throws AgeException, IOException {
        AgeIdentity us = AgeKit.identity();
        byte[] file = AgeKit.seal(new byte[300_000], us.recipient());
        InputStream failing =
                new FilterInputStream(new ByteArrayInputStream(file)) {
                    @Override
                    public int read(byte[] to, int from, int count) throws IOException {
                        if (available() < 100_000) {
                            throw new IOException("disk");
                        }
                        return super.read(to, from, count);
                    }
                };
        IOException e = assertThrows(IOException.class, () -> AgeKit.open(failing, us));
        assertTrue(!(e instanceof BrokenAgeStream));
    }

    private static void assertFault(AgeFault fault, byte[] file, AgeOpener... with) {
        AgeException e = assertThrows(AgeException.class, () -> AgeKit.open(file, with));
        assertEquals(fault, e.fault(), () -> "at " + file.length);
    }

    /// Gives its bytes a few at a time.
    private static InputStream trickle(byte[] bytes) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] to, int from, int count) throws IOException {
                return super.read(to, from, Math.min(count, 777));
            }
        };
    }
}
