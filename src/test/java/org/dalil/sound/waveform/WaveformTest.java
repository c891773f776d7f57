package org.dalil.sound.waveform;

import static org.dalil.sound.SoundKit.playable;
import static org.dalil.sound.SoundKit.sine;
import static org.dalil.sound.SoundKit.wav;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.sound.SoundException;
import org.dalil.sound.SoundKit;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;

/// The picture of a recording: right heights, right places, few bytes.
class WaveformTest {
    private static Waveform of(byte[] file) throws SoundException {
        return new WaveformMaking(playable(file), part -> {}).make(Progress.none(), new Cancel());
    }

    @Test
    void columnsHaveTheHeightsOfTheSound() throws SoundException {
        float[] samples = sine(11025, 500, 2, 0.5);
        Arrays.fill(samples, 0, 11025, 0);

        Waveform waveform = of(wav(samples, 1, 11025));

        assertEquals(200, waveform.columns());
        assertEquals(2000, waveform.millis());
        assertEquals(new Waveform.Column(0, 0, 0), waveform.between(0, 1000));
        Waveform.Column loud = waveform.between(1010, 1990);
        assertEquals(0.5, loud.high(), 0.01);
        assertEquals(-0.5, loud.low(), 0.01);
        assertEquals(0.5 / Math.sqrt(2), loud.mean(), 0.01);
        assertEquals(0.5, waveform.between(0, 2000).high(), 0.01);
        assertEquals(0.25, waveform.between(0, 2000).mean(), 0.02);
    }

    @Test
    void quietSoundIsStillSeen() throws SoundException {
        Waveform waveform = of(wav(sine(8000, 400, 1, 0.001), 1, 8000));

        assertEquals(0.001, waveform.between(0, 1000).high(), 0.0003);
    }

    @Test
    void clicksOfACommittedRecordingStandOut() throws IOException, SoundException {
        Waveform waveform = of(SoundKit.resource("tones-16-mono-vbr.mp3"));

        for (int second = 0; second < 6; second++) {
            long at = second * 1000L + 500;
            assertTrue(waveform.between(at - 10, at + 20).high() > 0.6, "at " + at);
            assertTrue(waveform.between(at - 300, at - 50).high() < 0.5, "before " + at);
        }
    }

    @Test
    void itComesBackFromItsBytes() throws SoundException {
        Waveform made = of(wav(sine(8000, 50, 1.234, 0.9), 1, 8000));

        Waveform read = Waveform.fromBytes(made.toBytes());

        assertArrayEquals(made.toBytes(), read.toBytes());
        assertEquals(12 + 3 * 124, made.toBytes().length);
        assertEquals(made.between(300, 700), read.between(300, 700));
    }

    @Test
    void bytesOfAnotherVersionLengthOrResolutionAreRefused() throws SoundException {
        byte[] whole = of(wav(sine(8000, 50, 0.2, 0.9), 1, 8000)).toBytes();
        for (int at : List.of(3, 7, 4, 11)) {
            byte[] other = whole.clone();
            other[at] ^= 5;
            assertThrows(SoundException.class, () -> Waveform.fromBytes(other), "byte " + at);
        }
        for (int length : List.of(0, 8, 12, whole.length - 1, whole.length + 3)) {
            byte[] other = Arrays.copyOf(whole, length);
            assertThrows(SoundException.class, () -> Waveform.fromBytes(other));
        }
    }

