package org.dalil.sound.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.dalil.sound.SoundException;
import org.dalil.sound.stream.ByteReader;
import org.dalil.sound.stream.HeldBytes;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.util.List;

/// Frames are found one behind the other, in any order, past rubbish, up to a cut.
class FrameIndexTest {
    /// A frame here is FF EE, its length, its number, and zeros.
    private static final Framing FRAMING =
            (in, at) ->
                    in.u8(at) == 0xFF && in.u8(at + 1) == 0xEE && in.u8(at + 2) >= 4
                            ? in.u8(at + 2)
                            : 0;

    private static void frame(ByteArrayOutputStream out, int number, int length) {
        byte[] made = new byte[length];
        made[0] = (byte) 0xFF;
        made[1] = (byte) 0xEE;
        made[2] = (byte) length;
        made[3] = (byte) number;
        out.writeBytes(made);
    }

    private static FrameIndex index(byte[] bytes, long guess) {
        return new FrameIndex(new ByteReader(new HeldBytes(bytes)), FRAMING, 0, guess);
    }

    private static int number(FrameIndex index, long at) throws SoundException {
        byte[] frame = new byte[300];
        return index.read(at, frame) < 0 ? -1 : frame[3] & 0xFF;
    }

    @Property(tries = 100)
    void anyOrderFindsTheSame(
            @ForAll @Size(min = 1, max = 200) List<@IntRange(min = 4, max = 255) Integer> lengths,
            @ForAll @Size(max = 50) List<@IntRange(max = 220) Integer> asked)
            throws SoundException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < lengths.size(); i++) {
            frame(out, i, lengths.get(i));
        }
        FrameIndex index = index(out.toByteArray(), 5);

        for (int at : asked) {
            assertEquals(at < lengths.size() ? at : -1, number(index, at));
        }
        assertEquals(-1, number(index, lengths.size()));
        assertEquals(lengths.size(), index.count());
        assertTrue(index.isCounted());
        assertFalse(index.isCutOff());
    }

    @Test
    void untilItIsCountedItIsAGuess() throws SoundException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < 50; i++) {
            frame(out, i, 20);
        }
        FrameIndex index = index(out.toByteArray(), 7);

        assertEquals(7, index.count());
        number(index, 20);
        assertEquals(21, index.count());
        assertFalse(index.isCounted());
    }

    @Test
    void rubbishIsPassedOverAndNoted() throws SoundException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < 40; i++) {
            if (i == 16 || i == 21) {
                out.writeBytes(new byte[] {1, 2, (byte) 0xFF, (byte) 0xEE, 9, 0, 0, 5});
            }
            frame(out, i, 20);
        }
        FrameIndex index = index(out.toByteArray(), 7);

        for (int i = 0; i < 40; i++) {
            assertEquals(i, number(index, i));
            assertEquals(i == 16 || i == 21, index.isAfterGap(i), "at " + i);
        }
    }

    @Test
    void aCutFrameDoesNotCount() throws SoundException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        frame(out, 0, 20);
        frame(out, 1, 20);
        byte[] cut = java.util.Arrays.copyOf(out.toByteArray(), 33);
        FrameIndex index = index(cut, 2);

        assertEquals(0, number(index, 0));
        assertEquals(-1, number(index, 1));
        assertTrue(index.isCutOff());
        assertEquals(1, index.count());
    }

    @Test
    void noFramesAreNone() throws SoundException {
        FrameIndex index = index(new byte[10_000], 3);

        assertEquals(-1, number(index, 0));
        assertEquals(0, index.count());
    }
}
