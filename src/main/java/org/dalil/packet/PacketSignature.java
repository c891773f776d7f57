package org.dalil.packet;

import org.dalil.exchange.SigningKey;
import org.dalil.exchange.VerifyingKey;
import org.dalil.kernel.Digest;
import org.dalil.wire.Json;
import org.dalil.wire.WireException;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/// An Ed25519 signature over the bytes of a packet's list of lists, so that any program can check
/// it. What a share file's signature covers is 32 bytes long and this never is, so neither can pass
/// for the other.
public final class PacketSignature {
    private static final String FORMAT = "dalil-packet-signature";
    private static final HexFormat HEX = HexFormat.of();

    private final VerifyingKey key;
    private final String sha256;
    private final byte[] raw;

    private PacketSignature(VerifyingKey key, String sha256, byte[] raw) {
        this.key = key;
        this.sha256 = sha256;
        this.raw = raw;
    }

    /// Signs the list.
    public static PacketSignature sign(SigningKey key, byte[] list) {
        return new PacketSignature(key.verifyingKey(), Digest.of(list).hex(), key.sign(list));
    }

    /// Whose key it is said to be.
    public VerifyingKey key() {
        return key;
    }

    /// The 64 bytes themselves.
    public byte[] raw() {
        return raw.clone();
    }

    /// Whether the key signed exactly these bytes.
    public boolean fits(byte[] list) {
        return sha256.equals(Digest.of(list).hex()) && key.verifies(list, raw);
    }

    /// The file's bytes.
    public byte[] json() {
        return Json.canonical(
                Map.of(
                        "format",
                        FORMAT,
                        "version",
                        1L,
                        "algorithm",
                        "Ed25519",
                        "signs",
                        PacketNames.SIGNED,
                        "sha256",
                        sha256,
                        "key",
                        HEX.formatHex(key.raw()),
                        "signature",
                        HEX.formatHex(raw)));
    }

    /// Reads the file; empty when it is none. Only the one way of writing it is accepted, because
    /// no list covers it.
    public static Optional<PacketSignature> read(byte[] json) {
        try {
            if (Json.parse(json) instanceof Map<?, ?> fields
                    && FORMAT.equals(fields.get("format"))
                    && fields.get("key") instanceof String key
                    && fields.get("sha256") instanceof String sha256
                    && fields.get("signature") instanceof String signature) {
                byte[] signed = HEX.parseHex(signature);
                return VerifyingKey.of(HEX.parseHex(key))
                        .map(k -> new PacketSignature(k, sha256, signed))
                        .filter(read -> Arrays.equals(read.json(), json));
            }
            return Optional.empty();
        } catch (WireException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
