package org.dalil.sound.play;

import org.dalil.sound.Recording;
import org.dalil.sound.SoundException;
import org.dalil.sound.SoundFormat;
import org.dalil.sound.loudness.Limiter;
import org.dalil.sound.loudness.SpeechLevel;
import org.dalil.sound.loudness.Volume;
import org.dalil.sound.stretch.TimeStretch;

import java.util.List;

/// From the recording to what is heard: even loudness, soft spans, volume, speed, limit. Knows no
/// device and no clock.
final class SoundChain {
    private static final int BLOCKS_A_SECOND = 100;
    private static final double SOFT_DECIBELS = -18;

    private final Recording recording;
    private final SoundFormat format;
    private final TimeStretch stretch;
    private final Volume volume;
    private final Volume softness;
    private final SpeechLevel level;
    private final float[] block;
    private final int blockFrames;
    private List<PlaySpan> soft = List.of();
    private boolean even;
    private boolean drained;

    SoundChain(Recording recording) {
        this.recording = recording;
        format = recording.format();
        stretch = new TimeStretch(format.rate(), format.channels());
        volume = new Volume(format.rate(), format.channels());
        softness = new Volume(format.rate(), format.channels());
        level = new SpeechLevel(format.rate(), format.channels());
        blockFrames = Math.max(1, format.rate() / BLOCKS_A_SECOND);
        block = new float[blockFrames * format.channels()];
    }

    void speed(double speed) {
        stretch.speed(speed);
    }

    void volume(double decibels) {
        volume.set(decibels);
    }

    void even(boolean now) {
        even = now;
        level.clear();
    }

    void soft(List<PlaySpan> spans) {
        soft = List.copyOf(spans);
    }

    /// Goes to a frame and forgets what it held.
    void seek(long frame) throws SoundException {
        recording.seek(frame);
        stretch.clear();
        drained = false;
    }

    /// Makes the next piece.
    ///
    /// @param until the frame where the recording is to end
    /// @return how many frames lie in [#out()]; 0 when the end came out
    int next(long until) throws SoundException {
        while (!drained && stretch.needs() > 0) {
            long left = Math.min(blockFrames, until - recording.position());
            int read = left <= 0 ? -1 : recording.read(block, (int) left);
            if (read < 0) {
                drained = true;
                stretch.end();
            } else {
                shape(read);
                stretch.put(block, read);
            }
        }
        int made = stretch.next();
        Limiter.apply(stretch.out(), made * format.channels());
        return made;
    }

    private void shape(int frames) {
        if (even) {
            level.apply(block, frames);
        }
        long millis = format.millis(recording.position());
        softness.set(soft.stream().anyMatch(span -> span.holds(millis)) ? SOFT_DECIBELS : 0);
        softness.apply(block, frames);
        volume.apply(block, frames);
    }

    /// The samples of the piece just made.
    float[] out() {
        return stretch.out();
    }

    /// The frame of the recording that the piece just made ends with.
    double place() {
        return recording.position() - stretch.pending();
    }
}
