package org.dalil.vault.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A passphrase may be in any script, is one in all its normal forms, and is wiped when used.
class PassphraseTest {
    @Test
    void everyScriptCounts() {
        List<String> texts =
                List.of(
                        "АБВ",
                        "БАВ",
                        "абв",
                        "\u0010\u0011\u0012",
                        "Ա\u0511\u0512",
                        "中文",
                        "文中",
                        "-\u0087",
                        "كلمة",
                        "كلمه",
                        "ABC",
                        " ABC",
                        "ABC ");
        Set<String> distinct =
                texts.stream()
                        .map(t -> HexFormat.of().formatHex(TestKeys.passphrase(t).bytes()))
                        .collect(Collectors.toSet());

        assertEquals(texts.size(), distinct.size());
    }

    @Test
    void oneTextInTwoNormalFormsIsOnePassphrase() {
        assertArrayEquals(
                TestKeys.passphrase("й\u00E9").bytes(),
                TestKeys.passphrase("\u0438\u0306e\u0301").bytes());
        assertArrayEquals("йé".getBytes(StandardCharsets.UTF_8), TestKeys.passphrase("йé").bytes());
    }

    @Test
    void wipesWhatItTookAndWhatItHeld() {
        char[] typed = "secret".toCharArray();
        Passphrase passphrase = Passphrase.taking(typed);
        assertArrayEquals(new char[6], typed);

        passphrase.close();
        assertArrayEquals(new byte[6], passphrase.bytes());
        assertEquals("Passphrase", passphrase.toString());
    }

    @Test
    void refusesNothingAndHalfCharacters() {
        assertThrows(IllegalArgumentException.class, () -> TestKeys.passphrase(""));
        assertThrows(IllegalArgumentException.class, () -> TestKeys.passphrase("a\uD800"));
    }
}
