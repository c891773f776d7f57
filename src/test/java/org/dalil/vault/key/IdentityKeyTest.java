package org.dalil.vault.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;

/// Identities open under the casefile's own identity key alone, for the record and the agent they
/// were sealed for; whatever is changed does not open.
class IdentityKeyTest {
    private static final UUID RECORD = new UUID(1, 2);
    private static final UUID AGENT = new UUID(3, 4);
    private final SecureRandom random = new SecureRandom();

    private VaultKey vault(int id) {
        return VaultKey.fresh(new byte[] {(byte) id, 1, 2, 3}, random);
    }

    @Property(tries = 60)
    void whatWasSealedOpensAndNothingOfItIsSeen(@ForAll @Size(max = 900) byte[] text) {
        try (IdentityKey key = IdentityKey.fresh(random)) {
            String sealed = key.seal(RECORD, AGENT, text);

            assertArrayEquals(text, key.open(RECORD, AGENT, sealed).orElseThrow());
            assertEquals(2 * (text.length + 28), sealed.length());
            assertNotEquals(sealed, key.seal(RECORD, AGENT, text), "each sealing is another");
        }
    }

    @Property(tries = 60)
    void oneChangedDigitDoesNotOpen(@ForAll @IntRange(max = 95) int at) {
        try (IdentityKey key = IdentityKey.fresh(random)) {
            String sealed =
                    key.seal(
                            RECORD, AGENT, "twenty characters ok".getBytes(StandardCharsets.UTF_8));
            char other = sealed.charAt(at) == '0' ? '1' : '0';
            String changed = sealed.substring(0, at) + other + sealed.substring(at + 1);

            assertTrue(key.open(RECORD, AGENT, changed).isEmpty());
        }
    }

    @Test
    void itOpensForNoOtherRecordAgentOrKey() {
        byte[] text = {1, 2, 3};
        try (IdentityKey key = IdentityKey.fresh(random);
                IdentityKey other = IdentityKey.fresh(random)) {
            String sealed = key.seal(RECORD, AGENT, text);

            assertTrue(key.open(new UUID(1, 3), AGENT, sealed).isEmpty());
            assertTrue(key.open(RECORD, new UUID(3, 5), sealed).isEmpty());
            assertTrue(other.open(RECORD, AGENT, sealed).isEmpty());
        }
    }

    @Test
    void theWrappedKeyOpensUnderItsVaultAlone() {
        try (VaultKey vault = vault(1);
                VaultKey stranger = vault(2);
                IdentityKey key = IdentityKey.fresh(random)) {
            String wrapped = key.wrapped(vault);
            String sealed = key.seal(RECORD, AGENT, new byte[] {9});
            try (IdentityKey again = IdentityKey.unwrap(wrapped, vault, random)) {
                assertNotNull(again);
                assertArrayEquals(new byte[] {9}, again.open(RECORD, AGENT, sealed).orElseThrow());
            }
            assertNull(IdentityKey.unwrap(wrapped, stranger, random));
            String cut = wrapped.substring(2);
            assertNull(IdentityKey.unwrap(cut, vault, random));
        }
    }

    /// What is sealed under another purpose of the vault's key is no identity key.
    @Test
    void theWrappingHasItsOwnLabel() {
        try (VaultKey vault = vault(1)) {
            byte[] nonce = new byte[Aead.NONCE];
            byte[] sealed =
                    vault.aead("key file v1", new byte[0]).seal(nonce, new byte[0], new byte[32]);
            String wrapped =
                    java.util.HexFormat.of().formatHex(nonce)
                            + java.util.HexFormat.of().formatHex(sealed);

            assertNull(IdentityKey.unwrap(wrapped, vault, random));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "zz", "00", "no digits at all", "ﷺ"})
    void whatIsNoSealingDoesNotOpen(String text) {
        try (VaultKey vault = vault(1);
                IdentityKey key = IdentityKey.fresh(random)) {
            assertNull(IdentityKey.unwrap(text, vault, random));
            assertFalse(key.open(RECORD, AGENT, text).isPresent());
        }
    }

    @Test
    void aWipedKeyIsOfNoUse() {
        IdentityKey key = IdentityKey.fresh(random);
        key.close();

        assertThrows(IllegalStateException.class, () -> key.seal(RECORD, AGENT, new byte[1]));
        assertThrows(IllegalStateException.class, () -> key.open(RECORD, AGENT, "00"));
    }
}
