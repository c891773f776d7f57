package org.dalil.vault.blob;

import org.dalil.vault.disk.Folders;
import org.dalil.vault.disk.RawFile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/// A blob written bit by bit, for content that somebody else pushes. Closing it finishes it: only
/// then is it a blob, on the disk for good; one that is never closed is cleared at the next
/// opening. Hashes nothing.
public final class SealedOutput extends OutputStream {
    private final BlobFormat format;
    private final RawFile out;
    private final Path unfinished;
    private final Path file;
    private final byte[] text = new byte[BlobFormat.CHUNK];
    private final ByteBuffer sealed = ByteBuffer.allocate(BlobFormat.SEALED_CHUNK);
    private int filled;
    private long chunk;
    private long written = BlobFormat.HEADER;
    private boolean closed;

    SealedOutput(BlobFormat format, RawFile out, Path unfinished, Path file) throws IOException {
        this.format = format;
        this.out = out;
        this.unfinished = unfinished;
        this.file = file;
        out.write(0, format.header(), 0, BlobFormat.HEADER);
    }

    /// What the blob will be called.
    public BlobId id() {
        return format.id();
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int at = from;
        int left = count;
        while (left > 0) {
            if (filled == text.length) {
                sealChunk(false); // more follows, so this one is not the last
            }
            int now = Math.min(left, text.length - filled);
            System.arraycopy(bytes, at, text, filled, now);
            filled += now;
            at += now;
            left -= now;
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (out) {
            sealChunk(true);
            out.sync();
        }
        Folders.move(unfinished, file);
    }

    private void sealChunk(boolean last) throws IOException {
        sealed.clear();
        format.seal(chunk, last, ByteBuffer.wrap(text, 0, filled), sealed);
        out.write(written, sealed.array(), 0, sealed.position());
        written += sealed.position();
        chunk++;
        filled = 0;
    }
}
