package org.dalil.vault.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.dalil.vault.key.RecoveryKey.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;

/// Slips of the hand while a key or a passphrase is copied, each tried exhaustively: what is the
/// same is taken for the same, and what is not never is.
class RecoveryKeySlipsTest {
    private final String signs =
            RecoveryKey.generate(new SecureRandom()).toString().replace("-", "");

    /// All 35 places, all 31 other signs.
    @Test
    void everySingleWrongSignIsNamedByItsGroup() {
        for (int at = 0; at < signs.length(); at++) {
            for (char other : Crockford.SIGNS.toCharArray()) {
                String typed = signs.substring(0, at) + other + signs.substring(at + 1);
                if (other != signs.charAt(at)) {
                    assertEquals(new Reading.WrongGroup(at / 5 + 1), RecoveryKey.parse(typed));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {'U', '?', 'Ж', '中', '.', '_'})
    void aSignThatIsNoneIsNamedByItsGroup(char none) {
        for (int at = 0; at < signs.length(); at++) {
            String typed = signs.substring(0, at) + none + signs.substring(at + 1);
            assertEquals(new Reading.WrongGroup(at / 5 + 1), RecoveryKey.parse(typed));
        }
    }

    @Test
    void aMissingOrDoubledSignIsNeverAKey() {
        for (int at = 0; at < signs.length(); at++) {
            String missing = signs.substring(0, at) + signs.substring(at + 1);
            String doubled = signs.substring(0, at) + signs.charAt(at) + signs.substring(at);
            assertFalse(RecoveryKey.parse(missing) instanceof Reading.Read, "without " + at);
            assertFalse(RecoveryKey.parse(doubled) instanceof Reading.Read, "twice " + at);
        }
    }

    @Test
    void anyTwoGroupsInEachOthersPlaceAreFound() {
        for (int one = 0; one < 7; one++) {
            for (int two = one + 1; two < 7; two++) {
                String first = signs.substring(one * 5, one * 5 + 5);
                String second = signs.substring(two * 5, two * 5 + 5);
                StringBuilder typed = new StringBuilder(signs);
                typed.replace(one * 5, one * 5 + 5, second).replace(two * 5, two * 5 + 5, first);
                if (!first.equals(second)) {
                    assertEquals(new Reading.WrongGroup(one + 1), RecoveryKey.parse(typed));
                }
            }
        }
    }

    @Test
    void aClosedKeyIsWiped() {
        Reading.Read read = assertInstanceOf(Reading.Read.class, RecoveryKey.parse(signs));
        read.key().close();
        assertArrayEquals(new byte[16], (read.key().bytes()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"й", "Å", "ế", "한국", "ё", "ñandú", "ク\u3099", "\u212B", "a\u0323\u0307"})
    void equivalentSpellingsAreOnePassphrase(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        String bytes = bytes(text);
        assertEquals(bytes, bytes(composed));
        assertEquals(bytes, bytes(apart));
    }

    /// Only what is the same text is the same; what merely looks alike or is similar is not.
    @ParameterizedTest
    @CsvSource({"ﬁ, fi", "Ａ, A", "²,2", "А, A", "e, é", "İ, I", "ß, ss"})
    void similarSpellingsAreTwo(String one, String two) {
        assertFalse(bytes(one).equals(bytes(two)), one + " and " + two);
    }

    @Test
    void halfACharacterIsRefusedWhereverItStands() {
        for (String text : new String[] {"\uDC00", "\uD800", "a\uDC00b", "\uDC00\uD800"}) {
            assertThrows(IllegalArgumentException.class, () -> TestKeys.passphrase(text));
        }
        assertEquals(8, bytes("\uD83D\uDD11").length(), "a whole pair is four bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, SHORT",
        "password, 0, COMMON",
        "qwertyuiop, 0, RUN",
        "aaaaaaaaaaaaaaaa, 0, REPEAT",
        "01.02.1984, 0, DATE",
        "x9$Kq, 1, SHORT"
    })
    void weakPassphrasesAreJudgedSoAndTheReasonIsSaid(
            String text, int mostLevel, PassphraseStrength.Weakness why) {
        PassphraseStrength strength = PassphraseStrength.of(text);
        assertEquals(true, strength.level() <= mostLevel, strength.toString());
        assertEquals(true, strength.weaknesses().contains(why), strength.toString());
    }

    private static String bytes(String text) {
        try (Passphrase passphrase = TestKeys.passphrase(text)) {
            return HexFormat.of().formatHex(passphrase.bytes());
        }
    }
}
