package org.dalil.vault.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// The words of the seal stand in two lines, and a line neither begins nor ends with a dot.
class SealLinesTest {
    @ParameterizedTest
    @CsvSource({
        "a b c d e f g h, a · b · c · d|e · f · g · h",
        "a b c, a · b|c",
        "a b, a|b",
    })
    void fourAndFour(String words, String lines) {
        assertEquals(lines.replace('|', '\n'), UnlockCards.lines(List.of(words.split(" "))));
    }
}
