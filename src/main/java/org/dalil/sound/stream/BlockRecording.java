package org.dalil.sound.stream;

import org.dalil.sound.Recording;
import org.dalil.sound.SoundException;
import org.dalil.sound.SoundFormat;
import org.dalil.sound.SoundRemark;

import java.util.Arrays;
import java.util.List;

/// Turns blocks into a recording that is read in any amounts from any frame. Where blocks leave a
/// gap there is silence; what comes before the frame asked for is dropped.
public final class BlockRecording implements Recording {
    private final BlockSource source;
    private long position;
    private long start;
    private int frames;

    public BlockRecording(BlockSource source) {
        this.source = source;
    }

    @Override
    public SoundFormat format() {
        return source.format();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void seek(long frame) throws SoundException {
        position = Math.max(0, frame);
        if (position < start || position >= start + frames) {
            start = position;
            frames = 0;
            source.goTo(position);
        }
    }

    @Override
    public int read(float[] into, int count) throws SoundException {
        int done = 0;
        while (done < count && fetch()) {
            int now = position < start ? silence(into, done, count) : copy(into, done, count);
            done += now;
            position += now;
        }
        return done == 0 ? -1 : done;
    }

    /// Whether a block lies at or behind the position.
    private boolean fetch() throws SoundException {
        while (position >= start + frames) {
            int now = source.next();
            if (now < 0) {
                start = position;
                frames = 0;
                return false;
            }
            start = source.start();
            frames = now;
        }
        return true;
    }

    private int silence(float[] into, int done, int count) {
        int channels = format().channels();
        int now = (int) Math.min(count - done, start - position);
        Arrays.fill(into, done * channels, (done + now) * channels, 0);
        return now;
    }

    private int copy(float[] into, int done, int count) {
        int channels = format().channels();
        int at = (int) (position - start);
        int now = Math.min(count - done, frames - at);
        System.arraycopy(source.block(), at * channels, into, done * channels, now * channels);
        return now;
    }

    @Override
    public List<SoundRemark> remarks() {
        return source.remarks();
    }
}
