package org.dalil.vault.page;

import org.dalil.vault.disk.RawFile;

import java.util.Arrays;

/// A file held in memory, which tests may harm.
final class HeldBytes implements RawFile {
    private byte[] bytes = new byte[0];
    private int syncs;

    @Override
    public int read(long position, byte[] to, int offset, int length) {
        int count = (int) Math.clamp(bytes.length - position, 0, length);
        if (count > 0) {
            System.arraycopy(bytes, (int) position, to, offset, count);
        }
        return count;
    }

    @Override
    public void write(long position, byte[] from, int offset, int length) {
        bytes = Arrays.copyOf(bytes, Math.max(bytes.length, (int) position + length));
        System.arraycopy(from, offset, bytes, (int) position, length);
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
    public void close() {}

    int syncs() {
        return syncs;
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
