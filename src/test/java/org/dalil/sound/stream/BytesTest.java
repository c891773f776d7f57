package org.dalil.sound.stream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.dalil.kernel.Problem;
import org.dalil.sound.Remarks;
import org.dalil.sound.SoundException;
import org.dalil.sound.SoundFormat;
import org.dalil.sound.SoundKind;
import org.junit.jupiter.api.Test;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Bytes and bits of a recording from any place, also behind its end.
class BytesTest {
    private static byte[] noise(int size) {
        byte[] made = new byte[size];
        new Random(3).nextBytes(made);
        return made;
    }

    @Test
    void numbersAreReadAcrossTheWindow() throws SoundException {
        byte[] bytes = noise(200_000);
        ByteReader in = new ByteReader(new HeldBytes(bytes));
        ByteBuffer big = ByteBuffer.wrap(bytes);
        ByteBuffer little = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);

        for (int at : new int[] {0, 65_533, 131_070, 65_535, 5, 199_992}) {
            assertEquals(big.getLong(at), in.be64(at));
            assertEquals(little.getLong(at), in.le64(at));
            assertEquals(big.getInt(at), (int) in.be32(at));
            assertEquals(little.getShort(at), (short) in.le16(at));
            assertEquals(big.getInt(at) >>> 8, in.be24(at));
        }
        byte[] part = new byte[150_000];
        assertEquals(150_000, in.read(40_000, part, 0, part.length));
        assertArrayEquals(Arrays.copyOfRange(bytes, 40_000, 190_000), part);
        assertEquals(100, in.read(199_900, part, 0, 1000));
        assertEquals(0, in.read(200_000, part, 0, 1000));
    }

    @Test
    void behindTheEndThereIsZero() throws SoundException {
        ByteReader in = new ByteReader(new HeldBytes(new byte[] {65, 66}));

        assertEquals(0, in.u8(2));
        assertEquals(0, in.u8(-1));
        assertEquals(0, in.u8(Long.MAX_VALUE));
        assertTrue(in.isMark(0, "AB"));
        assertFalse(in.isMark(1, "B\0"));
        assertTrue(in.has(0, 2));
        assertFalse(in.has(1, 2));
        assertFalse(in.has(-1, 1));
        assertFalse(in.has(1, Long.MAX_VALUE));
    }

    @Property(tries = 200)
    void bitsAreThoseOfTheNumber(
            @ForAll @Size(min = 1, max = 60) byte[] bytes,
            @ForAll @Size(max = 40) List<@IntRange(max = 32) Integer> widths)
            throws SoundException, DamagedPieceException {
        BitReader in = new BitReader(new ByteReader(new HeldBytes(bytes)));
        BigInteger all = new BigInteger(1, bytes);
        int left = 8 * bytes.length;
        for (int width : widths) {
            if (width > left) {
                assertThrows(DamagedPieceException.class, () -> in.read(width));
                return;
            }
            left -= width;
            long expected = all.shiftRight(left).longValue() & (1L << width) - 1;
            assertEquals(expected, in.read(width));
            assertEquals(bytes.length - left / 8, in.position());
        }
    }

    @Property(tries = 200)
    void signsAndRunsComeBack(@ForAll @IntRange(max = 300) int zeros, @ForAll int value)
            throws SoundException, DamagedPieceException {
        BigInteger bits =
                BigInteger.ONE
                        .shiftLeft(32)
                        .or(BigInteger.valueOf(value & 0xFFFF_FFFFL))
                        .shiftLeft(3 + (8 - (zeros + 36) % 8) % 8);
        int size = (zeros + 36 + 7) / 8;
        byte[] raw = bits.toByteArray();
        byte[] bytes = new byte[size];
        for (int i = 1; i <= Math.min(size, raw.length); i++) {
            bytes[size - i] = raw[raw.length - i];
        }
        BitReader in = new BitReader(new ByteReader(new HeldBytes(bytes)));

        assertEquals(zeros, in.readUnary());
        assertEquals(value, in.readSigned(32));
        in.align();
        assertEquals((zeros + 33 + 7) / 8, in.position());
    }

    @Test
    void anEndlessRunIsDamage() {
        BitReader in = new BitReader(new ByteReader(new HeldBytes(new byte[1 << 20])));

        assertThrows(DamagedPieceException.class, in::readUnary);
    }

    @Test
    void remarksAreFewAndInOrder() {
        Remarks remarks = new Remarks();
        for (int i = 0; i < 100_000; i++) {
            remarks.add(100_000 - i, Problem.of("sound.remark.cut-off"));
        }

        assertEquals(100, remarks.all().size());
        assertTrue(remarks.all().getFirst().atMillis() < remarks.all().getLast().atMillis());
    }

    @Test
    void framesAndTimesAreHeldAgainstEachOther() {
        SoundFormat format = new SoundFormat(SoundKind.WAV, 44_100, 2, 441_000, true);

        assertEquals(10_000, format.millis());
        assertEquals(44_100, format.frame(1000));
        assertEquals(0, format.frame(-7));
        assertThrows(
                IllegalArgumentException.class,
                () -> new SoundFormat(SoundKind.WAV, 0, 1, 1, true));
        assertEquals("sound.kind.windows-media", SoundKind.WINDOWS_MEDIA.key());
    }
}
