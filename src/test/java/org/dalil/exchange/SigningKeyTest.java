package org.dalil.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/// Keys survive being kept, halves that do not belong together are noticed, and signatures are
/// those of RFC 8032.
class SigningKeyTest {
    private static final HexFormat HEX = HexFormat.of();

    /// RFC 8032, 7.1, test 2.
    private static final String SEED =
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";

    private static final String PUBLIC =
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";

    private static final String SIGNATURE =
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                    + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";

    @Test
    void signsAsTheStandardSays() {
        byte[] pkcs8 = HEX.parseHex("302e020100300506032b657004220420" + SEED);
        SigningKey key = SigningKey.of(pkcs8, HEX.parseHex(PUBLIC)).orElseThrow();
        byte[] message = {0x72};
        assertEquals(SIGNATURE, HEX.formatHex(key.sign(message)));
        assertTrue(key.verifyingKey().verifies(message, HEX.parseHex(SIGNATURE)));
    }

    @Test
    void aKeptKeyIsTheSameKey() {
        SigningKey made = SigningKey.generate();
        SigningKey kept = SigningKey.of(made.pkcs8(), made.verifyingKey().raw()).orElseThrow();
        byte[] words = "слова".getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(made.sign(words), kept.sign(words));
        assertEquals(made.verifyingKey(), kept.verifyingKey());
        assertEquals(made.verifyingKey().hashCode(), kept.verifyingKey().hashCode());
    }

    @Test
    void halvesThatDoNotBelongTogetherAreNoKey() {
        SigningKey one = SigningKey.generate();
        SigningKey other = SigningKey.generate();
        assertTrue(SigningKey.of(one.pkcs8(), other.verifyingKey().raw()).isEmpty());
        assertTrue(SigningKey.of(new byte[48], one.verifyingKey().raw()).isEmpty());
        assertTrue(SigningKey.of(one.pkcs8(), new byte[31]).isEmpty());
        assertFalse(one.verifyingKey().equals(other.verifyingKey()));
    }

    @Test
    void onlyTheExactBytesVerify() {
        SigningKey key = SigningKey.generate();
        byte[] words = {1, 2, 3};
        byte[] signature = key.sign(words);
        for (int bit = 0; bit < signature.length * 8; bit++) {
            byte[] flipped = signature.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            assertFalse(key.verifyingKey().verifies(words, flipped));
        }
        assertFalse(key.verifyingKey().verifies(new byte[] {1, 2}, signature));
        assertFalse(key.verifyingKey().verifies(words, Arrays.copyOf(signature, 63)));
    }

    @Test
    void theFingerprintIsEightGroups() {
        VerifyingKey key = VerifyingKey.of(HEX.parseHex(PUBLIC)).orElseThrow();
        assertEquals("39f7 13d0 a644 253f 0452 9421 b9f5 1b9b", key.fingerprint());
        assertTrue(SigningKey.generate().toString().matches("signing key( [0-9a-f]{4}){8}"));
    }
}
