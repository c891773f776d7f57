package org.dalil.kernel.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.dalil.kernel.Stamp;
import org.dalil.kernel.edtf.Edtf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Locale;

/// A computer whose language writes numbers in figures of its own stores the same dates as any
/// other.
@Isolated("the language of the whole process is another meanwhile")
class FiguresElsewhereTest {
    private Locale before = Locale.ROOT;

    @BeforeEach
    void speakPersian() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("fa-AF"));
        assertEquals("۲", "%d".formatted(2), "this Java does not know the figures");
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({
        "14 марта 2023 г., 2023-03-14",
        "5 May 23 BC, ",
        "03.04.2023, 2023-04-03",
        "9 June, XXXX-06-09",
        "spring 2022, 2022-21",
        "весна 2022, 2022-21",
        "early 1990s, 1990~/1993~",
        "since 2014, 2014/..",
        "about May 2023, 2023-05~"
    })
    void typedDatesAreRead(String typed, String edtf) {
        String read =
                DateReading.of(typed) instanceof DateReading.Dated dated
                        ? dated.value().edtf()
                        : null;
        assertEquals(edtf, read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"last month", "yesterday", "two weeks ago", "в прошлом году"})
    void datesThatLeanOnAnotherAreResolved(String typed) {
        Shift shift = assertInstanceOf(DateReading.Relative.class, DateReading.of(typed)).shift();
        Edtf there = shift.from(LocalDate.of(2023, 5, 4)).orElseThrow();
        assertEquals(there, Edtf.parse(there.text()).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-05-04T10:20:30.045Z", "-0044-23", "2023-33?", "Y-170000"})
    void whatIsReadIsWrittenAlike(String written) {
        assertEquals(written, Edtf.parse(written).orElseThrow().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0195a2b3c4d5-00ff-0a1b2c3d"})
    void stampsStayInOrder(String written) {
        assertEquals(written, Stamp.parse(written).toString());
    }
}
