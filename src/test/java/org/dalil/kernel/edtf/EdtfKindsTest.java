package org.dalil.kernel.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/// Parts of years, long years, decades and clock times: each kind of date has exactly the days its
/// own rule gives it.
class EdtfKindsTest {
    private static Edtf read(String written) {
        return Edtf.parse(written).orElseThrow(() -> new AssertionError(written));
    }

    private static LocalDate first(Edtf date) {
        return Objects.requireNonNull(date.start().day());
    }

    private static LocalDate last(Edtf date) {
        return Objects.requireNonNull(date.end().day());
    }

    /// Quarters, thirds and halves fill their year without a gap and without an overlap.
    @ParameterizedTest
    @CsvSource({"33, 36", "37, 39", "40, 41"})
    void theseDivideAYearAmongThem(int from, int to) {
        for (int year : new int[] {-9999, -4, 0, 1900, 2024, 9999}) {
            LocalDate next = LocalDate.of(year, 1, 1);
            for (int part = from; part <= to; part++) {
                Edtf date = new EdtfPartYear(year, part, Mark.NONE);
                assertEquals(next, first(date), date.text());
                next = last(date).plusDays(1);
            }
            assertEquals(LocalDate.of(year + 1, 1, 1), next);
        }
    }

    @Property(tries = 200)
    void southernSeasonsAreHalfAYearFromTheNorthern(
            @ForAll @IntRange(min = -9998, max = 9998) int year,
            @ForAll @IntRange(min = 1, max = 4) int season) {
        EdtfPartYear north = new EdtfPartYear(year, 24 + season, Mark.NONE);
        EdtfPartYear south = new EdtfPartYear(year, 28 + (season + 1) % 4 + 1, Mark.NONE);
        EdtfPartYear plain = new EdtfPartYear(year, 20 + season, Mark.NONE);

        assertEquals(north.start(), south.start());
        assertEquals(north.end(), south.end());
        assertEquals(north.start(), plain.start());
        assertTrue(south.southern() && !north.southern() && !plain.southern());
        assertEquals(season, north.season());
        assertEquals((season + 1) % 4 + 1, south.season());
        assertEquals(north, Edtf.parse(north.text()).orElseThrow());
    }

