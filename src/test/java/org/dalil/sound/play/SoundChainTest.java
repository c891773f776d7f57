package org.dalil.sound.play;

import static org.dalil.sound.SoundKit.playable;
import static org.dalil.sound.SoundKit.sine;
import static org.dalil.sound.SoundKit.tone;
import static org.dalil.sound.SoundKit.wav;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.dalil.sound.SoundException;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

/// What comes out of a recording on its way to the device.
class SoundChainTest {
    private static final int RATE = 8000;

    private static SoundChain chain(double seconds, double amplitude) throws SoundException {
        return new SoundChain(playable(wav(sine(RATE, 250, seconds, amplitude), 1, RATE)));
    }

    private static float[] all(SoundChain chain, long until) throws SoundException {
        float[] heard = new float[20 * RATE];
        int size = 0;
        for (int made = chain.next(until); made > 0; made = chain.next(until)) {
            System.arraycopy(chain.out(), 0, heard, size, made);
            size += made;
        }
        return Arrays.copyOf(heard, size);
    }

    @Property(tries = 60)
    void anySpanAtAnySpeedHasItsLength(
            @ForAll @DoubleRange(min = 0.3, max = 3) double speed,
            @ForAll @IntRange(max = 16_000) int from,
            @ForAll @IntRange(min = 1, max = 16_000) int length)
            throws SoundException {
        SoundChain chain = chain(2, 0.5);
        chain.speed(speed);
        chain.seek(from);

        float[] heard = all(chain, from + length);

        int there = Math.max(0, Math.min(16_000, from + length) - from);
        assertEquals(there / speed, heard.length, 0.01 * there / speed + 170);
        // The last piece is laid over what came before; nothing longer than a piece is left out.
        assertEquals(from + there, chain.place(), 160 * speed + 64);
        for (float sample : heard) {
            assertTrue(Math.abs(sample) <= 0.7, "as loud as " + sample);
        }
    }

    @Test
    void thePitchStaysAtEverySpeed() throws SoundException {
        for (double speed : new double[] {0.3, 0.8, 1, 1.7, 3}) {
            SoundChain chain = chain(4, 0.5);
            chain.speed(speed);

            float[] heard = all(chain, Long.MAX_VALUE);

            // A short part, in which small shifts of phase do not cancel out.
            float[] part = Arrays.copyOfRange(heard, heard.length / 2, heard.length / 2 + 400);
            assertTrue(tone(part, 1, RATE, 250) > 0.4, "at " + speed);
            assertTrue(tone(part, 1, RATE, 250 * Math.max(1.6, speed)) < 0.15, "at " + speed);
        }
    }

    @Test
    void softSpansBeginAndEndWhereTheyShould() throws SoundException {
        SoundChain chain = chain(3, 0.6);
        chain.soft(List.of(new PlaySpan(1000, 1500), new PlaySpan(2000, 2100)));

        float[] heard = all(chain, Long.MAX_VALUE);

        assertEquals(0.6, loudest(heard, 0, 990), 0.01);
        assertEquals(0.6 * Math.pow(10, -0.9), loudest(heard, 1100, 1490), 0.01);
        assertEquals(0.6, loudest(heard, 1600, 1990), 0.01);
        assertEquals(0.6, loudest(heard, 2200, 3000), 0.01);
    }

    @Test
    void softSpansStayAtTheirPlacesWhenSlower() throws SoundException {
        SoundChain chain = chain(3, 0.6);
        chain.soft(List.of(new PlaySpan(1000, 2000)));
        chain.speed(0.5);

        float[] heard = all(chain, Long.MAX_VALUE);

        assertEquals(0.6, loudest(heard, 0, 1950), 0.02);
        assertTrue(loudest(heard, 2200, 3900) < 0.12);
        assertEquals(0.6, loudest(heard, 4200, 5900), 0.02);
    }

    @Test
    void whatNeverPausesIsTakenForNoiseAndNotRaised() throws SoundException {
        SoundChain plain = chain(6, 0.02);
        SoundChain even = chain(6, 0.02);
        even.even(true);

        assertEquals(0.02, loudest(all(plain, Long.MAX_VALUE), 4000, 6000), 0.001);
        assertEquals(0.02, loudest(all(even, Long.MAX_VALUE), 4000, 6000), 0.001);
    }

    @Test
    void theLoudestBoostNeverPassesFullScale() throws SoundException {
        SoundChain chain = chain(2, 1);
        chain.volume(18);

        float[] heard = all(chain, Long.MAX_VALUE);

        assertTrue(loudest(heard, 0, 2000) < 1);
        assertTrue(loudest(heard, 1000, 2000) > 0.95);
    }

    @Test
    void spansGoForward() {
        assertThrows(IllegalArgumentException.class, () -> new PlaySpan(5, 5));
        assertThrows(IllegalArgumentException.class, () -> new PlaySpan(-1, 5));
        assertTrue(new PlaySpan(0, 5).holds(4));
        assertTrue(!new PlaySpan(0, 5).holds(5));
    }

    private static double loudest(float[] heard, int fromMillis, int toMillis) {
        double most = 0;
        for (int i = fromMillis * 8; i < Math.min(heard.length, toMillis * 8); i++) {
            most = Math.max(most, Math.abs(heard[i]));
        }
        return most;
    }
}
