package org.dalil.sound.stream;

import org.dalil.sound.SoundException;

/// Bits out of the bytes of a recording, the greatest first.
public final class BitReader {
    private static final int LONGEST_RUN = 1 << 20;

    private final ByteReader in;
    private long at;
    private long held;
    private int count;

    public BitReader(ByteReader in) {
        this.in = in;
    }

    /// Goes to the first bit of the byte at a position.
    public void seek(long position) {
        at = position;
        count = 0;
        held = 0;
    }

    /// The position of the first byte of which no bit was read.
    public long position() {
        return at - count / 8;
    }

    /// Passes over what is left of the byte begun.
    public void align() {
        count -= count % 8;
    }

    /// A number of 0 to 32 bits, without a sign.
    ///
    /// @throws DamagedPieceException behind the end
    public long read(int bits) throws SoundException, DamagedPieceException {
        while (count < bits) {
            if (at >= in.length()) {
                throw new DamagedPieceException();
            }
            held = held << 8 | in.u8(at++);
            count += 8;
        }
        count -= bits;
        return held >>> count & (1L << bits) - 1;
    }

    /// A number of 0 to 33 bits with a sign.
    ///
    /// @throws DamagedPieceException behind the end
    public long readSigned(int bits) throws SoundException, DamagedPieceException {
        if (bits == 0) {
            return 0;
        }
        long value = bits > 32 ? read(bits - 32) << 32 | read(32) : read(bits);
        return value << 64 - bits >> 64 - bits;
    }

    /// How many zeros stand before the next one, which is read as well.
    ///
    /// @throws DamagedPieceException behind the end, and when there are absurdly many
    public int readUnary() throws SoundException, DamagedPieceException {
        int zeros = 0;
        while (true) {
            if (count == 0) {
                read(8);
                count = 8;
            }
            long rest = held & (1L << count) - 1;
            if (rest != 0) {
                int lead = Long.numberOfLeadingZeros(rest) - (64 - count);
                count -= lead + 1;
                return zeros + lead;
            }
            zeros += count;
            count = 0;
            if (zeros > LONGEST_RUN) {
                throw new DamagedPieceException();
            }
        }
    }
}
