package org.dalil.sound.ogg;

import org.dalil.sound.SoundException;
import org.dalil.sound.stream.ByteReader;

/// What the first packet of an Opus stream says (RFC 7845, 5.1).
///
/// @param skip frames at the beginning that are not to be heard
/// @param gain what every sample is multiplied with
/// @param family how channels are arranged: 0 for one or two
record OpusHead(int channels, int skip, float gain, int family) {
    static OpusHead read(ByteReader in, long at) throws SoundException {
        short gain = (short) in.le16(at + 16);
        return new OpusHead(
                in.u8(at + 9),
                in.le16(at + 10),
                (float) Math.pow(10, gain / 256.0 / 20),
                in.u8(at + 18));
    }

    /// Frames, at 48,000 a second, of a packet by its first two bytes (RFC 6716, 3.1).
    static int frames(int first, int second) {
        int mode = first >> 3 & 31;
        int each;
        if (mode < 12) {
            each = (mode & 3) == 3 ? 2880 : 480 << (mode & 3);
        } else if (mode < 16) {
            each = 480 << (mode & 1);
        } else {
            each = 120 << (mode & 3);
        }
        int count =
                switch (first & 3) {
                    case 0 -> 1;
                    case 1, 2 -> 2;
                    default -> second & 63;
                };
        return Math.min(each * count, 5760);
    }
}
