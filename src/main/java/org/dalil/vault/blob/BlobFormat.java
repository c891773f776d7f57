package org.dalil.vault.blob;

import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.Part;
import org.dalil.vault.key.Aead;
import org.dalil.vault.key.VaultKey;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

/// How a blob lies on the disk: a header, then chunks of 64 KiB, each sealed with its number and
/// whether it is the last (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár). Only
/// the last chunk may be shorter, and only that of an empty blob is empty.
///
/// The header holds a random salt that the key depends on: once it is overwritten, the vault's key
/// alone opens nothing of the blob.
@SuppressWarnings("ArrayRecordComponent") // never compared
record BlobFormat(BlobId id, Aead aead, byte[] header) {
    static final int CHUNK = 64 * 1024;
    static final int SEALED_CHUNK = CHUNK + Aead.TAG;
    private static final byte[] MAGIC = "DALILBL1".getBytes(StandardCharsets.US_ASCII);
    private static final int ID = 16;
    private static final int SALT = 32;
    static final int HEADER = 64;

    static BlobFormat fresh(BlobId id, VaultKey key, SecureRandom random) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        byte[] header = ByteBuffer.allocate(HEADER).put(MAGIC).put(id.bytes()).put(salt).array();
        return of(id, header, key);
    }

    /// Reads a header; null when it is not that of this blob.
    static @Nullable BlobFormat read(BlobId id, byte[] header, VaultKey key) {
        byte[] expected = ByteBuffer.allocate(MAGIC.length + ID).put(MAGIC).put(id.bytes()).array();
        boolean whole =
                Arrays.equals(header, 0, expected.length, expected, 0, expected.length)
                        && Arrays.equals(
                                header,
                                expected.length + SALT,
                                HEADER,
                                new byte[HEADER],
                                0,
                                HEADER - expected.length - SALT);
        return whole ? of(id, header, key) : null;
    }

    private static BlobFormat of(BlobId id, byte[] header, VaultKey key) {
        byte[] context = Arrays.copyOfRange(header, MAGIC.length, MAGIC.length + ID + SALT);
        return new BlobFormat(id, key.aead("blob v1", context), header);
    }

    void seal(long index, boolean last, ByteBuffer text, ByteBuffer out) {
        aead.seal(nonce(index, last), about(index, last), text, out);
    }

    void open(long index, boolean last, ByteBuffer sealed, ByteBuffer out) throws DamagedException {
        if (!aead.open(nonce(index, last), about(index, last), sealed, out)) {
            throw damaged();
        }
    }

    DamagedException damaged() {
        return damaged(id);
    }

    static DamagedException damaged(BlobId id) {
        return new DamagedException(Part.BLOB, id.hex());
    }

    /// Counted, never drawn: the key is this blob's alone and each of its chunks is sealed once.
    private static byte[] nonce(long index, boolean last) {
        return ByteBuffer.allocate(Aead.NONCE).putInt(last ? 1 : 0).putLong(index).array();
    }

    private byte[] about(long index, boolean last) {
        return ByteBuffer.allocate(ID + Long.BYTES + 1)
                .put(id.bytes())
                .putLong(index)
                .put((byte) (last ? 1 : 0))
                .array();
    }
}
