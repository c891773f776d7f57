package org.dalil.sound.opening;

import static org.dalil.sound.SoundKit.frames;
import static org.dalil.sound.SoundKit.playable;
import static org.dalil.sound.SoundKit.resource;
import static org.dalil.sound.SoundKit.rest;
import static org.dalil.sound.SoundKit.tone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.sound.Recording;
import org.dalil.sound.SoundException;
import org.dalil.sound.SoundFormat;
import org.dalil.sound.SoundKind;
import org.dalil.sound.SoundKit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// Recordings of every kind that is played: clicks and tones are where they were put, read straight
/// and after seeking.
class ToneFilesTest {
    private static final double NEAR = 0.02;

    @ParameterizedTest
    @CsvSource({
        "tones-16-mono-vbr.mp3, MP3, 16000, 1, 6",
        "tones-44-stereo-cbr.mp3, MP3, 24000, 2, 4",
        "tones-44-stereo-vbr.mp3, MP3, 44100, 2, 4",
        "tones-8-mono.mp3, MP3, 8000, 1, 6",
        "tones-16-mono.flac, FLAC, 16000, 1, 6",
        "tones-44-stereo.flac, FLAC, 44100, 2, 1.5",
        "tones-16-mono.m4a, M4A, 16000, 1, 6",
        "tones-44-stereo.m4a, M4A, 44100, 2, 4",
        "film.mp4, M4A, 44100, 2, 4",
        "tones-48-mono.opus, OPUS, 48000, 1, 5",
        "tones-44-stereo.opus, OPUS, 48000, 2, 4",
        "voice-16-mono.opus, OPUS, 48000, 1, 6"
    })
    void clicksAndTonesAreInTheirPlaces(
            String name, SoundKind kind, int rate, int channels, double seconds)
            throws IOException, SoundException {
        Recording recording = playable(resource(name));

        float[] all = rest(recording);

        SoundFormat format = recording.format();
        assertEquals(kind, format.kind());
        assertEquals(rate, format.rate());
        assertEquals(channels, format.channels());
        assertEquals(seconds, format.millis() / 1000.0, 0.06);
        assertTrue(format.exact());
        assertEquals(format.frames(), all.length / channels);
        assertEquals(List.of(), recording.remarks());
        hears(all, format, seconds, 0);
        for (int second = 0; second + 1 < seconds; second++) {
            recording.seek(format.frame(second * 1000L + 600));
            hasTone(frames(recording, rate / 3), format, 400 + 100 * second, name);
        }
    }

    private static void hears(float[] all, SoundFormat format, double seconds, double late) {
        List<Double> clicks =
                SoundKit.clicks(all, format).stream().filter(at -> at % 1 > 0.3).toList();
        assertEquals((int) Math.ceil(seconds - 0.5), clicks.size(), clicks.toString());
        for (int i = 0; i < clicks.size(); i++) {
            assertEquals(i + 0.5 + late, clicks.get(i), NEAR);
        }
    }

    private static void hasTone(float[] part, SoundFormat format, int hertz, String name) {
        float[] last = Arrays.copyOfRange(part, part.length / 2, part.length);
        double right = tone(last, format.channels(), format.rate(), hertz);
        double wrong = tone(last, format.channels(), format.rate(), hertz + 100);

        assertEquals(0.3, right, 0.06, name + " " + hertz);
        assertTrue(wrong < 0.08, name + " " + wrong);
    }

    /// Nothing in these tells how much silence the encoder put before the sound.
    @ParameterizedTest
    @CsvSource({"tones-44-bare.mp3, MP3", "tones-44-stereo.aac, AAC"})
    void withoutANoteTheEncodersSilenceStays(String name, SoundKind kind)
            throws IOException, SoundException {
        Recording recording = playable(resource(name));

        float[] all = rest(recording);

        assertEquals(kind, recording.format().kind());
        hears(all, recording.format(), 4, 0.024);
    }

    @ParameterizedTest
    @CsvSource({
        "tones-16-mono-vbr.mp3",
        "tones-44-stereo-vbr.mp3",
        "tones-44-bare.mp3",
        "tones-8-mono.mp3",
        "tones-16-mono.m4a",
        "tones-44-stereo.aac",
        "film.mp4",
        "voice-16-mono.opus",
        "tones-44-stereo.opus"
    })
    void aSeekSoundsAsIfReadStraight(String name) throws IOException, SoundException {
        Recording recording = playable(resource(name));
        float[] straight = rest(recording);
        int channels = recording.format().channels();
        for (int percent : new int[] {91, 50, 13, 77, 3, 0, 98}) {
            int from = straight.length / channels * percent / 100;
            recording.seek(from);
            assertEquals(from, recording.position());
            float[] sought = frames(recording, 3000);

            double off = 0;
            double power = 1e-3;
            for (int i = 0; i < sought.length; i++) {
                off += Math.pow(sought[i] - straight[from * channels + i], 2);
                power += Math.pow(sought[i], 2);
            }
            assertTrue(sought.length > 0, name + " at " + percent);
            assertTrue(off / power < 0.02, name + " at " + percent + ": " + off / power);
        }
    }

    @ParameterizedTest
    @CsvSource({"tones-44-stereo-vbr.mp3", "tones-44-stereo.aac", "voice-16-mono.opus"})
    void behindTheEndThereIsNothing(String name) throws IOException, SoundException {
        Recording recording = playable(resource(name));
        recording.seek(Long.MAX_VALUE / 4);

        assertEquals(-1, recording.read(new float[2000], 1000));
        recording.seek(0);
        assertEquals(1000, recording.read(new float[2000], 1000));
    }
}
