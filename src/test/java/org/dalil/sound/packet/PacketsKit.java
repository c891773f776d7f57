package org.dalil.sound.packet;

import org.dalil.sound.SoundKind;
import org.dalil.sound.stream.DamagedPieceException;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Packets and a decoder that tests can see through: every packet sounds as its own number.
final class PacketsKit {
    static final int SIZE = 10;

    private PacketsKit() {}

    /// Packets whose one byte is their number.
    static Packets numbered(int count, boolean cut, int gapBefore) {
        return new Packets() {
            @Override
            public long count() {
                return count;
            }

            @Override
            public boolean isCounted() {
                return true;
            }

            @Override
            public int read(long number, byte[] into) {
                into[0] = (byte) number;
                return number < count ? 1 : -1;
            }

            @Override
            public boolean isAfterGap(long number) {
                return number == gapBefore;
            }

            @Override
            public boolean isCutOff() {
                return cut;
            }
        };
    }

    static PacketShape shape(long skip, long keep, int warm) {
        return new PacketShape(SoundKind.MP3, 1000, 1, SIZE, skip, keep, warm);
    }

    /// Decoders that note which packets each was given; packet 66 cannot be decoded, 55 is empty.
    static final class Noted implements Supplier<PacketDecoder> {
        final List<List<Integer>> given = new ArrayList<>();

        @Override
        public PacketDecoder get() {
            List<Integer> mine = new ArrayList<>();
            given.add(mine);
            return (packet, length, out) -> {
                mine.add((int) packet[0]);
                if (packet[0] == 66) {
                    throw new DamagedPieceException();
                }
                java.util.Arrays.fill(out, packet[0]);
                return packet[0] != 55;
            };
        }
    }
}
