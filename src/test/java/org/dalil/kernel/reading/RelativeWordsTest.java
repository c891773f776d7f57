package org.dalil.kernel.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.edtf.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Words that lean on another day: kept as words until that day is known, and then no more exact
/// than they were said.
class RelativeWordsTest {
    private static final RecordRef SAID = new RecordRef(RecordKind.SOURCE, new UUID(1, 2));
    private static final LocalDate THURSDAY = LocalDate.of(2006, 12, 7);

    private static Optional<DateValue> resolved(String words, LocalDate anchor) {
        var relative = assertInstanceOf(DateReading.Relative.class, DateReading.of(words), words);
        assertEquals(words, relative.verbatim());
        assertTrue(relative.value().undated());
        assertEquals(DateBasis.RELATIVE_UNRESOLVED, relative.value().basis());
        Edtf day = Edtf.parse(anchor.toString()).orElseThrow();
        DateValue value =
                Resolution.resolve(
                        relative.value().leaningOn(SAID),
                        DateValue.of("then", day, DateBasis.STATED));
        return Optional.of(value).filter(found -> found.basis() == DateBasis.RELATIVE_RESOLVED);
    }

    private static String day(String words, LocalDate anchor) {
        DateValue value = resolved(words, anchor).orElseThrow();
        assertEquals(words, value.verbatim());
        assertEquals(SAID, value.relativeTo());
        return value.edtf();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The day before yesterday | 2006-12-05",
                "позавчера | 2006-12-05",
                "last night | 2006-12-06",
                "вчера вечером | 2006-12-06",
                "this morning | 2006-12-07",
                "сегодня утром | 2006-12-07",
                "tomorrow | 2006-12-08",
                "завтра | 2006-12-08",
                "«Вчера». | 2006-12-06",
                "this week | 2006-12-04/2006-12-10",
                "на этой неделе | 2006-12-04/2006-12-10",
                "на прошлой неделе | 2006-11-27/2006-12-03",
                "previous month | 2006-11",
                "next month | 2007-01",
                "в следующем месяце | 2007-01",
                "в будущем году | 2007",
                "в минувшем году | 2005",
                "в нынешнем месяце | 2006-12",
                "earlier this year | 2006",
                "later this month | 2006-12",
                "a week ago | 2006-11-30~",
                "неделю назад | 2006-11-30~",
                "день назад | 2006-12-06",
                "год назад | 2005~",
                "один месяц назад | 2006-11~",
                "three weeks earlier | 2006-11-16~",
                "10 years ago | 1996~",
                "десять лет назад | 1996~",
                "about 3 days ago | 2006-12-04~",
                "около 3 дней назад | 2006-12-04~",
                "this Monday | 2006-12-04",
                "Friday | 2006-12-01",
                "в воскресенье | 2006-12-03",
                "в прошлую пятницу | 2006-12-01",
                "в прошлый четверг | 2006-11-30",
                "во вторник | 2006-12-05"
            })
    void theyLeadFromTheDayTheyWereSaidOn(String words, String edtf) {
        assertEquals(edtf, day(words, THURSDAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recently",
                "lately",
                "now",
                "soon afterwards",
                "the same day",
                "on that night",
                "in the same month",
                "at that time",
                "later",
                "недавно",
                "сейчас",
                "ныне",
                "ранее",
                "тогда же",
                "вскоре",
                "вскоре после этого",
                "в то же время",
                "в тот же день",
                "в том же году"
            })
    void wordsThatNoDayMakesClearStayWords(String words) {
        assertEquals(Optional.empty(), resolved(words, THURSDAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zero days ago", "eleven days ago", "сто лет назад", "дня назад", "days ago", "ago",
                "назад", "1000 days ago", "-3 days ago", "last", "last decade", "в прошлом веке",
                "on Blursday", "last last Monday", "вчера позавчера", "before yesterday", "3 days"
            })
    void whatIsNotCountedOrNamedIsNoRelativeDate(String words) {
        assertInstanceOf(DateReading.Unreadable.class, DateReading.of(words), words);
    }

    @Property(tries = 200)
    void countedDaysAreExactAndCountedMonthsAreNot(
            @ForAll @IntRange(min = 0, max = 999) int count,
            @ForAll @IntRange(min = 0, max = 30_000) int said) {
        LocalDate anchor = LocalDate.ofEpochDay(said);
        LocalDate month = anchor.minusMonths(count);
        for (String days : List.of("%d days ago", "%d дней назад", "%d day earlier")) {
            assertEquals(anchor.minusDays(count).toString(), day(days.formatted(count), anchor));
        }
        for (String months : List.of("%d months ago", "%d месяцев назад")) {
            assertEquals(
                    "%04d-%02d~".formatted(month.getYear(), month.getMonthValue()),
                    day(months.formatted(count), anchor));
        }
        assertEquals(
                "%04d~".formatted(anchor.getYear() - count), day(count + " лет назад", anchor));
    }

    /// Numbers in words count as numbers in figures do, in both languages and all their forms.
    @Test
    void numbersInWordsAreNumbers() {
        List<List<String>> words =
                List.of(
                        List.of("a", "one", "один"),
                        List.of("two", "два"),
                        List.of("three", "три"),
                        List.of("four", "четыре"),
                        List.of("five", "пять"),
                        List.of("six", "шесть"),
                        List.of("seven", "семь"),
                        List.of("eight", "восемь"),
                        List.of("nine", "девять"),
                        List.of("ten", "десять"));
        for (int i = 0; i < words.size(); i++) {
            String day = THURSDAY.minusDays(i + 1).toString();
            for (String word : words.get(i)) {
                String unit = word.charAt(0) < 128 ? " days ago" : " дня назад";
                assertEquals(day, day(word + unit, THURSDAY), word);
            }
        }
    }

    @Test
    void theEndsOfMonthsAndYearsAreMet() {
        assertEquals("2007-02", day("next month", LocalDate.of(2007, 1, 31)));
        assertEquals("2003~", day("год назад", LocalDate.of(2004, 2, 29)));
        assertEquals("2004-02-29", day("вчера", LocalDate.of(2004, 3, 1)));
        assertEquals("2007-01-01/2007-01-07", day("this week", LocalDate.of(2007, 1, 7)));
        assertEquals("2006-12-25/2006-12-31", day("last week", LocalDate.of(2007, 1, 1)));
    }

    @Test
    void beyondFourDigitsOfYearsNothingIsResolved() {
        assertEquals(Optional.empty(), resolved("999 years ago", LocalDate.of(900, 1, 1)));
        assertEquals(Optional.empty(), resolved("tomorrow", LocalDate.of(9999, 12, 31)));
        assertEquals(Optional.empty(), resolved("yesterday", LocalDate.of(0, 1, 1)));
        Shift yesterday = new Shift(Shift.Unit.DAY, -1, false);
        assertEquals(Optional.empty(), yesterday.from(LocalDate.MIN));
        assertEquals("0001~", day("999 years ago", LocalDate.of(1000, 1, 1)));
    }
}
