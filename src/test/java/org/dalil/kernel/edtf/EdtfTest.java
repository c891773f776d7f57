package org.dalil.kernel.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

/// The notation of uncertain dates is read to its first and last day, and written as it was read.
class EdtfTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-21 | 2022-03-01 | 2022-05-31",
                "2022-24 | 2021-12-01 | 2023-02-28",
                "2022-29 | 2022-09-01 | 2022-11-30",
                "2022-30 | 2021-12-01 | 2023-02-28",
                "2022-36 | 2022-10-01 | 2022-12-31",
                "2022-38 | 2022-05-01 | 2022-08-31",
                "20XX-02-29 | 2000-02-29 | 2096-02-29",
                "2021-XX-31 | 2021-01-31 | 2021-12-31",
                "-004X | -0049-01-01 | -0040-12-31",
                "1950S2 | 1900-01-01 | 1999-12-31",
                "Y17E7 | +170000000-01-01 | +170000000-12-31",
                "Y-171010000S3 | -171999999-01-01 | -171000000-12-31",
                "[1667..1670,1760-12] | 1667-01-01 | 1760-12-31",
                "1985-04-12T23:20:30-04:00 | 1985-04-12 | 1985-04-12"
            })
    void datesHaveTheDaysTheyCanBe(String written, LocalDate first, LocalDate last) {
        Edtf date = Edtf.parse(written).orElseThrow();

        assertEquals(Edge.on(first), date.start());
        assertEquals(Edge.on(last), date.end());
        assertEquals(written, date.text());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05~/2023-06, true, false, false",
        "2023-05/2023-06?, false, true, false",
        "2004-06-~11, true, false, false",
        "?2004-06-11, false, true, false",
        "2004-06%-11, true, true, false",
        "XXXX-06-09, false, false, true",
        "2022-21%, true, true, false",
        "199~, true, false, false",
        "'[2020?,2021~]', true, true, false"
    })
    void marksAreHeard(String written, boolean approximate, boolean uncertain, boolean unsaid) {
        Edtf date = Edtf.parse(written).orElseThrow();

        assertEquals(approximate, date.approximate());
        assertEquals(uncertain, date.uncertain());
        assertEquals(unsaid, date.unspecified());
        assertEquals(written, date.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-13",
                "2023-02-30",
                "2021-02-29",
                "XXXX-02-3X",
                "2023-1X-99",
                "2024/2023",
                "2023-05-05/2023-05-03",
                "/",
                "../",
                "[2020,..2021]",
                "[2020..,2021]",
                "[]",
                "[,]",
                "2023??",
                "Y0000012345",
                "-00",
                "2020-05-01T25:00Z",
                "2020-05-01T10:61Z",
                "2020-05-01/2020-05-03/2020-05-05",
                "２０２０",
                "2020-05-01T10:30:00+99:00"
            })
    void whatIsNoDateIsNotRead(String written) {
        assertTrue(Edtf.parse(written).isEmpty());
    }

    @Test
    void veryLongAndVeryLargeYearsAreHarmless() {
        assertTrue(Edtf.parse("Y" + "9".repeat(10_000)).isEmpty());
        assertEquals(Edge.on(LocalDate.MAX), Edtf.parse("Y1234567890").orElseThrow().start());
        assertEquals(Edge.OPEN, Edtf.parse("Y1E99S9").orElseThrow().end());
        assertEquals(Edge.OPEN, Edtf.parse("Y-1234567890").orElseThrow().start());
        assertEquals(Edge.on(LocalDate.MIN), Edtf.parse("Y-1E99").orElseThrow().end());
        assertEquals(Edge.on(LocalDate.MAX), Edtf.parse("Y999999999").orElseThrow().end());
    }

    @Test
    void aDateWithoutAYearSaysSo() {
        assertFalse(((EdtfDate) Edtf.parse("XXXX-06-09").orElseThrow()).yearSaid());
        assertTrue(((EdtfDate) Edtf.parse("2XXX-06-09").orElseThrow()).yearSaid());
    }

    @Property(tries = 3000)
    void whatIsReadIsWrittenBackAndNeverRunsBackwards(@ForAll("nearEdtf") String written) {
        Edtf.parse(written)
                .ifPresent(date -> {
                    assertEquals(date, Edtf.parse(date.text()).orElseThrow());
                    LocalDate first = date.start().day();
                    LocalDate last = date.end().day();
                    assertTrue(first == null || last == null || !last.isBefore(first));
                });
    }

    @Provide
    Arbitrary<String> nearEdtf() {
        Arbitrary<String> piece =
                Arbitraries.of(
                        "2023", "-0044", "201X", "XXXX", "-05", "-XX", "-1X", "-12", "-31", "-X9",
                        "-21", "-41", "?", "~", "%", "/", "..", "[", "]", "{", "}", ",", " ", "Y",
                        "12345", "E5", "S2", "T10:30", ":15", "Z", "+05:00", "199", "20");
        return piece.list().ofMinSize(1).ofMaxSize(7).map(pieces -> String.join("", pieces));
    }
}
