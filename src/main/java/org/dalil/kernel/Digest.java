package org.dalil.kernel;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 of some bytes, as 64 lower-case hexadecimal digits.
public record Digest(String hex) {
    public Digest {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal");
        }
    }

    /// The digest of these bytes.
    public static Digest of(byte[] bytes) {
        return from(sha256().digest(bytes));
    }

    /// Wraps a finished 32-byte hash.
    public static Digest from(byte[] hash) {
        return new Digest(HexFormat.of().formatHex(hash));
    }

    /// A fresh SHA-256 to feed bytes into; every Java platform has one.
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
