package org.dalil.sound.play;

import org.dalil.sound.SoundException;
import org.dalil.sound.SoundProblems;
import org.jspecify.annotations.Nullable;

import java.util.function.LongSupplier;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// The computer’s sound device. Never waits for it: writes only what there is room for. A device
/// that takes nothing for two seconds is gone.
public final class DeviceOutput implements SoundOutput {
    private static final double BUFFER_SECONDS = 0.1;
    private static final long GONE_NANOS = 2_000_000_000L;

    private final Lines lines;
    private final LongSupplier nanos;
    private volatile @Nullable SourceDataLine line;
    private volatile long base;
    private int frameBytes = 2;
    private byte[] raw = new byte[0];
    private long lastPosition;
    private long lastMoved;

    /// Where lines to devices come from.
    interface Lines {
        /// @throws LineUnavailableException when another program has the device
        SourceDataLine line(AudioFormat format) throws LineUnavailableException;
    }

    public DeviceOutput() {
        this(AudioSystem::getSourceDataLine, System::nanoTime);
    }

    DeviceOutput(Lines lines, LongSupplier nanos) {
        this.lines = lines;
        this.nanos = nanos;
    }

    @Override
    public void open(int rate, int channels) throws SoundException {
        close();
        AudioFormat format = new AudioFormat(rate, 16, channels, true, false);
        frameBytes = 2 * channels;
        try {
            SourceDataLine opened = lines.line(format);
            opened.open(format, Math.max(1024, (int) (rate * BUFFER_SECONDS)) * frameBytes);
            line = opened;
            base = opened.getLongFramePosition();
            moved(base);
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
            // No device answers with IllegalArgumentException.
            throw new SoundException(SoundProblems.noDevice(), e);
        }
    }

    @Override
    public int room() {
        SourceDataLine open = line;
        return open == null ? 0 : open.available() / frameBytes;
    }

    @Override
    public void write(float[] frames, int count) throws SoundException {
        SourceDataLine open = line;
        if (open == null || !open.isOpen()) {
            throw new SoundException(SoundProblems.deviceLost(), null);
        }
        int bytes = count * frameBytes;
        raw = raw.length < bytes ? new byte[bytes] : raw;
        for (int i = 0; i < bytes / 2; i++) {
            int sample = Math.round(Math.clamp(frames[i], -1f, 1f) * 32767);
            raw[2 * i] = (byte) sample;
            raw[2 * i + 1] = (byte) (sample >> 8);
        }
        if (open.write(raw, 0, bytes) < bytes) {
            throw new SoundException(SoundProblems.deviceLost(), null);
        }
    }

    @Override
    public void check() throws SoundException {
        SourceDataLine open = line;
        long position = open == null ? 0 : open.getLongFramePosition();
        boolean empty = open == null || open.available() >= open.getBufferSize();
        if (position != lastPosition || empty) {
            moved(position);
        } else if (nanos.getAsLong() - lastMoved > GONE_NANOS) {
            throw new SoundException(SoundProblems.deviceLost(), null);
        }
    }

    private void moved(long position) {
        lastPosition = position;
        lastMoved = nanos.getAsLong();
    }

    @Override
    public long played() {
        SourceDataLine open = line;
        return open == null ? 0 : Math.max(0, open.getLongFramePosition() - base);
    }

    @Override
    public void start() {
        SourceDataLine open = line;
        if (open != null) {
            open.start();
            moved(open.getLongFramePosition());
        }
    }

    @Override
    public void stop() {
        SourceDataLine open = line;
        if (open != null) {
            open.stop();
        }
    }

    @Override
    public void clear() {
        SourceDataLine open = line;
        if (open != null) {
            boolean ran = open.isRunning();
            open.stop();
            open.flush();
            base = open.getLongFramePosition();
            if (ran) {
                open.start();
            }
            moved(base);
        }
    }

    @Override
    public void close() {
        SourceDataLine open = line;
        line = null;
        if (open != null) {
            open.close();
        }
    }
}
