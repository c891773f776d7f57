package org.dalil.sound.flac;

import static org.dalil.sound.SoundKit.joined;
import static org.dalil.sound.SoundKit.mark;
import static org.dalil.sound.SoundKit.playable;
import static org.dalil.sound.SoundKit.rest;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dalil.sound.Recording;
import org.dalil.sound.SoundException;
import org.dalil.sound.SoundProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.function.Consumer;

/// Frames of FLAC made by hand: every kind of subframe, every way to join two channels, and frames
/// that lie.
class FrameFormsTest {
    private static final int SIZE = 16;

    /// A file of frames with 16 samples each.
    private static byte[] file(int channels, int bits, byte[]... frames) {
        BitWriter info = new BitWriter();
        info.put(0x80, 8).put(34, 24).put(SIZE, 16).put(SIZE, 16).put(0, 24).put(0, 24);
        info.put(8000, 20).put(channels - 1, 3).put(bits - 1, 5).put(0, 36);
        info.put(0, 64).put(0, 64);
        return joined(mark("fLaC"), info.bytes(), joined(frames));
    }

    private static byte[] frame(
            int number, int assignment, int sizeCode, Consumer<BitWriter> subframes) {
        BitWriter head = new BitWriter();
        head.put(0xFFF8, 16).put(6, 4).put(4, 4).put(assignment, 4).put(sizeCode, 3).put(0, 1);
        head.put(number, 8).put(SIZE - 1, 8);
        byte[] begin = head.bytes();
        BitWriter body = new BitWriter();
        body.put(BitWriter.crc(begin, 8, 0x07), 8);
        subframes.accept(body);
        byte[] frame = joined(begin, body.align().bytes());
        int crc = BitWriter.crc(frame, 16, 0x8005);
        return joined(frame, new byte[] {(byte) (crc >> 8), (byte) crc});
    }

    private static void constant(BitWriter out, int value, int bits) {
        out.put(0, 8).put(value, bits);
    }

    private static float[] sixteen(float value) {
        float[] all = new float[SIZE];
        java.util.Arrays.fill(all, value);
        return all;
    }

    @Test
    void constantAndPlainSubframes() throws SoundException {
        byte[] constant = frame(0, 0, 4, out -> constant(out, -16384, 16));
        byte[] plain =
                frame(
                        1,
                        0,
                        4,
                        out -> {
                            out.put(2, 8);
                            for (int i = 0; i < SIZE; i++) {
                                out.put(i * 1024, 16);
                            }
                        });

        float[] heard = rest(playable(file(1, 16, constant, plain)));

        assertEquals(2 * SIZE, heard.length);
        assertEquals(-0.5f, heard[0]);
        assertEquals(-0.5f, heard[15]);
        assertEquals(0f, heard[16]);
        assertEquals(15 * 1024 / 32768f, heard[31]);
    }

    @Test
    void wastedBitsComeBack() throws SoundException {
        byte[] frame = frame(0, 0, 4, out -> out.put(1, 8).unary(3).put(5, 12));

        assertArrayEquals(sixteen(5 * 16 / 32768f), rest(playable(file(1, 16, frame))));
    }

    /// A ramp is foretold by every order from two on, so that all differences are nothing.
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void fixedForetelling(int order) throws SoundException {
        byte[] frame =
                frame(
                        0,
                        0,
                        4,
                        out -> {
                            out.put(8 + order << 1, 8);
                            for (int i = 0; i < order; i++) {
                                out.put(i * 100, 16);
                            }
                            out.put(0, 2).put(0, 4).put(0, 4);
                            for (int i = order; i < SIZE; i++) {
                                out.unary(0);
                            }
                        });

        float[] heard = rest(playable(file(1, 16, frame)));

        for (int i = 0; i < SIZE; i++) {
            assertEquals(i * 100 / 32768f, heard[i]);
        }
    }

    /// Order 0: the differences are the samples, in parts, one of them written out plainly.
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void differencesInParts(int method) throws SoundException {
        byte[] frame =
                frame(
                        0,
                        0,
                        4,
                        out -> {
                            out.put(16, 8).put(method, 2).put(1, 4);
                            out.put(2, 4 + method);
                            for (int i = 0; i < 8; i++) {
                                int folded = 2 * i + (i % 2 == 1 ? 1 : 0);
                                out.unary(folded >> 2).put(folded & 3, 2);
                            }
                            out.put(method == 0 ? 15 : 31, 4 + method).put(9, 5);
                            for (int i = 0; i < 8; i++) {
                                out.put(-200 + i, 9);
                            }
                        });

        float[] heard = rest(playable(file(1, 16, frame)));

        for (int i = 0; i < 8; i++) {
            assertEquals((i % 2 == 1 ? -i - 1 : i) / 32768f, heard[i]);
            assertEquals((-200 + i) / 32768f, heard[8 + i]);
        }
    }

