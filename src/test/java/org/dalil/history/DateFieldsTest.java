package org.dalil.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.dalil.history.shape.DateFields;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.edtf.Edtf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A date lies in a record's fields as it was said, with days for sorting that are never made up.
class DateFieldsTest {
    private static final DateFields WHEN = new DateFields("when");

    private static DateValue date(String edtf) {
        return DateValue.of("in " + edtf, Edtf.parse(edtf).orElseThrow(), DateBasis.INFERRED);
    }

    private static FieldValues fields(@Nullable DateValue date) {
        Map<String, @Nullable Object> values = new HashMap<>();
        List<@Nullable Object> written = WHEN.write(date);
        for (int i = 0; i < written.size(); i++) {
            values.put(WHEN.fields().get(i).name(), written.get(i));
        }
        return new FieldValues(values);
    }

    private static @Nullable Long day(String field, DateValue date) {
        return fields(date).whole("when_" + field);
    }

    private static long epochDay(String day) {
        return LocalDate.parse(day).toEpochDay();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024",
                "2024-08",
                "2024-08-03",
                "../1989",
                "1989/..",
                "2023-05/2024",
                "XXXX-06-09",
                "2004-06-~11",
                "[1667,1668,1670..1672]",
                "{1960,1961-12}",
                "1950S2",
                "Y-17E7",
                "Y1E40",
                "Y-1E40",
                "2001-34?",
                "156X-12-2X",
                "1985-04-12T23:20:30+04:30"
            })
    void aDateReadsBackAsItWasSaid(String edtf) {
        assertEquals(date(edtf), WHEN.read(fields(date(edtf))));
    }

    @Test
    void wordsWithoutAMeaningAndWhatTheyLeanOnReadBack() {
        DateValue words = DateValue.words("last month", DateBasis.RELATIVE_UNRESOLVED);
        DateValue leaning = words.leaningOn(new RecordRef(RecordKind.CLAIM, new UUID(1, 2)));

        assertEquals(words, WHEN.read(fields(words)));
        assertEquals(leaning, WHEN.read(fields(leaning)));
        assertNull(WHEN.read(fields(null)));
    }

    @Test
    void theDaysAreTheEdgesOfWhatIsKnown() {
        assertEquals(epochDay("2024-08-01"), day("earliest", date("2024-08")));
        assertEquals(epochDay("2024-08-31"), day("latest", date("2024-08")));
        assertEquals(epochDay("2024-08-01"), day("sort", date("2024-08")));
    }

    @Test
    void anOpenStartSortsByItsEnd() {
        assertNull(day("earliest", date("../1989")));
        assertEquals(epochDay("1989-12-31"), day("sort", date("../1989")));
    }

    /// The days still fit the numbers they are stored as.
    @Test
    void yearsBeyondTheCalendarAreOpenAndStandAtItsEnd() {
        assertEquals(LocalDate.MAX.toEpochDay(), day("earliest", date("Y1E40")));
        assertNull(day("latest", date("Y1E40")));
        assertEquals(LocalDate.MAX.toEpochDay(), day("sort", date("Y1E40")));
        assertNull(day("earliest", date("Y-1E40")));
        assertEquals(LocalDate.MIN.toEpochDay(), day("sort", date("Y-1E40")));
    }

    @Test
    void whatHasNoDaySortsBehindEverything() {
        DateValue words = DateValue.words("one summer", DateBasis.STATED);
        assertNull(day("earliest", words));
        assertEquals(Long.MAX_VALUE, day("sort", words));
        assertEquals(Long.MAX_VALUE, fields(null).whole("when_sort"));
    }

    @Test
    void onlyTheDaysAreDerived() {
        assertEquals(
                List.of("when_earliest", "when_latest", "when_sort"),
                WHEN.fields().stream().filter(Field::derived).map(Field::name).toList());
    }

    @Test
    void aFormOrBasisThatNobodyKnowsIsRefused() {
        assertNull(DateFields.of(null, "2024", "stated"));
        assertThrows(
                IllegalArgumentException.class, () -> DateFields.of("May", "2024-99", "stated"));
        assertThrows(
                IllegalArgumentException.class, () -> DateFields.of("May", "2024-05", "guessed"));
        assertThrows(IllegalArgumentException.class, () -> DateFields.of("May", null, null));
    }
}
