package org.dalil.vault.key;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/// The key under which real identities lie inside a casefile: random, apart from the vault’s key
/// and kept wrapped by it, so that who has pages, journal or history of an open casefile still has
/// no names. Seals each identity under a key of its own; wiped on close.
public final class IdentityKey implements AutoCloseable {
    private static final String WRAPPING = "identity key v1";
    private static final String SEALING = "protected identity v1";
    private static final int LENGTH = 32;
    private static final HexFormat HEX = HexFormat.of();

    private final byte[] secret;
    private final SecureRandom random;
    private boolean wiped;

    private IdentityKey(byte[] secret, SecureRandom random) {
        this.secret = secret;
        this.random = random;
    }

    /// Makes a key that was never used before.
    public static IdentityKey fresh(SecureRandom random) {
        byte[] secret = new byte[LENGTH];
        random.nextBytes(secret);
        return new IdentityKey(secret, random);
    }

    /// The key wrapped by the vault’s, in hexadecimal digits.
    public synchronized String wrapped(VaultKey vault) {
        return sealed(vault.aead(WRAPPING, new byte[0]), new byte[0], open());
    }

    /// Unwraps a key.
    ///
    /// @return null when it was not wrapped by this vault’s key, or damaged
    public static @Nullable IdentityKey unwrap(
            String wrapped, VaultKey vault, SecureRandom random) {
        byte[] secret = opened(vault.aead(WRAPPING, new byte[0]), new byte[0], wrapped);
        return secret == null || secret.length != LENGTH ? null : new IdentityKey(secret, random);
    }

    /// Seals an identity.
    ///
    /// @param identity the record it is for; it opens for no other
    /// @param agent whose it is; it opens for nobody else
    /// @return hexadecimal digits
    public synchronized String seal(UUID identity, UUID agent, byte[] text) {
        return sealed(aead(identity), bytes(agent), text);
    }

    /// Opens what was sealed for this record and agent; empty for anything else.
    public synchronized Optional<byte[]> open(UUID identity, UUID agent, String sealed) {
        return Optional.ofNullable(opened(aead(identity), bytes(agent), sealed));
    }

    private Aead aead(UUID identity) {
        return new Aead(Hkdf.derive(open(), new byte[0], SEALING, bytes(identity)));
    }

    private byte[] open() {
        if (wiped) {
            throw new IllegalStateException("the key was wiped");
        }
        return secret;
    }

    private String sealed(Aead aead, byte[] about, byte[] text) {
        byte[] nonce = new byte[Aead.NONCE];
        random.nextBytes(nonce);
        return HEX.formatHex(nonce) + HEX.formatHex(aead.seal(nonce, about, text));
    }

    private static byte @Nullable [] opened(Aead aead, byte[] about, String sealed) {
        byte[] bytes;
        try {
            bytes = HEX.parseHex(sealed);
        } catch (IllegalArgumentException e) {
            return null; // no digits of ours: like any other text that was not sealed so
        }
        if (bytes.length < Aead.NONCE + Aead.TAG) {
            return null;
        }
        byte[] text = new byte[bytes.length - Aead.NONCE - Aead.TAG];
        ByteBuffer rest = ByteBuffer.wrap(bytes, Aead.NONCE, bytes.length - Aead.NONCE);
        byte[] nonce = Arrays.copyOf(bytes, Aead.NONCE);
        return aead.open(nonce, about, rest, ByteBuffer.wrap(text)) ? text : null;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    @Override
    public synchronized void close() {
        Arrays.fill(secret, (byte) 0);
        wiped = true;
    }
}
