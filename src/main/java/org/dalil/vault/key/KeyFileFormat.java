package org.dalil.vault.key;

import org.dalil.kernel.Digest;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.NewerFormatException;
import org.dalil.vault.failure.Part;
import org.dalil.vault.failure.VaultException;
import org.dalil.wire.Json;
import org.dalil.wire.WireException;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// The key file as canonical JSON. `checksum` is the SHA-256 of the same JSON without it, in this
/// and every later format: so a damaged file is known for damaged before any passphrase is judged.
/// `seal` authenticates the whole under the vault's key, so that slots cannot be added or dropped.
final class KeyFileFormat {
    private static final long FORMAT = 1;
    private static final HexFormat HEX = HexFormat.of();

    private KeyFileFormat() {}

    /// What a slot's sealing vouches for besides the key: the casefile and the slot's description.
    static byte[] about(KeyFile file, Slot slot) {
        Map<String, Object> about = describe(slot);
        about.put("format", FORMAT);
        about.put("vault", HEX.formatHex(file.vaultId()));
        return Json.canonical(about);
    }

    /// Everything that the seal over the whole file vouches for.
    static byte[] unsealed(KeyFile file) {
        return Json.canonical(members(file));
    }

    static byte[] write(KeyFile file, byte[] seal) {
        Map<String, Object> members = members(file);
        members.put("seal", HEX.formatHex(seal));
        members.put("checksum", Digest.of(Json.canonical(members)).hex());
        return Json.canonical(members);
    }

    /// A copy of the key file that is whole, with its seal still to be checked.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Copy(KeyFile file, byte[] seal) {}

    static Copy read(byte[] bytes, KdfCost.Bounds bounds) throws VaultException {
        try {
            Map<String, Object> members = map(Json.parse(bytes));
            Object checksum = members.remove("checksum");
            if (!Digest.of(Json.canonical(members)).hex().equals(checksum)) {
                throw damaged();
            }
            long format = number(members, "format");
            if (format > FORMAT) {
                throw new NewerFormatException(format);
            }
            KeyFile file =
                    new KeyFile(
                            number(members, "revision"),
                            bytes(members, "vault", KeyFile.ID),
                            slots(members.get("slots"), bounds));
            return new Copy(file, bytes(members, "seal", Aead.NONCE + Aead.TAG));
        } catch (WireException | IllegalArgumentException | ClassCastException e) {
            throw damaged();
        }
    }

    static DamagedException damaged() {
        return new DamagedException(Part.KEYS, "");
    }

    private static Map<String, Object> members(KeyFile file) {
        List<Object> slots = new ArrayList<>();
        for (Slot slot : file.slots()) {
            Map<String, Object> members = describe(slot);
            members.put("wrapped", HEX.formatHex(slot.wrapped()));
            slots.add(members);
        }
        Map<String, Object> members = new HashMap<>();
        members.put("format", FORMAT);
        members.put("revision", file.revision());
        members.put("vault", HEX.formatHex(file.vaultId()));
        members.put("slots", slots);
        return members;
    }

    private static Map<String, Object> describe(Slot slot) {
        Map<String, Object> members = new HashMap<>();
        members.put("id", slot.id());
        members.put("type", slot.isForPassphrase() ? "passphrase" : "recovery");
        members.put("salt", HEX.formatHex(slot.salt()));
        members.put("nonce", HEX.formatHex(slot.nonce()));
        KdfCost cost = slot.cost();
        members.put(
                "kdf",
                cost == null
                        ? Map.of("name", "none")
                        : Map.of(
                                "name", "argon2id",
                                "memory", (long) cost.memoryKiB(),
                                "passes", (long) cost.passes(),
                                "lanes", (long) cost.lanes()));
        return members;
    }

    private static List<Slot> slots(@Nullable Object value, KdfCost.Bounds bounds) {
        List<Slot> slots = new ArrayList<>();
        if (!(value instanceof List<?> items)) {
            throw new IllegalArgumentException("no list of slots");
        }
        for (Object item : items) {
            Map<String, Object> members = map(item);
            slots.add(
                    new Slot(
                            number(members, "id"),
                            "passphrase".equals(members.get("type")) ? cost(members, bounds) : null,
                            bytes(members, "salt", Slot.SALT),
                            bytes(members, "nonce", Aead.NONCE),
                            bytes(members, "wrapped", VaultKey.LENGTH + Aead.TAG)));
        }
        if (slots.isEmpty() || slots.size() > KeyFile.MOST_SLOTS) {
            throw new IllegalArgumentException("not a count of slots that we write");
        }
        return slots;
    }

    private static KdfCost cost(Map<String, Object> slot, KdfCost.Bounds bounds) {
        Map<String, Object> kdf = map(slot.get("kdf"));
        KdfCost cost =
                new KdfCost(
                        Math.toIntExact(Math.min(number(kdf, "memory"), Integer.MAX_VALUE)),
                        Math.toIntExact(Math.min(number(kdf, "passes"), Integer.MAX_VALUE)),
                        Math.toIntExact(Math.min(number(kdf, "lanes"), 1 << 20)));
        if (!"argon2id".equals(kdf.get("name")) || !bounds.admit(cost)) {
            throw new IllegalArgumentException("a stretching that we do not accept");
        }
        return cost;
    }

    @SuppressWarnings("unchecked") // names are strings in every JSON object
    private static Map<String, Object> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> members) {
            return (Map<String, Object>) members;
        }
        throw new IllegalArgumentException("not an object");
    }

    private static long number(Map<String, Object> members, String name) {
        if (members.get(name) instanceof Long number && number >= 0) {
            return number;
        }
        throw new IllegalArgumentException("no number of that name");
    }

    private static byte[] bytes(Map<String, Object> members, String name, int length) {
        if (members.get(name) instanceof String hex && hex.length() == 2 * length) {
            return HEX.parseHex(hex);
        }
        throw new IllegalArgumentException("no bytes of that name");
    }
}
