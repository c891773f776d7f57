package org.dalil.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.quantity.Quantity;
import org.dalil.kernel.quantity.QuantityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;

/// A number says no more than its column does, and what is no number is none.
class CountCellsTest {
    private static Quantity read(String cell, Role role) {
        return CountCells.read(cell, role, "person", null, null).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"COUNT_LOW, AT_LEAST", "COUNT, EXACT", "COUNT_HIGH, AT_MOST"})
    void theColumnSaysHowTheFigureIsMeant(Role role, QuantityKind kind) {
        Quantity read = read("0198", role);

        assertEquals(kind, read.kind());
        assertEquals("0198", read.verbatim());
        assertEquals("person", read.counted().unit());
    }

    @Test
    void boundsAreBoundsAndNothingElse() {
        BigDecimal seven = new BigDecimal(7);

        assertEquals(seven, read("7", Role.COUNT_LOW).amount().min());
        assertNull(read("7", Role.COUNT_LOW).amount().max());
        assertEquals(seven, read("7", Role.COUNT_HIGH).amount().max());
        assertNull(read("7", Role.COUNT_HIGH).amount().min());
        assertEquals(seven, read("7", Role.COUNT).amount().exact());
    }

    @Test
    void peopleAreWholeSoACommaPartsThousands() {
        assertEquals(0, new BigDecimal(1124).compareTo(read("1,124", Role.COUNT).amount().exact()));
    }

    @Test
    void aPopulationStaysWithTheNumber() {
        Quantity read = CountCells.read("3", Role.COUNT, "person", "women", null).orElseThrow();

        assertEquals("women", read.counted().population());
    }

    @ParameterizedTest
    @ValueSource(strings = {"many?!", "=1+1", "-3", "x7", "7.5", "7/0"})
    void whatIsNoNumberOfPeopleIsNone(String cell) {
        assertTrue(CountCells.read(cell, Role.COUNT, "person", null, null).isEmpty(), cell);
    }
}
