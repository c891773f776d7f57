package org.dalil.vault.blob;

import org.dalil.jobs.Behind;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Progress;
import org.dalil.vault.disk.RawFile;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// One pass over an original: read, hashed twice, sealed and written in batches of 1 MiB. SHA-512,
/// the slowest of these, runs behind on one thread and the disk on another; a few buffers go round,
/// so that none waits for the others at every batch. What fits into one batch needs no threads.
final class Sealing {
    private static final int CHUNKS = 16;
    private static final int BATCH = CHUNKS * BlobFormat.CHUNK;
    private static final int UNFINISHED = 4;

    /// So often the disk is made to keep up; else all of it would wait for the end.
    private static final int BATCHES_A_SYNC = 64;

    private final BlobFormat format;
    private final RawFile out;
    private final MessageDigest sha256 = Digest.sha256();
    private final MessageDigest sha512 = sha512();
    private final Round texts = new Round(BATCH);
    private final Round sealed = new Round(CHUNKS * BlobFormat.SEALED_CHUNK);
    private @Nullable Behind hashing;
    private @Nullable Behind writing;
    private @Nullable Behind syncing;
    private long chunk;
    private long size;
    private long written = BlobFormat.HEADER;

    Sealing(BlobFormat format, RawFile out) {
        this.format = format;
        this.out = out;
    }

    /// Buffers that go round; see [Behind].
    private static final class Round {
        private final byte[][] buffers = new byte[UNFINISHED + 1][];
        private final int length;
        private int next;

        Round(int length) {
            this.length = length;
        }

        byte[] next() {
            byte[] buffer = buffers[next];
            if (buffer == null) {
                buffer = new byte[length];
                buffers[next] = buffer;
            }
            next = (next + 1) % buffers.length;
            return buffer;
        }
    }

    /// Seals everything the stream gives.
    Sealed run(InputStream in, long expected, Progress progress, Cancel cancel) throws IOException {
        out.write(0, format.header(), 0, BlobFormat.HEADER);
        byte[] text = texts.next();
        int length = in.readNBytes(text, 0, BATCH);
        if (length < BATCH) {
            return rest(in, text, length, expected, progress, cancel);
        }
        try (Behind hashes = new Behind("seal-sha512", UNFINISHED);
                Behind syncs = new Behind("seal-sync", 1);
                Behind writes = new Behind("seal-disk", UNFINISHED)) {
            hashing = hashes;
            syncing = syncs;
            writing = writes;
            Sealed all = rest(in, text, length, expected, progress, cancel);
            writes.await();
            syncs.await(); // a disk says only once that it has lost something
            return all;
        }
    }

    private Sealed rest(
            InputStream in,
            byte[] first,
            int firstLength,
            long expected,
            Progress progress,
            Cancel cancel)
            throws IOException {
        byte[] text = first;
        int length = firstLength;
        boolean last = false;
        while (!last) {
            cancel.check();
            byte[] batch = text;
            int count = length;
            then(hashing, () -> sha512.update(batch, 0, count));
            text = texts.next();
            length = count < BATCH ? 0 : in.readNBytes(text, 0, BATCH);
            last = length == 0;
            sha256.update(batch, 0, count);
            seal(ByteBuffer.wrap(batch, 0, count), last);
            size += count;
            progress.at(size, expected);
        }
        if (hashing != null) {
            hashing.await();
        }
        return new Sealed(
                format.id(),
                size,
                Digest.from(sha256.digest()),
                HexFormat.of().formatHex(sha512.digest()));
    }

    private static void then(@Nullable Behind thread, Behind.Step step) throws IOException {
        if (thread == null) {
            step.run();
        } else {
            thread.then(step);
        }
    }

    private void seal(ByteBuffer text, boolean lastBatch) throws IOException {
        ByteBuffer to = ByteBuffer.wrap(sealed.next());
        do {
            int length = Math.min(BlobFormat.CHUNK, text.remaining());
            boolean last = lastBatch && length == text.remaining();
            format.seal(chunk, last, text.slice(text.position(), length), to);
            text.position(text.position() + length);
            chunk++;
        } while (text.hasRemaining());
        long at = written;
        int length = to.position();
        written += length;
        boolean sync = chunk % (BATCHES_A_SYNC * CHUNKS) == 0;
        then(writing, () -> write(at, to.array(), length, sync));
    }

    private void write(long at, byte[] bytes, int length, boolean sync) throws IOException {
        out.write(at, bytes, 0, length);
        if (sync) {
            then(syncing, out::sync);
        }
    }

    private static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-512", e);
        }
    }
}
