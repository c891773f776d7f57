package org.dalil.vault.page;

import org.dalil.vault.disk.RawFile;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;

/// H2's two header pages, the only ones it ever writes over. Each lies in two slots written in
/// turn, so that a power cut in the middle of a write leaves the former one; the later whole slot
/// counts. Called under the file's lock.
final class HeaderSlots {
    /// How many of H2's pages lie here.
    static final int PAGES = 2;

    /// Length of the region on the disk.
    static final int LENGTH = PAGES * 2 * PageSeal.SLOT;

    private final RawFile file;
    private final PageSeal seal;
    private final long[] counter = new long[PAGES];
    private final int[] current = {-1, -1};

    HeaderSlots(RawFile file, PageSeal seal) {
        this.file = file;
        this.seal = seal;
    }

    /// How many header pages were ever written, whole or not.
    int written() throws IOException {
        int written = 0;
        for (int page = 0; page < PAGES; page++) {
            written = isBlank(page, 0) && isBlank(page, 1) ? written : page + 1;
        }
        return written;
    }

    void read(int page, ByteBuffer out) throws IOException {
        byte[] text = latest(page);
        if (text == null) {
            throw new DamagedPageException("page " + page);
        }
        out.put(text);
    }

    void write(int page, ByteBuffer text) throws IOException {
        if (current[page] < 0) {
            latest(page);
        }
        int slot = current[page] < 0 ? 0 : 1 - current[page];
        long next = counter[page] + 1;
        byte[] sealed = seal.sealSlot(page, slot, next, text);
        file.write(place(page, slot), sealed, 0, sealed.length);
        counter[page] = next;
        current[page] = slot;
    }

    private byte @Nullable [] latest(int page) throws IOException {
        byte[] best = null;
        byte[] sealed = new byte[PageSeal.SLOT];
        for (int slot = 0; slot < 2; slot++) {
            byte[] text = new byte[PageSeal.PAGE];
            boolean whole =
                    file.read(place(page, slot), sealed, 0, sealed.length) == sealed.length
                            && seal.openSlot(page, slot, sealed, ByteBuffer.wrap(text));
            long count = ByteBuffer.wrap(sealed).getLong();
            if (whole && (best == null || count > counter[page])) {
                best = text;
                counter[page] = count;
                current[page] = slot;
            }
        }
        return best;
    }

    private boolean isBlank(int page, int slot) throws IOException {
        byte[] sealed = new byte[PageSeal.SLOT];
        int length = file.read(place(page, slot), sealed, 0, sealed.length);
        for (int i = 0; i < length; i++) {
            if (sealed[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static long place(int page, int slot) {
        return FileHeader.LENGTH + (page * 2L + slot) * PageSeal.SLOT;
    }
}