    @Test
    void linearForetelling() throws SoundException {
        byte[] frame =
                frame(
                        0,
                        0,
                        4,
                        out -> {
                            out.put(32 << 1, 8).put(16384, 16);
                            // One factor, one half: 8 of 16, of five bits, shifted by four.
                            out.put(4, 4).put(4, 5).put(8, 5);
                            out.put(0, 2).put(0, 4).put(0, 4);
                            for (int i = 1; i < SIZE; i++) {
                                out.unary(0);
                            }
                        });

        float[] heard = rest(playable(file(1, 16, frame)));

        assertEquals(0.5f, heard[0]);
        assertEquals(0.25f, heard[1]);
        assertEquals(0.125f, heard[2]);
    }

    /// Left 1000 and right 400 in all three ways.
    @Test
    void channelsAreJoined() throws SoundException {
        byte[] leftSide =
                frame(
                        0,
                        8,
                        4,
                        out -> {
                            constant(out, 1000, 16);
                            constant(out, 600, 17);
                        });
        byte[] sideRight =
                frame(
                        1,
                        9,
                        4,
                        out -> {
                            constant(out, 600, 17);
                            constant(out, 400, 16);
                        });
        byte[] middleSide =
                frame(
                        2,
                        10,
                        4,
                        out -> {
                            constant(out, 700, 16);
                            constant(out, 600, 17);
                        });

        float[] heard = rest(playable(file(2, 16, leftSide, sideRight, middleSide)));

        assertEquals(6 * SIZE, heard.length);
        for (int i = 0; i < heard.length; i += 2) {
            assertEquals(1000 / 32768f, heard[i]);
            assertEquals(400 / 32768f, heard[i + 1]);
        }
    }

    @Test
    void otherWidthsAndManyChannels() throws SoundException {
        byte[] eight = frame(0, 0, 1, out -> constant(out, -64, 8));
        byte[] wide = frame(0, 0, 6, out -> constant(out, 1 << 22, 24));
        byte[] three =
                frame(
                        0,
                        2,
                        4,
                        out -> {
                            constant(out, 3000, 16);
                            constant(out, 6000, 16);
                            constant(out, 0, 16);
                        });

        assertArrayEquals(sixteen(-0.5f), rest(playable(file(1, 8, eight))));
        assertArrayEquals(sixteen(0.5f), rest(playable(file(1, 24, wide))));
        Recording mixed = playable(file(3, 16, three));
        assertEquals(1, mixed.format().channels());
        assertArrayEquals(sixteen(3000 / 32768f), rest(mixed), 1e-6f);
    }

    /// A frame that is missing leaves its time; one that claims to come much later does not.
    @Test
    void numbersOfFramesAreTime() throws SoundException {
        byte[] first = frame(0, 0, 4, out -> constant(out, 16384, 16));
        byte[] third = frame(2, 0, 4, out -> constant(out, 16384, 16));

        float[] heard = rest(playable(file(1, 16, first, third)));

        assertEquals(3 * SIZE, heard.length);
        assertEquals(0.5f, heard[0]);
        assertEquals(0f, heard[SIZE]);
        assertEquals(0.5f, heard[2 * SIZE]);
    }

    @ParameterizedTest
    @ValueSource(ints = {1 << 7, 3 << 1, 13 << 1, 31 << 1})
    void kindsThatDoNotExistAreDamage(int kind) throws SoundException {
        byte[] good = frame(0, 0, 4, out -> constant(out, 16384, 16));
        byte[] bad = frame(1, 0, 4, out -> out.put(kind, 8).put(0, 64).put(0, 64));
        byte[] last = frame(2, 0, 4, out -> constant(out, 16384, 16));

        Recording recording = playable(file(1, 16, good, bad, last));
        float[] heard = rest(recording);

        assertEquals(3 * SIZE, heard.length);
        assertEquals(0f, heard[SIZE]);
        assertEquals(SoundProblems.damagedPiece(), recording.remarks().getFirst().problem());
    }

    @Test
    void aWrongChecksumIsDamage() throws SoundException {
        byte[] good = frame(0, 0, 4, out -> constant(out, 16384, 16));
        byte[] bad = frame(1, 0, 4, out -> constant(out, 16384, 16));
        bad[bad.length - 1] ^= 1;

        assertArrayEquals(sixteen(0.5f), rest(playable(file(1, 16, good, bad))));
    }
}
