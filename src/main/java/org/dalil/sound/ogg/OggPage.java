package org.dalil.sound.ogg;

import org.dalil.sound.SoundException;
import org.dalil.sound.stream.ByteReader;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// A page of an Ogg file (RFC 3533), believed only when its checksum is right. Of the last page of
/// a file that was cut, the segments that are there count, without a time.
///
/// @param at where it begins
/// @param granule time at the end of the last packet that ends on it, -1 when none does
/// @param lengths of its segments; one below 255 ends a packet
/// @param body where its segments begin
/// @param end where it ends
/// @param cut whether the file ends within it
record OggPage(
        long at,
        int flags,
        long granule,
        long serial,
        int[] lengths,
        long body,
        long end,
        boolean cut) {
    private static final int HEAD = 27;
    private static final int[] CRC = crcTable();

    /// The page at a position; null when none is there.
    static @Nullable OggPage read(ByteReader in, long at) throws SoundException {
        if (in.u8(at) != 'O' || !in.isMark(at, "OggS") || in.u8(at + 4) != 0) {
            return null;
        }
        int count = in.u8(at + 26);
        long body = at + HEAD + count;
        int[] lengths = new int[count];
        long end = body;
        for (int i = 0; i < count; i++) {
            lengths[i] = in.u8(at + HEAD + i);
            end += lengths[i];
        }
        if (!in.has(at, end - at)) {
            return cut(in, at, lengths, body);
        }
        if (crc(in, at, end) != (int) in.le32(at + 22)) {
            return null;
        }
        return new OggPage(
                at, in.u8(at + 5), in.le64(at + 6), in.le32(at + 14), lengths, body, end, false);
    }

    private static @Nullable OggPage cut(ByteReader in, long at, int[] lengths, long body)
            throws SoundException {
        int whole = 0;
        long end = body;
        while (whole < lengths.length && end + lengths[whole] <= in.length()) {
            end += lengths[whole++];
        }
        int[] there = Arrays.copyOf(lengths, whole);
        long serial = in.le32(at + 14);
        return body > in.length()
                ? null
                : new OggPage(at, in.u8(at + 5), -1, serial, there, body, in.length(), true);
    }

    /// The first page of a stream that begins between two positions; null when there is none.
    static @Nullable OggPage find(ByteReader in, long from, long until, long serial)
            throws SoundException {
        long at = from;
        while (at < until) {
            OggPage page = read(in, at);
            if (page != null && page.serial == serial) {
                return page;
            }
            at = page == null ? at + 1 : page.end;
        }
        return null;
    }

    /// Whether it begins with the rest of a packet.
    boolean isContinued() {
        return (flags & 1) != 0;
    }

    /// Whether it is the first of a stream.
    boolean isFirst() {
        return (flags & 2) != 0;
    }

    private static int crc(ByteReader in, long from, long to) throws SoundException {
        int crc = 0;
        for (long i = from; i < to; i++) {
            int value = i >= from + 22 && i < from + 26 ? 0 : in.u8(i);
            crc = crc << 8 ^ CRC[crc >>> 24 ^ value];
        }
        return crc;
    }

    private static int[] crcTable() {
        int[] table = new int[256];
        for (int i = 0; i < 256; i++) {
            int crc = i << 24;
            for (int bit = 0; bit < 8; bit++) {
                crc = crc < 0 ? crc << 1 ^ 0x04C11DB7 : crc << 1;
            }
            table[i] = crc;
        }
        return table;
    }
}
