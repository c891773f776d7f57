package org.dalil.sound.flac;

import java.io.ByteArrayOutputStream;

/// Writes bits, the greatest first, for frames that tests make by hand.
final class BitWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int held;
    private int count;

    /// A number of 0 to 64 bits; of a negative one its lowest.
    BitWriter put(long value, int bits) {
        for (int i = bits - 1; i >= 0; i--) {
            held = held << 1 | (int) (value >> i & 1);
            if (++count == 8) {
                out.write(held);
                held = 0;
                count = 0;
            }
        }
        return this;
    }

    /// So many zeros and a one.
    BitWriter unary(int zeros) {
        for (int i = 0; i < zeros; i++) {
            put(0, 1);
        }
        return put(1, 1);
    }

    /// What is left of the byte, as zeros.
    BitWriter align() {
        while (count > 0) {
            put(0, 1);
        }
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    /// The checksums of FLAC: bitwise, apart from how the decoder does it.
    static int crc(byte[] bytes, int width, int polynomial) {
        int crc = 0;
        for (byte each : bytes) {
            for (int bit = 7; bit >= 0; bit--) {
                int top = crc >> width - 1 & 1;
                crc = (crc << 1 | 0) & (1 << width) - 1;
                crc ^= (top ^ each >> bit & 1) == 1 ? polynomial : 0;
            }
        }
        return crc & (1 << width) - 1;
    }
}
