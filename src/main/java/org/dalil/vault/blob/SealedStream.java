package org.dalil.vault.blob;

import org.dalil.vault.failure.VaultException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/// A [SealedInput] read from one place to its end, for libraries that want a stream.
final class SealedStream extends InputStream {
    private final SealedInput input;
    private long position;

    SealedStream(SealedInput input, long from) {
        this.input = input;
        this.position = from;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        try {
            int count = input.read(position, ByteBuffer.wrap(to, offset, length));
            position += Math.max(0, count);
            return count;
        } catch (VaultException e) {
            throw new BlobStreamException(e);
        }
    }

    @Override
    public long skip(long count) {
        long skipped = Math.clamp(count, 0, Math.max(0, input.size() - position));
        position += skipped;
        return skipped;
    }

    @Override
    public int available() {
        return Math.clamp(input.size() - position, 0, Integer.MAX_VALUE);
    }
}
