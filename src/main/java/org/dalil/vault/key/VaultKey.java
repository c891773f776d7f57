package org.dalil.vault.key;

import java.security.SecureRandom;
import java.util.Arrays;

/// The one random key under which a casefile lies, in memory while it is open. Gives out a separate
/// key for every purpose and never itself; wiped on close.
public final class VaultKey implements AutoCloseable {
    static final int LENGTH = 32;

    private final byte[] secret;
    private final byte[] vaultId;
    private boolean wiped;

    VaultKey(byte[] secret, byte[] vaultId) {
        this.secret = secret;
        this.vaultId = vaultId.clone();
    }

    static VaultKey fresh(byte[] vaultId, SecureRandom random) {
        byte[] secret = new byte[LENGTH];
        random.nextBytes(secret);
        return new VaultKey(secret, vaultId);
    }

    /// AES-256-GCM under the key of one purpose.
    ///
    /// @param purpose constant words, such as `database page v1`
    /// @param context what the key is for within the purpose, such as a file's id
    public synchronized Aead aead(String purpose, byte[] context) {
        if (wiped) {
            throw new IllegalStateException("the vault is closed");
        }
        return new Aead(Hkdf.derive(secret, vaultId, purpose, context));
    }

    /// The secret itself, for wrapping in a key slot; the caller wipes it.
    synchronized byte[] secret() {
        if (wiped) {
            throw new IllegalStateException("the vault is closed");
        }
        return secret.clone();
    }

    @Override
    public synchronized void close() {
        Arrays.fill(secret, (byte) 0);
        wiped = true;
    }
}
