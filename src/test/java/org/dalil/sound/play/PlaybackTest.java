package org.dalil.sound.play;

import static org.dalil.sound.SoundKit.playable;
import static org.dalil.sound.SoundKit.sine;
import static org.dalil.sound.SoundKit.wav;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.dalil.sound.Recording;
import org.dalil.sound.SoundException;
import org.dalil.sound.SoundProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// Playing, step by step, against a clock that the test moves.
class PlaybackTest {
    private static final int RATE = 8000;
    private static final byte[] TEN_SECONDS = wav(sine(RATE, 300, 10, 0.5), 1, RATE);

    private long now = 5_000_000_000L;
    private final Playback playback = playback(new HeardOutput());
    private HeardOutput heard;

    private Playback playback(HeardOutput output) {
        heard = output;
        try {
            return new Playback(playable(TEN_SECONDS), output, () -> now);
        } catch (SoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A clocked output that notes what it was given and fails when told to.
    private final class HeardOutput implements SoundOutput {
        private final ClockedOutput clocked = new ClockedOutput(() -> now);
        private float loudest;
        private boolean missing;
        private boolean unplugged;
        private int opened;

        @Override
        public void open(int rate, int channels) throws SoundException {
            if (missing) {
                throw new SoundException(SoundProblems.noDevice(), null);
            }
            opened++;
            clocked.open(rate, channels);
        }

        @Override
        public int room() {
            return clocked.room();
        }

        @Override
        public void write(float[] frames, int count) throws SoundException {
            if (unplugged) {
                throw new SoundException(SoundProblems.deviceLost(), null);
            }
            loudest = 0;
            for (int i = 0; i < count; i++) {
                loudest = Math.max(loudest, Math.abs(frames[i]));
            }
            clocked.write(frames, count);
        }

        @Override
        public long played() {
            return clocked.played();
        }

        @Override
        public void start() {
            clocked.start();
        }

        @Override
        public void stop() {
            clocked.stop();
        }

        @Override
        public void clear() {
            clocked.clear();
        }

        @Override
        public void close() {
            clocked.close();
        }
    }

    /// Lets time pass in steps of 10 ms, as the playing thread would.
    private void pass(long millis) {
        for (long i = 0; i < millis; i += 10) {
            now += 10_000_000L;
            playback.step();
        }
    }

    @Test
    void thePlaceIsWhatWasHeard() {
        playback.play();
        pass(1000);

        assertEquals(1000, playback.position(), 20);
        assertEquals(PlayState.PLAYING, playback.state());
        now += 7_000_000L;
        assertEquals(1007, playback.position(), 20);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 1.5, 3})
    void thePlaceFollowsTheSpeed(double speed) {
        playback.chain().speed(speed);
        playback.play();
        pass(2000);

        // What is heard is the end of a piece of 20 ms; the next begins that much further on.
        assertEquals(2000 * speed, playback.position(), 20 * Math.max(1, speed));
    }

    @Test
    void aPauseGoesBackALittle() {
        playback.play();
        pass(4000);
        playback.pause();

        assertEquals(PlayState.PAUSED, playback.state());
        assertEquals(2500, playback.position(), 20);
        pass(1000);
        assertEquals(2500, playback.position(), 20);
    }

    @Test
    void tapsDoNotWalkBackwards() {
        playback.play();
        pass(4000);
        playback.pause();
        pass(200);
        playback.play();
        pass(300);
        playback.pause();

        assertEquals(2800, playback.position(), 20);
        playback.play();
        pass(500);
        playback.rewindOnPause(0);
        playback.pause();
        assertEquals(3300, playback.position(), 20);
    }

    @Test
    void aPauseNearTheBeginningStopsThere() {
        playback.play();
        pass(600);
        playback.pause();

        assertEquals(0, playback.position());
    }

    @Test
    void replayingEndsWhereItStood() {
        playback.seek(6000);
        playback.replay(2000);
        assertEquals(4000, playback.position(), 20);
        pass(1000);
        assertEquals(PlayState.PLAYING, playback.state());
        pass(1200);

        assertEquals(PlayState.PAUSED, playback.state());
        assertEquals(6000, playback.position());
        playback.play();
        pass(1000);
        assertEquals(7000, playback.position(), 20);
    }

    @Test
    void replayingWhilePlayingGoesOn() {
        playback.seek(5000);
        playback.play();
        pass(1000);
        playback.replay(3000);
        pass(4000);

        assertEquals(PlayState.PLAYING, playback.state());
        assertEquals(7000, playback.position(), 20);
    }

    @Test
    void aSpanIsPlayedOverAndOver() {
        playback.loop(new PlaySpan(2000, 3000));
        playback.play();
        for (int i = 0; i < 45; i++) {
            pass(100);
            long at = playback.position();
            assertTrue(at >= 1980 && at <= 3020, "at " + at);
            assertEquals(2000 + (i + 1) * 100 % 1000, at, at < 2050 || at > 2950 ? 1000 : 30);
        }
        playback.loop(null);
        pass(3000);
        assertTrue(playback.position() > 4000);
    }

    @Test
    void aSpanBehindTheEndEnds() {
        playback.loop(new PlaySpan(50_000, 60_000));
        playback.play();
        pass(100);

        assertEquals(PlayState.ENDED, playback.state());
    }

    @Test
    void theEndIsHeardAndPlayingBeginsAnew() {
        playback.seek(9500);
        playback.play();
        pass(600);

        assertEquals(PlayState.ENDED, playback.state());
        assertEquals(10_000, playback.position(), 20);
        assertTrue(playback.step() < 0);
        playback.play();
        pass(300);
        assertEquals(300, playback.position(), 20);
    }

    @Test
    void seekingWhilePlayingGoesOnThere() {
        playback.play();
        pass(500);
        playback.seek(8000);
        assertEquals(8000, playback.position(), 20);
        pass(500);
        assertEquals(8500, playback.position(), 20);
        playback.seek(-5);
        pass(100);
        assertEquals(100, playback.position(), 20);
        playback.seek(1_000_000);
        assertEquals(10_000, playback.position(), 20);
    }

    @Test
    void volumeAndSoftSpansAreHeard() {
        playback.chain().soft(List.of(new PlaySpan(2000, 4000)));
        playback.play();
        pass(1000);
        assertEquals(0.5, heard.loudest, 0.01);
        pass(2000);
        assertEquals(0.5 * Math.pow(10, -18 / 20.0), heard.loudest, 0.01);
        pass(2000);
        assertEquals(0.5, heard.loudest, 0.01);
        playback.chain().volume(18);
        pass(500);
        assertTrue(heard.loudest > 0.9 && heard.loudest < 1, "limited to " + heard.loudest);
    }

    @Test
    void withoutADeviceTheTimeRunsOn() {
        heard.missing = true;
        playback.play();
        pass(1000);

        assertEquals(1000, playback.position(), 20);
        assertEquals(SoundProblems.noDevice(), playback.remark());
        assertEquals(0, heard.opened);
    }

    @Test
    void aLostDeviceKeepsThePlaceAndMayComeBack() {
        playback.seek(3000);
        playback.play();
        pass(1000);
        heard.unplugged = true;
        pass(200);

        assertEquals(PlayState.FAILED, playback.state());
        assertEquals(SoundProblems.deviceLost(), playback.problem());
        assertEquals(4000, playback.position(), 120);
        heard.unplugged = false;
        long at = playback.position();
        playback.play();
        pass(500);
        assertNull(playback.problem());
        assertEquals(at + 500, playback.position(), 20);
        assertEquals(2, heard.opened);
    }

    @Test
    void bytesThatCannotBeReadAreAProblem() throws SoundException {
        Recording recording = playable(TEN_SECONDS);
        Playback broken =
                new Playback(new BrokenRecording(recording), new HeardOutput(), () -> now);
        broken.play();

        assertEquals(PlayState.FAILED, broken.state());
        assertEquals(SoundProblems.damaged("test"), broken.problem());
    }

    /// A recording whose bytes are gone.
    private record BrokenRecording(Recording of) implements Recording {
        @Override
        public org.dalil.sound.SoundFormat format() {
            return of.format();
        }

        @Override
        public long position() {
            return of.position();
        }

        @Override
        public void seek(long frame) throws SoundException {
            of.seek(frame);
        }

        @Override
        public int read(float[] into, int frames) throws SoundException {
            throw new SoundException(SoundProblems.damaged("test"), null);
        }

        @Override
        public List<org.dalil.sound.SoundRemark> remarks() {
            return List.of();
        }
    }

    /// Whatever is asked in whatever order, the place stays within the recording and playing ends.
    @Property(tries = 60)
    void anyOrderOfCommandsIsObeyed(@ForAll List<Byte> commands) {
        for (byte command : commands) {
            long much = Math.abs(command) * 100L;
            switch (Math.floorMod(command, 9)) {
                case 0 -> playback.play();
                case 1 -> playback.pause();
                case 2 -> playback.seek(much);
                case 3 -> playback.replay(much);
                case 4 -> playback.loop(new PlaySpan(much, much + 50));
                case 5 -> playback.loop(null);
                case 6 -> playback.chain().speed(much / 1000.0);
                case 7 -> playback.chain().even(much > 5000);
                default -> pass(much / 4);
            }
            long at = playback.position();
            assertTrue(at >= 0 && at <= 10_020, "at " + at);
        }
        playback.loop(null);
        playback.chain().speed(3);
        playback.play();
        pass(40_000);
        assertTrue(playback.state() != PlayState.PLAYING, playback.state().toString());
    }
}
