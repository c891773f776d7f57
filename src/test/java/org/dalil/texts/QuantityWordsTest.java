package org.dalil.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.kernel.quantity.CountUnit;
import org.dalil.kernel.quantity.Counted;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kernel.quantity.QuantityReading;
import org.dalil.kernel.quantity.Sum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

/// Numbers are said in words that keep how sure they are and what they count.
class QuantityWordsTest {
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final Texts RUSSIAN = Texts.in(Locale.of("ru"));

    private static Quantity read(String words) {
        return assertInstanceOf(
                        QuantityReading.Read.class, QuantityReading.of(words, Locale.ENGLISH))
                .value();
    }

    private static String plain(String said) {
        return said.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "28 | 28 | 28",
                "1124 people | 1,124 people | 1 124 человека",
                "1 person | 1 person | 1 человек",
                "5 people | 5 people | 5 человек",
                "at least 9 people | at least 9 people | не менее 9 человек",
                "at least 21 people | at least 21 people | не менее 21 человека",
                "up to 3 requests | at most 3 requests | не более 3 запросов",
                "about 2 families | about 2 families | около 2 семей",
                "10–12 people | 10–12 people | 10–12 человек",
                "10–22 cases | 10–22 cases | 10–22 дела",
                "229 of 439 requests | 229 of 439 requests | 229 из 439 запросов",
                "six of 21 cases | 6 of 21 cases | 6 из 21 дела",
                "at least 9 of 28 | at least 9 of 28 | не менее 9 из 28",
                "2.5 hours | 2.5 hours | 2,5 hours",
                "0.000001 hours | 0.000001 hours | 0,000001 hours",
                "1000000000000000 | 1,000,000,000,000,000 | 1 000 000 000 000 000",
                "hundreds | “hundreds”, which we read as at least 200 | «hundreds», по нашему"
                        + " пониманию не менее 200",
                "9 people in 2012 | 9 people · 2012 | 9 человек · 2012"
            })
    void figuresAreSaidAsTheyWereGiven(String typed, String english, String russian) {
        assertEquals(english, plain(ENGLISH.quantity(read(typed))));
        assertEquals(russian, plain(RUSSIAN.quantity(read(typed))));
    }

    @Test
    void wordsWithoutAFigureStandInQuotationMarks() {
        assertEquals("“nobody knows”", ENGLISH.quantity(Quantity.words("nobody knows")));
        assertEquals("«никто не знает»", RUSSIAN.quantity(Quantity.words("никто не знает")));
    }

    @Test
    void whatIsCountedStandsBehind() {
        Edtf time = Edtf.parse("2011-08/2013-06").orElseThrow();
        DateValue period = DateValue.of("then", time, DateBasis.STATED);
        Quantity nine = read("9").counting(new Counted("person", "Uzbeks", "out_of", period));

        assertEquals(
                "9 people · Uzbeks · out of the country · August 2011 – June 2013",
                ENGLISH.quantity(nine));
        assertEquals(
                "9 человек · Uzbeks · из страны · август 2011 – июнь 2013", RUSSIAN.quantity(nine));
        Quantity into = read("9").counting(new Counted("person", null, "into", null));
        assertEquals("9 people · into the country", ENGLISH.quantity(into));
        Quantity own = read("9").counting(new Counted("person", null, "to Russia", null));
        assertEquals("9 people · to Russia", ENGLISH.quantity(own));
    }

    @Test
    void whatWeComputedSaysSo() {
        Quantity share = read("229 of 439").share().orElseThrow().derived();
        assertEquals("derived 52.2 %", plain(ENGLISH.quantity(share)));
        assertEquals("вычислено 52,2 %", plain(RUSSIAN.quantity(share)));

        Sum sum = Sum.of(List.of(read("9 people in 2012"), read("at least 5 people in 2013")));
        Quantity total = assertInstanceOf(Sum.Summed.class, sum).derived();
        assertEquals("derived at least 14 people · 2012, 2013", ENGLISH.quantity(total));
    }

    @Test
    void aRefusedSumNamesItsInputs() {
        Sum sum = Sum.of(List.of(read("9 people in 2012"), read("five requests in 2013")));
        var reason = assertInstanceOf(Sum.Refused.class, sum).reasons().getFirst().problem();

        assertTrue(
                ENGLISH.of(reason).startsWith("“9 people · 2012” and “5 requests · 2013” do not"));
        assertTrue(RUSSIAN.of(reason).startsWith("В «9 человек · 2012» и «5 запросов · 2013»"));
    }

    @Test
    void everyUnitHasItsWordsInBothLanguages() {
        for (CountUnit unit : CountUnit.values()) {
            for (String typed : List.of("1", "2", "5", "at least 1", "at least 5")) {
                Quantity some = read(typed).counting(Counted.in(unit.code()));
                for (Texts texts : List.of(ENGLISH, RUSSIAN)) {
                    assertFalse(texts.quantity(some).contains("["), unit.code());
                    assertTrue(texts.quantity(some).length() > 4, unit.code());
                }
            }
        }
    }
}
