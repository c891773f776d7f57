package org.dalil.exchange;

import org.dalil.exchange.age.AgeRecipient;
import org.dalil.kernel.Digest;
import org.dalil.wire.Json;
import org.dalil.wire.WireException;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The last entry of a share file: an Ed25519 signature over the list of all entries before it and
/// the recipients. Naming the recipients keeps one of them from passing the file on as if its maker
/// had sealed it for somebody else (Davis 2001, "Defective Sign & Encrypt").
final class ShareSeal {
    static final String ENTRY = "signature.json";
    static final int MAX_BYTES = 4096;
    private static final String FORMAT = "dalil-share-signature";
    private static final HexFormat HEX = HexFormat.of();

    private final VerifyingKey key;
    private final byte[] signature;

    private ShareSeal(VerifyingKey key, byte[] signature) {
        this.key = key;
        this.signature = signature;
    }

    /// Whose key it is said to be.
    VerifyingKey key() {
        return key;
    }

    static ShareSeal sign(SigningKey key, List<ShareEntry> entries, List<AgeRecipient> to) {
        return new ShareSeal(key.verifyingKey(), key.sign(statement(entries, to)));
    }

    boolean fits(List<ShareEntry> entries, List<AgeRecipient> to) {
        return key.verifies(statement(entries, to), signature);
    }

    byte[] json() {
        return Json.canonical(
                Map.of(
                        "format",
                        FORMAT,
                        "version",
                        1L,
                        "key",
                        HEX.formatHex(key.raw()),
                        "signature",
                        HEX.formatHex(signature)));
    }

    /// Reads the entry; empty when it is none. Only the one way of writing it is accepted, because
    /// the signature does not cover itself.
    static Optional<ShareSeal> read(byte[] json) {
        try {
            if (Json.parse(json) instanceof Map<?, ?> fields
                    && FORMAT.equals(fields.get("format"))
                    && fields.get("key") instanceof String key
                    && fields.get("signature") instanceof String signature) {
                byte[] signed = HEX.parseHex(signature);
                return VerifyingKey.of(HEX.parseHex(key))
                        .map(k -> new ShareSeal(k, signed))
                        .filter(seal -> Arrays.equals(seal.json(), json));
            }
            return Optional.empty();
        } catch (WireException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// What is signed: the SHA-256 of the canonical list. The format's name in it keeps the
    /// signature from meaning anything elsewhere.
    private static byte[] statement(List<ShareEntry> entries, List<AgeRecipient> to) {
        Map<String, Object> list =
                Map.of(
                        "format",
                        FORMAT,
                        "version",
                        1L,
                        "entries",
                        entries.stream().map(ShareEntry::fields).toList(),
                        "recipients",
                        to.stream().map(AgeRecipient::text).toList());
        return HEX.parseHex(Digest.of(Json.canonical(list)).hex());
    }
}
