package org.dalil.vault.key;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;

/// One way to the vault's key: the key sealed under what a passphrase or recovery key stretches to.
/// A slot's whole description is associated data of the sealing, so no part of it can be changed.
///
/// @param id never used again within a casefile
/// @param cost Argon2id's cost for a passphrase; null for a recovery key, which needs no stretching
/// @param salt 32 random bytes
/// @param nonce 12 random bytes
/// @param wrapped the sealed key; empty before sealing
@SuppressWarnings("ArrayRecordComponent") // never compared
record Slot(long id, @Nullable KdfCost cost, byte[] salt, byte[] nonce, byte[] wrapped) {
    static final int SALT = 32;

    boolean isForPassphrase() {
        return cost != null;
    }

    /// Seals the vault's key for a secret.
    static Slot seal(
            long id,
            @Nullable KdfCost cost,
            byte[] secret,
            VaultKey key,
            KeyFile file,
            SecureRandom random) {
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[Aead.NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        Slot open = new Slot(id, cost, salt, nonce, new byte[0]);
        byte[] vaultSecret = key.secret();
        byte[] wrapped = open.kek(secret).seal(nonce, KeyFileFormat.about(file, open), vaultSecret);
        Arrays.fill(vaultSecret, (byte) 0);
        return new Slot(id, cost, salt, nonce, wrapped);
    }

    /// The vault's key; null when the secret is another.
    @Nullable VaultKey open(byte[] secret, KeyFile file) {
        byte[] vaultSecret = new byte[VaultKey.LENGTH];
        boolean opened =
                kek(secret)
                        .open(
                                nonce,
                                KeyFileFormat.about(file, this),
                                ByteBuffer.wrap(wrapped),
                                ByteBuffer.wrap(vaultSecret));
        return opened ? new VaultKey(vaultSecret, file.vaultId()) : null;
    }

    private Aead kek(byte[] secret) {
        byte[] stretched = cost == null ? secret.clone() : argon2id(cost, secret, salt);
        Aead kek =
                new Aead(
                        Hkdf.derive(
                                stretched,
                                salt,
                                "key slot v1",
                                ByteBuffer.allocate(8).putLong(id).array()));
        Arrays.fill(stretched, (byte) 0);
        return kek;
    }

    private static byte[] argon2id(KdfCost cost, byte[] secret, byte[] salt) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(cost.memoryKiB())
                        .withIterations(cost.passes())
                        .withParallelism(cost.lanes())
                        .withSalt(salt)
                        .build());
        byte[] stretched = new byte[32];
        argon2.generateBytes(secret, stretched);
        return stretched;
    }
}
