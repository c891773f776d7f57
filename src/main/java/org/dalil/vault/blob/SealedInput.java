package org.dalil.vault.blob;

import org.dalil.vault.disk.RawFile;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.VaultKey;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/// Reads a sealed file from any place. The last chunk is opened first, so a file that was cut short
/// is known before a byte of it is given out. Safe on any thread, one at a time.
public final class SealedInput implements Closeable {
    private final RawFile file;
    private final BlobFormat format;
    private final long lastChunk;
    private final long size;
    private final byte[] sealed = new byte[BlobFormat.SEALED_CHUNK];
    private final byte[] text = new byte[BlobFormat.CHUNK];
    private long cached = -1;
    private int cachedLength;

    private SealedInput(RawFile file, BlobFormat format, long stored) {
        this.file = file;
        this.format = format;
        this.lastChunk = (stored - 1) / BlobFormat.SEALED_CHUNK;
        this.size = stored - (lastChunk + 1) * (BlobFormat.SEALED_CHUNK - BlobFormat.CHUNK);
    }

    static SealedInput open(RawFile file, BlobId id, VaultKey key)
            throws IOException, VaultException {
        byte[] header = new byte[BlobFormat.HEADER];
        boolean complete = file.read(0, header, 0, header.length) == header.length;
        BlobFormat format = BlobFormat.read(id, header, key);
        long stored = file.size() - BlobFormat.HEADER;
        if (!complete || format == null || stored <= 0) {
            throw BlobFormat.damaged(id);
        }
        SealedInput input = new SealedInput(file, format, stored);
        if (input.size < 0
                || (input.size > 0 && input.size <= input.lastChunk * BlobFormat.CHUNK)) {
            throw BlobFormat.damaged(id);
        }
        input.load(input.lastChunk);
        return input;
    }

    /// Bytes of the original.
    public long size() {
        return size;
    }

    /// Fills the buffer from a position as far as the original goes; -1 when the position is at or
    /// behind its end.
    ///
    /// @throws DamagedException when a chunk is not what was sealed
    public synchronized int read(long position, ByteBuffer to) throws VaultException {
        if (position >= size) {
            return to.hasRemaining() ? -1 : 0;
        }
        int done = 0;
        while (to.hasRemaining() && position + done < size) {
            long at = position + done;
            loadOrSay(at / BlobFormat.CHUNK);
            int skip = (int) (at % BlobFormat.CHUNK);
            int count = Math.min(to.remaining(), cachedLength - skip);
            to.put(text, skip, count);
            done += count;
        }
        return done;
    }

    /// A stream from a position to the end. Damage comes out of it as [BlobStreamException].
    public InputStream stream(long from) {
        return new SealedStream(this, from);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void loadOrSay(long chunk) throws VaultException {
        try {
            load(chunk);
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    private void load(long chunk) throws IOException, DamagedException {
        if (chunk == cached) {
            return;
        }
        cached = -1;
        long place = BlobFormat.HEADER + chunk * BlobFormat.SEALED_CHUNK;
        int length = file.read(place, sealed, 0, sealed.length);
        ByteBuffer out = ByteBuffer.wrap(text);
        format.open(chunk, chunk == lastChunk, ByteBuffer.wrap(sealed, 0, length), out);
        cachedLength = out.position();
        cached = chunk;
    }
}
