package org.dalil.wire.bag;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/// The hashes that bags are written and checked with. Weaker ones are read past: they show
/// accidents and no intent.
public enum BagHash {
    SHA256("sha256", "SHA-256", 64),
    SHA512("sha512", "SHA-512", 128);

    private final String code;
    private final String algorithm;
    private final int digits;

    BagHash(String code, String algorithm, int digits) {
        this.code = code;
        this.algorithm = algorithm;
        this.digits = digits;
    }

    /// The name of the list of payload files.
    public String manifest() {
        return "manifest-" + code + ".txt";
    }

    /// The name of the list of the other files.
    public String tagManifest() {
        return "tagmanifest-" + code + ".txt";
    }

    /// How many hexadecimal digits one has.
    int digits() {
        return digits;
    }

    /// A fresh one to feed bytes into; every Java platform has both.
    MessageDigest fresh() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks " + algorithm, e);
        }
    }

    /// Which one a file name of a list speaks of; empty for one we do not know.
    static Optional<BagHash> of(String code) {
        return Arrays.stream(values()).filter(hash -> hash.code.equals(code)).findFirst();
    }
}
