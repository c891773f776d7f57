package org.dalil.sound.flac;

import org.dalil.sound.SoundException;
import org.dalil.sound.stream.BitReader;
import org.dalil.sound.stream.DamagedPieceException;

import java.util.Arrays;

/// Decodes the subframes of a FLAC frame (RFC 9639, 9.2): one for each channel, as whole numbers.
final class Subframes {
    private static final int[][] FIXED = {{}, {1}, {2, -1}, {3, -3, 1}, {4, -6, 4, -1}};

    private final BitReader bits;
    private final int[] factors = new int[32];

    Subframes(BitReader bits) {
        this.bits = bits;
    }

    /// Decodes one subframe.
    ///
    /// @param size how many samples
    /// @param width bits of a sample, 4 to 33
    /// @throws DamagedPieceException when it makes no sense or ends too early
    void read(long[] into, int size, int width) throws SoundException, DamagedPieceException {
        if (bits.read(1) != 0) {
            throw new DamagedPieceException();
        }
        int type = (int) bits.read(6);
        int wasted = bits.read(1) == 0 ? 0 : bits.readUnary() + 1;
        int kept = width - wasted;
        if (kept < 1) {
            throw new DamagedPieceException();
        }
        if (type == 0) {
            Arrays.fill(into, 0, size, bits.readSigned(kept));
        } else if (type == 1) {
            plain(into, size, kept);
        } else if (type >= 8 && type <= 12) {
            int order = type - 8;
            System.arraycopy(FIXED[order], 0, factors, 0, order);
            begin(into, order, size, kept);
            predict(into, order, 0, size);
        } else if (type >= 32) {
            linear(into, type - 31, size, kept);
        } else {
            throw new DamagedPieceException();
        }
        for (int i = 0; wasted > 0 && i < size; i++) {
            into[i] <<= wasted;
        }
    }

    private void plain(long[] into, int count, int width)
            throws SoundException, DamagedPieceException {
        for (int i = 0; i < count; i++) {
            into[i] = bits.readSigned(width);
        }
    }

    private void linear(long[] into, int order, int size, int width)
            throws SoundException, DamagedPieceException {
        if (order > size) {
            throw new DamagedPieceException();
        }
        plain(into, order, width);
        int precision = (int) bits.read(4) + 1;
        int shift = (int) bits.readSigned(5);
        if (precision == 16 || shift < 0) {
            throw new DamagedPieceException();
        }
        for (int i = 0; i < order; i++) {
            factors[i] = (int) bits.readSigned(precision);
        }
        residual(into, order, size);
        predict(into, order, shift, size);
    }

    private void begin(long[] into, int order, int size, int width)
            throws SoundException, DamagedPieceException {
        if (order > size) {
            throw new DamagedPieceException();
        }
        plain(into, order, width);
        residual(into, order, size);
    }

    /// Adds to every difference what the samples before it foretell.
    private void predict(long[] into, int order, int shift, int size) {
        for (int i = order; i < size; i++) {
            long sum = 0;
            for (int j = 0; j < order; j++) {
                sum += factors[j] * into[i - 1 - j];
            }
            into[i] += sum >> shift;
        }
    }

    private void residual(long[] into, int order, int size)
            throws SoundException, DamagedPieceException {
        int method = (int) bits.read(2);
        int parts = 1 << bits.read(4);
        int each = size / parts;
        if (method > 1 || each * parts != size && parts > 1 || each < order) {
            throw new DamagedPieceException();
        }
        int at = order;
        for (int part = 0; part < parts; part++) {
            int end = (part + 1) * each;
            int parameter = (int) bits.read(method + 4);
            if (parameter == (method == 0 ? 15 : 31)) {
                int width = (int) bits.read(5);
                for (; at < end; at++) {
                    into[at] = bits.readSigned(width);
                }
            } else {
                for (; at < end; at++) {
                    long folded = (long) bits.readUnary() << parameter | bits.read(parameter);
                    into[at] = folded >>> 1 ^ -(folded & 1);
                }
            }
        }
    }
}
