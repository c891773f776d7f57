package org.dalil.vault.page;

import org.dalil.vault.disk.RawFile;
import org.dalil.vault.key.VaultKey;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;

/// A file of whole pages, each sealed by itself. What it gives out was written by us to this place
/// of this file, or it gives out nothing: never zeros for what cannot be opened. Header pages are
/// synced before and after they are written, and pages before the file is cut, because H2's
/// recovery relies on that order. Safe on any thread.
final class PageFile implements Closeable {
    private static final int PAGE = PageSeal.PAGE;
    private static final long FIRST = FileHeader.LENGTH + HeaderSlots.LENGTH;

    private final RawFile file;
    private final PageSeal seal;
    private final HeaderSlots header;
    private final OpenedPages opened;
    private volatile long pages;
    private boolean unsynced;

    private PageFile(RawFile file, PageSeal seal, OpenedPages opened) throws IOException {
        this.file = file;
        this.seal = seal;
        this.opened = opened;
        this.header = new HeaderSlots(file, seal);
        long beyond = (file.size() - FIRST) / PageSeal.SEALED;
        this.pages = beyond > 0 ? HeaderSlots.PAGES + beyond : header.written();
    }

    /// Opens a sealed file, or begins one when the file is empty.
    ///
    /// @param kept how many opened pages it may hold in memory; none where every read must be of
    ///   the disk
    static PageFile open(RawFile file, VaultKey key, SecureRandom random, int kept)
            throws IOException {
        byte[] id =
                file.size() == 0 ? FileHeader.write(file, key, random) : FileHeader.read(file, key);
        PageSeal seal = new PageSeal(key.aead("database page v1", id), id, random);
        return new PageFile(file, seal, new OpenedPages(kept));
    }

    /// Length in bytes as H2 sees it, always whole pages.
    long size() {
        return pages * PAGE;
    }

    /// Fills the buffer from a position; fewer bytes only at the end, -1 when there is none.
    int read(long position, ByteBuffer to) throws IOException {
        long size = size();
        if (position >= size) {
            return to.hasRemaining() ? -1 : 0;
        }
        int length = (int) Math.min(to.remaining(), size - position);
        long first = position / PAGE;
        int skip = (int) (position % PAGE);
        int count = Math.toIntExact((skip + (long) length + PAGE - 1) / PAGE);
        if (skip == 0 && length % PAGE == 0 && to.hasArray()) {
            ByteBuffer whole = to.slice(to.position(), length);
            readPages(first, count, whole);
            to.position(to.position() + length);
        } else {
            ByteBuffer whole = ByteBuffer.allocate(count * PAGE);
            readPages(first, count, whole);
            to.put(whole.array(), skip, length);
        }
        return length;
    }

    /// Writes the whole buffer at a position. Pages between the old end and it become zeros,
    /// sealed.
    synchronized int write(long position, ByteBuffer from) throws IOException {
        int length = from.remaining();
        long first = position / PAGE;
        int skip = (int) (position % PAGE);
        int count = Math.toIntExact((skip + (long) length + PAGE - 1) / PAGE);
        while (pages < first) {
            writePages(pages, ByteBuffer.allocate(PAGE));
        }
        if (skip == 0 && length % PAGE == 0) {
            writePages(first, from.slice(from.position(), length));
            from.position(from.limit());
        } else {
            ByteBuffer whole = ByteBuffer.allocate(count * PAGE);
            keepAround(first, count, whole);
            whole.position(skip).put(from).clear();
            writePages(first, whole);
        }
        return length;
    }

    /// Cuts the file to the pages that hold these bytes.
    synchronized void truncate(long size) throws IOException {
        long keep = (size + PAGE - 1) / PAGE;
        if (keep >= pages) {
            return;
        }
        syncPages();
        long headers = Math.min(keep, HeaderSlots.PAGES);
        pages = keep;
        try {
            file.truncate(
                    keep > headers
                            ? FIRST + (keep - headers) * PageSeal.SEALED
                            : FileHeader.LENGTH + headers * HeaderSlots.LENGTH / HeaderSlots.PAGES);
        } finally {
            opened.forget(keep, Long.MAX_VALUE);
        }
    }

    synchronized void sync() throws IOException {
        file.sync();
        unsynced = false;
    }

    @Override
    public void close() throws IOException {
        try {
            file.close();
        } finally {
            opened.wipe();
        }
    }

    private void readPages(long first, int count, ByteBuffer to) throws IOException {
        long page = first;
        for (; page < HeaderSlots.PAGES && page < first + count; page++) {
            synchronized (this) {
                header.read((int) page, to);
            }
        }
        while (page < first + count && opened.copy(page, to)) {
            page++;
        }
        if (page < first + count) {
            openPages(page, (int) (first + count - page), to);
        }
    }

    private void openPages(long page, int rest, ByteBuffer to) throws IOException {
        long since = opened.changes();
        byte[] sealed = new byte[rest * PageSeal.SEALED];
        if (file.read(place(page), sealed, 0, sealed.length) < sealed.length) {
            throw new DamagedPageException("page " + page);
        }
        for (int i = 0; i < rest; i++) {
            if (!seal.open(page + i, sealed, i * PageSeal.SEALED, to)) {
                throw new DamagedPageException("page " + (page + i));
            }
            opened.keep(page + i, to.array(), to.arrayOffset() + to.position() - PAGE, since);
        }
    }

    private void writePages(long first, ByteBuffer text) throws IOException {
        long page = first;
        for (; page < HeaderSlots.PAGES && text.hasRemaining(); page++) {
            syncPages();
            header.write((int) page, text.slice(text.position(), PAGE));
            file.sync();
            text.position(text.position() + PAGE);
        }
        int rest = text.remaining() / PAGE;
        byte[] sealed = new byte[rest * PageSeal.SEALED];
        for (int i = 0; i < rest; i++) {
            seal.seal(
                    page + i,
                    text.slice(text.position() + i * PAGE, PAGE),
                    sealed,
                    i * PageSeal.SEALED);
        }
        if (rest > 0) {
            unsynced = true;
            try {
                file.write(place(page), sealed, 0, sealed.length);
            } finally {
                opened.forget(page, page + rest);
            }
        }
        pages = Math.max(pages, page + rest);
    }

    private void syncPages() throws IOException {
        if (unsynced) {
            sync();
        }
    }

    private void keepAround(long first, int count, ByteBuffer whole) throws IOException {
        if (first < pages) {
            readPages(first, 1, whole.slice(0, PAGE));
        }
        long last = first + count - 1;
        if (count > 1 && last < pages) {
            readPages(last, 1, whole.slice((count - 1) * PAGE, PAGE));
        }
    }

    private static long place(long page) {
        return FIRST + (page - HeaderSlots.PAGES) * PageSeal.SEALED;
    }
}
