package org.dalil.vault.blob;

import java.security.SecureRandom;
import java.util.HexFormat;

/// Names one sealed file: 128 random bits as 32 lower-case hexadecimal digits. Says nothing about
/// what is inside.
public record BlobId(String hex) implements Comparable<BlobId> {
    public BlobId {
        if (!isId(hex)) {
            throw new IllegalArgumentException("not a blob's id");
        }
    }

    static BlobId fresh(SecureRandom random) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return new BlobId(HexFormat.of().formatHex(bytes));
    }

    /// Whether this is how an id is written.
    public static boolean isId(String written) {
        return written.matches("[0-9a-f]{32}");
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public int compareTo(BlobId other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
