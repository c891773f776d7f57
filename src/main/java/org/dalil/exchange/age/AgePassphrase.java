package org.dalil.exchange.age;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/// A passphrase that seals or opens an age file. Kept as NFC-normalised UTF-8, so that the same
/// letters typed on two systems are the same passphrase.
public final class AgePassphrase implements AgeAddressee, AgeOpener, AutoCloseable {
    /// About a second and 256 MB on a laptop; the public tool's own default.
    public static final int WORK_FACTOR = 18;

    /// The most a file from outside may ask for; the public tool's own limit.
    public static final int MAX_WORK_FACTOR = 22;

    private final byte[] utf8;
    private final int workFactor;

    /// @param words copied; the caller wipes its own
    public AgePassphrase(char[] words) {
        this(words, WORK_FACTOR);
    }

    AgePassphrase(char[] words, int workFactor) {
        String composed = Normalizer.normalize(CharBuffer.wrap(words), Normalizer.Form.NFC);
        if (composed.isEmpty()) {
            throw new IllegalArgumentException("a passphrase has at least one character");
        }
        this.utf8 = composed.getBytes(StandardCharsets.UTF_8);
        this.workFactor = workFactor;
    }

    byte[] utf8() {
        return utf8;
    }

    /// Binary logarithm of scrypt's N when sealing.
    int workFactor() {
        return workFactor;
    }

    /// Wipes the passphrase; it opens nothing after that.
    @Override
    public void close() {
        Arrays.fill(utf8, (byte) 0);
    }

    @Override
    public String toString() {
        return "a passphrase";
    }
}
