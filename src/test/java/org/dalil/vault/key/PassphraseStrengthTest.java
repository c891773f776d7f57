package org.dalil.vault.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.dalil.vault.key.PassphraseStrength.Weakness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

/// Guessable passphrases are called weak, in every script.
class PassphraseStrengthTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "password",
                "Password1",
                "qwertyuiop",
                "йцукенгшщзхъ",
                "фывапролджэ",
                "1234567890",
                "01.02.1984",
                "19840201",
                "aaaaaaaaaaaaaaaaaaaaaaaa",
                "пароль2024",
                "Qwerty123",
                "zxcvbnm",
                "abcdefghijklmnop",
                "Москва1980",
                "lkjhgfdsa"
            })
    void whatGuessersTryFirstIsUseless(String passphrase) {
        assertEquals(0, PassphraseStrength.of(passphrase).level(), passphrase);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "canoe-mustard-glacier-violin-parrot-timber",
                "осень кувшин медленный трамвай гвоздь якорь",
                "x9$Kq!7vRz2#Lw8pTb",
                "山川湖海风雨雷电日月"
            })
    void longAndUnconnectedIsStrong(String passphrase) {
        assertEquals(4, PassphraseStrength.of(passphrase).level(), passphrase);
    }

    @ParameterizedTest
    @CsvSource({
        "qwerty, RUN",
        "ячсмить, RUN",
        "111111, REPEAT",
        "12.03.1990, DATE",
        "sunshine, COMMON",
        "abc, SHORT"
    })
    void saysWhatBroughtItDown(String passphrase, Weakness weakness) {
        Set<Weakness> weaknesses = PassphraseStrength.of(passphrase).weaknesses();

        assertTrue(weaknesses.contains(weakness), weaknesses.toString());
    }

    @Test
    void aWordMoreIsNeverWorse() {
        double two = PassphraseStrength.of("canoe mustard").bits();
        double three = PassphraseStrength.of("canoe mustard glacier").bits();

        assertTrue(three > two + 8, two + " and " + three);
        assertTrue(two < 13 * Math.log(95) / Math.log(2) / 2, "words are not random letters");
    }

    /// Any text gets a finite judgement, never more than its signs could bear.
    @Property
    void neverCountsMoreThanThereIs(@ForAll String text) {
        PassphraseStrength strength = PassphraseStrength.of(text);

        assertTrue(strength.bits() >= 0 && strength.bits() <= 17.0 * text.length());
        assertTrue(strength.level() >= 0 && strength.level() <= 4);
    }
}
