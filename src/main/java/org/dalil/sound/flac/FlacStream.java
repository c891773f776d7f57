package org.dalil.sound.flac;

import org.dalil.sound.SoundException;
import org.dalil.sound.SoundFormat;
import org.dalil.sound.stream.ByteReader;
import org.jspecify.annotations.Nullable;

/// What a FLAC file says of itself before its frames (RFC 9639, 8).
///
/// @param blockSize samples of a block where all have the same, else 0
/// @param total samples of each channel, 0 when not told
/// @param first where the frames begin
record FlacStream(int blockSize, int rate, int channels, int bits, long total, long first) {
    private static final int MOST_BLOCKS = 10_000;

    /// Reads what stands before the frames; null when it makes no sense.
    static @Nullable FlacStream read(ByteReader in, long mark) throws SoundException {
        long at = mark + 4;
        long info = -1;
        boolean last = !in.isMark(mark, "fLaC");
        for (int i = 0; !last && i < MOST_BLOCKS && in.has(at, 4); i++) {
            last = in.u8(at) >= 0x80;
            int type = in.u8(at) & 0x7F;
            int size = in.be24(at + 1);
            if (type == 0 && size >= 34 && info < 0) {
                info = at + 4;
            }
            at += 4 + size;
        }
        return info < 0 ? null : of(in, info, at);
    }

    private static @Nullable FlacStream of(ByteReader in, long info, long first)
            throws SoundException {
        int least = in.be16(info);
        int most = in.be16(info + 2);
        long packed = in.be64(info + 10);
        int rate = (int) (packed >>> 44);
        int bits = (int) (packed >>> 36 & 31) + 1;
        if (rate == 0 || rate > SoundFormat.MOST_RATE || bits < 4) {
            return null;
        }
        return new FlacStream(
                least == most ? most : 0,
                rate,
                (int) (packed >>> 41 & 7) + 1,
                bits,
                packed & 0xF_FFFF_FFFFL,
                first);
    }
}
