package org.dalil.exchange.age;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

/// A few neighbouring chunks of an age file's payload (age v1, "Payload"): 64 KiB each, sealed with
/// ChaCha20-Poly1305 under their number and whether the file ends with them. Chunks do not depend
/// on each other, so that several of these can be sealed or opened at once. Used again and again;
/// for one thread at a time.
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
    private int givenLength;
    private boolean ending;
    private @Nullable AgeFault broken;

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
        givenLength = 0;
        ending = false;
        broken = null;
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

    /// Whether nothing follows these in the file, as far as is known.
    boolean isEnding() {
        return ending;
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

    /// Takes in what follows in a file, as much as there is room for.
    ///
    /// @return whether there was anything; nothing is the end of the file
    boolean readFrom(InputStream in) throws IOException {
        sealedLength = in.readNBytes(sealed, 0, sealed.length);
        ending = sealedLength < sealed.length;
        return sealedLength > 0;
    }

    /// Opens what was read, as far as it is authentic.
    void open() {
        int at = 0;
        long chunk = first;
        broken = sealedLength == 0 ? AgeFault.CUT_SHORT : null;
        while (at < sealedLength && broken == null) {
            int length = Math.min(CHUNK + TAG, sealedLength - at);
            boolean last = ending && at + length == sealedLength;
            if (!opened(at, length, chunk, last)) {
                // a chunk that is not the true end and one that was changed look the same
                broken = last ? AgeFault.CUT_SHORT : AgeFault.DAMAGED;
            }
            at += length;
            chunk++;
        }
    }

    /// Copies content that was opened, as much as is left of it; 0 when none is.
    ///
    /// @throws BrokenAgeStream when none is left because what follows is not authentic
    int give(ByteBuffer to) throws BrokenAgeStream {
        int given = Math.min(to.remaining(), textLength - givenLength);
        if (given == 0 && broken != null) {
            throw new BrokenAgeStream(new AgeException(broken, null));
        }
        to.put(text, givenLength, given);
        givenLength += given;
        return given;
    }

    private boolean opened(int at, int length, long chunk, boolean last) {
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, nonce(chunk, last));
            int found = cipher.doFinal(sealed, at, length, text, textLength);
            textLength += found;
            return found > 0 || chunk == 0;
        } catch (AEADBadTagException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("ChaCha20-Poly1305 cannot open here", e);
        }
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
