package org.dalil.vault.disk;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;

/// Bytes at positions in one open file. A thread's interrupt must not close it: H2 on an ordinary
/// file channel loses committed rows when a reading thread is interrupted. Safe on any thread.
public interface RawFile extends Closeable {
    /// Reads up to `length` bytes; fewer only at the end of the file.
    int read(long position, byte[] to, int offset, int length) throws IOException;

    /// Writes all bytes, lengthening the file where needed.
    void write(long position, byte[] from, int offset, int length) throws IOException;

    /// Length in bytes.
    long size() throws IOException;

    /// Cuts the file to this length.
    void truncate(long size) throws IOException;

    /// Returns when everything written is on the disk.
    void sync() throws IOException;

    @Override
    void close() throws IOException;

    /// Reads exactly `length` bytes.
    ///
    /// @throws EOFException when the file ends before
    default void readFully(long position, byte[] to, int offset, int length) throws IOException {
        if (read(position, to, offset, length) < length) {
            throw new EOFException("the file ends early");
        }
    }
}
