package org.dalil.vault.page;

import org.dalil.vault.disk.RawFile;
import org.dalil.vault.key.Aead;
import org.dalil.vault.key.VaultKey;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

/// The start of a sealed file: what it is, and the random id from which its key is derived. Written
/// twice, 4 KiB apart, because without the id nothing of the file can be read.
///
/// Layout of a copy: `DALILDB1`, 16 bytes id, 12 bytes nonce, 16 bytes tag.
final class FileHeader {
    static final byte[] MAGIC = "DALILDB1".getBytes(StandardCharsets.US_ASCII);
    static final int COPY = 4096;
    static final int COPIES = 2;
    static final int LENGTH = COPY * COPIES;
    static final int ID = 16;
    private static final int USED = MAGIC.length + ID + Aead.NONCE + Aead.TAG;

    private FileHeader() {}

    /// Gives an empty file its header and returns the fresh id.
    static byte[] write(RawFile file, VaultKey key, SecureRandom random) throws IOException {
        byte[] id = new byte[ID];
        byte[] nonce = new byte[Aead.NONCE];
        random.nextBytes(id);
        random.nextBytes(nonce);
        byte[] tag = guard(key, id).seal(nonce, MAGIC, new byte[0]);
        byte[] copy = ByteBuffer.allocate(COPY).put(MAGIC).put(id).put(nonce).put(tag).array();
        for (int i = 0; i < COPIES; i++) {
            file.write((long) i * COPY, copy, 0, COPY);
        }
        file.sync();
        return id;
    }

    /// The id, from the first copy that is whole; a copy that the disk refuses to read is passed
    /// over like one that is damaged.
    static byte[] read(RawFile file, VaultKey key) throws IOException {
        IOException failure = new DamagedPageException("header");
        for (int i = 0; i < COPIES; i++) {
            try {
                byte[] id = readCopy(file, key, i);
                if (id != null) {
                    return id;
                }
            } catch (IOException e) {
                failure = e;
            }
        }
        throw failure;
    }

    /// Whether some copy begins as a sealed file does. Needs no key.
    static boolean isThere(RawFile file) {
        boolean there = false;
        for (int i = 0; i < COPIES; i++) {
            there |= beginsAsSealed(file, i);
        }
        return there;
    }

    private static boolean beginsAsSealed(RawFile file, int which) {
        byte[] start = new byte[MAGIC.length];
        try {
            int length = file.read((long) which * COPY, start, 0, start.length);
            return length == start.length && Arrays.equals(start, MAGIC);
        } catch (IOException e) {
            return false; // a place the disk cannot read shows nothing; the other copy may
        }
    }

    /// The id in one copy; null when that copy is not whole.
    static byte @Nullable [] readCopy(RawFile file, VaultKey key, int which) throws IOException {
        byte[] copy = new byte[USED];
        int length = file.read((long) which * COPY, copy, 0, USED);
        if (length < USED || !Arrays.equals(copy, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return null;
        }
        byte[] id = Arrays.copyOfRange(copy, MAGIC.length, MAGIC.length + ID);
        int nonceAt = MAGIC.length + ID;
        byte[] nonce = Arrays.copyOfRange(copy, nonceAt, nonceAt + Aead.NONCE);
        ByteBuffer tag = ByteBuffer.wrap(copy, nonceAt + Aead.NONCE, Aead.TAG);
        return guard(key, id).open(nonce, MAGIC, tag, ByteBuffer.allocate(0)) ? id : null;
    }

    private static Aead guard(VaultKey key, byte[] id) {
        return key.aead("database header v1", id);
    }
}
