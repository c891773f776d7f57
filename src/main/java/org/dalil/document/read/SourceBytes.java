package org.dalil.document.read;

import org.jspecify.annotations.Nullable;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The bytes of a document on their way to a parser. Ends early at the limit and remembers why a
/// read failed, so that a failing disk is never taken for a damaged document. Never closes the
/// caller's stream.
final class SourceBytes extends FilterInputStream {
    private final long limit;
    private long count;
    private boolean overLimit;
    private @Nullable IOException failure;

    SourceBytes(InputStream source, long limit) {
        super(source);
        this.limit = limit;
    }

    /// How many bytes were read.
    long count() {
        return count;
    }

    /// Whether the document is longer than the limit.
    boolean isOverLimit() {
        return overLimit;
    }

    /// Passes on the failure of the source, if it failed.
    void rethrow() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            if (count == limit) {
                overLimit |= in.read() >= 0;
                return -1;
            }
            int read = in.read(bytes, offset, (int) Math.min(length, limit - count));
            count += Math.max(0, read);
            return read;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public long skip(long wanted) throws IOException {
        return readNBytes((int) Math.min(wanted, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        // The caller opened the stream and closes it.
    }
}
