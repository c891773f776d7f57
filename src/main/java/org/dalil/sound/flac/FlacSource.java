package org.dalil.sound.flac;

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
import org.dalil.sound.stream.DamagedPieceException;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Reads FLAC. Frames tell which samples they hold, so seeking halves the file until it is at the
/// frame, and a gap keeps its length. Only frames with a right checksum are played.
public final class FlacSource implements BlockSource {
    private static final int NEAR = 1 << 16;
    private static final int TAIL = 1 << 18;
    private static final long LONGEST_GAP_SECONDS = 600;

    private final ByteReader in;
    private final FlacStream info;
    private final FrameDecoder decoder;
    private final Remarks remarks = new Remarks();
    private final float[] block;
    private SoundFormat format;
    private long at;
    private long headAt;
    private long start;
    private long end;

    private FlacSource(ByteReader in, FlacStream info) throws SoundException {
        this.in = in;
        this.info = info;
        this.decoder = new FrameDecoder(in, info);
        int channels = info.channels() > 2 ? 1 : info.channels();
        this.block = new float[channels << 16];
        this.format = new SoundFormat(SoundKind.FLAC, info.rate(), channels, info.total(), true);
        lookAtEnd();
        at = info.first();
    }

    /// Opens a file that begins with a FLAC mark at a position.
    public static SoundOpening open(ByteReader in, long mark) throws SoundException {
        FlacStream info = FlacStream.read(in, mark);
        if (info == null) {
            return new SoundOpening.NotPlayable(SoundKind.FLAC, SoundProblems.damaged("FLAC"));
        }
        return new SoundOpening.Playable(new BlockRecording(new FlacSource(in, info)));
    }

    /// What a file says of its length may be missing or too much; its last frame knows.
    private void lookAtEnd() throws SoundException {
        at = Math.max(info.first(), in.length() - TAIL);
        long last = 0;
        for (FrameHeader here = find(in.length()); here != null; here = find(in.length())) {
            last = here.start() + here.size();
        }
        if (last > 0) {
            ended(last);
        }
    }

    @Override
    public SoundFormat format() {
        return format;
    }

    @Override
    public void goTo(long frame) throws SoundException {
        long low = info.first();
        long high = in.length();
        while (high - low > NEAR) {
            at = (low + high) >>> 1;
            long middle = at;
            FrameHeader here = find(high);
            if (here != null && here.start() <= frame) {
                low = headAt;
            } else {
                high = middle;
            }
        }
        at = low;
        end = -1;
    }

    /// Decodes the first whole frame that begins between here and a position, and goes behind it.
    /// Null when there is none.
    private @Nullable FrameHeader find(long until) throws SoundException {
        for (long i = at; i < until; i++) {
            FrameHeader here = in.u8(i) == 0xFF ? FrameHeader.read(in, i, info) : null;
            if (here != null && decode(i, here)) {
                return here;
            }
        }
        return null;
    }

    private boolean decode(long from, FrameHeader here) throws SoundException {
        try {
            at = decoder.decode(from, here);
            headAt = from;
            return true;
        } catch (DamagedPieceException e) {
            return false;
        }
    }

    @Override
    public int next() throws SoundException {
        long from = at;
        FrameHeader here = find(in.length());
        if (here == null) {
            if (end > 0) {
                ended(end);
            }
            return -1;
        }
        if (headAt != from) {
            remarks.add(format.millis(Math.max(end, 0)), SoundProblems.damagedPiece());
        }
        start = end >= 0 && !follows(here) ? end : here.start();
        end = start + here.size();
        return decoder.samples(block, here);
    }

    /// Whether a frame may follow what came before; where it goes back, or very far on, its number
    /// is not believed.
    private boolean follows(FrameHeader here) {
        return here.start() >= end && here.start() - end <= LONGEST_GAP_SECONDS * info.rate();
    }

    private void ended(long frames) {
        if (frames < info.total()) {
            remarks.add(format.millis(frames), SoundProblems.cutOff());
        }
        format = new SoundFormat(SoundKind.FLAC, info.rate(), format.channels(), frames, true);
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