    @Test
    void tenHoursStaySmallAndLookTheSame() throws SoundException {
        int count = 10 * 3600 * 100;
        byte[] columns = new byte[count * Waveform.COLUMN];
        new Random(3).nextBytes(columns);
        for (int i = 0; i < count; i++) {
            int mean = columns[i * Waveform.COLUMN + 2];
            columns[i * Waveform.COLUMN + 2] = (byte) Math.max(0, mean);
        }
        Waveform fine = new Waveform(columns, count);

        Waveform kept = Waveform.fromBytes(fine.reduced().toBytes());

        assertTrue(kept.toBytes().length < 180_100, "bytes: " + kept.toBytes().length);
        assertEquals(640, kept.columnMillis());
        assertEquals(fine.millis(), kept.millis());
        for (long from = 0; from < kept.millis(); from += 640_000) {
            Waveform.Column before = fine.between(from, from + 32_000);
            Waveform.Column after = kept.between(from, from + 32_000);
            assertEquals(before.high(), after.high());
            assertEquals(before.low(), after.low());
            assertEquals(before.mean(), after.mean(), 0.02);
        }
    }

    @Property(tries = 40)
    void anyLengthIsReducedToItsEnd(@ForAll @IntRange(max = 400_000) int count) {
        byte[] columns = new byte[count * Waveform.COLUMN];
        if (count > 0) {
            columns[(count - 1) * Waveform.COLUMN + 1] = 127;
        }
        Waveform fine = new Waveform(columns, count);
        Waveform kept = fine.reduced();

        assertTrue(kept.columns() <= Waveform.MOST);
        assertTrue(kept.columns() == count || kept.columns() > Waveform.MOST / 2 - 1);
        assertTrue(kept.millis() >= fine.millis());
        assertTrue(kept.millis() < fine.millis() + kept.columnMillis());
        assertEquals(count > 0 ? 1 : 0, kept.between(0, Math.max(1, fine.millis())).high());
    }

    @Property
    void otherBytesAreRefused(@ForAll byte[] bytes) {
        SoundException refused =
                assertThrows(SoundException.class, () -> Waveform.fromBytes(bytes));

        assertEquals("sound.problem.waveform", refused.problem().key());
    }

    @Property(tries = 300)
    void anySpanHasAColumn(
            @ForAll @IntRange(min = -500, max = 9000) int from,
            @ForAll @IntRange(max = 9000) int length)
            throws SoundException {
        Waveform waveform = Chirp.WAVEFORM;

        Waveform.Column column = waveform.between(from, from + length);

        float low = 0;
        float high = 0;
        int end = Math.max(Math.max(0, from) / 10 + 1, (from + length + 9) / 10);
        for (int i = Math.max(0, from) / 10; i < Math.min(end, waveform.columns()); i++) {
            Waveform.Column one = waveform.between(i * 10L, i * 10L + 10);
            low = Math.min(low, one.low());
            high = Math.max(high, one.high());
        }
        assertEquals(high, Math.max(0, column.high()));
        assertEquals(low, Math.min(0, column.low()));
        assertTrue(column.mean() <= 1);
    }

    /// A sound that grows, made once.
    private static final class Chirp {
        static final Waveform WAVEFORM = make();

        private static Waveform make() {
            float[] samples = sine(8000, 90, 7, 1);
            for (int i = 0; i < samples.length; i++) {
                samples[i] *= (float) i / samples.length;
            }
            try {
                return of(wav(samples, 1, 8000));
            } catch (SoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void itTellsHowFarItIsAndGrows() throws SoundException {
        List<Long> told = new ArrayList<>();
        List<Waveform> parts = new ArrayList<>();
        byte[] file = wav(sine(1000, 90, 150, 0.5), 1, 1000);

        Waveform whole =
                new WaveformMaking(playable(file), parts::add)
                        .make((done, total) -> told.add(total - done), new Cancel());

        assertEquals(0, told.getLast());
        assertTrue(told.size() > 10);
        assertEquals(15_000, whole.columns());
        assertEquals(1, parts.size());
        assertEquals(whole.between(0, 50_000), parts.getFirst().between(0, 50_000));
    }

    @Test
    void itStopsWhenAsked() throws SoundException {
        Cancel cancel = new Cancel();
        WaveformMaking making =
                new WaveformMaking(playable(wav(new float[50_000], 1, 8000)), part -> {});

        assertThrows(
                CancellationException.class,
                () -> making.make((done, total) -> cancel.request(), cancel));
    }
}
