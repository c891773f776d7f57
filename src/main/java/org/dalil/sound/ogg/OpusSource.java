package org.dalil.sound.ogg;

import io.github.jaredmdobson.concentus.OpusDecoder;
import io.github.jaredmdobson.concentus.OpusException;

import org.dalil.sound.Remarks;
import org.dalil.sound.SoundException;
import org.dalil.sound.SoundFormat;
import org.dalil.sound.SoundKind;
import org.dalil.sound.SoundProblems;
import org.dalil.sound.SoundRemark;
import org.dalil.sound.stream.BlockSource;
import org.dalil.sound.stream.ByteReader;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// Plays Opus with Concentus, always at 48,000 frames a second. Times come from the pages: seeking
/// halves the file by them, and a lost page leaves its time silent.
final class OpusSource implements BlockSource {
    private static final int RATE = 48_000;
    private static final int LARGEST = 5760;
    // What a decoder must hear before it sounds right (RFC 7845, 4.6): 80 ms.
    private static final int WARM = 3840;
    private static final int NEAR = 1 << 16;
    private static final long LONGEST_GAP = 600L * RATE;

    private final ByteReader in;
    private final OpusHead head;
    private final OpusSpan span;
    private final PacketWalk walk;
    private final Remarks remarks = new Remarks();
    private final short[] made;
    private final float[] block;
    private @Nullable OpusDecoder decoder;
    private long granule;
    private long start;

    OpusSource(ByteReader in, OpusHead head, OpusSpan span) {
        this.in = in;
        this.head = head;
        this.span = span;
        this.walk = new PacketWalk(in, span.serial());
        this.made = new short[LARGEST * head.channels()];
        this.block = new float[LARGEST * head.channels()];
        if (span.cut()) {
            remarks.add(format().millis(), SoundProblems.cutOff());
        }
        rewind();
    }

    private void rewind() {
        walk.seek(span.first());
        granule = span.origin();
        decoder = null;
    }

    @Override
    public SoundFormat format() {
        long frames = Math.max(0, span.last() - span.origin() - head.skip());
        return new SoundFormat(SoundKind.OPUS, RATE, head.channels(), frames, true);
    }

    @Override
    public void goTo(long frame) throws SoundException {
        long wanted = Math.min(frame, LONGEST_GAP * 1000) + head.skip() + span.origin() - WARM;
        OggPage before = pageBefore(wanted);
        rewind();
        if (before != null) {
            walk.seekBehind(before);
            walk.takeFresh();
            granule = before.granule();
        }
    }

    /// The last page that ends before a time; null when already the first ends later.
    private @Nullable OggPage pageBefore(long wanted) throws SoundException {
        long low = span.first();
        long high = in.length();
        while (high - low > NEAR) {
            long middle = (low + high) >>> 1;
            OggPage page = timed(middle, high);
            if (page != null && page.granule() <= wanted) {
                low = page.at();
            } else {
                high = middle;
            }
        }
        OggPage best = null;
        OggPage page = timed(low, in.length());
        while (page != null && page.granule() <= wanted) {
            best = page;
            page = timed(page.end(), in.length());
        }
        return best;
    }

    private @Nullable OggPage timed(long from, long until) throws SoundException {
        OggPage page = OggPage.find(in, from, until, span.serial());
        while (page != null && page.granule() < 0) {
            page = OggPage.find(in, page.end(), until, span.serial());
        }
        return page;
    }

    @Override
    public int next() throws SoundException {
        int length = walk.next();
        if (length < 0) {
            if (walk.sawOtherStream()) {
                remarks.add(format().millis(), SoundProblems.followedByOther());
            }
            return -1;
        }
        OggPage fresh = walk.takeFresh();
        if (walk.isAfterGap() && fresh != null) {
            remarks.add(format().millis(Math.max(0, heard())), SoundProblems.passedOver());
            resume(fresh);
        }
        start = heard();
        int frames = decode(length);
        granule += frames;
        return Math.clamp(format().frames() - start, 0, frames);
    }

    private long heard() {
        return granule - span.origin() - head.skip();
    }

    /// Takes the time from the page on which the walk goes on after a gap.
    private void resume(OggPage page) throws SoundException {
        long begins = page.granule() - OpusSpan.frames(in, page);
        if (page.granule() >= 0 && begins > granule && begins - granule < LONGEST_GAP) {
            granule = begins;
        }
        decoder = null;
    }

    private int decode(int length) {
        byte[] packet = walk.packet();
        int expected = length == 0 ? 0 : OpusHead.frames(packet[0], length > 1 ? packet[1] : 0);
        int frames;
        try {
            OpusDecoder with = decoder == null ? new OpusDecoder(RATE, head.channels()) : decoder;
            decoder = with;
            frames = length == 0 ? 0 : with.decode(packet, 0, length, made, 0, LARGEST, false);
        } catch (OpusException | RuntimeException | AssertionError e) {
            remarks.add(format().millis(Math.max(0, start)), SoundProblems.damagedPiece());
            decoder = null;
            Arrays.fill(made, (short) 0);
            frames = expected;
        }
        for (int i = 0; i < frames * head.channels(); i++) {
            block[i] = made[i] / 32768f * head.gain();
        }
        return frames;
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
