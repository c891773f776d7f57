package org.dalil.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/// Numbers, plurals, sizes and times read as they should in each language.
class TextsTest {
    private static final ZoneId TASHKENT = ZoneId.of("Asia/Tashkent");
    private final Texts english = Texts.in(Locale.ENGLISH);
    private final Texts russian = Texts.in(Locale.forLanguageTag("ru"));

    @ParameterizedTest
    @CsvSource({"1, 1 байт", "2, 2 байта", "5, 5 байт", "21, 21 байт", "104, 104 байта"})
    void russianPluralsHaveOneFewAndMany(long count, String expected) {
        assertEquals(expected, russian.bytes(count));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "1, 1 byte",
        "999, 999 bytes",
        "1000, 1 kB",
        "1449, 1.4 kB",
        "99949, 99.9 kB",
        "99950, 100 kB",
        "999499, 999 kB",
        "999950, 1 MB",
        "1400000, 1.4 MB",
        "9223372036854775807, 9.2 EB"
    })
    void sizesAreSaidInThousands(long bytes, String expected) {
        assertEquals(expected, english.bytes(bytes));
    }

    @Test
    void numbersAreGrouped() {
        assertEquals("1,124", english.number(1124));
        assertEquals("1\u00A0124", russian.number(1124));
        assertEquals("1,4 МБ", russian.bytes(1_400_000));
    }

    @Test
    void daysAndMomentsAreSaidShortly() {
        Instant moment = Instant.parse("2023-03-03T09:02:00Z");

        assertEquals("3 Mar 2023", english.date(LocalDate.of(2023, 3, 3)));
        assertEquals("3 мар. 2023", russian.date(LocalDate.of(2023, 3, 3)));
        assertEquals("3 Mar 2023, 14:02", english.dateTime(moment, TASHKENT));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-03T10:00:00Z, today 14:02",
        "2023-03-03T19:00:00Z, yesterday 14:02",
        "2023-12-01T00:00:00Z, 3 Mar",
        "2024-01-01T00:00:00Z, 3 Mar 2023"
    })
    void momentsAreSaidAsSeenFromNow(Instant now, String expected) {
        Instant moment = Instant.parse("2023-03-03T09:02:00Z");
        assertEquals(expected, english.relativeTime(moment, now, TASHKENT));
    }

    @Test
    void russianSaysWhenToo() {
        Instant moment = Instant.parse("2023-03-03T09:02:00Z");
        assertEquals("сегодня в 14:02", russian.relativeTime(moment, moment, TASHKENT));
    }

    @Test
    void argumentsAreSaidInTheLanguageToo() {
        LocalDate day = LocalDate.of(2023, 3, 3);
        Map<String, Object> args = Map.of("date", day, "time", Problem.of("texts.bytes.exa"));
        assertEquals("3 мар. 2023, {size} ЭБ", russian.of("texts.date-time", args));
        assertEquals("today 9:30", english.of(Problem.of("texts.today").with("time", "9:30")));
    }

    @Test
    void anUnknownKeyShowsInBrackets() {
        assertEquals("[vault.no-such]", russian.of("vault.no-such"));
    }

    @Test
    void aLanguageWithoutFilesSpeaksEnglishButKeepsItsOrder() {
        Texts kazakh = Texts.in(Locale.forLanguageTag("kk"));

        assertEquals("3 Mar 2023", kazakh.date(LocalDate.of(2023, 3, 3)));
        assertEquals("kk", kazakh.locale().getLanguage());
        assertTrue(kazakh.collator().compare("Әлия", "Бота") < 0);
    }

    @Test
    void theLanguagesOfferedHaveTheirFiles() {
        assertTrue(Texts.available().contains(Locale.forLanguageTag("ru")));
        assertSame(Language.ENGLISH, Language.of(Locale.GERMAN));
        assertSame(Language.RUSSIAN, Language.of(Locale.forLanguageTag("ru-KZ")));
        assertFalse(russian.rightToLeft());
    }
}
