package org.dalil.sound.flac;

import org.dalil.sound.SoundException;
import org.dalil.sound.stream.ByteReader;
import org.jspecify.annotations.Nullable;

/// The head of a FLAC frame (RFC 9639, 9.1), checked by its checksum and against the file’s own
/// description.
///
/// @param start number of its first sample
/// @param size samples of each channel
/// @param assignment how the channels were made, 0 to 10
/// @param body where the subframes begin
record FrameHeader(long start, int size, int assignment, int bits, long body) {
    private static final int[] BITS = {0, 8, 12, -1, 16, 20, 24, 32};
    private static final int[] RATES = {
        0, 88200, 176400, 192000, 8000, 16000, 22050, 24000, 32000, 44100, 48000, 96000
    };

    /// Reads the head at a position; null when none is there.
    static @Nullable FrameHeader read(ByteReader in, long at, FlacStream info)
            throws SoundException {
        if (in.u8(at) != 0xFF || (in.u8(at + 1) & 0xFE) != 0xF8 || !in.has(at, 6)) {
            return null;
        }
        int sizeCode = in.u8(at + 2) >> 4;
        int rateCode = in.u8(at + 2) & 15;
        int assignment = in.u8(at + 3) >> 4;
        int bits = BITS[in.u8(at + 3) >> 1 & 7];
        bits = bits == 0 ? info.bits() : bits;
        int channels = assignment < 8 ? assignment + 1 : 2;
        boolean fits =
                sizeCode != 0
                        && rateCode != 15
                        && assignment <= 10
                        && bits == info.bits()
                        && channels == info.channels()
                        && (in.u8(at + 3) & 1) == 0
                        && (rateCode == 0 || rateCode > 11 || RATES[rateCode] == info.rate());
        int numberBytes = numberBytes(in.u8(at + 4));
        if (!fits || numberBytes == 0) {
            return null;
        }
        long end = at + 4 + numberBytes;
        int size = size(in, sizeCode, end);
        end += sizeCode == 6 ? 1 : sizeCode == 7 ? 2 : 0;
        end += rateCode == 12 ? 1 : rateCode > 12 ? 2 : 0;
        if (!in.has(at, end - at + 1) || crc8(in, at, end) != in.u8(end)) {
            return null;
        }
        long number = number(in, at + 4, numberBytes);
        boolean variable = (in.u8(at + 1) & 1) == 1;
        int usual = info.blockSize() == 0 ? size : info.blockSize();
        return new FrameHeader(variable ? number : number * usual, size, assignment, bits, end + 1);
    }

    private static int size(ByteReader in, int code, long at) throws SoundException {
        return switch (code) {
            case 1 -> 192;
            case 2, 3, 4, 5 -> 576 << code - 2;
            case 6 -> in.u8(at) + 1;
            case 7 -> in.be16(at) + 1;
            default -> 256 << code - 8;
        };
    }

    /// How many bytes a number takes that begins with this one, as in UTF-8; 0 when none does.
    private static int numberBytes(int first) {
        int ones = Integer.numberOfLeadingZeros(~(first << 24));
        return ones == 0 ? 1 : ones == 1 || ones == 8 ? 0 : ones;
    }

    private static long number(ByteReader in, long at, int count) throws SoundException {
        long value = count == 1 ? in.u8(at) : in.u8(at) & 0x7F >> count;
        for (int i = 1; i < count; i++) {
            value = value << 6 | in.u8(at + i) & 0x3F;
        }
        return value;
    }

    private static int crc8(ByteReader in, long from, long to) throws SoundException {
        int crc = 0;
        for (long i = from; i < to; i++) {
            crc ^= in.u8(i);
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x80) == 0 ? crc << 1 : crc << 1 ^ 0x107;
            }
        }
        return crc & 0xFF;
    }
}
