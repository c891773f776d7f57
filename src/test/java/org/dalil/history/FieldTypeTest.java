package org.dalil.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.dalil.history.shape.FieldType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.UUID;

/// A value of any type reads back as it was written, and what is no value of its type is refused.
class FieldTypeTest {
    @Property(tries = 100)
    void valuesReadBack(@ForAll String text, @ForAll long number, @ForAll boolean flag) {
        UUID id = new UUID(number, ~number);
        Instant moment = Instant.ofEpochSecond(number % 4_000_000_000L, 123_456_000);

        assertEquals(text, FieldType.TEXT.read(FieldType.TEXT.write(text)));
        assertEquals(number, FieldType.WHOLE.read(FieldType.WHOLE.write(number)));
        assertEquals(flag, FieldType.FLAG.read(FieldType.FLAG.write(flag)));
        assertEquals(id, FieldType.REF.read(FieldType.REF.write(id)));
        assertEquals(moment, FieldType.MOMENT.read(FieldType.MOMENT.write(moment)));
    }

    @ParameterizedTest
    @EnumSource
    void nothingStaysNothing(FieldType type) {
        assertNull(type.read(null));
        assertNull(type.write(null));
    }

    @ParameterizedTest
    @CsvSource({
        "WHOLE, 1.5",
        "WHOLE, ''",
        "WHOLE, 9223372036854775808",
        "FLAG, TRUE",
        "FLAG, 1",
        "FLAG, ''",
        "REF, x",
        "REF, ''",
        "MOMENT, 2026-03-02",
        "MOMENT, soon",
    })
    void whatIsNoValueIsRefused(FieldType type, String written) {
        assertThrows(IllegalArgumentException.class, () -> type.read(written));
    }

    @Test
    void theEmptyTextIsAText() {
        assertEquals("", FieldType.TEXT.read(""));
    }
}
