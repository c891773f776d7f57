package org.dalil.sound.wave;

import org.dalil.sound.Remarks;
import org.dalil.sound.SoundException;
import org.dalil.sound.SoundFormat;
import org.dalil.sound.SoundKind;
import org.dalil.sound.SoundOpening;
import org.dalil.sound.SoundProblems;
import org.dalil.sound.SoundRemark;
import org.dalil.sound.stream.BlockRecording;
import org.dalil.sound.stream.BlockSource;
import org.dalil.sound.stream.ByteReader;

import java.util.List;

/// Reads the samples of a WAV file. Every frame is found by multiplying, so seeking is exact.
public final class WaveSource implements BlockSource {
    private static final int BLOCK = 2048;

    private final ByteReader in;
    private final WaveLayout layout;
    private final SoundFormat format;
    private final Remarks remarks = new Remarks();
    private final byte[] raw;
    private final float[] block;
    private long next;
    private long start;

    private WaveSource(ByteReader in, WaveLayout layout) {
        this.in = in;
        this.layout = layout;
        long frames = layout.bytes() / layout.frameBytes();
        int channels = layout.channels() > 2 ? 1 : layout.channels();
        format = new SoundFormat(SoundKind.WAV, layout.rate(), channels, frames, true);
        raw = new byte[BLOCK * layout.frameBytes()];
        block = new float[BLOCK * channels];
        if (layout.cut()) {
            remarks.add(format.millis(), SoundProblems.cutOff());
        }
    }

    /// Opens a file that begins as WAV does.
    public static SoundOpening open(ByteReader in) throws SoundException {
        WaveLayout layout = WaveLayout.read(in);
        if (layout == null) {
            return new SoundOpening.NotPlayable(SoundKind.WAV, SoundProblems.damaged("WAV"));
        }
        if (!layout.isPlayable()) {
            return new SoundOpening.NotPlayable(
                    SoundKind.WAV, SoundProblems.notPlayed(layout.codec()));
        }
        return new SoundOpening.Playable(new BlockRecording(new WaveSource(in, layout)));
    }

    @Override
    public SoundFormat format() {
        return format;
    }

    @Override
    public void goTo(long frame) {
        next = frame;
    }

    @Override
    public int next() throws SoundException {
        long left = Math.min(BLOCK, format.frames() - next);
        if (left <= 0) {
            return -1;
        }
        long at = layout.data() + next * layout.frameBytes();
        int bytes = in.read(at, raw, 0, (int) left * layout.frameBytes());
        int frames = bytes / layout.frameBytes();
        start = next;
        next += frames;
        decode(frames);
        return frames == 0 ? -1 : frames;
    }

    private void decode(int frames) {
        int channels = layout.channels();
        if (channels <= 2) {
            for (int i = 0; i < frames * channels; i++) {
                block[i] = Sample.at(raw, i, layout.tag(), layout.bits());
            }
            return;
        }
        for (int i = 0; i < frames; i++) {
            float sum = 0;
            for (int c = 0; c < channels; c++) {
                sum += Sample.at(raw, i * channels + c, layout.tag(), layout.bits());
            }
            block[i] = sum / channels;
        }
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
        return remarks.all();
    }
}
