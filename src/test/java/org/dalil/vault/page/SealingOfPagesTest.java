package org.dalil.vault.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.vault.key.Aead;
import org.dalil.vault.key.TestKeys;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;

/// A sealed page opens only as what it was sealed as: this file, this place, this slot, this
/// counter; and of a header page's two slots the later whole one counts, whatever befell the other.
class SealingOfPagesTest {
    private static final int SLOT = PageSeal.SLOT;
    private final SecureRandom random = new SecureRandom();
    private final Aead aead = TestKeys.fresh().aead("database page v1", new byte[16]);
    private final byte[] fileId = new byte[FileHeader.ID];
    private final PageSeal seal = new PageSeal(aead, fileId, random);
    private final HeldBytes raw = new HeldBytes();

    private static ByteBuffer page(int value) {
        byte[] bytes = new byte[PageSeal.PAGE];
        Arrays.fill(bytes, (byte) value);
        return ByteBuffer.wrap(bytes);
    }

    private static ByteBuffer room() {
        return ByteBuffer.allocate(PageSeal.PAGE);
    }

    private HeaderSlots slots() {
        return new HeaderSlots(raw, seal);
    }

    private static int read(HeaderSlots slots, int page) throws IOException {
        ByteBuffer out = room();
        slots.read(page, out);
        return out.get(0);
    }

    private static int place(int page, int slot) {
        return FileHeader.LENGTH + (page * 2 + slot) * SLOT;
    }

    private byte[] stored(int page, int slot) {
        return raw.look(place(page, slot), SLOT);
    }

    @Test
    void aPageOpensInItsPlaceOnly() {
        byte[] sealed = new byte[PageSeal.SEALED];
        seal.seal(7, page(5), sealed, 0);
        ByteBuffer out = room();
        assertTrue(seal.open(7, sealed, 0, out));
        assertArrayEquals(page(5).array(), out.array());
        for (long other : new long[] {0, 6, 8, 7L << 32, Long.MAX_VALUE}) {
            assertFalse(seal.open(other, sealed, 0, room()), "as page " + other);
        }
    }

    @Test
    void aPageOpensInItsFileOnly() {
        byte[] sealed = new byte[PageSeal.SEALED];
        seal.seal(7, page(5), sealed, 0);
        for (int at = 0; at < fileId.length; at++) {
            byte[] other = fileId.clone();
            other[at] ^= 1;
            assertFalse(new PageSeal(aead, other, random).open(7, sealed, 0, room()));
        }
    }

    @Test
    void theSamePageIsNeverSealedTheSameTwice() {
        byte[] one = new byte[PageSeal.SEALED];
        byte[] two = new byte[PageSeal.SEALED];
        seal.seal(7, page(5), one, 0);
        seal.seal(7, page(5), two, 0);
        assertFalse(Arrays.equals(one, 0, Aead.NONCE, two, 0, Aead.NONCE));
        assertFalse(Arrays.equals(one, two));
    }

    @Test
    void everyByteOfASealedPageCounts() {
        byte[] sealed = new byte[PageSeal.SEALED];
        seal.seal(7, page(5), sealed, 0);
        for (int at = 0; at < Aead.NONCE + PageSeal.PAGE + Aead.TAG; at += 37) {
            sealed[at] ^= 1;
            assertFalse(seal.open(7, sealed, 0, room()), "byte " + at);
            sealed[at] ^= 1;
        }
        assertTrue(seal.open(7, sealed, 0, room()));
    }

    @Test
    void aSlotOpensAsItselfOnly() throws IOException {
        byte[] sealed = seal.sealSlot(0, 1, 9, page(3));
        assertTrue(seal.openSlot(0, 1, sealed, room()));
        assertFalse(seal.openSlot(1, 1, sealed, room()));
        assertFalse(seal.openSlot(0, 0, sealed, room()));
        ByteBuffer.wrap(sealed).putLong(10); // a later counter would make it the one that counts
        assertFalse(seal.openSlot(0, 1, sealed, room()));
    }

    @Test
    void aHeaderSlotIsNoPage() {
        byte[] sealed = seal.sealSlot(0, 0, 0, page(3));
        assertFalse(seal.open(0, sealed, Long.BYTES, room()));
    }

    @Test
    void slotsAreWrittenInTurn() throws IOException {
        HeaderSlots slots = slots();
        for (int i = 1; i <= 6; i++) {
            byte[][] before = {stored(0, 0), stored(0, 1)};
            slots.write(0, page(i));
            int written = (i - 1) % 2;
            assertFalse(Arrays.equals(before[written], stored(0, written)), "write " + i);
            assertArrayEquals(before[1 - written], stored(0, 1 - written), "write " + i);
            assertEquals(i, ByteBuffer.wrap(stored(0, written)).getLong());
            assertEquals(i, read(slots, 0));
        }
    }

    @Test
    void theTurnGoesOnAfterOpeningAgain() throws IOException {
        for (int i = 1; i <= 5; i++) {
            slots().write(0, page(i));
            assertEquals(i, read(slots(), 0));
            assertEquals(i, ByteBuffer.wrap(stored(0, (i - 1) % 2)).getLong());
        }
    }

    @Test
    void twoPagesDoNotTouchEachOther() throws IOException {
        HeaderSlots slots = slots();
        assertEquals(0, slots.written());
        slots.write(0, page(1));
        assertEquals(1, slots.written());
        slots.write(1, page(2));
        slots.write(1, page(3));
        assertEquals(2, slots.written());
        assertEquals(1, read(slots(), 0));
        assertEquals(3, read(slots(), 1));
    }

    /// The torn slot is the one written next, so that the whole one stays until that is whole too.
    @Test
    void afterATornWriteTheTornSlotIsWrittenAgain() throws IOException {
        HeaderSlots slots = slots();
        slots.write(0, page(1));
        slots.write(0, page(2));
        byte[] whole = stored(0, 0);
        raw.flip(place(0, 1) + 200);
        assertEquals(1, read(slots(), 0));
        slots().write(0, page(3));
        assertArrayEquals(whole, stored(0, 0));
        assertEquals(3, read(slots(), 0));
    }

    @Test
    void anOldCopyOfASlotNeverWinsOverTheLaterOne() throws IOException {
        HeaderSlots slots = slots();
        slots.write(0, page(1));
        slots.write(0, page(2));
        byte[] old = stored(0, 0);
        slots.write(0, page(3));
        slots.write(0, page(4));
        raw.write(place(0, 0), old, 0, SLOT);
        assertEquals(4, read(slots(), 0));
        raw.write(place(0, 1), old, 0, SLOT); // in the other place it opens not at all
        assertEquals(1, read(slots(), 0));
    }

    @Test
    void twoTornSlotsAreDamage() throws IOException {
        HeaderSlots slots = slots();
        slots.write(1, page(1));
        slots.write(1, page(2));
        raw.flip(place(1, 0) + 50);
        raw.flip(place(1, 1) + 50);
        DamagedPageException damage =
                assertThrows(DamagedPageException.class, () -> slots().read(1, room()));
        assertEquals("page 1", damage.item());
        assertEquals(2, slots().written(), "damaged is not the same as never written");
    }
}
