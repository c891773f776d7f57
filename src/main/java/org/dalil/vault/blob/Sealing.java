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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

/// One pass over an original: read, hashed twice, sealed and written in batches of 1 MiB. SHA-512,
/// the slowest of these, runs behind on another thread; a few buffers go round, so that neither
/// waits for the other at every batch.
final class Sealing {
    private static final int CHUNKS = 16;
    private static final int BATCH = CHUNKS * BlobFormat.CHUNK;
    private static final int BUFFERS = 6;

    private final BlobFormat format;
    private final RawFile out;
    private final MessageDigest sha256 = Digest.sha256();
    private final MessageDigest sha512 = sha512();
    private final ByteBuffer sealed = ByteBuffer.allocate(CHUNKS * BlobFormat.SEALED_CHUNK);
    private final Deque<Batch> hashing = new ArrayDeque<>();
    private CompletableFuture<Void> hashed = CompletableFuture.completedFuture(null);
    private long chunk;
    private long size;
    private long written = BlobFormat.HEADER;

    Sealing(BlobFormat format, RawFile out) {
        this.format = format;
        this.out = out;
    }

    /// A part of the original on its way; its buffer is free again when it is hashed.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Batch(byte[] buffer, int length, CompletableFuture<Void> hashed) {}

    /// Seals everything the stream gives.
    Sealed run(InputStream in, long expected, Progress progress, Cancel cancel) throws IOException {
        out.write(0, format.header(), 0, BlobFormat.HEADER);
        byte[] buffer = freeBuffer();
        int length = in.readNBytes(buffer, 0, BATCH);
        boolean last = false;
        while (!last) {
            cancel.check();
            Batch batch = hash(buffer, length);
            buffer = freeBuffer();
            length = batch.length() < BATCH ? 0 : in.readNBytes(buffer, 0, BATCH);
            last = length == 0;
            sha256.update(batch.buffer(), 0, batch.length());
            write(ByteBuffer.wrap(batch.buffer(), 0, batch.length()), last);
            size += batch.length();
            progress.at(size, expected);
        }
        hashed.join();
        return new Sealed(
                format.id(),
                size,
                Digest.from(sha256.digest()),
                HexFormat.of().formatHex(sha512.digest()));
    }

    /// Sends a batch to SHA-512, behind those before it.
    private Batch hash(byte[] buffer, int length) {
        hashed = hashed.thenRunAsync(() -> sha512.update(buffer, 0, length));
        Batch batch = new Batch(buffer, length, hashed);
        hashing.add(batch);
        return batch;
    }

    private byte[] freeBuffer() {
        if (hashing.size() < BUFFERS) {
            return new byte[BATCH];
        }
        Batch oldest = hashing.remove();
        oldest.hashed().join();
        return oldest.buffer();
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
