package org.dalil.vault.page;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// The pages of one file opened last, in the clear, so that neighbours on a page need not open it
/// again. A page has one place, by its number; whatever comes there is written over what was, so
/// nothing forgotten stays in memory, and [#wipe] leaves zeros. Never knows the disk. Safe on any
/// thread.
final class OpenedPages {
    private static final int PAGE = PageSeal.PAGE;
    private static final long NONE = -1;

    private final long[] numbers;
    private byte[] texts = new byte[0]; // of all places, once there is something to keep
    private long changes;

    /// @param places how many pages at most; with none it keeps nothing
    OpenedPages(int places) {
        numbers = new long[places];
        Arrays.fill(numbers, NONE);
    }

    /// Puts the page into the buffer; false when it is not here.
    synchronized boolean copy(long page, ByteBuffer to) {
        if (numbers.length == 0 || numbers[place(page)] != page) {
            return false;
        }
        to.put(texts, place(page) * PAGE, PAGE);
        return true;
    }

    /// How often anything was changed; to be asked before the disk is read.
    synchronized long changes() {
        return changes;
    }

    /// Keeps a page that was read, unless anything was changed since: the reader may hold what was
    /// there before.
    synchronized void keep(long page, byte[] from, int at, long since) {
        if (numbers.length == 0 || changes != since) {
            return;
        }
        int place = place(page);
        if (texts.length == 0) {
            texts = new byte[numbers.length * PAGE];
        }
        System.arraycopy(from, at, texts, place * PAGE, PAGE);
        numbers[place] = page;
    }

    /// Forgets pages that were written or cut off, and refuses what is being read now.
    synchronized void forget(long first, long end) {
        changes++;
        for (int place = 0; place < numbers.length; place++) {
            if (numbers[place] >= first && numbers[place] < end) {
                clear(place);
            }
        }
    }

    /// Leaves nothing.
    void wipe() {
        forget(0, Long.MAX_VALUE);
    }

    /// A copy of everything held, as it lies in memory.
    synchronized byte[] bytes() {
        return texts.clone();
    }

    private void clear(int place) {
        numbers[place] = NONE;
        Arrays.fill(texts, place * PAGE, (place + 1) * PAGE, (byte) 0);
    }

    private int place(long page) {
        return (int) (page % numbers.length);
    }
}
