package org.dalil.sound.play;

import org.dalil.kernel.Problem;
import org.dalil.sound.Recording;
import org.dalil.sound.SoundException;
import org.dalil.sound.SoundFormat;
import org.dalil.sound.SoundProblems;
import org.jspecify.annotations.Nullable;

import java.util.function.LongSupplier;

/// Plays a recording step by step: what is asked of it and the next step are calls on one thread.
/// The place that is heard, the state and the problem may be read by any.
final class Playback {
    private static final long TAP_NANOS = 400_000_000L;
    private static final long STEP_NANOS = 10_000_000L;

    private final Recording recording;
    private final SoundFormat format;
    private final SoundChain chain;
    private final SoundOutput wanted;
    private final LongSupplier nanos;
    private final PlaceMap map = new PlaceMap();
    private volatile SoundOutput output;
    private volatile PlayState state = PlayState.PAUSED;
    private volatile @Nullable Problem problem;
    private volatile @Nullable Problem remark;
    private @Nullable PlaySpan loop;
    private long rewindMillis = 1500;
    private long stopAt = -1;
    private boolean open;
    private boolean drained;
    private long written;
    private long began;

    Playback(Recording recording, SoundOutput output, LongSupplier nanos) {
        this.recording = recording;
        this.format = recording.format();
        this.chain = new SoundChain(recording);
        this.wanted = output;
        this.output = output;
        this.nanos = nanos;
        this.began = nanos.getAsLong() - TAP_NANOS;
        map.reset(0);
    }

    /// The place that is heard, in milliseconds.
    long position() {
        synchronized (map) {
            return Math.round(map.at(output.played()) * 1000 / format.rate());
        }
    }

    PlayState state() {
        return state;
    }

    @Nullable Problem problem() {
        return problem;
    }

    @Nullable Problem remark() {
        return remark;
    }

    SoundChain chain() {
        return chain;
    }

    void rewindOnPause(long millis) {
        rewindMillis = Math.max(0, millis);
    }

    /// Plays on; from the beginning when the end was heard.
    void play() {
        if (state != PlayState.PLAYING) {
            start(state == PlayState.ENDED ? 0 : position());
        }
    }

    private void start(long at) {
        guarded(() -> {
            PlaySpan span = stopAt < 0 ? loop : null;
            ready();
            place(span != null && !span.holds(at) ? span.from() : at);
            began = nanos.getAsLong();
            state = PlayState.PLAYING;
            problem = null;
            fill();
            output.start();
        });
    }

    /// Opens the device; takes the clock in its place when there is none.
    private void ready() throws SoundException {
        if (open) {
            return;
        }
        SoundOutput ready = wanted;
        try {
            ready.open(format.rate(), format.channels());
            remark = null;
        } catch (SoundException e) {
            ready = new ClockedOutput(nanos);
            ready.open(format.rate(), format.channels());
            remark = SoundProblems.noDevice();
        }
        synchronized (map) {
            output = ready;
        }
        open = true;
    }

    /// Falls silent and goes back a little, but not when it had only just begun to play: taps do
    /// not walk backwards.
    void pause() {
        if (state != PlayState.PLAYING) {
            return;
        }
        output.stop();
        boolean tap = nanos.getAsLong() - began < TAP_NANOS;
        halt(tap ? position() : position() - rewindMillis, PlayState.PAUSED);
    }

    private void halt(long millis, PlayState now) {
        output.stop();
        stopAt = -1;
        // Whoever sees the state must find the place already there.
        if (guarded(() -> place(millis))) {
            state = now;
        }
    }

    /// Goes to a moment; goes on playing when it plays.
    void seek(long millis) {
        stopAt = -1;
        guarded(() -> place(millis));
        if (state == PlayState.ENDED) {
            state = PlayState.PAUSED;
        }
    }

    /// Plays the last while again and stops where it stood; goes on when it plays.
    void replay(long millis) {
        long here = position();
        if (state == PlayState.PLAYING) {
            seek(here - millis);
        } else {
            stopAt = here;
            start(Math.max(0, here - millis));
        }
    }

    /// Plays a span once and pauses at its end, whatever it did before.
    void hear(PlaySpan span) {
        seek(span.from());
        stopAt = span.to();
        play();
    }

    /// Plays a span over and over; null to go on behind it.
    void loop(@Nullable PlaySpan span) {
        loop = span;
        if (span != null && state == PlayState.PLAYING && !span.holds(position())) {
            seek(span.from());
        } else if (state == PlayState.PLAYING) {
            // What lies ahead in the device was made for the old end.
            guarded(() -> place(position()));
        }
    }

    private void place(long millis) throws SoundException {
        SoundFormat known = recording.format();
        long frame = format.frame(millis);
        // A guessed length is no reason not to go where somebody wants to.
        frame = known.exact() ? Math.min(frame, known.frames()) : frame;
        synchronized (map) {
            output.clear();
            map.reset(frame);
        }
        written = 0;
        drained = false;
        chain.seek(frame);
    }

    /// Goes on a little.
    ///
    /// @return nanoseconds until the next step; negative when it does not play
    long step() {
        if (state != PlayState.PLAYING) {
            return -1;
        }
        guarded(() -> {
            output.check();
            fill();
            if (drained && output.played() >= written) {
                finish();
            }
        });
        return state == PlayState.PLAYING ? STEP_NANOS : -1;
    }

    private void finish() {
        long stop = stopAt;
        long end = format.millis(recording.position());
        halt(stop >= 0 ? stop : end, stop >= 0 ? PlayState.PAUSED : PlayState.ENDED);
    }

    /// Writes ahead what there is room for.
    private void fill() throws SoundException {
        int most = chain.out().length / format.channels();
        while (!drained && output.room() >= most) {
            int made = chain.next(limit());
            if (made > 0) {
                output.write(chain.out(), made);
                written += made;
                map.add(written, chain.place());
            } else if (loop != null && stopAt < 0) {
                again(loop);
            } else {
                drained = true;
            }
        }
    }

    private void again(PlaySpan span) throws SoundException {
        long from = format.frame(span.from());
        if (chain.place() <= from) {
            // Nothing is left to play over and over: the span lies behind the end.
            drained = true;
        } else {
            chain.seek(from);
            map.jump(from);
        }
    }

    private long limit() {
        PlaySpan span = loop;
        if (stopAt >= 0) {
            return format.frame(stopAt);
        }
        return span == null ? Long.MAX_VALUE : format.frame(span.to());
    }

    /// Something that the world may spoil.
    private interface Attempt {
        void run() throws SoundException;
    }

    private boolean guarded(Attempt attempt) {
        try {
            attempt.run();
            return true;
        } catch (SoundException e) {
            fail(e.problem());
            return false;
        }
    }

    /// Stops for a reason; the place is kept.
    void fail(Problem reason) {
        double frame = format.frame(position());
        close();
        synchronized (map) {
            output = wanted;
            map.reset(frame);
        }
        written = 0;
        stopAt = -1;
        problem = reason;
        state = PlayState.FAILED;
    }

    void close() {
        output.stop();
        output.close();
        open = false;
    }
}
