package org.dalil.document;

import java.io.InputStream;

/// A long file of zero bytes that takes no memory. Never ends early.
public final class Zeroes extends InputStream {
    private long left;
    private int closed;

    /// @param length how many bytes it has
    public Zeroes(long length) {
        this.left = length;
    }

    /// How many bytes were not read.
    public long left() {
        return left;
    }

    /// How often it was closed.
    public int closed() {
        return closed;
    }

    @Override
    public int read() {
        return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        int read = (int) Math.min(length, left);
        left -= read;
        java.util.Arrays.fill(bytes, offset, offset + read, (byte) 0);
        return read == 0 && length > 0 ? -1 : read;
    }

    @Override
    public void close() {
        closed++;
    }
}
