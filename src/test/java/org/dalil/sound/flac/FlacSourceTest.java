package org.dalil.sound.flac;

import static org.dalil.sound.SoundKit.frames;
import static org.dalil.sound.SoundKit.opening;
import static org.dalil.sound.SoundKit.playable;
import static org.dalil.sound.SoundKit.resource;
import static org.dalil.sound.SoundKit.rest;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.dalil.sound.Recording;
import org.dalil.sound.SoundException;
import org.dalil.sound.SoundOpening;
import org.dalil.sound.SoundProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/// FLAC to the last bit, whole, cut and damaged.
class FlacSourceTest {
    private static final int INFO = 8;

    @ParameterizedTest
    @ValueSource(strings = {"tones-16-mono.flac", "tones-44-stereo.flac"})
    void samplesHaveTheDigestThatTheEncoderNoted(String name)
            throws IOException, SoundException, NoSuchAlgorithmException {
        byte[] file = resource(name);
        float[] samples = rest(playable(file));
        byte[] little = new byte[2 * samples.length];
        for (int i = 0; i < samples.length; i++) {
            int whole = Math.round(samples[i] * 32768);
            little[2 * i] = (byte) whole;
            little[2 * i + 1] = (byte) (whole >> 8);
        }

        assertArrayEquals(
                Arrays.copyOfRange(file, INFO + 18, INFO + 34),
                MessageDigest.getInstance("MD5").digest(little));
    }

    @Property(tries = 60)
    void aSeekReadsTheSameFrames(@ForAll @IntRange(max = 96_100) int from)
            throws IOException, SoundException {
        byte[] file = resource("tones-16-mono.flac");
        float[] straight = rest(playable(file));
        Recording recording = playable(file);
        recording.seek(from);

        float[] sought = frames(recording, 5000);

        int end = Math.min(straight.length, from + 5000);
        assertArrayEquals(
                Arrays.copyOfRange(straight, Math.min(from, straight.length), end), sought);
    }

    @Test
    void aSeekBackAfterTheEndReadsTheSame() throws IOException, SoundException {
        Recording recording = playable(resource("tones-44-stereo.flac"));
        float[] straight = rest(recording);
        recording.seek(30_000);

        assertArrayEquals(Arrays.copyOfRange(straight, 60_000, 62_000), frames(recording, 1000));
    }

    @Test
    void damageKeepsItsTime() throws IOException, SoundException {
        byte[] file = resource("tones-16-mono.flac");
        float[] straight = rest(playable(file));
        Arrays.fill(file, file.length / 2, file.length / 2 + 100, (byte) 0x55);
        Recording recording = playable(file);

        float[] damaged = rest(recording);

        assertEquals(straight.length, damaged.length);
        assertArrayEquals(
                Arrays.copyOfRange(straight, 70_000, 96_000),
                Arrays.copyOfRange(damaged, 70_000, 96_000));
        assertEquals(SoundProblems.damagedPiece(), recording.remarks().getFirst().problem());
        long at = recording.remarks().getFirst().atMillis();
        assertTrue(at > 2000 && at < 4000, "remark at " + at);
    }

    @Test
    void aCutFileTellsItsTrueLength() throws IOException, SoundException {
        byte[] file = resource("tones-16-mono.flac");
        Recording recording = playable(Arrays.copyOf(file, file.length / 2));

        long frames = recording.format().frames();

        assertTrue(frames > 40_000 && frames < 56_000, "frames " + frames);
        assertEquals(frames, rest(recording).length);
        assertEquals(recording.format().millis(), recording.remarks().getFirst().atMillis());
        assertEquals(SoundProblems.cutOff(), recording.remarks().getFirst().problem());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5, 0xF_FFFF_FFFFL})
    void aClaimedLengthIsNotBelieved(long total) throws IOException, SoundException {
        byte[] file = resource("tones-16-mono.flac");
        ByteBuffer at = ByteBuffer.wrap(file);
        at.putLong(INFO + 10, at.getLong(INFO + 10) & ~0xF_FFFF_FFFFL | total);

        Recording recording = playable(file);

        assertEquals(96_000, recording.format().frames());
        assertEquals(96_000, rest(recording).length);
    }

    @Test
    void withoutADescriptionItIsDamaged() throws IOException, SoundException {
        byte[] file = resource("tones-16-mono.flac");
        Arrays.fill(file, INFO, INFO + 34, (byte) 0);

        var named = assertInstanceOf(SoundOpening.NotPlayable.class, opening(file));

        assertEquals(SoundProblems.damaged("FLAC"), named.problem());
    }

    @Test
    void withoutAFrameThereIsSilence() throws IOException, SoundException {
        byte[] file = resource("tones-16-mono.flac");
        Arrays.fill(file, 200, file.length, (byte) 0xFF);

        assertEquals(0, rest(playable(file)).length);
    }
}
