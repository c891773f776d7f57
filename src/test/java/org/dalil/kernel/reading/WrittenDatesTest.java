package org.dalil.kernel.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Every usual way to write a day, a month, a span or a doubt, in English and Russian, is read as
/// what was written and nothing more.
class WrittenDatesTest {
    private static final Locale RUSSIAN = Locale.of("ru");
    private static final List<String> ENGLISH_DAYS =
            List.of(
                    "d MMMM yyyy",
                    "dd MMM yyyy",
                    "MMMM d, yyyy",
                    "MMM d yyyy",
                    "EEEE, d MMMM yyyy",
                    "EEEE d MMMM, yyyy",
                    "yyyy MMMM d",
                    "'the' d'th of' MMMM yyyy",
                    "'on' MMMM d'rd', yyyy");
    private static final List<String> RUSSIAN_DAYS =
            List.of(
                    "d MMMM yyyy",
                    "d MMMM yyyy 'г.'",
                    "d MMMM yyyy'г.'",
                    "d MMMM yyyy 'года'",
                    "d-'го' MMMM yyyy 'года'",
                    "d'-е' MMMM yyyy",
                    "EEEE, d MMMM yyyy 'года'",
                    "dd MMM yyyy",
                    "'«'d MMMM yyyy 'г.»'");
    private static final List<String> NUMBER_DAYS =
            List.of(
                    "yyyy-MM-dd",
                    "d.M.yyyy",
                    "dd.MM.yyyy",
                    "dd.MM.yyyy 'г.'",
                    "dd.MM.yyyy 'года'",
                    "yyyy/M/d",
                    "yyyy.MM.dd");
    private static final List<String> IN_MONTH =
            List.of(
                    "январе",
                    "феврале",
                    "марте",
                    "апреле",
                    "мае",
                    "июне",
                    "июле",
                    "августе",
                    "сентябре",
                    "октябре",
                    "ноябре",
                    "декабре");

    private static String meaning(String words) {
        DateReading reading = DateReading.of(words);
        assertEquals(words.strip(), reading.verbatim());
        return assertInstanceOf(DateReading.Dated.class, reading, words).value().edtf();
    }

    private static void unreadable(String words) {
        var reading = assertInstanceOf(DateReading.Unreadable.class, DateReading.of(words), words);
        assertEquals("kernel.date.unreadable", reading.problem().key());
        assertTrue(reading.value().undated());
    }

    private static List<String> ways(LocalDate day) {
        List<String> ways = new ArrayList<>();
        ENGLISH_DAYS.forEach(
                way -> ways.add(DateTimeFormatter.ofPattern(way, Locale.ENGLISH).format(day)));
        RUSSIAN_DAYS.forEach(
                way -> ways.add(DateTimeFormatter.ofPattern(way, RUSSIAN).format(day)));
        NUMBER_DAYS.forEach(
                way -> ways.add(DateTimeFormatter.ofPattern(way, Locale.ROOT).format(day)));
        return ways;
    }

    @Property(tries = 100)
    void everyWayToWriteADayIsThatDay(@ForAll @IntRange(min = -40_000, max = 40_000) int number) {
        LocalDate day = LocalDate.ofEpochDay(number);
        for (String way : ways(day)) {
            assertEquals(day.toString(), meaning(way), way);
            assertEquals(day.toString(), meaning(way.toUpperCase(RUSSIAN)), way);
            assertEquals(day.toString(), meaning(way.replace(" ", "\u00A0 \u202F")), way);
        }
    }

    @Property(tries = 60)
    void twoDaysAreASpanInEitherLanguage(
            @ForAll @IntRange(min = 0, max = 25_000) int one,
            @ForAll @IntRange(min = 0, max = 25_000) int other) {
        LocalDate from = LocalDate.ofEpochDay(one);
        LocalDate to = LocalDate.ofEpochDay(other);
        DateTimeFormatter english = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
        DateTimeFormatter russian = DateTimeFormatter.ofPattern("d MMMM yyyy 'г.'", RUSSIAN);
        List<String> spans =
                List.of(
                        "from %s to %s".formatted(english.format(from), english.format(to)),
                        "between %s and %s".formatted(english.format(from), english.format(to)),
                        "%s – %s".formatted(english.format(from), english.format(to)),
                        "с %s по %s".formatted(russian.format(from), russian.format(to)),
                        "между %s и %s".formatted(russian.format(from), russian.format(to)),
                        "%s — %s".formatted(russian.format(from), russian.format(to)));
        for (String span : spans) {
            if (one <= other) {
                assertEquals(from + "/" + to, meaning(span), span);
            } else {
                unreadable(span);
            }
        }
    }

