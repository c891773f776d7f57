package org.dalil.desk.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.scene.input.KeyCode;

import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which Latin key stands where a letter of another layout stands.
@UsesScreen
class LatinKeyTest {
    @Test
    void theThreeRowsOfLettersAreThoseOfTheLatinLayout() {
        assertRow("йцукенгшщз", "QWERTYUIOP");
        assertRow("фывапролд", "ASDFGHJKL");
        assertRow("ячсмить", "ZXCVBNM");
        assertRow("ЙЦУКЕНГШЩЗ", "QWERTYUIOP");
        assertRow("ФЫВАПРОЛД", "ASDFGHJKL");
        assertRow("ЯЧСМИТЬ", "ZXCVBNM");
    }

    private static void assertRow(String cyrillic, String latin) {
        for (int i = 0; i < cyrillic.length(); i++) {
            KeyCode expected = KeyCode.valueOf(latin.substring(i, i + 1));
            String letter = cyrillic.substring(i, i + 1);
            assertEquals(expected, LatinKey.of(letter), letter);
        }
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "\"|DIGIT1",
                "ә|DIGIT2",
                "і|DIGIT3",
                "ң|DIGIT4",
                "ғ|DIGIT5",
                ",|DIGIT6",
                "ү|DIGIT8",
                "ұ|DIGIT9",
                "қ|DIGIT0",
                "Ә|DIGIT2",
                "І|DIGIT3",
                "Ң|DIGIT4",
                "Ғ|DIGIT5",
                "Ү|DIGIT8",
                "Ұ|DIGIT9",
                "Қ|DIGIT0"
            },
            delimiter = '|',
            quoteCharacter = '`')
    void theDigitRowOfTheKazakhLayoutGivesDigits(String letter, KeyCode digit) {
        assertEquals(digit, LatinKey.of(letter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"х", "ъ", "ж", "э", "б", "ю", "ё", "a", "Z", "1", " ", "中"})
    void otherKeysAreLeftAlone(String letter) {
        assertNull(LatinKey.of(letter));
    }

    @Test
    void noTextIsNoKey() {
        assertNull(LatinKey.of(null));
        assertNull(LatinKey.of(""));
    }
}
