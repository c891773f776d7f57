package org.dalil.vault.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// HKDF-SHA256 (RFC 5869) of the Java platform: one key for one purpose.
final class Hkdf {
    private Hkdf() {}

    static SecretKey derive(byte[] secret, byte[] salt, String purpose, byte[] context) {
        byte[] label = purpose.getBytes(StandardCharsets.UTF_8);
        byte[] about = Arrays.copyOf(label, label.length + 1 + context.length);
        System.arraycopy(context, 0, about, label.length + 1, context.length);
        try {
            byte[] key =
                    KDF.getInstance("HKDF-SHA256")
                            .deriveData(
                                    HKDFParameterSpec.ofExtract()
                                            .addIKM(secret)
                                            .addSalt(salt)
                                            .thenExpand(about, 32));
            SecretKey derived = new SecretKeySpec(key, "AES");
            Arrays.fill(key, (byte) 0);
            return derived;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HKDF", e);
        }
    }
}
