package org.dalil.exchange;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Optional;

/// Our own key to sign with (Ed25519). Its secret leaves only through [#pkcs8()], to be sealed in
/// the vault; it is never shown.
public final class SigningKey {
    static final String ALGORITHM = "Ed25519";
    private static final byte[] PROBE = {'d', 'a', 'l', 'i', 'l'};

    private final PrivateKey secret;
    private final VerifyingKey open;

    private SigningKey(PrivateKey secret, VerifyingKey open) {
        this.secret = secret;
        this.open = open;
    }

    /// A new key.
    public static SigningKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SigningKey(pair.getPrivate(), VerifyingKey.of(pair.getPublic()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no Ed25519", e);
        }
    }

    /// Reads a kept key; empty when the halves are unsound or do not belong together.
    ///
    /// @param pkcs8 what [#pkcs8()] gave
    /// @param rawPublic what [VerifyingKey#raw()] gave
    public static Optional<SigningKey> of(byte[] pkcs8, byte[] rawPublic) {
        Optional<VerifyingKey> open = VerifyingKey.of(rawPublic);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        try {
            PrivateKey secret =
                    KeyFactory.getInstance(ALGORITHM)
                            .generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            SigningKey key = new SigningKey(secret, open.get());
            return open.get().verifies(PROBE, key.sign(PROBE))
                    ? Optional.of(key)
                    : Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no Ed25519", e);
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /// Signs; the same bytes always give the same 64 bytes.
    public byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot sign with Ed25519", e);
        }
    }

    /// The secret half. Whoever has it signs in our name.
    public byte[] pkcs8() {
        return secret.getEncoded();
    }

    /// The half to give to others.
    public VerifyingKey verifyingKey() {
        return open;
    }

    /// The fingerprint of the public half.
    public String fingerprint() {
        return open.fingerprint();
    }

    @Override
    public String toString() {
        return "signing key " + open;
    }
}
