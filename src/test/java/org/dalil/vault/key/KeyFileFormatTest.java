package org.dalil.vault.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.Digest;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.NewerFormatException;
import org.dalil.vault.failure.VaultException;
import org.dalil.wire.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A key file says exactly what was written, within its bounds, or it is refused; and a slot whose
/// description was changed opens nothing.
class KeyFileFormatTest {
    private static final byte[] SEAL = new byte[Aead.NONCE + Aead.TAG];
    private final SecureRandom random = new SecureRandom();
    private final KeyFile empty = KeyFile.fresh(random);
    private final VaultKey key = VaultKey.fresh(empty.vaultId(), random);
    private final KeyFile file =
            empty.replacing(slot -> false, TestKeys.CHEAP, secret("one"), key, random)
                    .replacing(slot -> false, null, secret("paper"), key, random);

    private static byte[] secret(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static KeyFile read(byte[] bytes) throws VaultException {
        return KeyFileFormat.read(bytes, TestKeys.WIDE).file();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> members(byte[] written) throws Exception {
        return (Map<String, Object>) Objects.requireNonNull(Json.parse(written));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> slot(Map<String, Object> members, int index) {
        return (Map<String, Object>)
                ((List<Object>) Objects.requireNonNull(members.get("slots"))).get(index);
    }

    /// The file with its checksum made right again, as somebody who changed it would.
    private static byte[] checked(Map<String, Object> members) {
        members.remove("checksum");
        members.put("checksum", Digest.of(Json.canonical(members)).hex());
        return Json.canonical(members);
    }

    @Test
    void whatWasWrittenIsRead() throws Exception {
        byte[] written = KeyFileFormat.write(file, SEAL);
        KeyFile back = read(written);
        assertEquals(2, back.revision());
        assertArrayEquals(file.vaultId(), back.vaultId());
        assertEquals(List.of(1L, 2L), back.slots().stream().map(Slot::id).toList());
        assertEquals(TestKeys.CHEAP, back.slots().getFirst().cost());
        assertFalse(back.slots().getLast().isForPassphrase());
        assertArrayEquals(written, KeyFileFormat.write(back, SEAL));
    }

    @Test
    void eachSecretOpensSlotsOfItsOwnSortOnly() throws Exception {
        KeyFile back = read(KeyFileFormat.write(file, SEAL));
        assertNotNull(back.unlock(secret("one"), true));
        assertNotNull(back.unlock(secret("paper"), false));
        assertNull(back.unlock(secret("one"), false));
        assertNull(back.unlock(secret("paper"), true));
    }

    @Test
    void aSecretIsWipedWhetherItOpensOrNot() {
        for (String text : List.of("one", "two")) {
            byte[] tried = secret(text);
            file.unlock(tried, true);
            assertArrayEquals(new byte[tried.length], tried);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, true", "8, true", "9, false", "0, false", "5000, false"})
    void slotsAreOneToEight(int count, boolean read) throws Exception {
        List<Slot> slots = Collections.nCopies(count, file.slots().getFirst());
        byte[] written = KeyFileFormat.write(new KeyFile(1, file.vaultId(), slots), SEAL);
        if (read) {
            assertEquals(count, read(written).slots().size());
        } else {
            assertThrows(DamagedException.class, () -> read(written));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "100, 2, 2, true",
        "99, 2, 2, false",
        "200, 2, 2, true",
        "201, 2, 2, false",
        "100, 3, 2, true",
        "100, 4, 2, false",
        "100, 2, 4, false",
        "100, 1, 3, true",
        "9223372036854775807, 1, 1, false",
        "100, 9223372036854775807, 1, false",
        "100, 1, 9223372036854775807, false",
        "100, 0, 1, false",
        "100, 1, 0, false",
        "-1, 1, 1, false"
    })
    void aCostIsAcceptedOnlyWithinTheBounds(long memory, long passes, long lanes, boolean read)
            throws Exception {
        KdfCost.Bounds bounds = new KdfCost.Bounds(100, 200, 3, 3);
        Map<String, Object> members = members(KeyFileFormat.write(file, SEAL));
        slot(members, 0)
                .put(
                        "kdf",
                        Map.of(
                                "name", "argon2id",
                                "memory", memory,
                                "passes", passes,
                                "lanes", lanes));
        byte[] changed = checked(members);
        if (read) {
            KdfCost cost = KeyFileFormat.read(changed, bounds).file().slots().getFirst().cost();
            assertEquals(new KdfCost((int) memory, (int) passes, (int) lanes), cost);
        } else {
            assertThrows(DamagedException.class, () -> KeyFileFormat.read(changed, bounds));
        }
    }

    @Test
    void anotherStretchingIsRefused() throws Exception {
        for (String name : List.of("argon2i", "none", "scrypt", "")) {
            Map<String, Object> members = members(KeyFileFormat.write(file, SEAL));
            slot(members, 0)
                    .put("kdf", Map.of("name", name, "memory", 64L, "passes", 1L, "lanes", 1L));
            assertThrows(DamagedException.class, () -> read(checked(members)), name);
        }
    }

    @Test
    void aLaterFormatIsToldFromDamage() throws Exception {
        Map<String, Object> members = members(KeyFileFormat.write(file, SEAL));
        members.put("format", 2L);
        byte[] unchecked = Json.canonical(members);
        assertThrows(DamagedException.class, () -> read(unchecked), "its checksum is wrong");
        members.remove("slots"); // whatever a later format may hold
        assertThrows(NewerFormatException.class, () -> read(checked(members)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "7",
                "\"x\"",
                "{\"checksum\":1}",
                "{\"checksum\":null}",
                "{"
            })
    void whatIsNoKeyFileIsDamage(String text) {
        DamagedException damage = assertThrows(DamagedException.class, () -> read(secret(text)));
        assertEquals("vault.problem.damaged-keys", damage.problem().key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"format", "revision", "vault", "slots", "seal"})
    void nothingMayBeMissing(String name) throws Exception {
        Map<String, Object> members = members(KeyFileFormat.write(file, SEAL));
        members.remove(name);
        assertThrows(DamagedException.class, () -> read(checked(members)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "kdf", "salt", "nonce", "wrapped"})
    void nothingOfASlotMayBeMissingOrShort(String name) throws Exception {
        for (Object instead : List.of("00", 5L, List.of())) {
            Map<String, Object> members = members(KeyFileFormat.write(file, SEAL));
            Object former = slot(members, 0).put(name, instead);
            if (!(former instanceof Long && instead instanceof Long)) {
                assertThrows(DamagedException.class, () -> read(checked(members)), name);
            }
            slot(members, 0).remove(name);
            assertThrows(DamagedException.class, () -> read(checked(members)), name);
        }
    }

    /// Every flipped bit of the file is noticed before any passphrase is tried.
    @Test
    void everyFlippedBitIsDamage() {
        byte[] whole = KeyFileFormat.write(file, SEAL);
        for (int at = 0; at < whole.length; at++) {
            byte[] harmed = whole.clone();
            harmed[at] ^= (byte) (1 << (at % 8));
            assertThrows(VaultException.class, () -> read(harmed), "byte " + at);
        }
    }

    /// The right passphrase does not open a slot described otherwise, nor in another casefile.
    @Test
    void aChangedDescriptionOpensNothing() {
        Slot slot = file.slots().getFirst();
        byte[] salt = slot.salt().clone();
        salt[0] ^= 1;
        byte[] nonce = slot.nonce().clone();
        nonce[0] ^= 1;
        byte[] wrapped = slot.wrapped().clone();
        wrapped[5] ^= 1;
        KdfCost cost = Objects.requireNonNull(slot.cost());
        List<Slot> changed = new ArrayList<>();
        changed.add(new Slot(slot.id() + 1, cost, slot.salt(), slot.nonce(), slot.wrapped()));
        changed.add(new Slot(slot.id(), cost, salt, slot.nonce(), slot.wrapped()));
        changed.add(new Slot(slot.id(), cost, slot.salt(), nonce, slot.wrapped()));
        changed.add(new Slot(slot.id(), cost, slot.salt(), slot.nonce(), wrapped));
        for (KdfCost other :
                List.of(new KdfCost(65, 1, 1), new KdfCost(64, 2, 1), new KdfCost(64, 1, 2))) {
            changed.add(new Slot(slot.id(), other, slot.salt(), slot.nonce(), slot.wrapped()));
        }
        assertNotNull(slot.open(secret("one"), file));
        for (Slot other : changed) {
            assertNull(other.open(secret("one"), file));
        }
        assertNull(slot.open(secret("one"), KeyFile.fresh(random)));
    }

    @Test
    void replacingKeepsTheOthersAndNeverReusesANumber() {
        KeyFile next =
                file.replacing(Slot::isForPassphrase, TestKeys.CHEAP, secret("x"), key, random);
        assertEquals(List.of(2L, 3L), next.slots().stream().map(Slot::id).toList());
        assertEquals(3, next.revision());
        assertNull(next.unlock(secret("one"), true));
        assertNotNull(next.unlock(secret("paper"), false));
        assertTrue(next.slots().getLast().isForPassphrase());
    }

    @ParameterizedTest
    @CsvSource({"7, 1, 1", "64, 0, 1", "64, 1, 0", "15, 1, 2"})
    void aCostArgonCannotHaveIsNone(int memory, int passes, int lanes) {
        assertThrows(IllegalArgumentException.class, () -> new KdfCost(memory, passes, lanes));
    }
}
