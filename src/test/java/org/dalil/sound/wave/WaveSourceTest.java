package org.dalil.sound.wave;

import static org.dalil.sound.SoundKit.joined;
import static org.dalil.sound.SoundKit.mark;
import static org.dalil.sound.SoundKit.opening;
import static org.dalil.sound.SoundKit.playable;
import static org.dalil.sound.SoundKit.rest;
import static org.dalil.sound.SoundKit.sine;
import static org.dalil.sound.SoundKit.wav;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.dalil.document.Shared;
import org.dalil.sound.Recording;
import org.dalil.sound.SoundException;
import org.dalil.sound.SoundKit;
import org.dalil.sound.SoundOpening;
import org.dalil.sound.SoundProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// WAV in all its forms, with right and wrong headers.
class WaveSourceTest {
    private static final byte[] SOUND = wav(sine(8000, 440, 1, 0.5), 1, 8000);

    @ParameterizedTest
    @CsvSource({
        "1, 8, 64, -0.21875",
        "1, 16, 16384, 0.5",
        "1, 24, 2097152, 0.25",
        "1, 32, -1073741824, -0.5",
        "6, 8, 213, 0.000244140625",
        "6, 8, 42, -0.984375",
        "7, 8, 255, 0",
        "7, 8, 128, 0.9803466796875",
        "7, 8, 0, -0.9803466796875"
    })
    void everyCodingIsRead(int tag, int bits, long value, float expected) throws SoundException {
        byte[] sample = new byte[bits / 8];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = (byte) (value >> 8 * i);
        }
        float wanted = bits == 8 && tag == 1 ? -0.5f : expected;

        assertArrayEquals(
                new float[] {wanted}, rest(playable(wav(tag, bits, 1, 8000, sample))), 1e-6f);
    }

    @Test
    void floatingSamplesAreBroughtIntoBounds() throws SoundException {
        ByteBuffer four = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        four.putFloat(0.25f).putFloat(Float.NaN).putFloat(1e30f);
        ByteBuffer eight = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(-0.75);

        assertArrayEquals(
                new float[] {0.25f, 0, 8}, rest(playable(wav(3, 32, 1, 8000, four.array()))));
        assertArrayEquals(new float[] {-0.75f}, rest(playable(wav(3, 64, 1, 8000, eight.array()))));
    }

    @Test
    void extensibleTellsItsCodingLater() throws SoundException {
        ByteBuffer format = ByteBuffer.allocate(48).order(ByteOrder.LITTLE_ENDIAN);
        format.put(mark("fmt ")).putInt(40).putShort((short) 0xFFFE).putShort((short) 2);
        format.putInt(44100).putInt(44100 * 4).putShort((short) 4).putShort((short) 16);
        format.putShort((short) 22).putShort((short) 16).putInt(3).putShort((short) 1);
        byte[] data = {0, 0x40, 0, (byte) 0xC0};
        byte[] file = joined(mark("RIFF\0\0\0\0WAVE"), format.array(), mark("data\4\0\0\0"), data);

        Recording recording = playable(file);

        assertEquals(2, recording.format().channels());
        assertArrayEquals(new float[] {0.5f, -0.5f}, rest(recording));
    }

    @Test
    void manyChannelsAreMixed() throws SoundException {
        byte[] three = {0, 0x40, 0, 0x20, 0, 0};

        Recording recording = playable(wav(1, 16, 3, 8000, three));

        assertEquals(1, recording.format().channels());
        assertArrayEquals(new float[] {0.25f}, rest(recording), 1e-6f);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 0", "2147483647, 0", "20000, 1"})
    void wrongSizesAreNotBelieved(int size, int remarks) throws SoundException {
        byte[] file = SOUND.clone();
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(4, size).putInt(40, size);

        Recording recording = playable(file);

        assertEquals(8000, rest(recording).length);
        assertEquals(8000, recording.format().frames());
        assertEquals(remarks, recording.remarks().size());
    }

    @Test
    void aCutFileTellsWhereItEnds() throws SoundException {
        Recording recording = playable(Arrays.copyOf(SOUND, 44 + 8000 + 1));

        assertEquals(4000, rest(recording).length);
        assertEquals(500, recording.remarks().getFirst().atMillis());
        assertEquals(SoundProblems.cutOff(), recording.remarks().getFirst().problem());
    }

    @Test
    void largeFilesTellTheirSizeApart() throws SoundException {
        ByteBuffer head = ByteBuffer.allocate(36).order(ByteOrder.LITTLE_ENDIAN);
        head.put(mark("ds64")).putInt(28).putLong(0).putLong(4).putLong(2).putInt(0);
        byte[] format = Arrays.copyOfRange(SOUND, 12, 36);
        byte[] data = {0, 0x40, 0, 0x20, 9, 9};
        byte[] file =
                joined(
                        mark("RF64\u00FF\u00FF\u00FF\u00FFWAVE"),
                        head.array(),
                        format,
                        mark("data\u00FF\u00FF\u00FF\u00FF"),
                        data);

        assertArrayEquals(new float[] {0.5f, 0.25f}, rest(playable(file)));
    }

    @Test
    void otherCodingsAreNamed() throws SoundException {
        var named =
                assertInstanceOf(
                        SoundOpening.NotPlayable.class,
                        opening(wav(0x11, 4, 1, 8000, new byte[100])));
        var senseless =
                assertInstanceOf(
                        SoundOpening.NotPlayable.class, opening(wav(1, 16, 0, 0, new byte[9])));
        var empty =
                assertInstanceOf(SoundOpening.NotPlayable.class, opening(Arrays.copyOf(SOUND, 36)));

        assertEquals(SoundProblems.notPlayed("IMA ADPCM"), named.problem());
        assertEquals("sound.problem.not-played", senseless.problem().key());
        assertEquals(SoundProblems.damaged("WAV"), empty.problem());
    }

    @Property(tries = 100)
    void aSeekReadsTheSameFrames(@ForAll @IntRange(max = 9000) int from) throws SoundException {
        float[] straight = rest(playable(SOUND));
        Recording recording = playable(SOUND);
        recording.seek(from);

        float[] sought = rest(recording);

        assertArrayEquals(
                Arrays.copyOfRange(straight, Math.min(from, 8000), 8000), sought, "from " + from);
    }

    @Test
    void realRecordingsAreRead() throws IOException, SoundException {
        for (Path file : Shared.files("data/audio", ".wav")) {
            Recording recording = playable(Files.readAllBytes(file));
            float[] all = rest(recording);

            assertEquals(recording.format().frames(), all.length, file.toString());
            assertTrue(SoundKit.clicks(all, recording.format()).size() < 100);
            assertEquals(0, recording.remarks().size(), file.toString());
        }
    }
}
