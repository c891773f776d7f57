package org.dalil.sound.mpeg;

import org.dalil.sound.SoundException;
import org.dalil.sound.stream.ByteReader;
import org.jspecify.annotations.Nullable;

/// The head of an MPEG audio frame (ISO 11172-3, 13818-3 and the unofficial 2.5).
///
/// @param version 1, 2, or 3 for 2.5
/// @param layer 1 to 3
/// @param length bytes of the frame, head included
/// @param side bytes of head and side information, where layer 3 keeps its Xing mark
record MpegHeader(int version, int layer, int rate, int channels, int length, int side) {
    private static final int[] V1_L1 = {
        0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448
    };
    private static final int[] V1_L2 = {
        0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384
    };
    private static final int[] V1_L3 = {
        0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320
    };
    private static final int[] V2_L1 = {
        0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256
    };
    private static final int[] V2_L23 = {
        0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160
    };
    private static final int[] RATES = {44100, 48000, 32000};

    /// Reads the head at a position; null when none is there, or one of free length.
    static @Nullable MpegHeader read(ByteReader in, long at) throws SoundException {
        if (in.u8(at) != 0xFF || (in.u8(at + 1) & 0xE0) != 0xE0) {
            return null;
        }
        int second = in.u8(at + 1);
        int third = in.u8(at + 2);
        int version =
                switch (second >> 3 & 3) {
                    case 3 -> 1;
                    case 2 -> 2;
                    case 0 -> 3;
                    default -> 0;
                };
        int layer = 4 - (second >> 1 & 3);
        int bitrate = third >> 4;
        int rateCode = third >> 2 & 3;
        if (version == 0 || layer == 4 || bitrate == 0 || bitrate == 15 || rateCode == 3) {
            return null;
        }
        int rate = RATES[rateCode] >> version - 1;
        int kilobits = bitrates(version, layer)[bitrate];
        int channels = in.u8(at + 3) >> 6 == 3 ? 1 : 2;
        int side = version == 1 ? channels == 1 ? 17 : 32 : channels == 1 ? 9 : 17;
        return new MpegHeader(
                version,
                layer,
                rate,
                channels,
                length(version, layer, kilobits * 1000, rate, third >> 1 & 1),
                4 + side);
    }

    private static int[] bitrates(int version, int layer) {
        if (version == 1) {
            return layer == 1 ? V1_L1 : layer == 2 ? V1_L2 : V1_L3;
        }
        return layer == 1 ? V2_L1 : V2_L23;
    }

    private static int length(int version, int layer, int bits, int rate, int padding) {
        if (layer == 1) {
            return (12 * bits / rate + padding) * 4;
        }
        return (layer == 3 && version > 1 ? 72 : 144) * bits / rate + padding;
    }

    /// Frames of sound that it holds.
    int size() {
        return layer == 1 ? 384 : layer == 3 && version > 1 ? 576 : 1152;
    }

    /// Whether another belongs to the same recording.
    boolean matches(MpegHeader other) {
        return version == other.version
                && layer == other.layer
                && rate == other.rate
                && channels == other.channels;
    }
}
