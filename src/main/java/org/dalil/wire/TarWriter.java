package org.dalil.wire;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipEncoding;
import org.apache.commons.compress.archivers.zip.ZipEncodingHelper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes a tar whose bytes depend on names and contents alone: time 0, owner 0 without names, mode
/// 0644, entries in the caller's order, a PAX path only where the plain field cannot hold the name.
/// Says nothing about the computer it was made on. Never closes what it writes to.
public final class TarWriter {
    static final int BLOCK = 512;
    private static final int NAME_BYTES = 100;
    private static final ZipEncoding UTF_8 = ZipEncodingHelper.getZipEncoding("UTF-8");

    private final OutputStream out;
    private final EntryNames names = new EntryNames();
    private long left;
    private int padding;
    private boolean open;

    public TarWriter(OutputStream out) {
        this.out = out;
    }

    /// Begins an entry. The stream takes exactly `size` bytes and must be closed before the next.
    ///
    /// @throws WireException when readers would refuse the name
    public OutputStream entry(String name, long size) throws WireException, IOException {
        if (open) {
            throw new IllegalStateException("the entry before is still open");
        }
        names.admit(name);
        String plain = plainName(name);
        if (!plain.equals(name)) {
            byte[] pax = paxPath(name);
            header("pax", pax.length, TarConstants.LF_PAX_EXTENDED_HEADER_LC);
            out.write(pax);
            out.write(new byte[paddingOf(pax.length)]);
        }
        header(plain, size, TarConstants.LF_NORMAL);
        left = size;
        padding = paddingOf(size);
        open = true;
        return new Content();
    }

    /// Writes a small entry whole.
    public void entry(String name, byte[] content) throws WireException, IOException {
        try (OutputStream to = entry(name, content.length)) {
            to.write(content);
        }
    }

    /// Writes the end mark. Without it a reader calls the archive cut short.
    public void finish() throws IOException {
        if (open) {
            throw new IllegalStateException("an entry is still open");
        }
        out.write(new byte[2 * BLOCK]);
        out.flush();
    }

    private void header(String name, long size, byte kind) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, kind);
        entry.setSize(size);
        entry.setMode(0644);
        entry.setModTime(0L);
        entry.setIds(0, 0);
        // the library fills in the login name otherwise
        entry.setNames("", "");
        byte[] block = new byte[BLOCK];
        entry.writeEntryHeader(block, UTF_8, true);
        out.write(block);
    }

    private static String plainName(String name) {
        String ascii = name.replaceAll("[^\\x20-\\x7e]", "_");
        return ascii.length() <= NAME_BYTES ? ascii : ascii.substring(0, NAME_BYTES);
    }

    /// One PAX record; its length counts the digits of the length itself.
    private static byte[] paxPath(String name) {
        int rest = " path=\n".length() + name.getBytes(StandardCharsets.UTF_8).length;
        int length = rest + Integer.toString(rest).length();
        if (Integer.toString(length).length() > Integer.toString(rest).length()) {
            length++;
        }
        return (length + " path=" + name + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static int paddingOf(long size) {
        return (int) ((BLOCK - size % BLOCK) % BLOCK);
    }

    /// The bytes of the open entry. Refuses more than was announced, and to close on less.
    private final class Content extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            if (count > left) {
                throw new IOException("longer than announced");
            }
            out.write(bytes, from, count);
            left -= count;
        }

        @Override
        public void close() throws IOException {
            if (left > 0) {
                throw new IOException("shorter than announced");
            }
            if (open) {
                open = false;
                out.write(new byte[padding]);
            }
        }
    }
}
