package org.dalil.sound.loudness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.dalil.sound.SoundKit;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;

/// Louder and softer without clicks, wraps or roaring noise.
class LoudnessTest {
    private static final int RATE = 8000;

    @Property
    void nothingPassesFullScaleOrChangesItsSign(@ForAll float sample, @ForAll float other) {
        float[] samples = {sample, other};
        Limiter.apply(samples, 2);

        assertTrue(Math.abs(samples[0]) <= 1);
        assertTrue(Float.isNaN(sample) || samples[0] * Math.signum(sample) >= 0);
        assertTrue(
                Float.isNaN(sample)
                        || Float.isNaN(other)
                        || Math.signum(other - sample) * (samples[1] - samples[0]) > -1e-6,
                "the louder stays the louder");
    }

    @Test
    void whatIsNotLoudStaysAsItIs() {
        assertEquals(0.69f, Limiter.limit(0.69f));
        assertEquals(-0.2f, Limiter.limit(-0.2f));
        assertTrue(Limiter.limit(8) < 1);
    }

    @Test
    void theBoostIsHeldAtEighteenDecibels() {
        Volume volume = new Volume(RATE, 1);
        volume.set(40);
        float[] samples = new float[RATE];
        Arrays.fill(samples, 0.01f);

        volume.apply(samples, RATE);

        assertEquals(0.01 * Decibels.factor(18), samples[RATE - 1], 1e-5);
        assertTrue(samples[1] < 0.012, "it glides");
    }

    @Test
    void bothChannelsAreChangedAlike() {
        Volume volume = new Volume(RATE, 2);
        volume.set(-18);
        float[] samples = new float[2 * RATE];
        Arrays.fill(samples, 0.5f);

        volume.apply(samples, RATE);

        assertEquals(0.5 * Decibels.factor(-18), samples[2 * RATE - 1], 1e-5);
        assertEquals(samples[100], samples[101]);
    }

    @Test
    void decibelsGoBothWays() {
        assertEquals(6.0206, Decibels.of(2), 1e-3);
        assertEquals(-200, Decibels.of(0));
        assertEquals(-3, Decibels.of(Decibels.factor(-3)), 1e-9);
    }

    /// Speech in bursts over a noise floor, as in a room.
    private static float[] room(double speech, double noise, int seconds) {
        Random random = new Random(7);
        float[] made = SoundKit.sine(RATE, 300, seconds, speech);
        for (int i = 0; i < made.length; i++) {
            boolean says = i / (RATE / 2) % 2 == 1;
            made[i] = (says ? made[i] : 0) + (float) (random.nextGaussian() * noise);
        }
        return made;
    }

    private static double level(float[] samples, double from, double to) {
        double sum = 0;
        for (int i = (int) (from * RATE); i < (int) (to * RATE); i++) {
            sum += samples[i] * samples[i];
        }
        return Decibels.of(Math.sqrt(sum / ((to - from) * RATE)));
    }

    @Test
    void quietSpeechIsRaised() {
        float[] heard = room(0.02, 0.0005, 10);
        double before = level(heard, 9.5, 10);
        SpeechLevel speech = new SpeechLevel(RATE, 1);

        speech.apply(heard, heard.length);

        double raised = level(heard, 9.5, 10) - before;
        assertTrue(raised > 12 && raised <= 18.1, "raised by " + raised);
    }

    @Test
    void noiseAloneIsLeftAlone() {
        float[] noise = room(0, 0.004, 20);
        double before = level(noise, 15, 20);
        SpeechLevel speech = new SpeechLevel(RATE, 1);

        speech.apply(noise, noise.length);

        assertEquals(before, level(noise, 15, 20), 1);
        assertEquals(1, speech.gain());
    }

    /// After loud speech comes a long pause: its noise must not swell.
    @Test
    void aPauseDoesNotSwell() {
        float[] heard = room(0.2, 0.002, 6);
        float[] pause = room(0, 0.002, 20);
        SpeechLevel speech = new SpeechLevel(RATE, 1);
        speech.apply(heard, heard.length);
        double gain = speech.gain();

        speech.apply(pause, pause.length);

        assertTrue(speech.gain() <= gain * 1.3, speech.gain() + " after " + gain);
        assertTrue(level(pause, 15, 20) < -45);
    }

    @Test
    void loudSpeechIsLowered() {
        float[] heard = room(0.9, 0.001, 10);
        SpeechLevel speech = new SpeechLevel(RATE, 1);

        speech.apply(heard, heard.length);

        assertTrue(speech.gain() < 0.5, "gain " + speech.gain());
        speech.clear();
        assertEquals(1, speech.gain());
    }
}
