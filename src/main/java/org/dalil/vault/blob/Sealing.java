package org.dalil.vault.blob;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Progress;
import org.dalil.vault.disk.RawFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

/// One pass over an original: read, hashed twice, sealed and written in batches of 1 MiB. SHA-512,
/// the slowest of these, runs on another thread over the same batch; buffers are used again.
final class Sealing {
    private static final int CHUNKS = 16;
    private static final int BATCH = CHUNKS * BlobFormat.CHUNK;

    private final BlobFormat format;
    private final RawFile out;
    private final MessageDigest sha256 = Digest.sha256();
    private final MessageDigest sha512 = sha512();
    private final ByteBuffer sealed = ByteBuffer.allocate(CHUNKS * BlobFormat.SEALED_CHUNK);
    private long chunk;
    private long size;
    private long written = BlobFormat.HEADER;

    Sealing(BlobFormat format, RawFile out) {
        this.format = format;
        this.out = out;
    }

    /// Seals everything the stream gives.
    Sealed run(InputStream in, long expected, Progress progress, Cancel cancel) throws IOException {
        out.write(0, format.header(), 0, BlobFormat.HEADER);
        byte[] batch = new byte[BATCH];
        byte[] ahead = new byte[BATCH];
        int length = in.readNBytes(batch, 0, BATCH);
        boolean last = false;
        while (!last) {
            cancel.check();
            byte[] text = batch;
            int count = length;
            CompletableFuture<Void> hashing =
                    CompletableFuture.runAsync(() -> sha512.update(text, 0, count));
            try {
                length = count < BATCH ? 0 : in.readNBytes(ahead, 0, BATCH);
                last = length == 0;
                sha256.update(text, 0, count);
                write(ByteBuffer.wrap(text, 0, count), last);
            } finally {
                hashing.join(); // the buffer is free again
            }
            size += count;
            progress.at(size, expected);
            batch = ahead;
            ahead = text;
        }
        return new Sealed(
                format.id(),
                size,
                Digest.from(sha256.digest()),
                HexFormat.of().formatHex(sha512.digest()));
    }

    private void write(ByteBuffer text, boolean lastBatch) throws IOException {
        sealed.clear();
        do {
            int length = Math.min(BlobFormat.CHUNK, text.remaining());
            boolean last = lastBatch && length == text.remaining();
            format.seal(chunk, last, text.slice(text.position(), length), sealed);
            text.position(text.position() + length);
            chunk++;
        } while (text.hasRemaining());
        out.write(written, sealed.array(), 0, sealed.position());
        written += sealed.position();
    }

    private static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-512", e);
        }
    }
}
