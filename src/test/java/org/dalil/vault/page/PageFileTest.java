package org.dalil.vault.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.dalil.vault.key.TestKeys;
import org.dalil.vault.key.VaultKey;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;

/// A sealed file behaves like plain bytes to its reader, and shows any change made from outside.
class PageFileTest {
    private static final int PAGE = PageSeal.PAGE;
    private final SecureRandom secure = new SecureRandom();

    /// Any sequence of reads, writes, cuts and reopenings gives the same bytes as an array would.
    @Property(tries = 120)
    void behavesLikeAnArray(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int steps)
            throws IOException {
        Random random = new Random(seed);
        VaultKey key = TestKeys.fresh();
        HeldBytes raw = new HeldBytes();
        PageFile file = PageFile.open(raw, key, secure, 4);
        byte[] model = new byte[0];
        for (int i = 0; i < steps; i++) {
            int position = random.nextInt(12 * PAGE);
            position = random.nextBoolean() ? position / PAGE * PAGE : position;
            switch (random.nextInt(6)) {
                case 0 -> {
                    int keep = Math.min(model.length, position);
                    file.truncate(keep);
                    model = Arrays.copyOf(model, roundUp(keep));
                }
                case 1 -> file = PageFile.open(raw, key, secure, 4);
                case 2 -> file.sync();
                default -> {
                    byte[] bytes = new byte[1 + random.nextInt(3 * PAGE)];
                    random.nextBytes(bytes);
                    model =
                            Arrays.copyOf(
                                    model,
                                    Math.max(model.length, roundUp(position + bytes.length)));
                    System.arraycopy(bytes, 0, model, position, bytes.length);
                    assertEquals(bytes.length, file.write(position, ByteBuffer.wrap(bytes)));
                }
            }
            assertSame(model, file, random);
        }
    }

    private static void assertSame(byte[] model, PageFile file, Random random) throws IOException {
        assertEquals(model.length, file.size());
        int from = model.length == 0 ? 0 : random.nextInt(model.length);
        ByteBuffer read = ByteBuffer.allocate(1 + random.nextInt(3 * PAGE));
        int count = file.read(from, read);
        int expected = Math.min(model.length - from, read.capacity());
        assertEquals(model.length == from ? -1 : expected, count);
        assertArrayEquals(
                Arrays.copyOfRange(model, from, from + expected),
                Arrays.copyOf(read.array(), expected));
    }

    private static int roundUp(int size) {
        return (size + PAGE - 1) / PAGE * PAGE;
    }

    @Test
    void aPageInAnotherPlaceDoesNotOpen() throws IOException {
        HeldBytes raw = new HeldBytes();
        PageFile file = PageFile.open(raw, TestKeys.fresh(), secure, 4);
        file.write(0, ByteBuffer.wrap(new byte[6 * PAGE]));
        int first = FileHeader.LENGTH + HeaderSlots.LENGTH;
        raw.copy(first, first + PageSeal.SEALED, PageSeal.SEALED);

        file.read(2L * PAGE, ByteBuffer.allocate(PAGE));
        DamagedPageException damage =
                assertThrows(
                        DamagedPageException.class,
                        () -> file.read(3L * PAGE, ByteBuffer.allocate(PAGE)));
        assertEquals("page 3", damage.item());
    }

    @Test
    void aPageOfAnotherFileDoesNotOpen() throws IOException {
        VaultKey key = TestKeys.fresh();
        HeldBytes one = new HeldBytes();
        HeldBytes other = new HeldBytes();
        PageFile file = PageFile.open(one, key, secure, 4);
        file.write(0, ByteBuffer.wrap(new byte[4 * PAGE]));
        PageFile.open(other, key, secure, 4).write(0, ByteBuffer.wrap(new byte[4 * PAGE]));
        int place = FileHeader.LENGTH + HeaderSlots.LENGTH;
        other.copyTo(one, place, PageSeal.SEALED);

        assertThrows(
                DamagedPageException.class, () -> file.read(2L * PAGE, ByteBuffer.allocate(PAGE)));
    }

    @Test
    void aTornHeaderPageLeavesTheFormerOne() throws IOException {
        VaultKey key = TestKeys.fresh();
        HeldBytes raw = new HeldBytes();
        PageFile file = PageFile.open(raw, key, secure, 4);
        byte[] former = filled(1);
        file.write(0, ByteBuffer.wrap(former));
        file.write(0, ByteBuffer.wrap(filled(2)));
        raw.flip(FileHeader.LENGTH + PageSeal.SLOT + 100); // the second slot holds the later one

        ByteBuffer read = ByteBuffer.allocate(PAGE);
        PageFile.open(raw, key, secure, 4).read(0, read);
        assertArrayEquals(former, read.array());
    }

    @Test
    void oneHeaderCopyIsEnoughAndNoneIsDamage() throws IOException {
        VaultKey key = TestKeys.fresh();
        HeldBytes raw = new HeldBytes();
        PageFile.open(raw, key, secure, 4).write(0, ByteBuffer.wrap(filled(1)));
        raw.flip(10);
        ByteBuffer read = ByteBuffer.allocate(PAGE);
        PageFile.open(raw, key, secure, 4).read(0, read);
        assertArrayEquals(filled(1), read.array());

        raw.flip(FileHeader.COPY + 10);
        assertThrows(DamagedPageException.class, () -> PageFile.open(raw, key, secure, 4));
    }

    @Test
    void anotherKeyOpensNothing() throws IOException {
        HeldBytes raw = new HeldBytes();
        PageFile.open(raw, TestKeys.fresh(), secure, 4).write(0, ByteBuffer.wrap(filled(1)));

        assertThrows(
                DamagedPageException.class, () -> PageFile.open(raw, TestKeys.fresh(), secure, 4));
    }

    @Test
    void headerPagesAreSyncedBeforeAndAfter() throws IOException {
        HeldBytes raw = new HeldBytes();
        PageFile file = PageFile.open(raw, TestKeys.fresh(), secure, 4);
        file.write(0, ByteBuffer.wrap(new byte[4 * PAGE]));
        int before = raw.syncs();
        file.write(0, ByteBuffer.wrap(filled(3)));

        assertEquals(before + 2, raw.syncs());
    }

    private static byte[] filled(int value) {
        byte[] page = new byte[PAGE];
        Arrays.fill(page, (byte) value);
        return page;
    }
}
