package org.dalil.sound.wave;

import org.dalil.sound.SoundException;
import org.dalil.sound.SoundFormat;
import org.dalil.sound.stream.ByteReader;
import org.jspecify.annotations.Nullable;

/// What the chunks of a WAV file say, held against the bytes there are: sizes in headers are often
/// wrong and never believed. Reads RIFF, RF64 and BW64.
///
/// @param tag the code of the coding: 1 PCM, 3 floating, 6 A-law, 7 µ-law
/// @param channels as in the file
/// @param data where the samples begin
/// @param bytes how many bytes of samples there are
/// @param cut whether the header promised more
record WaveLayout(int tag, int channels, int rate, int bits, long data, long bytes, boolean cut) {
    private static final int EXTENSIBLE = 0xFFFE;
    private static final int MOST_CHANNELS = 64;
    private static final int MOST_CHUNKS = 10_000;
    private static final long UNKNOWN = 0xFFFF_FFFFL;

    /// Reads the layout; null when there is no description or there are no samples.
    static @Nullable WaveLayout read(ByteReader in) throws SoundException {
        long at = 12;
        long described = -1;
        long longSize = -1;
        for (int i = 0; i < MOST_CHUNKS && in.has(at, 8); i++) {
            long size = in.le32(at + 4);
            if (in.isMark(at, "ds64")) {
                longSize = in.le64(at + 16);
            } else if (in.isMark(at, "fmt ") && described < 0) {
                described = at + 8;
            } else if (in.isMark(at, "data")) {
                return described < 0 ? null : of(in, described, at + 8, size, longSize);
            }
            at += 8 + size + (size & 1);
        }
        return null;
    }

    private static WaveLayout of(ByteReader in, long described, long data, long size, long longSize)
            throws SoundException {
        int tag = in.le16(described);
        int bits = in.le16(described + 14);
        if (tag == EXTENSIBLE) {
            tag = in.le16(described + 24);
        }
        long claimed = size == UNKNOWN && longSize > 0 ? longSize : size;
        boolean unfinished = claimed == 0 || claimed >= UNKNOWN - 0xFFFF || claimed == 0x7FFF_FFFF;
        long there = in.length() - data;
        return new WaveLayout(
                tag,
                in.le16(described + 2),
                (int) Math.min(Integer.MAX_VALUE, in.le32(described + 4)),
                bits,
                data,
                unfinished && longSize <= 0 ? there : Math.min(claimed, there),
                claimed > there && (!unfinished || longSize > 0));
    }

    /// Whether its numbers make sense and its coding is read here.
    boolean isPlayable() {
        boolean coded =
                switch (tag) {
                    case 1 -> bits == 8 || bits == 16 || bits == 24 || bits == 32;
                    case 3 -> bits == 32 || bits == 64;
                    case 6, 7 -> bits == 8;
                    default -> false;
                };
        return coded
                && channels >= 1
                && channels <= MOST_CHANNELS
                && rate >= 1
                && rate <= SoundFormat.MOST_RATE;
    }

    /// Bytes of one frame.
    int frameBytes() {
        return channels * bits / 8;
    }

    /// What people call its coding.
    String codec() {
        return switch (tag) {
            case 0x02 -> "Microsoft ADPCM";
            case 0x11 -> "IMA ADPCM";
            case 0x31 -> "GSM 6.10";
            case 0x50, 0x55 -> "MPEG in WAV";
            case 0x160, 0x161, 0x162 -> "Windows Media";
            default -> "WAV 0x" + Integer.toHexString(tag) + ", " + bits + " bit";
        };
    }
}
