package org.dalil.kernel.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.kernel.DateValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

/// Numbers as people write them, in English and Russian, are read as what was meant, or refused.
class QuantityReadingTest {
    private static final Locale RUSSIAN = Locale.of("ru");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1124 | exact | 1124",
                "1 124 | exact | 1124",
                "1,124 | exact | 1124",
                "1,124,000 | exact | 1124000",
                "1.124.000 | exact | 1124000",
                "1 000 000 | exact | 1000000",
                "1,124.5 | exact | 1124.5",
                "2.5 | exact | 2.5",
                "2,5 | exact | 2.5",
                "0 | exact | 0",
                "«28». | exact | 28",
                "3 million | exact | 3000000",
                "2,5 млн | exact | 2500000",
                "5 тыс. | exact | 5000",
                "twenty-eight | exact | 28",
                "one hundred and six | exact | 106",
                "двести шесть | exact | 206",
                "трое | exact | 3",
                "at least 9 | at_least | 9..",
                "at least nine | at_least | 9..",
                "no fewer than 9 | at_least | 9..",
                "9 or more | at_least | 9..",
                "9+ | at_least | 9..",
                "≥ 9 | at_least | 9..",
                "more than 20 | at_least | 21..",
                "over 20 | at_least | 21..",
                ">20 | at_least | 21..",
                "more than 2.5 | at_least | 2.5..",
                "не менее 9 | at_least | 9..",
                "не менее девяти | at_least | 9..",
                "по меньшей мере 9 | at_least | 9..",
                "как минимум девять | at_least | 9..",
                "9 и более | at_least | 9..",
                "более 20 | at_least | 21..",
                "более чем двадцать | at_least | 21..",
                "свыше ста | at_least | 101..",
                "up to 300 | at_most | ..300",
                "at most 300 | at_most | ..300",
                "not more than 300 | at_most | ..300",
                "fewer than 20 | at_most | ..19",
                "20 or fewer | at_most | ..20",
                "до 300 | at_most | ..300",
                "до трехсот | at_most | ..300",
                "до трёхсот | at_most | ..300",
                "не более 300 | at_most | ..300",
                "менее 20 | at_most | ..19",
                "about 50 | approx | ~50",
                "some 30 million | approx | ~30000000",
                "nearly fifty | approx | ~50",
                "c. 50 | approx | ~50",
                "~50 | approx | ~50",
                "около 50 | approx | ~50",
                "около пятидесяти | approx | ~50",
                "почти 50 | approx | ~50",
                "10–12 | range | 10..12",
                "10 - 12 | range | 10..12",
                "10 to 12 | range | 10..12",
                "between 10 and 12 | range | 10..12",
                "between ten and twelve | range | 10..12",
                "ten-twelve | range | 10..12",
                "nine or ten | range | 9..10",
                "от 10 до 12 | range | 10..12",
                "между десятью и 12 |  | ",
                "между 10 и 12 | range | 10..12",
                "10-12 thousand | range | 10000..12000",
                "от 10 до 12 тысяч | range | 10000..12000",
                "500 – 2 thousand | range | 500..2000",
                "several | verbal | 2..?",
                "a few | verbal | 2..?",
                "dozens | verbal | 24..?",
                "hundreds | verbal | 200..?",
                "many hundreds | verbal | 200..?",
                "several hundred | verbal | 200..?",
                "thousands | verbal | 2000..?",
                "tens of thousands | verbal | 20000..?",
                "hundreds of thousands | verbal | 200000..?",
                "millions | verbal | 2000000..?",
                "несколько | verbal | 2..?",
                "десятки | verbal | 20..?",
                "сотни | verbal | 200..?",
                "несколько сотен | verbal | 200..?",
                "тысячи | verbal | 2000..?",
                "десятки тысяч | verbal | 20000..?",
                "сотни тысяч | verbal | 200000..?",
                "229 of 439 | fraction | 229/439",
                "six of 28 | fraction | 6/28",
                "six out of the twenty-eight | fraction | 6/28",
                "шесть из 28 | fraction | 6/28",
                "шестеро из двадцати восьми | fraction | 6/28",
                "at least 9 of 28 | fraction | 9../28",
                "between 6 and 8 of 28 | fraction | 6..8/28",
                "6–8 из 28 | fraction | 6..8/28",
                "28 of 28 | fraction | 28/28"
            })
    void wordsAreRead(String words, String kind, String figures) {
        QuantityReading reading = QuantityReading.of("  " + words + " ", Locale.ENGLISH);

        assertEquals(words, reading.verbatim());
        if (kind == null) {
            assertInstanceOf(QuantityReading.Unread.class, reading);
        } else {
            Quantity read = assertInstanceOf(QuantityReading.Read.class, reading).value();
            assertEquals(kind, read.kind().code());
            assertEquals(figures, Quantities.figures(read));
            assertEquals(Counted.UNSAID, read.counted());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "28 people | person |",
                "1 person | person |",
                "28 человек | person |",
                "hundreds of people | person |",
                "несколько человек | person |",
                "229 of 439 requests | request |",
                "229 requests out of 439 | request |",
                "five cases | case |",
                "9 заявителей | person_alleging |",
                "12 Uzbek refugees | Uzbek refugees |",
                "52 % | % |",
                "2.5 hours | hours |",
                "more than 20 hours | hours |",
                "1124 persons in 2012 | person | 2012",
                "10–12 человек в мае 2010 | person | 2010-05",
                "six of 28 cases in 2011 | case | 2011",
                "five during 2011 |  | 2011",
                "Hundreds since 2014 |  | 2014/..",
                "сотни с 2014 года |  | 2014/..",
                "9 people from August 2011 to June 2013 | person | 2011-08/2013-06"
            })
    void whatIsCountedAndWhenIsKept(String words, String unit, String period) {
        Quantity read = Quantities.read(words);

        assertEquals(unit, read.counted().unit());
        DateValue during = read.counted().period();
        assertEquals(period, during == null ? null : during.edtf());
    }

    /// A point or comma before three figures parts thousands or decimals; what is counted whole
    /// tells which.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.124 | en | 1124 | 1.124",
                "1.124 hours | en | 1124 | 1.124",
                "1,124 | ru | 1124 | 1.124",
                "более 1,124 часа | ru | 1124.. | 1.124..",
                "1,124 | en | 1124 |",
                "1.124 people | en | 1124 |",
                "1,124 человека | ru | 1124 |",
                "1,124,000 | ru | 1124000 |",
                "0.125 | en | 0.125 |",
                "12,50 | ru | 12.5 |"
            })
    void twoMeaningsAreBothOffered(String words, String language, String first, String second) {
        QuantityReading reading = QuantityReading.of(words, Locale.of(language));

        if (second == null) {
            Quantity read = assertInstanceOf(QuantityReading.Read.class, reading, words).value();
            assertEquals(first, Quantities.figures(read));
        } else {
            var both = assertInstanceOf(QuantityReading.Ambiguous.class, reading, words);
            assertEquals(first, Quantities.figures(both.first()));
            assertEquals(second, Quantities.figures(both.second()));
            assertEquals(words, both.verbatim());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12-10 | backwards",
                "between 12 and 10 | backwards",
                "6 of 5 | over-whole",
                "0 of 0 | over-whole",
                "at least 30 of 28 | over-whole",
                "2.5 people | not-whole",
                "99999999999999999999 | too-large",
                "999999999999 billion | too-large",
                "0.0000001 | too-large",
                "fewer than 0 | negative",
                "nobody | unreadable",
                "-5 | unreadable",
                "минус пять | unreadable",
                "некоторые | unreadable",
                "hundred | unreadable",
                "thousand | unreadable",
                "10 12 | unreadable",
                "6-year-old | unreadable",
                "6th | unreadable",
                "1,12,4 | unreadable",
                "12 refugees and one national | unreadable",
                "five in room 3 | unreadable",
                "28 (29 in another report) | unreadable",
                "at least hundreds | unreadable",
                "at least about 9 | unreadable",
                "about six of 28 | unreadable",
                "6 men of 28 people | unreadable",
                "of 28 | unreadable",
                "9 of | unreadable",
                "one two | unreadable",
                "twenty thirty | unreadable",
                "ten five | unreadable",
                "１２ | unreadable",
                "5\u202E4 | unreadable"
            })
    void whatIsNoNumberIsKeptAsWordsAndSaysWhy(String words, String reason) {
        var unread =
                assertInstanceOf(
                        QuantityReading.Unread.class,
                        QuantityReading.of(words, Locale.ENGLISH),
                        words);

        assertEquals("kernel.quantity." + reason, unread.problem().key());
        assertEquals(words, unread.problem().args().get("words"));
        assertEquals(Quantity.words(words), unread.value().orElseThrow());
        assertEquals(Amount.NONE, unread.value().orElseThrow().amount());
    }

    @Test
    void nothingAndTooMuchSaySo() {
        var none = assertInstanceOf(QuantityReading.Unread.class, QuantityReading.of(" ", RUSSIAN));
        assertEquals("kernel.quantity.empty", none.problem().key());
        assertTrue(none.value().isEmpty());
        String most = "9 " + "x".repeat(QuantityReading.LONGEST - 2);
        assertInstanceOf(QuantityReading.Read.class, QuantityReading.of(most, RUSSIAN));
        var over =
                assertInstanceOf(
                        QuantityReading.Unread.class, QuantityReading.of(most + "x", RUSSIAN));
        assertEquals("kernel.quantity.too-long", over.problem().key());
        assertEquals(most + "x", over.value().orElseThrow().verbatim());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "((((((((((((((((((((",
                "of of of of of of of of",
                "from from to to to or or or - - -",
                "a a a a a",
                "and and and",
                "тысяча тысяча тысяча",
                "million million",
                "nine hundred hundred hundred",
                "9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9",
                "1,1,1,1,1,1,1,1",
                "at least at least at least 9"
            })
    void oddWordsAreHarmless(String words) {
        QuantityReading reading = QuantityReading.of(words, RUSSIAN);
        assertEquals(words.strip(), reading.verbatim());
    }

    @Property
    void anyTextIsReadWithoutFailing(@ForAll String text, @ForAll boolean english) {
        QuantityReading reading = QuantityReading.of(text, english ? Locale.ENGLISH : RUSSIAN);
        assertEquals(text.strip(), reading.verbatim());
    }

    @Property(tries = 3000)
    void whatIsReadKeepsItsWords(@ForAll("nearNumbers") String words) {
        switch (QuantityReading.of(words, RUSSIAN)) {
            case QuantityReading.Read(Quantity read) -> assertEquals(words, read.verbatim());
            case QuantityReading.Ambiguous(Quantity first, Quantity second) ->
                    assertTrue(!first.equals(second) && second.verbatim().equals(words));
            case QuantityReading.Unread unread -> assertNotNull(unread.problem().key());
        }
    }

    @Provide
    Arbitrary<String> nearNumbers() {
        return Arbitraries.of(
                        "9",
                        "28",
                        "1,124",
                        "1.5",
                        "six",
                        "шесть",
                        "twenty",
                        "hundred",
                        "тысяч",
                        "thousand",
                        "hundreds",
                        "сотни",
                        "at least",
                        "не менее",
                        "about",
                        "до",
                        "of",
                        "из",
                        "between",
                        "and",
                        "и",
                        "to",
                        "-",
                        "people",
                        "человек",
                        "%",
                        "since",
                        "2014",
                        "more",
                        "or")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> String.join(" ", words));
    }
}