    @Test
    void aQuarterHasNoSeason() {
        assertEquals(0, new EdtfPartYear(2024, 33, Mark.NONE).season());
        assertEquals(LocalDate.of(2024, 2, 29), last(read("2023-24")));
        assertEquals(LocalDate.of(-1, 12, 1), first(read("0000-24")));
        assertEquals("-0004-21~", read("-0004-21~").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-20", "2024-42", "2024-21-01", "202X-21", "~2024-21", "2024-2X-21"})
    void partsOfYearsAreNothingElse(String written) {
        assertTrue(Edtf.parse(written).filter(EdtfPartYear.class::isInstance).isEmpty(), written);
    }

    /// Some year of as many digits, of which the first ones are these.
    @Property(tries = 500)
    void significantDigitsLeaveTheOthersFree(
            @ForAll @IntRange(min = -999_999, max = 999_999) int year,
            @ForAll @IntRange(min = 1, max = 9) int digits) {
        EdtfYear date = new EdtfYear("Y" + year, BigInteger.valueOf(year), digits);
        String said = Integer.toString(Math.abs(year));
        String kept = said.substring(0, Math.min(digits, said.length()));
        for (int edge : new int[] {first(date).getYear(), last(date).getYear()}) {
            assertTrue(Integer.toString(Math.abs(edge)).startsWith(kept), edge + " of " + year);
        }
        int span = last(date).getYear() - first(date).getYear() + 1;
        assertEquals(Math.pow(10, Math.max(0, said.length() - digits)), span);
        assertTrue(first(date).getYear() <= year && year <= last(date).getYear());
        assertTrue(date.approximate());
    }

    @ParameterizedTest
    @CsvSource({
        "Y20230, 20230, 20230",
        "Y-20230, -20230, -20230",
        "Y2E4, 20000, 20000",
        "Y-2E4, -20000, -20000",
        "2023S1, 2000, 2999",
        "2023S4, 2023, 2023",
        "-2023S2, -2099, -2000"
    })
    void longYearsAreCounted(String written, int from, int to) {
        Edtf date = assertInstanceOf(EdtfYear.class, read(written));

        assertEquals(LocalDate.of(from, 1, 1), first(date));
        assertEquals(LocalDate.of(to, 12, 31), last(date));
        assertEquals(written, date.text());
        assertFalse(date.unspecified() || date.uncertain());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y2023", "Y02023", "Y+20230", "Y20230S0", "Y20230S10", "2023S", "Y2E0", "Y2E100",
                "Y", "YE5", "Y-", "y20230", "Y20230~", "Y20 230", "20230", "2023E2"
            })
    void whatOnlyLooksLikeALongYearIsNone(String written) {
        assertTrue(Edtf.parse(written).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"-004, -40, -31", "-01, -100, -1", "-199, -1990, -1981"})
    void beforeYearZeroTheyAreCountedUpwards(String written, int from, int to) {
        EdtfYears years = assertInstanceOf(EdtfYears.class, read(written));

        assertEquals(LocalDate.of(from, 1, 1), first(years));
        assertEquals(LocalDate.of(to, 12, 31), last(years));
        assertEquals(written, years.text());
    }

    /// The end of this day lies in a year that is written otherwise.
    @Test
    void theEndOfTheLastDayOfFourDigitsIsNoMoment() {
        assertTrue(Edtf.parse("9999-12-31T24:00").isEmpty());
        assertTrue(Edtf.parse("9999-12-30T24:00").isPresent());
    }

    @Test
    void decadesAndCenturiesAreTheYearsThatShareTheirDigits() {
        EdtfYears decade = (EdtfYears) read("199?");
        EdtfYears century = (EdtfYears) read("19");

        assertEquals(List.of(10, 100), List.of(decade.length(), century.length()));
        assertEquals(LocalDate.of(1999, 12, 31), last(decade));
        assertEquals(last(decade), last(century));
        assertEquals(LocalDate.of(1900, 1, 1), first(century));
        assertTrue(decade.uncertain() && !century.uncertain());
        assertEquals(first(read("000")), first(read("00")));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-01T10:30, 2020-05-01T10:30:00, ",
        "2020-05-01T10:30:15, 2020-05-01T10:30:15, ",
        "2020-05-01T10:30:15.5, 2020-05-01T10:30:15.500, ",
        "2020-05-01T10:30:15.05Z, 2020-05-01T10:30:15.050Z, Z",
        "2020-05-01T10:30Z, 2020-05-01T10:30:00Z, Z",
        "2020-05-01T10:30+05, 2020-05-01T10:30:00+05:00, +05:00",
        "2020-05-01T10:30+0530, 2020-05-01T10:30:00+05:30, +05:30",
        "2020-05-01T24:00, 2020-05-02T00:00:00, ",
        "2020-12-31T24:00:00Z, 2021-01-01T00:00:00Z, Z",
        "2020-05-01T00:00+00:00, 2020-05-01T00:00:00Z, Z"
    })
    void clockTimesAreWrittenInOneWay(String written, String canonical, String offset) {
        EdtfMoment moment = assertInstanceOf(EdtfMoment.class, read(written));

        assertEquals(canonical, moment.text());
        assertEquals(moment, read(canonical));
        assertEquals(offset == null ? null : ZoneOffset.of(offset), moment.offset());
        assertEquals(moment.clock().toLocalDate(), first(moment));
        assertFalse(moment.approximate() || moment.uncertain() || moment.unspecified());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-05-01T24:01",
                "2020-05-01T24:00:00.001",
                "2020-05-01T10:30:60",
                "2020-05-01T10:60",
                "2020-05-01T1:30",
                "2020-05-01 10:30",
                "2020-05-01t10:30",
                "2020-05-01T10:30z",
                "2020-05-01T10:30+14:01",
                "2020-05-01T10:30-12:01",
                "2020-05-01T10:30+05:60",
                "2020-02-30T10:30",
                "2020-13-01T10:30",
                "2020-05T10:30",
                "202X-05-01T10:30",
                "2020-05-01~T10:30",
                "2020-05-01T10:30:15.1234",
                "2020-05-01T10:30:15.",
                "T10:30",
                "2020-05-01T",
                "2020-05-01T10:30+5"
            })
    void whatNoClockShowsIsNotRead(String written) {
        assertTrue(Edtf.parse(written).isEmpty());
    }
}
