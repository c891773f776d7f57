package org.dalil.kernel.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.edtf.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.UUID;

/// Dates as people write them, in English and Russian, are read as what was meant, or refused.
class DateReadingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c. 14 Mar 2023 | 2023-03-14~",
                "14.03.2023 | 2023-03-14",
                "14.03.2023 г. | 2023-03-14",
                "14 марта 2023 | 2023-03-14",
                "14 марта 2023 года | 2023-03-14",
                "14 марта 2023г. | 2023-03-14",
                "March 2023 | 2023-03",
                "в марте 2023 года | 2023-03",
                "03.2023 | 2023-03",
                "весной 2022 | 2022-21",
                "spring 2022? | 2022-21?",
                "осень 2010 г. | 2010-23",
                "between 3 and 5 May 2023 | 2023-05-03/2023-05-05",
                "между 3 и 5 мая 2023 года | 2023-05-03/2023-05-05",
                "3–5 May 2023 | 2023-05-03/2023-05-05",
                "3 - 5 May 2023 | 2023-05-03/2023-05-05",
                "May 3-5, 2023 | 2023-05-03/2023-05-05",
                "с 3 по 5 мая 2023 | 2023-05-03/2023-05-05",
                "28 March – 3 April 2023 | 2023-03-28/2023-04-03",
                "с 28 декабря 2022 по 3 января 2023 | 2022-12-28/2023-01-03",
                "03.05.2023-05.05.2023 | 2023-05-03/2023-05-05",
                "since 2014 | 2014/..",
                "since c. 2014 | 2014~/..",
                "с 2014 года | 2014/..",
                "с весны 2014 | 2014-21/..",
                "с 2014 по настоящее время | 2014/..",
                "before 3 Aug 2006 | ../2006-08-03",
                "до 3 августа 2006 | ../2006-08-03",
                "не позднее августа 2006 | ../2006-08",
                "after 15 August 2006 | 2006-08-15/..",
                "после 15 августа 2006 г. | 2006-08-15/..",
                "from August 2011 to June 2013 | 2011-08/2013-06",
                "с августа 2011 по июнь 2013 | 2011-08/2013-06",
                "9 June | XXXX-06-09",
                "on June 9 | XXXX-06-09",
                "9 июня | XXXX-06-09",
                "9-го июня | XXXX-06-09",
                "9-11 June | XXXX-06-09/XXXX-06-11",
                "June | XXXX-06",
                "on August 3, 2006 | 2006-08-03",
                "Thursday, 3rd of August 2006 | 2006-08-03",
                "в четверг, 3 августа 2006 | 2006-08-03",
                "2006 | 2006",
                "2006 г. | 2006",
                "1999-2001 | 1999/2001",
                "2006? | 2006?",
                "около 2006 года? | 2006%",
                "possibly about 2006 | 2006%",
                "в мае 2010, возможно | ",
                "возможно, в мае 2010 | 2010-05?",
                "1990s | 199",
                "the 1990s | 199",
                "1990-е | 199",
                "в 1990-х годах | 199",
                "early 2006 | 2006-01~/2006-04~",
                "в конце 2006 года | 2006-09~/2006-12~",
                "mid-2006 | 2006-05~/2006-08~",
                "late February 2023 | 2023-02-21~/2023-02-28~",
                "в начале мая 2010 | 2010-05-01~/2010-05-10~",
                "early 1990s | 1990~/1993~",
                "from early 2006 to late 2007 | 2006-01~/2007-12~",
                "until the end of 2006 | ../2006-12~",
                "2006/08/03 | 2006-08-03",
                "13/04/2023 | 2023-04-13",
                "04/13/2023 | 2023-04-13",
                "04/04/2023 | 2023-04-04",
                "XXXX-06-09 | XXXX-06-09",
                "2004-06-~11 | 2004-06-~11",
                "[2020,2021] | [2020,2021]",
                "2014/ | 2014/",
                "31 June 2023 | ",
                "29 February 2023 | ",
                "5-3 May 2023 | ",
                "32.01.2023 | ",
                "9 | ",
                "20 | ",
                "spring | ",
                "14 March 2023 2024 | ",
                "Minsk | ",
                "about | ",
                "- | ",
                "с по | "
            })
    void wordsAreRead(String words, String edtf) {
        DateReading reading = DateReading.of("  " + words + " ");

        assertEquals(words, reading.verbatim());
        assertEquals(
                String.valueOf(edtf),
                reading instanceof DateReading.Dated dated ? dated.value().edtf() : "null",
                reading::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "03/04/2023, 2023-04-03, 2023-03-04",
        "3-4-2023, 2023-04-03, 2023-03-04",
        "c. 03/04/2023, 2023-04-03~, 2023-03-04~",
        "14.03.23, 1923-03-14, 2023-03-14"
    })
    void twoMeaningsAreBothOffered(String words, String first, String second) {
        var both = assertInstanceOf(DateReading.Ambiguous.class, DateReading.of(words));

        assertEquals(first, both.first().edtf());
        assertEquals(second, both.second().edtf());
        assertEquals(words, both.verbatim());
    }

    @ParameterizedTest
    @CsvSource({
        "yesterday, 2006-12-06",
        "вчера, 2006-12-06",
        "last week, 2006-11-27/2006-12-03",
        "last month, 2006-11",
        "в прошлом месяце, 2006-11",
        "last year, 2005",
        "в прошлом году, 2005",
        "в этом году, 2006",
        "на следующей неделе, 2006-12-11/2006-12-17",
        "two days ago, 2006-12-05",
        "3 дня назад, 2006-12-04",
        "two weeks ago, 2006-11-23~",
        "two months ago, 2006-10~",
        "месяц назад, 2006-11~",
        "пять лет назад, 2001~",
        "on Thursday, 2006-12-07",
        "last Thursday, 2006-11-30",
        "в понедельник, 2006-12-04",
        "recently, ",
        "в настоящее время, "
    })
    void wordsThatLeanOnADayAreKeptAndResolvedLater(String words, String edtf) {
        RecordRef source = new RecordRef(RecordKind.SOURCE, new UUID(1, 2));
        var relative = assertInstanceOf(DateReading.Relative.class, DateReading.of(words));

        assertEquals(DateValue.words(words, DateBasis.RELATIVE_UNRESOLVED), relative.value());
        DateValue leaning = relative.value().leaningOn(source);
        var thursday = Edtf.parse("2006-12-07").orElseThrow();
        DateValue said = DateValue.of("7 December", thursday, DateBasis.STATED);
        DateValue resolved = Resolution.resolve(leaning, said);
        assertEquals(edtf, resolved.edtf());
        assertEquals(source, resolved.relativeTo());
        assertEquals(edtf == null, resolved.basis() == DateBasis.RELATIVE_UNRESOLVED);
        assertEquals(leaning, Resolution.unresolve(resolved));
    }

    @Test
    void everyUnreadableSaysWhy() {
        assertEquals("kernel.date.empty", key("  "));
        assertEquals("kernel.date.too-long", key("x".repeat(121)));
        assertEquals("kernel.date.no-such-day", key("31 June 2023"));
        assertEquals("kernel.date.unreadable", key("in the days of the harvest"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "99999999999999999999",
                "1990s 1990s",
                "\u0000",
                "((((((((((((((((((((",
                "from from from from to to to to",
                "с с с с с с с по по по по по по",
                "- - - - - - - - - - - - - - - - - -",
                "????????????????????????????????",
                "2023\u202E3202",
                "00.00.0000",
                "ca ca ca ca ca ca",
                "1000 years ago",
                "12345 days ago"
            })
    void oddWordsAreHarmless(String words) {
        assertEquals(words.strip(), DateReading.of(words).verbatim());
    }

    @Property
    void anyTextIsReadWithoutFailing(@ForAll String text) {
        assertEquals(text.strip(), DateReading.of(text).verbatim());
    }

    @Property(tries = 3000)
    void whatIsReadNeverRunsBackwards(@ForAll("nearDates") String words) {
        if (DateReading.of(words) instanceof DateReading.Dated dated) {
            DateValue value = dated.value();
            assertEquals(words, value.verbatim());
            assertEquals(value.edtf(), value.meaning().orElseThrow().text());
            assertTrue(!words.contains("2023") || !value.undated(), words);
        }
    }

    @Provide
    Arbitrary<String> nearDates() {
        return Arbitraries.of(
                        "3", "5", "May", "мая", "2023", "2024", "and", "и", "between", "с", "по",
                        "c.", "early", "spring", "1990s", "-", "before", "after", "г.", "?")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> String.join(" ", words));
    }

    private static String key(String words) {
        return assertInstanceOf(DateReading.Unreadable.class, DateReading.of(words))
                .problem()
                .key();
    }
}
