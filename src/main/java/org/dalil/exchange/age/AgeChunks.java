package org.dalil.exchange.age;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

/// A few neighbouring chunks of an age file's payload (age v1, "Payload"): 64 KiB each, sealed with
/// ChaCha20-Poly1305 under their number and whether the file ends with them. Chunks do not depend
/// on each other, so that several of these can be sealed at once. Used again and again; for one
/// thread at a time.
final class AgeChunks {
    private static final int CHUNK = 1 << 16;
    private static final int TAG = 16;
    private static final int NONCE = 12;

    /// As many as make handing them over cheap and still stay in the processor's own memory.
    private static final int CHUNKS = 4;

    private final SecretKey key;
    private final Cipher cipher;
    private final byte[] text = new byte[CHUNKS * CHUNK];
    private final byte[] sealed = new byte[CHUNKS * (CHUNK + TAG)];
    private int textLength;
    private int sealedLength;
    private long first;
    private boolean ending;

    AgeChunks(SecretKey key) {
        this.key = key;
        try {
            this.cipher = Cipher.getInstance("ChaCha20-Poly1305");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks what age needs", e);
        }
    }

    /// Empties them for another place in the file.
    ///
    /// @return itself
    AgeChunks from(long firstChunk) {
        first = firstChunk;
        textLength = 0;
        sealedLength = 0;
        ending = false;
        return this;
    }

    /// The number of the chunk that follows these when they are full.
    long next() {
        return first + CHUNKS;
    }

    boolean isFull() {
        return textLength == text.length;
    }

    /// Copies as many bytes of content as there is room for, and says how many.
    int fill(byte[] from, int at, int count) {
        int taken = Math.min(count, text.length - textLength);
        System.arraycopy(from, at, text, textLength, taken);
        textLength += taken;
        return taken;
    }

    /// Nothing follows these in the file.
    void end() {
        ending = true;
    }

    /// Seals what was filled in; no chunk but the only one of an empty file is empty.
    void seal() {
        int at = 0;
        long chunk = first;
        do {
            int length = Math.min(CHUNK, textLength - at);
            boolean last = ending && at + length == textLength;
            try {
                cipher.init(Cipher.ENCRYPT_MODE, key, nonce(chunk, last));
                sealedLength += cipher.doFinal(text, at, length, sealed, sealedLength);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("ChaCha20-Poly1305 cannot seal here", e);
            }
            at += length;
            chunk++;
        } while (at < textLength);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(sealed, 0, sealedLength);
    }

    private static IvParameterSpec nonce(long chunk, boolean last) {
        return new IvParameterSpec(
                ByteBuffer.allocate(NONCE)
                        .position(NONCE - 1 - Long.BYTES)
                        .putLong(chunk)
                        .put((byte) (last ? 1 : 0))
                        .array());
    }
}
