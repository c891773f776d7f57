package org.dalil.kernel.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;

/// Numbers in words are the numbers that others spell so.
class NumberWordsTest {
    private static final RuleBasedNumberFormat ENGLISH =
            new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
    private static final RuleBasedNumberFormat RUSSIAN =
            new RuleBasedNumberFormat(new ULocale("ru"), RuleBasedNumberFormat.SPELLOUT);

    private static void reads(long number, String words) {
        NumberText read = NumberWords.read(words).orElseThrow(() -> new AssertionError(words));
        assertEquals(BigDecimal.valueOf(number), read.value(), words);
        assertEquals("", read.rest(), words);
    }

    @Test
    void everySmallNumberIsReadInBothLanguages() {
        for (int number = 0; number <= 1100; number++) {
            reads(number, ENGLISH.format(number));
            reads(number, RUSSIAN.format(number));
        }
    }

    /// As they stand after “не менее”, “около” and “из”.
    @Test
    void everySmallNumberIsReadInTheGenitive() {
        for (int number = 1; number <= 1100; number++) {
            reads(number, RUSSIAN.format(number, "%spellout-cardinal-masculine-genitive"));
        }
    }

    @Property(tries = 500)
    void largeNumbersAreRead(@ForAll @IntRange(min = 1000, max = 2_000_000_000) int number) {
        reads(number, ENGLISH.format(number));
        reads(number, RUSSIAN.format(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a hundred men | 100 | ' men'",
                "a thousand and one nights | 1001 | ' nights'",
                "one hundred and many | 100 | ' and many'",
                "Six of 28 | 6 | ' of 28'",
                "пятеро задержанных | 5 | ' задержанных'",
                "тысяча человек | 1000 | ' человек'",
                "сто тысяч | 100000 | ''",
                "twenty-eight | 28 | ''",
                "two three | 2 | ' three'",
                "twenty ten | 20 | ' ten'",
                "one zero | 1 | ' zero'",
                "one thousand million | 1000 | ' million'"
            })
    void theNumberEndsWhereItsWordsEnd(String words, String number, String rest) {
        NumberText read = NumberWords.read(words).orElseThrow();
        assertEquals(new BigDecimal(number), read.value());
        assertEquals(rest, read.rest());
    }

    @Test
    void whatIsNoNumberIsNone() {
        for (String words :
                List.of(
                        "",
                        " ",
                        "-",
                        "a",
                        "a man",
                        "hundred",
                        "hundred and one",
                        "and six",
                        "тысяч",
                        "million",
                        "someone",
                        "девятка")) {
            assertTrue(NumberWords.read(words).isEmpty(), words);
        }
    }

    @Test
    void aNumberAmongWordsIsSeen() {
        assertTrue(NumberWords.isNumber("One"));
        assertTrue(NumberWords.isNumber("трёх"));
        assertFalse(NumberWords.isNumber("oneself"));
        assertEquals(BigDecimal.valueOf(1000), NumberWords.scale("Тыс."));
    }
}