    @Property(tries = 60)
    void aMonthStaysAMonthAndADayWithoutAYearStaysWithoutOne(
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1900, max = 2099) int year,
            @ForAll @IntRange(min = 1, max = 28) int day) {
        Month named = Month.of(month);
        String whole = "%04d-%02d".formatted(year, month);
        String english = named.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String russian = named.getDisplayName(TextStyle.FULL, RUSSIAN);
        assertEquals(whole, meaning("in " + english + " " + year));
        assertEquals(whole, meaning("в " + IN_MONTH.get(month - 1) + " " + year + " года"));
        assertEquals(whole, meaning("%d.%d".formatted(month, year)));
        assertEquals(whole + "/..", meaning("с " + russian + " " + year));
        assertEquals("../" + whole, meaning("before " + english + " " + year));

        String unsaid = "XXXX-%02d-%02d".formatted(month, day);
        assertEquals(unsaid, meaning(day + " " + english));
        assertEquals(unsaid, meaning(day + " " + russian));
        var read = assertInstanceOf(DateReading.Dated.class, DateReading.of(day + " " + russian));
        assertTrue(read.value().undated());
    }

    /// Strokes and dashes do not say which number is the month: what the calendar allows is
    /// offered.
    @Property(tries = 400)
    void twoNumbersHaveTheMeaningsThatTheCalendarAllows(
            @ForAll @IntRange(min = 1, max = 31) int one,
            @ForAll @IntRange(min = 1, max = 31) int other,
            @ForAll @IntRange(min = 2019, max = 2024) int year,
            @ForAll boolean dashes) {
        Set<String> possible = new TreeSet<>();
        for (int[] pair : new int[][] {{one, other}, {other, one}}) {
            try {
                possible.add(LocalDate.of(year, pair[0], pair[1]).toString());
            } catch (DateTimeException e) {
                assertTrue(pair[0] > 12 || pair[1] > 28);
            }
        }
        String written = (dashes ? "%d-%d-%d" : "%02d/%02d/%d").formatted(one, other, year);
        Set<String> read = new TreeSet<>();
        switch (DateReading.of(written)) {
            case DateReading.Dated dated -> read.add(dated.value().edtf());
            case DateReading.Ambiguous both -> {
                read.add(both.first().edtf());
                read.add(both.second().edtf());
                assertEquals(2, read.size());
            }
            case DateReading.Unreadable none -> assertEquals(written, none.value().verbatim());
            case DateReading.Relative relative -> throw new AssertionError(relative);
        }
        assertEquals(possible, read, written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about %s",
                "around %s",
                "circa %s",
                "c. %s",
                "c.%s",
                "ca. %s",
                "ca %s",
                "approx. %s",
                "approximately %s",
                "roughly %s",
                "≈%s",
                "sometime in %s",
                "около %s",
                "ок. %s",
                "примерно в %s",
                "приблизительно %s",
                "где-то в %s",
                "ориентировочно в %s"
            })
    void wordsForAboutMakeItApproximate(String about) {
        assertEquals("2006~", meaning(about.formatted("2006")));
        assertEquals("2006%", meaning(about.formatted("2006") + "?"));
        assertEquals("2006%", meaning("возможно, " + about.formatted("2006")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "possibly %s",
                "probably in %s",
                "perhaps %s",
                "maybe %s",
                "allegedly in %s",
                "%s?",
                "%s ?",
                "%s (?)",
                "возможно, %s",
                "вероятно, в %s",
                "предположительно %s",
                "наверное, в %s",
                "кажется, %s"
            })
    void wordsOfDoubtMakeItUncertain(String doubt) {
        assertEquals("2006?", meaning(doubt.formatted("2006")));
        assertEquals("2006-08-03?", meaning(doubt.formatted("03.08.2006")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after",
                "since",
                "ever since",
                "from",
                "starting in",
                "not before",
                "no earlier than",
                "not earlier than",
                "с",
                "начиная с",
                "после",
                "не ранее",
                "не раньше"
            })
    void theseWordsOpenTheEnd(String word) {
        assertEquals("2006-08/..", meaning(word + " August 2006"));
        assertEquals("2006-08~/..", meaning(word + " about August 2006"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "before",
                "until",
                "till",
                "up to",
                "prior to",
                "by",
                "no later than",
                "not later than",
                "до",
                "к",
                "не позднее",
                "не позже",
                "вплоть до"
            })
    void theseWordsOpenTheBeginning(String word) {
        assertEquals("../2006-08", meaning(word + " августа 2006 г."));
        assertEquals("../2006-08?", meaning(word + " августа 2006 г.?"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from 2006 to the present | 2006/..",
                "2006–present | 2006/..",
                "since 2006 until now | 2006/..",
                "с 2006 года до сих пор | 2006/..",
                "с марта 2006 по сегодняшний день | 2006-03/..",
                "1st–3rd May 2023 | 2023-05-01/2023-05-03",
                "с мая по июнь 2013 | 2013-05/2013-06",
                "весна 2022 – осень 2023 | 2022-21/2023-23",
                "late 2006 - early 2007 | 2006-09~/2007-04~",
                "about 3 to 5 May 2023 | 2023-05-03~/2023-05-05~",
                "end of February 2024 | 2024-02-21~/2024-02-29~",
                "в середине мая 2023 г. | 2023-05-11~/2023-05-20~",
                "mid-1990s | 1994~/1996~",
                "from the 1990s | 199/..",
                "2023-й год | 2023",
                "29.02.00 | 2000-02-29",
                "between 3 and 5 May | XXXX-05-03/XXXX-05-05",
                "весной 2022 | 2022-21",
                "in December | XXXX-12",
                "early 2011 | 2011-01~/2011-04~",
                "mid-March 2010 | 2010-03-11~/2010-03-20~",
                "late 1990s | 1997~/1999~",
                "в конце 1990-х | 1997~/1999~",
                "before 3 August 2006 | ../2006-08-03",
                "until June 2013 | ../2013-06",
                "2011-08/2013-06 | 2011-08/2013-06",
                "от августа 2011 до июня 2013 | 2011-08/2013-06",
                "около 2010 | 2010~",
                "в начале июня 2011 | 2011-06-01~/2011-06-10~",
                "до 2010 | ../2010",
                "после 2010 года | 2010/..",
                "Зимой 2022 | 2022-24"
            })
    void spansAndPortionsAreRead(String words, String edtf) {
        assertEquals(edtf, meaning(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29.02.23",
                "14/03/23",
                "0 мая 2023",
                "32 May 2023",
                "5 May 5 May",
                "May May 2023",
                "2023 2024",
                "весна лето 2022",
                "3 spring 2022",
                "early 3 May 2023",
                "28 December to 3 January 2023",
                "с 2014 по 2013",
                "от рассвета до заката",
                "1990s 2000s",
                "в",
                "г.",
                "two thousand six",
                "2023-05-",
                "--2023",
                "１４.０３.２０２３",
                "14 \u202Eмарта\u202C 2023",
                "14\u200Bмарта 2023",
                "2023\u00006"
            })
    void whatIsNoDateIsKeptAsWordsOnly(String words) {
        unreadable(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29 February 1900",
                "29 Feb 2023",
                "31 April",
                "31 апреля 2023",
                "30 февраля",
                "31.04.2023",
                "2023/13/05",
                "2023-02-29",
                "2023-13",
                "13/13/2023",
                "13.2023",
                "00.2023"
            })
    void aDayThatNeverWasIsKeptAsWordsAndSaysSo(String words) {
        var reading = assertInstanceOf(DateReading.Unreadable.class, DateReading.of(words), words);
        assertEquals("kernel.date.no-such-day", reading.problem().key());
        assertEquals(words, reading.value().verbatim());
        assertTrue(reading.value().undated());
    }

    @Test
    void theLongestWordsThatAreReadAreReadWhole() {
        String filled = "в " + "году ".repeat(22) + "2006";
        assertTrue(filled.length() <= DateReading.LONGEST);
        assertEquals("2006", meaning(filled));
        String over = " ".repeat(50) + filled + "X".repeat(DateReading.LONGEST);
        var refused = assertInstanceOf(DateReading.Unreadable.class, DateReading.of(over));
        assertEquals("kernel.date.too-long", refused.problem().key());
        assertEquals(over.strip(), refused.value().verbatim());
    }
}
