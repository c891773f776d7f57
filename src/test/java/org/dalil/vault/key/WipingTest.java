package org.dalil.vault.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.security.SecureRandom;
import java.util.Arrays;

/// What is closed is wiped: the arrays that held the secret hold nothing of it any more.
class WipingTest {
    @Test
    void aClosedKeyIsZeroAndOpensNothing() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        VaultKey key = new VaultKey(secret, new byte[16]);
        byte[] handed = key.secret();
        assertArrayEquals(secret, handed);
        key.close();
        assertArrayEquals(new byte[32], secret, "the very array that was held");
        assertFalse(Arrays.equals(new byte[32], handed), "what was handed out is its caller’s");
        assertThrows(IllegalStateException.class, key::secret);
        assertThrows(IllegalStateException.class, () -> key.aead("blob v1", new byte[1]));
        key.close();
    }

    @Test
    void aPassphraseWipesWhatItWasGivenAndWhatItHeld() {
        char[] typed = "қатты құпия сөз".toCharArray();
        try (Passphrase passphrase = Passphrase.taking(typed)) {
            assertArrayEquals(new char[typed.length], typed);
            assertFalse(passphrase.bytes().length == 0);
            passphrase.close();
            for (byte left : passphrase.bytes()) {
                assertEquals(0, left);
            }
        }
    }
}
