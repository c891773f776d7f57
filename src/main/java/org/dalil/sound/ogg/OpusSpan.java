package org.dalil.sound.ogg;

import org.dalil.sound.SoundException;
import org.dalil.sound.stream.ByteReader;
import org.jspecify.annotations.Nullable;

/// Where the sound of an Opus stream lies in its file and in time. Recordings of a live stream do
/// not begin at time zero.
///
/// @param first where the first page with sound begins
/// @param origin time at its beginning
/// @param last time at the end of the last whole page
/// @param cut whether the file ends within a page
record OpusSpan(long serial, long first, long origin, long last, boolean cut) {
    private static final int HEAD_PACKETS = 2;
    private static final int TAIL = 1 << 17;

    /// Finds it; null when no page holds sound.
    static @Nullable OpusSpan of(ByteReader in, OggPage begin) throws SoundException {
        OggPage first = begin;
        int packets = 0;
        while (first != null && packets < HEAD_PACKETS) {
            for (int length : first.lengths()) {
                packets += length < 255 ? 1 : 0;
            }
            first = OggPage.find(in, first.end(), in.length(), begin.serial());
        }
        if (first == null) {
            return null;
        }
        OggPage last = first;
        long unfinished = 0;
        long from = Math.max(first.end(), in.length() - TAIL);
        boolean cut = false;
        OggPage page = OggPage.find(in, from, in.length(), begin.serial());
        while (page != null) {
            last = page.granule() >= 0 ? page : last;
            unfinished = page.cut() ? frames(in, page) : 0;
            cut |= page.cut();
            page = OggPage.find(in, page.end(), in.length(), begin.serial());
        }
        long origin = last == first ? 0 : Math.max(0, first.granule() - frames(in, first));
        return new OpusSpan(begin.serial(), first.at(), origin, last.granule() + unfinished, cut);
    }

    /// Frames of the packets that begin and end on a page.
    static long frames(ByteReader in, OggPage page) throws SoundException {
        long sum = 0;
        long at = page.body();
        boolean whole = !page.isContinued();
        long begin = at;
        for (int length : page.lengths()) {
            at += length;
            if (length < 255) {
                sum += whole && at > begin ? OpusHead.frames(in.u8(begin), in.u8(begin + 1)) : 0;
                whole = true;
                begin = at;
            }
        }
        return sum;
    }
}
