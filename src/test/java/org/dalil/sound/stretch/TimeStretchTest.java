package org.dalil.sound.stretch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.sound.SoundKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;

/// Slower and faster: the length changes, the pitch does not.
class TimeStretchTest {
    @ParameterizedTest
    @CsvSource({
        "0.3, 8000, 220",
        "0.5, 16000, 440",
        "0.75, 44100, 1000",
        "1, 44100, 440",
        "1.25, 48000, 300",
        "1.5, 22050, 440",
        "2, 44100, 2000",
        "3, 48000, 150"
    })
    void lengthChangesAndPitchDoesNot(double speed, int rate, double hertz) {
        float[] in = SoundKit.sine(rate, hertz, 4, 0.5);

        float[] out = stretched(in, 1, rate, speed);

        assertEquals(in.length / speed, out.length, in.length / speed * 0.01 + 0.03 * rate);
        float[] inner = Arrays.copyOfRange(out, out.length / 4, out.length / 4 * 3);
        assertEquals(hertz, frequency(inner, rate), hertz * 0.01);
        assertEquals(0.5, loudest(inner), 0.03);
        assertTrue(roughest(inner) < 1.25 * 0.5 * 2 * Math.PI * hertz / rate, "it clicks");
    }

    @Test
    void atNormalSpeedEverySampleStays() {
        float[] in = SoundKit.sine(16000, 333, 1, 0.7);

        assertArrayEquals(in, stretched(in, 1, 16000, 1));
    }

    @Test
    void bothChannelsStayTogether() {
        float[] left = SoundKit.sine(16000, 300, 2, 0.5);
        float[] both = new float[2 * left.length];
        for (int i = 0; i < left.length; i++) {
            both[2 * i] = left[i];
            both[2 * i + 1] = -left[i];
        }

        float[] out = stretched(both, 2, 16000, 0.6);

        for (int i = 0; i < out.length; i += 2) {
            assertEquals(out[i], -out[i + 1], 1e-6);
        }
    }

    @Test
    void itHoldsLittleAndKnowsWhereItIs() {
        int rate = 16000;
        TimeStretch stretch = new TimeStretch(rate, 1);
        stretch.speed(0.5);
        float[] block = new float[160];
        long fed = 0;
        long out = 0;
        while (out < 5L * rate) {
            if (stretch.needs() > 0) {
                stretch.put(block, block.length);
                fed += block.length;
            } else {
                out += stretch.next();
                double place = fed - stretch.pending();
                assertEquals(out * 0.5, place, 0.03 * rate);
                assertTrue(stretch.pending() <= 0.1 * rate, "it holds too much");
            }
        }
    }

    @Test
    void speedChangesOnTheWay() {
        TimeStretch stretch = new TimeStretch(8000, 1);
        float[] second = SoundKit.sine(8000, 200, 1, 0.5);
        int out = 0;
        for (double speed : new double[] {1, 0.5, 2, 1, 9, 0}) {
            stretch.speed(speed);
            stretch.put(second, second.length);
            for (int made = stretch.next(); made > 0; made = stretch.next()) {
                out += made;
            }
        }

        double seconds = 1 + 2 + 0.5 + 1 + 1 / TimeStretch.FASTEST + 1 / TimeStretch.SLOWEST;
        assertEquals(seconds * 8000, out, 0.25 * 8000);
    }

    @Test
    void afterClearingNothingOfBeforeIsHeard() {
        TimeStretch stretch = new TimeStretch(8000, 1);
        stretch.put(SoundKit.sine(8000, 200, 1, 0.5), 8000);
        stretch.next();
        stretch.clear();
        stretch.put(new float[8000], 8000);
        stretch.end();

        for (int made = stretch.next(); made > 0; made = stretch.next()) {
            assertEquals(0, loudest(Arrays.copyOf(stretch.out(), made)));
        }
    }

    private static float[] stretched(float[] in, int channels, int rate, double speed) {
        TimeStretch stretch = new TimeStretch(rate, channels);
        stretch.speed(speed);
        float[] out = new float[(int) (in.length / speed * 1.1) + 10_000];
        int size = 0;
        int at = 0;
        int made = 1;
        while (made > 0) {
            while (stretch.needs() > 0 && at < in.length) {
                int now = Math.min(500, (in.length - at) / channels);
                stretch.put(Arrays.copyOfRange(in, at, at + now * channels), now);
                at += now * channels;
            }
            if (at >= in.length) {
                stretch.end();
            }
            made = stretch.next();
            System.arraycopy(stretch.out(), 0, out, size, made * channels);
            size += made * channels;
        }
        return Arrays.copyOf(out, size);
    }

    /// By the times at which it rises through zero.
    private static double frequency(float[] samples, int rate) {
        int first = -1;
        int last = -1;
        int rises = 0;
        for (int i = 1; i < samples.length; i++) {
            if (samples[i - 1] < 0 && samples[i] >= 0) {
                first = first < 0 ? i : first;
                last = i;
                rises++;
            }
        }
        return (rises - 1.0) * rate / (last - first);
    }

    private static double loudest(float[] samples) {
        double most = 0;
        for (float sample : samples) {
            most = Math.max(most, Math.abs(sample));
        }
        return most;
    }

    private static double roughest(float[] samples) {
        double most = 0;
        for (int i = 1; i < samples.length; i++) {
            most = Math.max(most, Math.abs(samples[i] - samples[i - 1]));
        }
        return most;
    }
}
