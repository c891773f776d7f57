package org.dalil.vault.page;

import org.dalil.vault.disk.RawFile;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Arrays;

/// A file held in memory, which tests may harm.
final class HeldBytes implements RawFile {
    private byte[] bytes = new byte[0];
    private int syncs;
    private int reads;
    private boolean failing;
    private boolean closed;
    private @Nullable Meanwhile meanwhile;
    private long badFrom = Long.MAX_VALUE;
    private long badTo = Long.MAX_VALUE;

    /// What somebody else does.
    interface Meanwhile {
        void happens() throws IOException;
    }

    @Override
    public int read(long position, byte[] to, int offset, int length) throws IOException {
        if (closed) {
            throw new IOException("closed");
        }
        if (position < badTo && position + length > badFrom) {
            throw new IOException("Input/output error");
        }
        reads++;
        int count = (int) Math.clamp(bytes.length - position, 0, length);
        if (count > 0) {
            System.arraycopy(bytes, (int) position, to, offset, count);
        }
        Meanwhile once = meanwhile;
        meanwhile = null;
        if (once != null) {
            once.happens();
        }
        return count;
    }

    @Override
    public void write(long position, byte[] from, int offset, int length) throws IOException {
        bytes = Arrays.copyOf(bytes, Math.max(bytes.length, (int) position + length));
        System.arraycopy(from, offset, bytes, (int) position, length);
        if (failing) {
            throw new IOException("the disk is gone");
        }
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public void truncate(long size) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(size, bytes.length));
    }

    @Override
    public void sync() {
        syncs++;
    }

    @Override
    public void close() {
        closed = true;
    }

    int reads() {
        return reads;
    }

    /// From now on writes write and then fail.
    void failAfterWriting(boolean fail) {
        failing = fail;
    }

    /// Lets this happen once what is read next has been read, and before its reader has it.
    void afterNextRead(Meanwhile once) {
        meanwhile = once;
    }

    int syncs() {
        return syncs;
    }

    /// From now on the disk gives out nothing that touches these bytes.
    void refuse(long from, long to) {
        badFrom = from;
        badTo = to;
    }

    /// What lies there, whatever the disk refuses; zeros behind the end.
    byte[] look(int from, int length) {
        return Arrays.copyOfRange(Arrays.copyOf(bytes, from + length), from, from + length);
    }

    void flip(int at) {
        bytes[at] ^= 1;
    }

    void copy(int from, int to, int length) {
        System.arraycopy(bytes, from, bytes, to, length);
    }

    void copyTo(HeldBytes other, int place, int length) {
        System.arraycopy(bytes, place, other.bytes, place, length);
    }
}
