package org.dalil.sound.aac;

import static org.dalil.sound.SoundKit.joined;
import static org.dalil.sound.SoundKit.mark;
import static org.dalil.sound.SoundKit.playable;
import static org.dalil.sound.SoundKit.resource;
import static org.dalil.sound.SoundKit.rest;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.sound.Recording;
import org.dalil.sound.SoundException;
import org.dalil.sound.SoundKind;
import org.dalil.sound.SoundOpening;
import org.dalil.sound.SoundProblems;
import org.dalil.sound.stream.ByteReader;
import org.dalil.sound.stream.DamagedPieceException;
import org.dalil.sound.stream.HeldBytes;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/// AAC packets in a row: with tags before, rubbish between, and without a word of truth.
class AdtsTest {
    private static final String FILE = "tones-44-stereo.aac";

    private static Optional<SoundOpening> open(byte[] bytes) throws SoundException {
        return Adts.open(new ByteReader(new HeldBytes(bytes)), 0);
    }

    private static int length(byte[] file, int at) {
        return (file[at + 3] & 3) << 11 | (file[at + 4] & 0xFF) << 3 | (file[at + 5] & 0xFF) >> 5;
    }

    @Test
    void packetsAreCountedByReading() throws IOException, SoundException {
        Recording recording = playable(resource(FILE));
        long guessed = recording.format().frames();

        int heard = rest(recording).length / 2;

        assertEquals(heard, recording.format().frames());
        assertEquals(heard, guessed, heard * 0.2);
        assertEquals(0, heard % 1024);
    }

    @Test
    void tagsAndRubbishBeforeAreSkipped() throws IOException, SoundException {
        byte[] file = resource(FILE);
        float[] plain = rest(playable(file));
        byte[] tag = joined(mark("ID3\4\0\0\0\0\0\u0010"), new byte[16]);

        // The decoder fills noise in anew each time, so samples are alike and not the same.
        assertArrayEquals(plain, rest(playable(joined(tag, file))), 0.15f);
        assertArrayEquals(plain, rest(playable(joined(new byte[333], file))), 0.15f);
    }

    @Test
    void aPacketOfAnotherKindIsPassedOver() throws IOException, SoundException {
        byte[] file = resource(FILE);
        int at = 0;
        for (int i = 0; i < 50; i++) {
            at += length(file, at);
        }
        // Another rate: not of this recording.
        file[at + 2] ^= 0x0C;
        float[] plain = rest(playable(resource(FILE)));

        Recording recording = playable(file);
        float[] heard = rest(recording);

        assertEquals(plain.length - 2048, heard.length);
        assertEquals(SoundProblems.passedOver(), recording.remarks().getFirst().problem());
    }

    @Test
    void damagedPacketsAreSilentAndTold() throws IOException, SoundException {
        byte[] file = resource(FILE);
        int at = 0;
        for (int i = 0; i < 50; i++) {
            at += length(file, at);
        }
        Arrays.fill(file, at + 7, at + length(file, at), (byte) 0xE1);
        Recording recording = playable(file);

        assertEquals(rest(playable(resource(FILE))).length, rest(recording).length);
        assertTrue(recording.remarks().size() <= 1);
    }

    @Test
    void headsWithoutSoundAreDamaged() throws SoundException {
        byte[] head = {-1, (byte) 0xF1, 0x50, (byte) 0x80, 2, (byte) 0x1F, (byte) 0xFC};
        byte[] packet = Arrays.copyOf(head, 16);
        byte[] row = new byte[16 * 20];
        for (int i = 0; i < 20; i++) {
            System.arraycopy(packet, 0, row, 16 * i, 16);
        }

        Optional<SoundOpening> opening = open(row);

        if (opening.isPresent()
                && opening.get() instanceof SoundOpening.NotPlayable(var kind, var problem)) {
            assertEquals(SoundKind.AAC, kind);
            assertEquals(SoundProblems.damaged("AAC"), problem);
        } else {
            assertInstanceOf(SoundOpening.Playable.class, opening.orElseThrow());
        }
    }

    @Test
    void otherBytesAreNone() throws IOException, SoundException {
        assertTrue(open(new byte[5000]).isEmpty());
        assertTrue(open(new byte[3]).isEmpty());
        assertTrue(open(resource("tones-44-bare.mp3")).isEmpty());
        byte[] ones = new byte[5000];
        Arrays.fill(ones, (byte) -1);
        assertTrue(open(ones).isEmpty());
    }

    @Test
    void thePacketsTellRateAndChannels() throws IOException, DamagedPieceException {
        byte[] file = resource(FILE);
        byte[] description = {0x12, 0x10};
        AacDecoder decoder = new AacDecoder(description, 7, 2);
        float[] out = new float[2048];
        int at = 0;
        for (int i = 0; i < 5; i++) {
            byte[] packet = Arrays.copyOfRange(file, at, at + length(file, at));
            assertTrue(decoder.decode(packet, packet.length, out));
            at += packet.length;
        }

        assertEquals(44_100, decoder.madeRate());
        assertEquals(1024, decoder.madeSize());
        assertEquals(2, decoder.madeChannels());
    }

    @Test
    void aDescriptionWithoutSenseIsDamage() {
        AacDecoder decoder = new AacDecoder(new byte[] {-1, -1, -1}, 0, 1);

        assertThrows(
                DamagedPieceException.class,
                () -> decoder.decode(new byte[100], 100, new float[1024]));
    }
}
