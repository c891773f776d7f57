package org.dalil.sound.stream;

import static org.dalil.sound.SoundKit.frames;
import static org.dalil.sound.SoundKit.rest;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.dalil.sound.SoundException;
import org.dalil.sound.SoundFormat;
import org.dalil.sound.SoundKind;
import org.dalil.sound.SoundRemark;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

/// Blocks of any size, with gaps and overlaps, read in any amounts from anywhere.
class BlockRecordingTest {
    /// Frames that sound as their own number, in blocks that begin where they are told to.
    private static final class Blocks implements BlockSource {
        private final List<Integer> starts;
        private final List<Integer> sizes;
        private int next;
        private float[] block = new float[0];
        private long start;

        Blocks(List<Integer> starts, List<Integer> sizes) {
            this.starts = starts;
            this.sizes = sizes;
        }

        @Override
        public SoundFormat format() {
            return new SoundFormat(SoundKind.WAV, 1000, 2, 100, true);
        }

        @Override
        public void goTo(long frame) {
            next = 0;
            while (next + 1 < starts.size() && starts.get(next + 1) <= frame) {
                next++;
            }
        }

        @Override
        public int next() {
            if (next == starts.size()) {
                return -1;
            }
            int size = sizes.get(next);
            start = starts.get(next++);
            block = new float[2 * size];
            for (int i = 0; i < size; i++) {
                block[2 * i] = start + i;
                block[2 * i + 1] = -(start + i);
            }
            return size;
        }

        @Override
        public float[] block() {
            return block;
        }

        @Override
        public long start() {
            return start;
        }

        @Override
        public List<SoundRemark> remarks() {
            return List.of();
        }
    }

    private static BlockRecording recording(List<Integer> starts, List<Integer> sizes) {
        return new BlockRecording(new Blocks(starts, sizes));
    }

    private static float[] left(float[] both) {
        float[] one = new float[both.length / 2];
        for (int i = 0; i < one.length; i++) {
            one[i] = both[2 * i];
            assertEquals(-one[i], both[2 * i + 1], 0f);
        }
        return one;
    }

    @Test
    void whatComesBeforeTheBeginningIsDropped() throws SoundException {
        float[] heard = left(rest(recording(List.of(-7, -3, 2), List.of(4, 5, 3))));

        assertArrayEquals(new float[] {0, 1, 2, 3, 4}, heard);
    }

    @Test
    void gapsAreSilentAndOverlapsAreHeardOnce() throws SoundException {
        float[] heard = left(rest(recording(List.of(0, 5, 6, 12), List.of(3, 4, 1, 2))));

        assertArrayEquals(new float[] {0, 1, 2, 0, 0, 5, 6, 7, 8, 0, 0, 0, 12, 13}, heard);
    }

    @Test
    void emptyBlocksAreNoEnd() throws SoundException {
        float[] heard = left(rest(recording(List.of(0, 3, 3), List.of(3, 0, 2))));

        assertArrayEquals(new float[] {0, 1, 2, 3, 4}, heard);
    }

    @Test
    void behindTheEndThereIsNothingUntilASeek() throws SoundException {
        BlockRecording recording = recording(List.of(0, 3), List.of(3, 2));

        assertEquals(5, left(rest(recording)).length);
        assertEquals(-1, recording.read(new float[10], 5));
        assertEquals(5, recording.position());
        recording.seek(4);
        assertArrayEquals(new float[] {4}, left(rest(recording)));
        recording.seek(99);
        assertEquals(-1, recording.read(new float[10], 5));
        recording.seek(-5);
        assertEquals(0, recording.position());
        assertArrayEquals(new float[] {0, 1}, left(frames(recording, 2)));
    }

    @Property(tries = 300)
    void anySeekReadsWhatStraightReadingReads(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 9) Integer> sizes,
            @ForAll @Size(min = 12, max = 12) List<@IntRange(max = 3) Integer> gaps,
            @ForAll @Size(max = 12) List<@IntRange(max = 130) Integer> seeks,
            @ForAll @IntRange(min = 1, max = 20) int amount)
            throws SoundException {
        Integer[] starts = new Integer[sizes.size()];
        int at = -2;
        for (int i = 0; i < starts.length; i++) {
            at += gaps.get(i) - 1;
            starts[i] = Math.max(i == 0 ? -3 : starts[i - 1], at);
            at = starts[i] + sizes.get(i);
        }
        float[] straight = left(rest(recording(Arrays.asList(starts), sizes)));
        BlockRecording recording = recording(Arrays.asList(starts), sizes);

        for (int seek : seeks) {
            recording.seek(seek);
            float[] heard = left(frames(recording, amount));
            for (int i = 0; i < heard.length && seek + i < straight.length; i++) {
                // Where blocks overlap either is right: they hold the same frames.
                assertEquals(straight[seek + i], heard[i], heard[i] == 0 ? 200 : 0);
            }
            assertEquals(seek + heard.length, recording.position());
        }
    }
}
