package org.dalil.sound.play;

import java.util.function.LongSupplier;

/// Hears nothing and takes the time that hearing would take. For computers without sound, and for
/// tests, which move the clock themselves.
public final class ClockedOutput implements SoundOutput {
    private static final double BUFFER_SECONDS = 0.1;

    private final LongSupplier nanos;
    private int rate = 1;
    private long written;
    private double played;
    private long since;
    private boolean running;

    /// @param nanos a clock of nanoseconds that never goes back
    public ClockedOutput(LongSupplier nanos) {
        this.nanos = nanos;
    }

    @Override
    public synchronized void open(int framesASecond, int channels) {
        rate = framesASecond;
        clear();
    }

    @Override
    public synchronized int room() {
        return (int) Math.max(0, (long) (rate * BUFFER_SECONDS) - (written - played()));
    }

    @Override
    public synchronized void write(float[] frames, int count) {
        advance();
        written += count;
    }

    @Override
    public synchronized long played() {
        advance();
        return (long) played;
    }

    /// What was not written yet cannot be heard: a clock that runs on without sound does not count.
    private void advance() {
        long now = nanos.getAsLong();
        if (running) {
            played = Math.min(written, played + (now - since) / 1e9 * rate);
        }
        since = now;
    }

    @Override
    public synchronized void start() {
        advance();
        running = true;
    }

    @Override
    public synchronized void stop() {
        advance();
        running = false;
    }

    @Override
    public synchronized void clear() {
        advance();
        written = 0;
        played = 0;
    }

    @Override
    public synchronized void close() {
        running = false;
    }
}
