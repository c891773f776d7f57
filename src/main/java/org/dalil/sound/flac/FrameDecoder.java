package org.dalil.sound.flac;

import org.dalil.sound.SoundException;
import org.dalil.sound.stream.BitReader;
import org.dalil.sound.stream.ByteReader;
import org.dalil.sound.stream.DamagedPieceException;

/// Decodes whole FLAC frames and believes them only when their checksum is right.
final class FrameDecoder {
    private static final int MOST_SAMPLES = 1 << 16;
    private static final int[] CRC = crcTable();

    private final ByteReader in;
    private final FlacStream info;
    private final BitReader bits;
    private final Subframes subframes;
    private final long[][] samples;

    FrameDecoder(ByteReader in, FlacStream info) {
        this.in = in;
        this.info = info;
        this.bits = new BitReader(in);
        this.subframes = new Subframes(bits);
        this.samples = new long[info.channels()][MOST_SAMPLES];
    }

    /// Decodes the frame whose head was read.
    ///
    /// @return the position behind it
    /// @throws DamagedPieceException when it is damaged or ends too early
    long decode(long at, FrameHeader head) throws SoundException, DamagedPieceException {
        bits.seek(head.body());
        for (int c = 0; c < info.channels(); c++) {
            boolean side = head.assignment() == 9 ? c == 0 : head.assignment() >= 8 && c == 1;
            subframes.read(samples[c], head.size(), head.bits() + (side ? 1 : 0));
        }
        bits.align();
        long end = bits.position();
        if (!in.has(end, 2) || crc16(at, end) != in.be16(end)) {
            throw new DamagedPieceException();
        }
        unite(head);
        return end + 2;
    }

    /// The samples of the frame just decoded, as numbers between −1 and 1.
    ///
    /// @return how many there are of each channel
    int samples(float[] into, FrameHeader head) {
        float scale = 1f / (1L << head.bits() - 1);
        int channels = samples.length;
        for (int i = 0; i < head.size(); i++) {
            if (channels <= 2) {
                for (int c = 0; c < channels; c++) {
                    into[i * channels + c] = samples[c][i] * scale;
                }
            } else {
                float sum = 0;
                for (long[] channel : samples) {
                    sum += channel[i] * scale;
                }
                into[i] = sum / channels;
            }
        }
        return head.size();
    }

    private void unite(FrameHeader head) {
        if (head.assignment() < 8) {
            return;
        }
        long[] left = samples[0];
        long[] right = samples[1];
        for (int i = 0; i < head.size(); i++) {
            switch (head.assignment()) {
                case 8 -> right[i] = left[i] - right[i];
                case 9 -> left[i] += right[i];
                default -> {
                    long side = right[i];
                    long middle = left[i] << 1 | side & 1;
                    left[i] = middle + side >> 1;
                    right[i] = middle - side >> 1;
                }
            }
        }
    }

    private int crc16(long from, long to) throws SoundException {
        int crc = 0;
        for (long i = from; i < to; i++) {
            crc = crc << 8 & 0xFFFF ^ CRC[crc >> 8 ^ in.u8(i)];
        }
        return crc;
    }

    private static int[] crcTable() {
        int[] table = new int[256];
        for (int i = 0; i < 256; i++) {
            int crc = i << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ 0x8005;
            }
            table[i] = crc & 0xFFFF;
        }
        return table;
    }
}
