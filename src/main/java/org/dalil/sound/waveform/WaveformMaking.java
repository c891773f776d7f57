package org.dalil.sound.waveform;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.sound.Recording;
import org.dalil.sound.SoundException;

import java.util.Arrays;
import java.util.function.Consumer;

/// Reads a recording once from its beginning and makes its waveform. Holds three bytes for each 10
/// ms and nothing of the sound; what comes of it is small however long the recording is.
public final class WaveformMaking {
    private static final int BLOCK = 4096;
    private static final int TOLD = 6000;

    private final Recording recording;
    private final Consumer<Waveform> grown;
    private byte[] columns = new byte[Waveform.COLUMN * 1024];
    private int count;
    private long ends;
    private float low;
    private float high;
    private double squares;
    private int samples;

    /// @param grown hears now and then, on the thread that makes it, what it is so far
    public WaveformMaking(Recording recording, Consumer<Waveform> grown) {
        this.recording = recording;
        this.grown = grown;
    }

    /// Makes it. Progress counts milliseconds of the recording.
    ///
    /// @throws SoundException when the bytes cannot be read
    /// @throws java.util.concurrent.CancellationException when cancelled
    public Waveform make(Progress progress, Cancel cancel) throws SoundException {
        recording.seek(0);
        int channels = recording.format().channels();
        float[] block = new float[BLOCK * channels];
        ends = end(0);
        long frame = 0;
        int told = 0;
        int read = recording.read(block, BLOCK);
        while (read > 0) {
            cancel.check();
            for (int i = 0; i < read; i++) {
                for (int c = 0; c < channels; c++) {
                    take(block[i * channels + c]);
                }
                if (++frame == ends) {
                    close();
                }
            }
            progress.at(recording.format().millis(frame), recording.format().millis());
            if (count > told * 2 + TOLD) {
                told = count;
                grown.accept(new Waveform(columns, count));
            }
            read = recording.read(block, BLOCK);
        }
        if (samples > 0) {
            close();
        }
        return new Waveform(columns, count).reduced();
    }

    private long end(int column) {
        return (column + 1L) * recording.format().rate() * Waveform.COLUMN_MILLIS / 1000;
    }

    private void take(float sample) {
        low = samples == 0 ? sample : Math.min(low, sample);
        high = samples == 0 ? sample : Math.max(high, sample);
        squares += sample * sample;
        samples++;
    }

    private void close() {
        int at = count * Waveform.COLUMN;
        if (at == columns.length) {
            columns = Arrays.copyOf(columns, 2 * at);
        }
        columns[at] = Waveform.step(low);
        columns[at + 1] = Waveform.step(high);
        columns[at + 2] = Waveform.step(Math.sqrt(squares / Math.max(1, samples)));
        count++;
        squares = 0;
        samples = 0;
        ends = end(count);
    }
}
