package org.dalil.vault.log;

import org.dalil.kernel.Digest;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.Part;
import org.dalil.vault.key.Aead;
import org.dalil.vault.key.VaultKey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.zip.CRC32C;

/// How a log lies on the disk. Header: `DALILLG1`, 16 bytes id. Record: sealed length (4), number
/// (8), CRC-32C of these (4), nonce (12), sealed entry. Each entry is sealed with the chain's hash
/// before it; the hash after it is SHA-256 of that hash, the nonce and the sealed bytes. So an
/// entry cannot be changed, moved, dropped or added within the log. The CRC only tells a record
/// from torn bytes.
@SuppressWarnings("ArrayRecordComponent") // never compared
record LogFormat(Aead aead, byte[] header) {
    static final int HEADER = 24;
    static final int PREFIX = 16;
    static final int LONGEST = 16 << 20;
    private static final byte[] MAGIC = "DALILLG1".getBytes(StandardCharsets.US_ASCII);

    static LogFormat fresh(Part part, VaultKey key, SecureRandom random) {
        byte[] id = new byte[HEADER - MAGIC.length];
        random.nextBytes(id);
        return of(part, key, ByteBuffer.allocate(HEADER).put(MAGIC).put(id).array());
    }

    static LogFormat read(Part part, VaultKey key, byte[] header) throws DamagedException {
        if (!Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new DamagedException(part, "0");
        }
        return of(part, key, header);
    }

    private static LogFormat of(Part part, VaultKey key, byte[] header) {
        return new LogFormat(key.aead(part.code() + " v1", header), header);
    }

    /// The chain's hash before the first entry.
    byte[] start() {
        return Digest.sha256().digest(header);
    }

    byte[] record(long number, byte[] chain, byte[] entry, SecureRandom random) {
        byte[] nonce = new byte[Aead.NONCE];
        random.nextBytes(nonce);
        int length = entry.length + Aead.TAG;
        ByteBuffer record = ByteBuffer.allocate(PREFIX + Aead.NONCE + length);
        record.putInt(length).putLong(number);
        record.putInt(crc(record.array(), 0)).put(nonce);
        aead.seal(nonce, about(number, chain), ByteBuffer.wrap(entry), record);
        return record.array();
    }

    /// The chain's hash after a record.
    static byte[] next(byte[] chain, byte[] record) {
        MessageDigest hash = Digest.sha256();
        hash.update(chain);
        hash.update(record, PREFIX, record.length - PREFIX);
        return hash.digest();
    }

    /// Opens a whole record's entry; false when it is not what was written after this chain.
    boolean open(long number, byte[] chain, byte[] record, ByteBuffer entry) {
        byte[] nonce = Arrays.copyOfRange(record, PREFIX, PREFIX + Aead.NONCE);
        int sealedAt = PREFIX + Aead.NONCE;
        ByteBuffer sealed = ByteBuffer.wrap(record, sealedAt, record.length - sealedAt);
        return aead.open(nonce, about(number, chain), sealed, entry);
    }

    /// The length of the record of this number whose prefix stands here; -1 when none does.
    static int recordLength(byte[] bytes, int at, long number) {
        ByteBuffer prefix = ByteBuffer.wrap(bytes, at, PREFIX);
        int length = prefix.getInt();
        boolean whole =
                prefix.getLong() == number
                        && prefix.getInt() == crc(bytes, at)
                        && length >= Aead.TAG
                        && length <= LONGEST + Aead.TAG;
        return whole ? PREFIX + Aead.NONCE + length : -1;
    }

    /// Whether the prefix of a record of a higher number stands here.
    static boolean isLaterRecord(byte[] bytes, int at, long number) {
        long found = ByteBuffer.wrap(bytes, at + Integer.BYTES, Long.BYTES).getLong();
        return found > number && recordLength(bytes, at, found) >= 0;
    }

    private static int crc(byte[] bytes, int at) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, at, PREFIX - Integer.BYTES);
        return (int) crc.getValue();
    }

    private static byte[] about(long number, byte[] chain) {
        return ByteBuffer.allocate(Long.BYTES + chain.length).putLong(number).put(chain).array();
    }
}
