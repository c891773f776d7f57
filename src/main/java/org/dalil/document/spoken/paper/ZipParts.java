package org.dalil.document.spoken.paper;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The parts of a ZIP file in memory, read one after the other as they lie: no size or offset that
/// the file claims is believed. A part that unpacks to too much ends with [BombException].
final class ZipParts {
    /// The most that one part may unpack to.
    static final long LARGEST = 128L << 20;

    private static final int MOST_PARTS = 10_000;
    private static final long HARMLESS = 8L << 20;
    private static final long RATIO = 200;

    private final byte[] bytes;

    ZipParts(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Whether bytes begin as a ZIP file does.
    static boolean begins(byte[] bytes) {
        return bytes.length > 4
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && bytes[2] == 3
                && bytes[3] == 4;
    }

    /// The part of this name; null when there is none. Of two with one name, the first.
    ///
    /// @throws IOException when the file breaks off before it
    @Nullable InputStream open(String name) throws IOException {
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
        for (int i = 0; i < MOST_PARTS; i++) {
            ZipEntry entry = entry(zip);
            if (entry == null) {
                return null;
            }
            if (entry.getName().equals(name)) {
                return new Bounded(zip, Math.max(HARMLESS, bytes.length * RATIO));
            }
            pass(zip);
        }
        throw new BombException();
    }

    /// All of a small part; null when there is none, or when the file breaks off before its end.
    byte @Nullable [] small(String name) throws BombException {
        try (InputStream part = open(name)) {
            return part == null ? null : part.readNBytes((int) HARMLESS);
        } catch (BombException e) {
            throw e;
        } catch (IOException e) {
            return null; // what else is in the file may still be read
        }
    }

    private static @Nullable ZipEntry entry(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            throw new IOException(e); // a name that is no text
        }
    }

    // Passing over a part unpacks it too.
    private void pass(ZipInputStream zip) throws IOException {
        try (InputStream part = new Bounded(zip, Math.max(HARMLESS, bytes.length * RATIO))) {
            part.transferTo(OutputStream.nullOutputStream());
        }
    }

    /// That a part unpacks to more than any document has.
    static final class BombException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// Ends with a failure when too much comes. Does not close what it reads.
    private static final class Bounded extends FilterInputStream {
        private final long most;
        private long read;

        Bounded(InputStream in, long most) {
            super(in);
            this.most = Math.min(LARGEST, most);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] room, int at, int length) throws IOException {
            int count = in.read(room, at, length);
            read += Math.max(0, count);
            if (read > most) {
                throw new BombException();
            }
            return count;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() {
            // It belongs to the whole file.
        }
    }
}
