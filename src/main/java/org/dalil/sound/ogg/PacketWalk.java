package org.dalil.sound.ogg;

import org.dalil.sound.SoundException;
import org.dalil.sound.stream.ByteReader;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// Walks through the packets of one stream of an Ogg file, from page to page. A page that is lost
/// takes the packets on it with it; the walk goes on at the next that is whole.
final class PacketWalk {
    private static final int LARGEST = 1 << 16;

    private final ByteReader in;
    private final long serial;
    private byte[] packet = new byte[1 << 12];
    private int length;
    private @Nullable OggPage page;
    private int segment;
    private long at;
    private long behind;
    private boolean fresh;
    private boolean gap;
    private boolean otherStream;

    PacketWalk(ByteReader in, long serial) {
        this.in = in;
        this.serial = serial;
    }

    /// Goes on with the first whole page at or behind a position.
    void seek(long position) {
        behind = position;
        page = null;
        length = 0;
    }

    /// Goes behind the last packet that ends on a page; keeps the beginning of the next.
    void seekBehind(OggPage last) throws SoundException {
        seek(last.at());
        turn();
        int kept = last.lengths().length;
        while (kept > 0 && last.lengths()[kept - 1] == 255) {
            kept--;
        }
        for (; segment < kept; segment++) {
            at += last.lengths()[segment];
        }
    }

    /// Reads the next packet.
    ///
    /// @return its length, -1 behind the last
    int next() throws SoundException {
        length = 0;
        boolean ended = false;
        while (!ended) {
            OggPage here = page;
            if (here == null || segment == here.lengths().length) {
                if (!turn()) {
                    return -1;
                }
            } else {
                int size = here.lengths()[segment++];
                take(size);
                ended = size < 255;
            }
        }
        return length;
    }

    private void take(int size) throws SoundException {
        if (length + size > packet.length && packet.length < LARGEST) {
            packet = Arrays.copyOf(packet, Math.max(2 * packet.length, length + size));
        }
        // A packet too large for any decoder is cut; decoding it fails and is told.
        int now = Math.min(size, packet.length - length);
        length += in.read(at, packet, length, now);
        at += size;
    }

    /// Turns to the next page; false when there is none.
    private boolean turn() throws SoundException {
        OggPage next = following();
        boolean lost = page == null || next == null || gap;
        page = next;
        if (next == null) {
            return false;
        }
        fresh = lost;
        segment = 0;
        at = next.body();
        behind = next.end();
        if (lost) {
            length = 0;
        }
        if (length == 0 && next.isContinued()) {
            dropRest(next);
        }
        return true;
    }

    private void dropRest(OggPage here) {
        boolean ended = false;
        while (!ended && segment < here.lengths().length) {
            int size = here.lengths()[segment++];
            at += size;
            ended = size < 255;
        }
    }

    private @Nullable OggPage following() throws SoundException {
        gap = false;
        long from = behind;
        while (from < in.length()) {
            OggPage found = OggPage.read(in, from);
            if (found == null) {
                gap = true;
                from++;
            } else if (found.serial() == serial) {
                return found;
            } else {
                otherStream |= found.isFirst();
                from = found.end();
            }
        }
        return null;
    }

    /// The packet just read.
    byte[] packet() {
        return packet;
    }

    /// The page on which the packet just read ended, once when it did not follow what came before:
    /// there the time must be taken from the page. Null otherwise.
    @Nullable OggPage takeFresh() {
        OggPage found = fresh ? page : null;
        fresh = false;
        return found;
    }

    /// Whether bytes that are no page were passed over before the last page.
    boolean isAfterGap() {
        return gap;
    }

    /// Whether the beginning of another stream was passed.
    boolean sawOtherStream() {
        return otherStream;
    }
}
