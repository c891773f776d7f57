package org.dalil.exchange;

import org.dalil.kernel.Digest;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// The public half of a [SigningKey] (Ed25519, RFC 8032): checks signatures and is shown as a
/// fingerprint. Says nothing about whose key it is; that is for the key book.
public final class VerifyingKey {
    /// The fixed head of an Ed25519 public key in X.509 form (RFC 8410).
    private static final byte[] HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int RAW_BYTES = 32;
    private static final int GROUPS = 8;

    private final byte[] raw;
    private final PublicKey key;

    private VerifyingKey(byte[] raw, PublicKey key) {
        this.raw = raw;
        this.key = key;
    }

    /// Reads the 32 raw bytes; empty when they are no key.
    public static Optional<VerifyingKey> of(byte[] raw) {
        if (raw.length != RAW_BYTES) {
            return Optional.empty();
        }
        byte[] encoded = Arrays.copyOf(HEAD, HEAD.length + RAW_BYTES);
        System.arraycopy(raw, 0, encoded, HEAD.length, RAW_BYTES);
        try {
            PublicKey key =
                    KeyFactory.getInstance(SigningKey.ALGORITHM)
                            .generatePublic(new X509EncodedKeySpec(encoded));
            return Optional.of(new VerifyingKey(raw.clone(), key));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no Ed25519", e);
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    static VerifyingKey of(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new VerifyingKey(
                Arrays.copyOfRange(encoded, HEAD.length, HEAD.length + RAW_BYTES), key);
    }

    /// Whether this key signed exactly these bytes.
    public boolean verifies(byte[] signed, byte[] signature) {
        try {
            Signature check = Signature.getInstance(SigningKey.ALGORITHM);
            check.initVerify(key);
            check.update(signed);
            return check.verify(signature);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no Ed25519", e);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /// The 32 raw bytes.
    public byte[] raw() {
        return raw.clone();
    }

    /// The key as a text file that other programs read (PEM, RFC 7468).
    public String pem() {
        String encoded = Base64.getEncoder().encodeToString(key.getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n" + encoded + "\n-----END PUBLIC KEY-----\n";
    }

    /// Eight groups of four hexadecimal digits: the first half of the key's SHA-256, to be compared
    /// by eye or read out over the telephone.
    public String fingerprint() {
        String hex = Digest.of(raw).hex();
        StringBuilder groups = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            groups.append(i == 0 ? "" : " ").append(hex, i * 4, i * 4 + 4);
        }
        return groups.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifyingKey that && Arrays.equals(raw, that.raw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(raw);
    }

    @Override
    public String toString() {
        return fingerprint();
    }
}
