package org.dalil.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.edtf.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;
import java.util.Map;

/// Uncertain dates are said in words that keep their uncertainty.
class DateWordsTest {
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final Texts RUSSIAN = Texts.in(Locale.forLanguageTag("ru"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-03-14 | 14 March 2023 | 14 марта 2023",
                "2023-03 | March 2023 | март 2023",
                "2023 | 2023 | 2023",
                "2023-03-14~ | ≈ 14 March 2023 | ≈ 14 марта 2023",
                "2006% | ≈ 2006? | ≈ 2006?",
                "2022-21 | spring 2022 | весна 2022",
                "2022-21? | spring 2022? | весна 2022?",
                "2022-29 | spring 2022 (southern hemisphere) | весна 2022 (Южное полушарие)",
                "2023-05-03~/2023-05-05~ | ≈ 3–5 May 2023 | ≈ 3–5 мая 2023",
                "2023-03-28/2023-04-03 | 28 March – 3 April 2023 | 28 марта – 3 апреля 2023",
                "2022-12-28/2023-01-03 | 28 December 2022 – 3 January 2023 | 28 декабря 2022 – 3"
                        + " января 2023",
                "2023-03/2023-05 | March–May 2023 | март–май 2023",
                "2011-08/2013-06 | August 2011 – June 2013 | август 2011 – июнь 2013",
                "2011/2013 | 2011 – 2013 | 2011 – 2013",
                "2014/.. | since 2014 | с 2014 года",
                "2014-03/.. | since March 2014 | с марта 2014 года",
                "2014-21/.. | since spring 2014 | с весны 2014 года",
                "2014~/.. | ≈ since 2014 | ≈ с 2014 года",
                "199/.. | since the 1990s | с 1990-х",
                "../2006-08-03 | up to 3 August 2006 | до 3 августа 2006 года",
                "2014/ | from 2014, end unknown | с 2014 года, конец неизвестен",
                "/2014 | up to 2014, beginning unknown | до 2014 года, начало неизвестно",
                "../.. | without beginning or end | без начала и конца",
                "XXXX-06-09 | 9 June, year unknown | 9 июня, год неизвестен",
                "XXXX-06 | June, year unknown | июнь, год неизвестен",
                "XXXX-06-09/XXXX-06-11 | 9–11 June, year unknown | 9–11 июня, год неизвестен",
                "2023-05-XX | May 2023, day unknown | май 2023, день неизвестен",
                "2023-XX-XX | 2023, month unknown | 2023, месяц неизвестен",
                "199 | 1990s | 1990-е",
                "201X | 2010s | 2010-е",
                "19 | 1900–1999 | 1900–1999",
                "-004 | 41 BCE–32 BCE | 41 до н. э.–32 до н. э.",
                "20XX | 2000–2099 | 2000–2099",
                "2X1X | 2X1X | 2X1X",
                "2020-34 | quarter 2 of 2020 | 2-й квартал 2020",
                "2020-40 | first half of 2020 | первая половина 2020",
                "2020-39/.. | since the last four months of 2020 | с последних четырёх месяцев 2020"
                        + " года",
                "-0044-03-15 | 15 March 45 BCE | 15 марта 45 до н. э.",
                "Y170000 | 170000 | 170000",
                "1985-04-12T23:20:30-04:00 | 12 April 1985, 23:20 (UTC-04:00) | 12 апреля 1985,"
                        + " 23:20 (UTC-04:00)",
                "[2020,2021] | one of: 2020, 2021 | одно из: 2020, 2021",
                "{1960,1961-12} | 1960, December 1961 | 1960, декабрь 1961",
                "[..2020] | up to 2020 | до 2020 года",
                "[1667..1670,1700] | one of: 1667 – 1670, 1700 | одно из: 1667 – 1670, 1700"
            })
    void datesAreSaidInBothLanguages(String edtf, String english, String russian) {
        DateValue date = DateValue.of(edtf, Edtf.parse(edtf).orElseThrow(), DateBasis.STATED);

        assertEquals(english, ENGLISH.date(date));
        assertEquals(russian, RUSSIAN.date(date));
    }

    @Test
    void wordsThatCouldNotBePlacedAreQuoted() {
        DateValue words = DateValue.words("last month", DateBasis.RELATIVE_UNRESOLVED);

        assertEquals("“last month”", ENGLISH.date(words));
        assertEquals("«last month»", RUSSIAN.date(words));
        assertEquals("≈ «last month»", RUSSIAN.of("texts.date.approximate", Map.of("date", words)));
    }

    @Property(tries = 2000)
    void everyDateCanBeSaid(@ForAll("dates") String edtf) {
        Edtf.parse(edtf)
                .map(e -> DateValue.of(edtf, e, DateBasis.STATED))
                .ifPresent(date -> {
                    assertFalse(ENGLISH.date(date).contains("[texts"), edtf);
                    assertFalse(RUSSIAN.date(date).matches(".*([{}]|\\[texts).*"), edtf);
                });
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> piece =
                Arbitraries.of(
                        "2023", "-0044", "201X", "XXXX", "2X2X", "-05", "-XX", "-1X", "-12", "-31",
                        "-21", "-30", "-38", "-41", "?", "~", "/", "..", "199", "20", "[", "]",
                        ",");
        return piece.list().ofMinSize(1).ofMaxSize(6).map(pieces -> String.join("", pieces));
    }
}
