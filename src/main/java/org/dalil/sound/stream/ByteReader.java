package org.dalil.sound.stream;

import org.dalil.sound.SoundBytes;
import org.dalil.sound.SoundException;

/// Numbers and marks out of the bytes of a recording, through a window of one sealed chunk. What
/// stands behind the end reads as zero; ask [#has(long, long)] where that matters.
public final class ByteReader {
    private static final int WINDOW = 1 << 16;

    private final SoundBytes bytes;
    private final byte[] window = new byte[WINDOW];
    private long start = -1;
    private int held;

    public ByteReader(SoundBytes bytes) {
        this.bytes = bytes;
    }

    /// How many bytes there are.
    public long length() {
        return bytes.length();
    }

    /// Whether this many bytes stand at a position.
    public boolean has(long position, long count) {
        return position >= 0 && count >= 0 && position <= length() - count;
    }

    /// One byte, 0 to 255.
    public int u8(long position) throws SoundException {
        if (position < start || position >= start + held || start < 0) {
            if (position < 0 || position >= length()) {
                return 0;
            }
            load(position);
        }
        int at = (int) (position - start);
        return at < held ? window[at] & 0xFF : 0;
    }

    /// Two bytes, the greater first.
    public int be16(long position) throws SoundException {
        return u8(position) << 8 | u8(position + 1);
    }

    /// Three bytes, the greatest first.
    public int be24(long position) throws SoundException {
        return be16(position) << 8 | u8(position + 2);
    }

    /// Four bytes, the greatest first, 0 to 2^32 - 1.
    public long be32(long position) throws SoundException {
        return (long) be16(position) << 16 | be16(position + 2);
    }

    /// Eight bytes, the greatest first.
    public long be64(long position) throws SoundException {
        return be32(position) << 32 | be32(position + 4);
    }

    /// Two bytes, the smaller first.
    public int le16(long position) throws SoundException {
        return u8(position) | u8(position + 1) << 8;
    }

    /// Four bytes, the smallest first, 0 to 2^32 - 1.
    public long le32(long position) throws SoundException {
        return le16(position) | (long) le16(position + 2) << 16;
    }

    /// Eight bytes, the smallest first.
    public long le64(long position) throws SoundException {
        return le32(position) | le32(position + 4) << 32;
    }

    /// Whether a mark of Latin letters stands at a position.
    public boolean isMark(long position, String mark) throws SoundException {
        boolean same = has(position, mark.length());
        for (int i = 0; same && i < mark.length(); i++) {
            same = u8(position + i) == mark.charAt(i);
        }
        return same;
    }

    /// Fills a buffer as far as the bytes go.
    ///
    /// @return how many were read, 0 at the end
    public int read(long position, byte[] into, int from, int count) throws SoundException {
        int done = 0;
        while (done < count && position + done < length()) {
            u8(position + done);
            int at = (int) (position + done - start);
            int now = Math.min(count - done, held - at);
            if (now <= 0) {
                break;
            }
            System.arraycopy(window, at, into, from + done, now);
            done += now;
        }
        return done;
    }

    private void load(long position) throws SoundException {
        start = position & -WINDOW;
        held = 0;
        held = Math.max(0, bytes.read(start, window, 0, WINDOW));
    }
}
