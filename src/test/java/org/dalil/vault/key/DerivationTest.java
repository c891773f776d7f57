package org.dalil.vault.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Keys are derived as published, by RFC 5869 and by Argon2id 1.3: checked against numbers that
/// others computed, so that a casefile can be opened by another program too.
class DerivationTest {
    private static final HexFormat HEX = HexFormat.of();

    /// HKDF-SHA256 once more, from its description, with nothing of ours in it.
    private static byte[] hkdf(byte[] secret, byte[] salt, byte[] info, int length)
            throws GeneralSecurityException {
        byte[] pseudoRandom = mac(salt.length == 0 ? new byte[32] : salt, secret);
        byte[] out = new byte[0];
        byte[] block = new byte[0];
        for (int i = 1; out.length < length; i++) {
            byte[] text =
                    ByteBuffer.allocate(block.length + info.length + 1)
                            .put(block)
                            .put(info)
                            .put((byte) i)
                            .array();
            block = mac(pseudoRandom, text);
            out = ByteBuffer.allocate(out.length + 32).put(out).put(block).array();
        }
        return Arrays.copyOf(out, length);
    }

    private static byte[] mac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    /// Test cases 1 and 3 of RFC 5869, appendix A: the yardstick of the next test is right.
    @ParameterizedTest
    @CsvSource({
        "000102030405060708090a0b0c, f0f1f2f3f4f5f6f7f8f9,"
                + "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b88718"
                + "5865",
        "'', '',"
                + "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a"
                + "96c8"
    })
    void theYardstickIsAsPublished(String salt, String info, String expected) throws Exception {
        byte[] secret = HEX.parseHex("0b".repeat(22));
        assertEquals(
                expected, HEX.formatHex(hkdf(secret, HEX.parseHex(salt), HEX.parseHex(info), 42)));
    }

    @Property(tries = 100)
    void ourKeysAreHkdfOverPurposeAndContext(
            @ForAll @Size(min = 1, max = 40) byte[] secret,
            @ForAll @Size(min = 1, max = 40) byte[] salt,
            @ForAll @Size(max = 40) byte[] context)
            throws Exception {
        byte[] label = "purpose é v1".getBytes(StandardCharsets.UTF_8);
        byte[] info =
                ByteBuffer.allocate(label.length + 1 + context.length)
                        .put(label)
                        .put((byte) 0)
                        .put(context)
                        .array();
        assertArrayEquals(
                hkdf(secret, salt, info, 32),
                Hkdf.derive(secret, salt, "purpose é v1", context).getEncoded());
    }

    /// The border between purpose and context is part of what is hashed.
    @Test
    void aPurposeIsNotTheStartOfAnother() {
        byte[] secret = new byte[32];
        byte[] one =
                Hkdf.derive(secret, secret, "blob", " v1".getBytes(StandardCharsets.UTF_8))
                        .getEncoded();
        byte[] two = Hkdf.derive(secret, secret, "blob v1", new byte[0]).getEncoded();
        assertEquals(false, Arrays.equals(one, two));
    }

    /// Numbers from the tests of the reference implementation of Argon2 (version 19): a slot that
    /// was sealed with exactly these opens.
    @ParameterizedTest
    @CsvSource({
        "256, 2, 1, 9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe",
        "256, 2, 2, 6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037"
    })
    void aSlotIsStretchedAsPublished(int memory, int passes, int lanes, String stretched)
            throws Exception {
        byte[] salt = "somesalt".getBytes(StandardCharsets.UTF_8);
        byte[] id = ByteBuffer.allocate(8).putLong(1).array();
        byte[] about = "key slot v1\0".getBytes(StandardCharsets.UTF_8);
        byte[] info = ByteBuffer.allocate(about.length + 8).put(about).put(id).array();
        Aead kek =
                new Aead(new SecretKeySpec(hkdf(HEX.parseHex(stretched), salt, info, 32), "AES"));
        KdfCost cost = new KdfCost(memory, passes, lanes);
        KeyFile file = new KeyFile(1, new byte[KeyFile.ID], List.of());
        Slot open = new Slot(1, cost, salt, new byte[Aead.NONCE], new byte[0]);
        byte[] secret = HEX.parseHex("ab".repeat(32));
        byte[] wrapped = kek.seal(open.nonce(), KeyFileFormat.about(file, open), secret);
        Slot slot = new Slot(1, cost, salt, open.nonce(), wrapped);
        VaultKey key = slot.open("password".getBytes(StandardCharsets.UTF_8), file);
        assertArrayEquals(secret, assertNotNullKey(key).secret());
        assertNull(slot.open("passwore".getBytes(StandardCharsets.UTF_8), file));
    }

    private static VaultKey assertNotNullKey(@Nullable VaultKey key) {
        assertNotNull(key, "the stretching is not the published one");
        return key;
    }
}
