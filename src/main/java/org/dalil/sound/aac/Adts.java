package org.dalil.sound.aac;

import org.dalil.sound.SoundException;
import org.dalil.sound.SoundKind;
import org.dalil.sound.SoundOpening;
import org.dalil.sound.packet.FrameIndex;
import org.dalil.sound.packet.Framing;
import org.dalil.sound.stream.ByteReader;

import java.util.Optional;

/// AAC packets that follow each other, each with a head of seven bytes (ISO 14496-3, 1.A.3).
public final class Adts {
    private static final int HEAD = 7;
    private static final int WITHIN = 1 << 16;
    private static final int CHAIN = 3;
    // What must be the same in all heads: sync, layer, profile, rate and channels.
    private static final long SAME = 0xFFF6_FDC0L;

    private Adts() {}

    /// Opens a file in which such packets are found; empty when there are none.
    public static Optional<SoundOpening> open(ByteReader in, long from) throws SoundException {
        long until = Math.min(in.length() - HEAD, from + WITHIN);
        for (long at = from; at < until; at++) {
            Framing framing = like(in.be32(at) & SAME);
            if (in.u8(at) == 0xFF && isChain(in, at, framing)) {
                long guess = (in.length() - at) / framing.frameAt(in, at);
                FrameIndex index = new FrameIndex(in, framing, at, guess);
                AacOpening opening = new AacOpening(SoundKind.AAC, description(in, at), HEAD);
                return Optional.of(opening.open(index, 0, -1, 1));
            }
        }
        return Optional.empty();
    }

    private static Framing like(long head) {
        return (in, at) -> {
            boolean fits =
                    (in.be32(at) & SAME) == head
                            && head >>> 16 == 0xFFF0
                            && (head >>> 10 & 15) < 13
                            && in.has(at, HEAD);
            int length = (in.u8(at + 3) & 3) << 11 | in.u8(at + 4) << 3 | in.u8(at + 5) >> 5;
            return fits && length > HEAD ? length : 0;
        };
    }

    private static boolean isChain(ByteReader in, long from, Framing framing)
            throws SoundException {
        long at = from;
        for (int i = 0; i < CHAIN; i++) {
            int length = framing.frameAt(in, at);
            if (length == 0) {
                return i > 1 && at >= in.length() - HEAD;
            }
            at += length;
        }
        return true;
    }

    private static byte[] description(ByteReader in, long at) throws SoundException {
        int profile = (in.u8(at + 2) >> 6) + 1;
        int rate = in.u8(at + 2) >> 2 & 15;
        int channels = (in.u8(at + 2) & 1) << 2 | in.u8(at + 3) >> 6;
        int packed = profile << 11 | rate << 7 | channels << 3;
        return new byte[] {(byte) (packed >> 8), (byte) packed};
    }
}
