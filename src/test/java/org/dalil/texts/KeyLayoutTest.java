package org.dalil.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words typed in the wrong keyboard layout are turned into those that were meant.
class KeyLayoutTest {
    @ParameterizedTest
    @CsvSource({
        "ryjgrf, кнопка",
        "кнопка, ryjgrf",
        "Rfqhfn, Кайрат",
        "Ашкуь, Firem",
        ":tyz, Женя",
        "2006, 2006",
        "Қ, Қ"
    })
    void theOtherLayoutIsTyped(String typed, String meant) {
        assertEquals(meant, KeyLayout.otherLayout(typed));
    }

    @Property
    void twiceIsNothing(@ForAll @AlphaChars @StringLength(min = 1, max = 20) String word) {
        assertEquals(word, KeyLayout.otherLayout(KeyLayout.otherLayout(word)));
    }
}
