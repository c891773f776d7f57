package org.dalil.exchange.age;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.security.spec.XECPrivateKeySpec;
import java.util.HexFormat;

import javax.crypto.KeyAgreement;

/// X25519 (RFC 7748) on raw 32-byte values, as age writes them.
final class Curve {
    /// The fixed head of an X25519 public key in X.509 form (RFC 8410).
    private static final byte[] PUBLIC_HEAD = HexFormat.of().parseHex("302a300506032b656e032100");

    private Curve() {}

    /// The public half of a secret.
    static byte[] publicOf(byte[] secret) {
        byte[] nine = new byte[32];
        nine[0] = 9;
        try {
            return multiply(secret, nine);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no X25519", e);
        }
    }

    /// @throws GeneralSecurityException when the point is one of the few that hide nothing
    static byte[] multiply(byte[] secret, byte[] point) throws GeneralSecurityException {
        KeyFactory keys = KeyFactory.getInstance("X25519");
        KeyAgreement agreement = KeyAgreement.getInstance("X25519");
        agreement.init(
                keys.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, secret)));
        byte[] encoded = new byte[PUBLIC_HEAD.length + point.length];
        System.arraycopy(PUBLIC_HEAD, 0, encoded, 0, PUBLIC_HEAD.length);
        System.arraycopy(point, 0, encoded, PUBLIC_HEAD.length, point.length);
        PublicKey other = keys.generatePublic(new X509EncodedKeySpec(encoded));
        agreement.doPhase(other, true);
        return agreement.generateSecret();
    }
}
