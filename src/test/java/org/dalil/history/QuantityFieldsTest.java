package org.dalil.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.QuantityFields;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.quantity.Counted;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kernel.quantity.QuantityReading;
import org.dalil.kernel.quantity.Sum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// A number lies in a record's fields as it was said, and comes back the same, figure for figure.
class QuantityFieldsTest {
    private static final QuantityFields NUMBER = new QuantityFields("number");

    private static Quantity read(String words) {
        return assertInstanceOf(
                        QuantityReading.Read.class, QuantityReading.of(words, Locale.ENGLISH))
                .value();
    }

    /// The values as share files and history write them, read back from their texts.
    private static Map<String, @Nullable Object> values(@Nullable Quantity quantity) {
        Map<String, @Nullable Object> values = new HashMap<>();
        List<@Nullable Object> written = NUMBER.write(quantity);
        assertEquals(NUMBER.fields().size(), written.size());
        for (int i = 0; i < written.size(); i++) {
            Field field = NUMBER.fields().get(i);
            values.put(field.name(), field.type().read(field.type().write(written.get(i))));
        }
        return values;
    }

    private static @Nullable Quantity back(Map<String, @Nullable Object> values) {
        return NUMBER.read(new FieldValues(values));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1124",
                "at least 9 people",
                "more than 20",
                "up to 300",
                "about 50",
                "10–12 people in 2012",
                "hundreds since 2014",
                "229 of 439 requests",
                "at least 9 of 28",
                "2.5 hours",
                "0.000001",
                "1000000000000000"
            })
    void aNumberReadsBackAsItWasSaid(String words) {
        assertEquals(read(words), back(values(read(words))));
    }

    @Test
    void allThatIsCountedReadsBack() {
        DateValue leaning =
                DateValue.words("last year", DateBasis.RELATIVE_UNRESOLVED)
                        .leaningOn(new RecordRef(RecordKind.SOURCE, new UUID(1, 2)));
        Quantity said =
                read("9").counting(new Counted("person", "Uzbek nationals", "out_of", leaning));
        assertEquals(said, back(values(said)));

        Quantity words = Quantity.words("more than anyone can count");
        assertEquals(words, back(values(words)));
        Sum sum = Sum.ofDisjoint(List.of(said, said.counting(Counted.in("person"))));
        assertEquals(
                "kernel.sum.direction", ((Sum.Refused) sum).reasons().getFirst().problem().key());
        Quantity total =
                assertInstanceOf(Sum.Summed.class, Sum.ofDisjoint(List.of(said, said))).derived();
        assertEquals(total, back(values(total)));
    }

    @Test
    void noNumberIsNone() {
        Map<String, @Nullable Object> none = values(null);

        assertNull(back(none));
        none.remove("number_period_sort");
        assertTrue(none.values().stream().allMatch(value -> value == null));
    }

    @Test
    void figuresAreWrittenInFullAndTheNamesAreThoseOfTheFields() {
        Map<String, @Nullable Object> values = values(read("10-12 thousand people in 2012"));

        assertEquals("10000", values.get("number_min"));
        assertEquals("12000", values.get("number_max"));
        assertEquals("range", values.get("number_kind"));
        assertEquals("person", values.get("number_unit"));
        assertEquals("2012", values.get("number_period_edtf"));
        assertEquals(false, values.get("number_interpretation"));
        assertEquals(18, values.size());
    }

    @ParameterizedTest
    @CsvSource({
        "number_kind, guessed",
        "number_kind, ",
        "number_min, ten",
        "number_min, 13",
        "number_min, -1",
        "number_min, 1E999999999",
        "number_exact, 11",
        "number_max, ",
        "number_denominator, 28",
        "number_verbatim, ' '",
        "number_period_edtf, 2012-99",
        "number_period_basis, guessed"
    })
    void whatMakesNoNumberIsRefused(String field, String value) {
        Map<String, @Nullable Object> values = values(read("10–12 people in 2012"));
        values.put(field, value);

        assertThrows(IllegalArgumentException.class, () -> back(values));
    }
}
