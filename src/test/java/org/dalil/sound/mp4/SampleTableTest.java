package org.dalil.sound.mp4;

import static org.dalil.sound.SoundKit.joined;
import static org.dalil.sound.SoundKit.mark;
import static org.dalil.sound.mp4.Boxes.box;
import static org.dalil.sound.mp4.Boxes.ints;
import static org.dalil.sound.mp4.Boxes.longs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.dalil.sound.SoundException;
import org.dalil.sound.stream.ByteReader;
import org.dalil.sound.stream.HeldBytes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

/// Packets are found by the table of an MP4 file, in any order, and lies in it are harmless.
class SampleTableTest {
    private static final int SOUND = 1000;

    /// Three chunks, of two, two and three packets, whose sizes are 1 to 7, with gaps between.
    private static final byte[] SIZES = box("stsz", ints(0, 0, 7, 1, 2, 3, 4, 5, 6, 7));

    private static final byte[] RUNS = box("stsc", ints(0, 2, 1, 2, 1, 3, 3, 1));
    private static final int[] CHUNKS = {SOUND + 100, SOUND + 200, SOUND + 300};
    private static final int[] PLACES = {100, 101, 200, 203, 300, 305, 311};

    /// The file: the table, then bytes that tell their own place.
    private static byte[] file(byte[]... boxes) {
        byte[] table = box("stbl", boxes);
        byte[] sound = new byte[400];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = (byte) (i % 251);
        }
        return joined(table, new byte[SOUND - table.length], sound);
    }

    private static @Nullable SampleTable table(byte[] file) throws SoundException {
        ByteReader in = new ByteReader(new HeldBytes(file));
        Box stbl = Box.between(in, 0, file.length).getFirst();
        return SampleTable.of(in, new ByteReader(new HeldBytes(file)), stbl);
    }

    private static SampleTable whole(byte[]... boxes) throws SoundException {
        SampleTable table = table(file(boxes));
        assertNotNull(table);
        return table;
    }

    private static void isRight(SampleTable table, int number) throws SoundException {
        byte[] packet = new byte[100];
        assertEquals(number + 1, table.read(number, packet), "packet " + number);
        assertEquals((byte) (PLACES[number] % 251), packet[0], "packet " + number);
    }

    @Property(tries = 50)
    void anyOrderFindsTheSame(@ForAll List<@IntRange(max = 6) Integer> asked)
            throws SoundException {
        SampleTable table = whole(SIZES, RUNS, box("stco", ints(0, 3), ints(CHUNKS)));

        for (int number : asked) {
            isRight(table, number);
        }
        assertEquals(7, table.count());
        assertTrue(table.isCounted());
    }

    @Test
    void placesMayBeWide() throws SoundException {
        SampleTable table =
                whole(SIZES, RUNS, box("co64", ints(0, 3), longs(CHUNKS[0], CHUNKS[1], CHUNKS[2])));

        for (int number = 0; number < 7; number++) {
            isRight(table, number);
        }
        assertEquals(-1, table.read(7, new byte[9]));
    }

    @Test
    void sizesMayAllBeTheSame() throws SoundException {
        SampleTable table =
                whole(box("stsz", ints(0, 10, 7)), RUNS, box("stco", ints(0, 3), ints(CHUNKS)));
        byte[] packet = new byte[100];

        assertEquals(10, table.read(6, packet));
        assertEquals((byte) ((300 + 20) % 251), packet[0]);
        assertEquals(10, table.read(1, packet));
        assertEquals((byte) 110, packet[0]);
    }

    @Test
    void aPacketBehindTheEndIsACut() throws SoundException {
        SampleTable table =
                whole(SIZES, RUNS, box("stco", ints(0, 3), ints(CHUNKS[0], CHUNKS[1], 1_000_000)));

        isRight(table, 3);
        assertEquals(-1, table.read(4, new byte[9]));
        assertTrue(table.isCutOff());
    }

    @Test
    void withoutAPartThereIsNone() throws SoundException {
        byte[] places = box("stco", ints(0, 3), ints(CHUNKS));

        assertNull(table(file(SIZES, RUNS)));
        assertNull(table(file(SIZES, places)));
        assertNull(table(file(RUNS, places)));
    }

    @Property(tries = 300)
    void liesAreHarmless(@ForAll long seed) throws SoundException {
        byte[] file = file(SIZES, RUNS, box("stco", ints(0, 3), ints(CHUNKS)));
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            file[16 + random.nextInt(120)] = (byte) random.nextInt();
        }
        ByteReader in = new ByteReader(new HeldBytes(file));
        List<Box> boxes = Box.between(in, 0, file.length);
        if (!boxes.isEmpty()) {
            SampleTable table =
                    SampleTable.of(in, new ByteReader(new HeldBytes(file)), boxes.getFirst());
            byte[] packet = new byte[100];
            for (int i = 0; table != null && i < 10; i++) {
                table.read(random.nextInt(20), packet);
            }
        }
    }

    @Test
    void boxesAreHeldWithinTheirParents() throws SoundException {
        byte[] inner = box("abcd", ints(7));
        byte[] outer = box("moov", inner, joined(ints(1000), mark("huge")));
        byte[] wide = joined(ints(1), mark("wide"), longs(20), ints(5));
        byte[] file = joined(outer, wide, ints(0), mark("last"), ints(3, 4));
        ByteReader in = new ByteReader(new HeldBytes(file));

        List<Box> boxes = Box.between(in, 0, file.length);

        assertEquals(List.of("moov", "wide", "last"), boxes.stream().map(Box::name).toList());
        assertEquals(4, boxes.get(1).size());
        assertEquals(8, boxes.get(2).size());
        Box found = boxes.getFirst().inside(in, "abcd");
        assertNotNull(found);
        assertEquals(7, in.be32(found.start()));
        Box huge = boxes.getFirst().inside(in, "huge");
        assertNotNull(huge);
        assertEquals(outer.length, huge.end());
        assertNull(boxes.getFirst().inside(in, "abcd", "none"));
        assertEquals(List.of(), Box.between(in, file.length - 8, file.length));
    }
}
