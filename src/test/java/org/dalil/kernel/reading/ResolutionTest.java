package org.dalil.kernel.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// Once the date of a source is known, what leans on it finds its place, and loses it again without
/// a trace.
class ResolutionTest {
    private static final RecordRef SOURCE = new RecordRef(RecordKind.SOURCE, new UUID(3, 4));

    private static DateValue date(String edtf) {
        return DateValue.of(edtf, Edtf.parse(edtf).orElseThrow(), DateBasis.STATED);
    }

    private static DateValue typed(String words) {
        return switch (DateReading.of(words)) {
            case DateReading.Dated(DateValue value) -> value;
            case DateReading.Relative relative -> relative.value();
            case DateReading.Ambiguous both -> both.first();
            case DateReading.Unreadable none -> none.value();
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "June 9 | 2011-07-08 | 2011-06-09",
                "9 июня | 2011-07-08 | 2011-06-09",
                "July 7 | 2011-07-08 | 2011-07-07",
                "July 8 | 2011-07-08 | 2011-07-08",
                "July 9 | 2011-07-08 | 2010-07-09",
                "last month | 2011-07-08 | 2011-06",
                "last year | 2011-07-08 | 2010",
                "в прошлом году | 2011-07-08 | 2010",
                "in December | 2011-07-08 | 2010-12",
                "в декабре | 2011-07-08 | 2010-12",
                "in July | 2011-07-08 | 2011-07",
                "on Thursday | 2011-07-08 | 2011-07-07",
                "в четверг | 2011-07-08 | 2011-07-07",
                "today | 2011-07-08 | 2011-07-08",
                "yesterday | 2011-07-08 | 2011-07-07",
                "вчера | 2011-07-08 | 2011-07-07",
                "29 February | 2011-07-08 | 2008-02-29",
                "29 February | 1903-12-31 | 1896-02-29",
                "about June 9 | 2011-07-08 | 2011-06-09~",
                "possibly in June | 2011-07-08 | 2011-06?",
                "June 9-11 | 2011-07-08 | 2011-06-09/2011-06-11",
                "28 December – 3 January | 2011-07-08 | 2010-12-28/2011-01-03",
                "с 28 декабря по 3 января | 2011-07-08 | 2010-12-28/2011-01-03",
                "since June | 2011-07-08 | 2011-06/..",
                "до 3 августа | 2011-07-08 | ../2010-08-03",
                "in early June | 2011-07-08 | 2011-06-01~/2011-06-10~",
                "June 9 | 2011-07 | 2011-06-09",
                "last month | 2011-07 | 2011-06",
                "last year | 2011 | 2010",
                "in December | 2011-07/2011-09 | 2010-12"
            })
    void whatLeansFindsItsPlace(String words, String source, String edtf) {
        DateValue former = typed(words).leaningOn(SOURCE);
        DateValue resolved = Resolution.resolve(former, date(source));

        assertEquals(edtf, resolved.edtf());
        assertEquals(words, resolved.verbatim());
        assertEquals(DateBasis.RELATIVE_RESOLVED, resolved.basis());
        assertEquals(SOURCE, resolved.relativeTo());
        assertEquals(former, Resolution.unresolve(resolved));
    }

    /// Every day that the source's date can be must lead to the same place.
    @ParameterizedTest
    @CsvSource({
        "in December, 2011",
        "in July, 2011",
        "June 9, 2011-06",
        "yesterday, 2011-07",
        "on Thursday, 2011-07",
        "last month, 2011",
        "June 9, 2011-07-08~",
        "June 9, 2011-07-08?",
        "June 9, 2011-07/..",
        "June 9, ../2011-07",
        "June 9, XXXX-07-08",
        "last month, XXXX-07-08",
        "between June and December, 2011-07-08",
        "9-11 June, 2011-06-10",
        "recently, 2011-07-08",
        "9 June 2010, 2011-07-08",
        "2010, 2011-07-08",
        "XXXX, 2011-07-08",
        "XXXX-06-XX, 2011-07-08",
        "XXXX-1X, 2011-07-08",
        "'[XXXX-06-09,XXXX-06-11]', 2011-07-08",
        "at the harvest, 2011-07-08",
        "tomorrow, 9999-12-31",
        "9 June, 0000-01-01"
    })
    void whatIsNotCertainStaysAsItIs(String words, String source) {
        DateValue former = typed(words);

        assertSame(former, Resolution.resolve(former, date(source)));
        assertSame(former, Resolution.unresolve(former));
    }

