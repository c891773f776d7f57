package org.dalil.sound.mpeg;

import org.dalil.sound.SoundException;
import org.dalil.sound.stream.ByteReader;
import org.jspecify.annotations.Nullable;

/// Where the frames of an MPEG recording begin, and what its encoder noted before them.
///
/// @param header of the first frame
/// @param first where the first frame that is to be heard begins
/// @param frames how many frames there are by the note, or by the size of the first ones
/// @param skip frames of sound at the beginning that the encoder put there
record MpegStart(MpegHeader header, long first, long frames, int skip) {
    private static final int WITHIN = 1 << 17;
    private static final int CHAIN = 3;
    // A decoder of layer 3 gives every sample 529 later than the encoder took it.
    private static final int DECODER_DELAY = 529;

    /// Looks for the first frame behind tags and some rubbish; null when there is none.
    static @Nullable MpegStart find(ByteReader in) throws SoundException {
        long from = behindTags(in);
        long until = Math.min(in.length() - 3, from + WITHIN);
        for (long at = from; at < until; at++) {
            MpegHeader header = in.u8(at) == 0xFF ? MpegHeader.read(in, at) : null;
            if (header != null && isChain(in, at, header)) {
                return of(in, at, header);
            }
        }
        return null;
    }

    /// The position behind all ID3v2 tags.
    static long behindTags(ByteReader in) throws SoundException {
        long at = 0;
        while (in.isMark(at, "ID3") && in.has(at, 10)) {
            long size = 0;
            for (int i = 6; i < 10; i++) {
                size = size << 7 | in.u8(at + i) & 0x7F;
            }
            at += 10 + size + ((in.u8(at + 5) & 0x10) == 0 ? 0 : 10);
        }
        return at;
    }

    private static boolean isChain(ByteReader in, long at, MpegHeader header)
            throws SoundException {
        long next = at;
        MpegHeader here = header;
        for (int i = 1; i < CHAIN && in.has(next + here.length(), 4); i++) {
            next += here.length();
            MpegHeader following = MpegHeader.read(in, next);
            if (following == null || !following.matches(header)) {
                return false;
            }
            here = following;
        }
        // A lone frame is believed only when it stands where a file begins.
        return next > at || at <= behindTags(in) && at + header.length() <= in.length();
    }

    private static MpegStart of(ByteReader in, long at, MpegHeader header) throws SoundException {
        long note = at + header.side();
        boolean noted = in.isMark(note, "Xing") || in.isMark(note, "Info");
        if (header.layer() != 3 || !noted) {
            long bytes = in.length() - at;
            return new MpegStart(header, at, bytes / header.length(), 0);
        }
        int flags = (int) in.be32(note + 4);
        long told = (flags & 1) == 0 ? -1 : in.be32(note + 8);
        long behind = note + 8;
        behind += ((flags & 1) + (flags >> 1 & 1)) * 4L;
        behind += (flags & 4) == 0 ? 0 : 100;
        behind += (flags & 8) == 0 ? 0 : 4;
        long rest = in.length() - at - header.length();
        // A frame has 24 bytes at the very least.
        long frames = told > 0 && told <= rest / 24 + 1 ? told : rest / header.length();
        boolean delayed =
                in.isMark(behind, "LAME") || in.isMark(behind, "Lavc") || in.isMark(behind, "Lavf");
        return new MpegStart(
                header,
                at + header.length(),
                frames,
                delayed ? (in.be16(behind + 21) >> 4) + DECODER_DELAY : 0);
    }
}
