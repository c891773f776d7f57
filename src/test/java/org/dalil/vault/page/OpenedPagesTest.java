package org.dalil.vault.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.vault.key.TestKeys;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;

/// Pages kept in memory are never older than the file, never outlive it, and never stand in for the
/// disk where the disk is to be looked at.
class OpenedPagesTest {
    private static final int PAGE = PageSeal.PAGE;
    private static final int KEPT = 4;
    private final HeldBytes raw = new HeldBytes();
    private final PageFile file = opened(raw);

    private static PageFile opened(HeldBytes raw) {
        try {
            PageFile file = PageFile.open(raw, TestKeys.fresh(), new SecureRandom(), KEPT);
            file.write(0, ByteBuffer.wrap(new byte[12 * PAGE]));
            return file;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aPageReadTwiceIsReadFromTheDiskOnce() throws IOException {
        write(5, 1);
        read(5);
        int before = raw.reads();
        assertArrayEquals(filled(1), read(5));
        assertEquals(before, raw.reads());
    }

    @Test
    void whatIsWrittenIsReadThereafter() throws IOException {
        write(5, 1);
        read(5);
        write(5, 2);
        assertArrayEquals(filled(2), read(5));
    }

    @Test
    void aPieceWrittenIntoAPageIsReadThereafter() throws IOException {
        write(5, 1);
        read(5);
        file.write(5L * PAGE + 10, ByteBuffer.wrap(new byte[] {7}));
        byte[] expected = filled(1);
        expected[10] = 7;
        assertArrayEquals(expected, read(5));
    }

    @Test
    void whatWasCutOffIsGoneAndZerosWhereItIsLengthenedAgain() throws IOException {
        write(5, 1);
        read(5);
        file.truncate(5L * PAGE);
        assertEquals(-1, file.read(5L * PAGE, ByteBuffer.allocate(PAGE)));
        write(7, 3);
        assertArrayEquals(filled(0), read(5));
    }

    @Test
    void aWriteThatFailsForgetsWhatMayHaveBeenWritten() throws IOException {
        write(5, 1);
        read(5);
        raw.failAfterWriting(true);
        assertThrows(IOException.class, () -> write(5, 2));
        assertArrayEquals(filled(2), read(5));
    }

    /// The reader has the former page from the disk when the writer finishes.
    @Test
    void aReadThatAWriteOvertookIsNotKept() throws IOException {
        write(5, 1);
        raw.afterNextRead(() -> write(5, 2));
        assertArrayEquals(filled(1), read(5));
        assertArrayEquals(filled(2), read(5));
    }

    @Test
    void aReadThatACutOvertookIsNotKept() throws IOException {
        write(5, 1);
        raw.afterNextRead(() -> file.truncate(5L * PAGE));
        read(5);
        write(7, 3);
        assertArrayEquals(filled(0), read(5));
    }

    @Test
    void aDamagedPageIsRefusedEachTimeAndItsNeighbourIsNot() throws IOException {
        int place = FileHeader.LENGTH + HeaderSlots.LENGTH + 3 * PageSeal.SEALED;
        raw.flip(place + 100);
        read(4);
        for (int i = 0; i < 2; i++) {
            assertThrows(DamagedPageException.class, () -> read(5));
            ByteBuffer both = ByteBuffer.allocate(2 * PAGE);
            assertThrows(DamagedPageException.class, () -> file.read(4L * PAGE, both));
        }
        read(6);
    }

    @Test
    void aFileThatKeepsNothingSeesDamageAfterAWholeReading() throws IOException {
        HeldBytes disk = new HeldBytes();
        PageFile check = PageFile.open(disk, TestKeys.fresh(), new SecureRandom(), 0);
        check.write(0, ByteBuffer.wrap(new byte[3 * PAGE]));
        check.read(2L * PAGE, ByteBuffer.allocate(PAGE));
        disk.flip(FileHeader.LENGTH + HeaderSlots.LENGTH + 100);
        assertThrows(
                DamagedPageException.class, () -> check.read(2L * PAGE, ByteBuffer.allocate(PAGE)));
    }

    @Test
    void aClosedFileReadsNothing() throws IOException {
        write(5, 1);
        read(5);
        file.close();
        assertThrows(IOException.class, () -> read(5));
    }

    @Test
    void newerPagesTakeThePlacesOfOthers() {
        OpenedPages pages = new OpenedPages(KEPT);
        pages.keep(2, filled(1), 0, 0);
        pages.keep(2 + KEPT, filled(2), 0, 0);
        ByteBuffer to = ByteBuffer.allocate(PAGE);
        assertFalse(pages.copy(2, to));
        assertTrue(pages.copy(2 + KEPT, to));
        assertArrayEquals(filled(2), to.array());
        int place = (2 + KEPT) % KEPT;
        byte[] expected = new byte[KEPT * PAGE];
        Arrays.fill(expected, place * PAGE, (place + 1) * PAGE, (byte) 2);
        assertArrayEquals(expected, pages.bytes(), "written over, not beside");
    }

    @Test
    void wipedPagesAreZerosAndNothingReadBeforeComesBack() {
        OpenedPages pages = new OpenedPages(KEPT);
        long since = pages.changes();
        pages.keep(2, filled(1), 0, since);
        pages.keep(3, filled(2), 0, since);
        pages.wipe();
        pages.keep(2, filled(3), 0, since);
        assertArrayEquals(new byte[KEPT * PAGE], pages.bytes());
        assertFalse(pages.copy(2, ByteBuffer.allocate(PAGE)));
    }

    @Test
    void forgottenPagesAreZerosAndOthersStay() {
        OpenedPages pages = new OpenedPages(KEPT);
        pages.keep(2, filled(1), 0, 0);
        pages.keep(3, filled(2), 0, 0);
        pages.forget(2, 3);
        ByteBuffer to = ByteBuffer.allocate(PAGE);
        assertFalse(pages.copy(2, to));
        assertTrue(pages.copy(3, to));
        assertArrayEquals(new byte[PAGE], Arrays.copyOfRange(pages.bytes(), 2 * PAGE, 3 * PAGE));
    }

    private void write(int page, int value) throws IOException {
        file.write((long) page * PAGE, ByteBuffer.wrap(filled(value)));
    }

    private byte[] read(int page) throws IOException {
        ByteBuffer to = ByteBuffer.allocate(PAGE);
        file.read((long) page * PAGE, to);
        return to.array();
    }

    private static byte[] filled(int value) {
        byte[] page = new byte[PAGE];
        Arrays.fill(page, (byte) value);
        return page;
    }
}