    @Test
    void aSourceWithoutADateResolvesNothing() {
        DateValue former = typed("last month");

        assertSame(former, Resolution.resolve(former, typed("last year")));
    }

    @ParameterizedTest
    @EnumSource(
            value = DateBasis.class,
            names = {"STATED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatDoesNotRestOnTheSourceIsLeftAlone(DateBasis basis) {
        DateValue former = DateValue.of("9 June", typed("9 June").meaning().orElseThrow(), basis);

        assertSame(former, Resolution.resolve(former, date("2011-07-08")));
    }

    /// Its words would not lead back to it.
    @Test
    void whatCouldNotBeGivenBackIsNotResolved() {
        Edtf june = Edtf.parse("XXXX-06-09").orElseThrow();
        DateValue odd = DateValue.of("last month", june, DateBasis.STATED);

        assertSame(odd, Resolution.resolve(odd, date("2011-07-08")));
    }

    @Test
    void wordsThatOnlyAPersonCouldReadAreResolvedByTheirDate() {
        Edtf june = Edtf.parse("XXXX-06-09").orElseThrow();
        DateValue former = DateValue.of("the ninth of June", june, DateBasis.STATED);
        DateValue resolved = Resolution.resolve(former, date("2011-07-08"));

        assertEquals("2011-06-09", resolved.edtf());
        assertEquals(former, Resolution.unresolve(resolved));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-21", "2014", "[2011-06-09,2011-06-11]"})
    void whatWasResolvedByOtherMeansIsKept(String edtf) {
        DateValue other =
                DateValue.of(
                        "then", date(edtf).meaning().orElseThrow(), DateBasis.RELATIVE_RESOLVED);

        assertSame(other, Resolution.unresolve(other));
        assertSame(other, Resolution.resolve(other, date("2011-07-08")));
    }

    @Property(tries = 300)
    void aDayWithoutAYearIsTheLastOneThatWas(
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day,
            @ForAll @IntRange(min = -40_000, max = 40_000) int base) {
        LocalDate said = LocalDate.ofEpochDay(base);
        DateValue former = date("XXXX-%02d-%02d".formatted(month, day));
        DateValue resolved = Resolution.resolve(former, date(said.toString()));
        LocalDate found = LocalDate.parse(String.valueOf(resolved.edtf()));

        assertEquals(month, found.getMonthValue());
        assertEquals(day, found.getDayOfMonth());
        assertTrue(!found.isAfter(said) && found.plusYears(1).isAfter(said));
        assertEquals(former, Resolution.unresolve(resolved));
    }

    /// What a base of many days resolves is what each of those days resolves.
    @Property(tries = 200)
    void anImpreciseBaseSaysNoMoreThanItsDays(
            @ForAll @IntRange(min = 0, max = 20_000) int first,
            @ForAll @IntRange(min = 0, max = 60) int length,
            @ForAll @IntRange(min = 0, max = 7) int which) {
        DateValue former =
                typed(
                        new String[] {
                                    "9 June",
                                    "in December",
                                    "last month",
                                    "last year",
                                    "on Thursday",
                                    "yesterday",
                                    "last week",
                                    "3–9 March"
                                }
                                [which]);
        LocalDate from = LocalDate.ofEpochDay(first);
        DateValue together = Resolution.resolve(former, date(from + "/" + from.plusDays(length)));
        if (!together.equals(former)) {
            from.datesUntil(from.plus(length + 1L, ChronoUnit.DAYS))
                    .forEach(day ->
                            assertEquals(
                                    together, Resolution.resolve(former, date(day.toString()))));
        }
    }
}
