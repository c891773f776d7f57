package org.dalil.sound.mp4;

import org.dalil.sound.SoundException;
import org.dalil.sound.stream.ByteReader;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A box of an MP4 file (ISO 14496-12, 4.2): a name and what lies between two positions, never more
/// than its parent holds.
record Box(String name, long start, long end) {
    private static final int MOST = 4096;

    /// The boxes that follow each other between two positions, as far as they make sense.
    static List<Box> between(ByteReader in, long from, long to) throws SoundException {
        List<Box> found = new ArrayList<>();
        long at = from;
        while (at <= to - 8 && found.size() < MOST) {
            long size = in.be32(at);
            int head = 8;
            if (size == 1) {
                size = in.be64(at + 8);
                head = 16;
            } else if (size == 0) {
                size = to - at;
            }
            if (size < head) {
                break;
            }
            long end = size > to - at ? to : at + size;
            found.add(new Box(name(in, at + 4), Math.min(end, at + head), end));
            at = end;
        }
        return found;
    }

    static String name(ByteReader in, long at) throws SoundException {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            name.append((char) in.u8(at + i));
        }
        return name.toString();
    }

    /// The first box of this name along a path of names inside this one; null when there is none.
    @Nullable Box inside(ByteReader in, String... path) throws SoundException {
        Box at = this;
        for (String step : path) {
            Box found = null;
            for (Box child : between(in, at.start, at.end)) {
                if (found == null && child.name.equals(step)) {
                    found = child;
                }
            }
            if (found == null) {
                return null;
            }
            at = found;
        }
        return at;
    }

    long size() {
        return end - start;
    }
}
