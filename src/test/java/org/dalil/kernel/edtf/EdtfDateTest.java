package org.dalil.kernel.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/// Masks against plain trying of every day.
class EdtfDateTest {
    @Property(tries = 100)
    void aMaskedDateCanBeExactlyTheDaysThatFit(
            @ForAll("months") String month, @ForAll("days") String day) {
        LocalDate first = null;
        LocalDate last = null;
        for (LocalDate d = LocalDate.of(2020, 1, 1); d.getYear() < 2030; d = d.plusDays(1)) {
            if (written(d)
                    .matches("202.-" + month.replace('X', '.') + "-" + day.replace('X', '.'))) {
                first = first == null ? d : first;
                last = d;
            }
        }
        var read = Edtf.parse("202X-" + month + "-" + day);

        assertEquals(first != null, read.isPresent());
        if (read.isPresent()) {
            assertEquals(first, read.get().start().day());
            assertEquals(last, read.get().end().day());
            assertTrue(read.get().unspecified());
        }
    }

    @Property
    void everyPlainDayIsReadAsItself(@ForAll @IntRange(min = 0, max = 2_900_000) int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        Edtf read = Edtf.parse(written(date)).orElseThrow();

        assertEquals(Edge.on(date), read.start());
        assertEquals(Edge.on(date), read.end());
        assertFalse(read.unspecified() || read.approximate() || read.uncertain());
    }

    @Test
    void partsSayWhatTheyKnow() {
        EdtfPart part = EdtfPart.of("-004X");

        assertTrue(part.fits(-44) && !part.fits(44) && !part.fits(-144));
        assertFalse(part.known() || part.unknown());
        assertTrue(EdtfPart.of("XX").unknown());
        assertEquals(9, EdtfPart.of("09").number());
    }

    @Test
    void impossiblePartsAreRefused() {
        EdtfPart year = EdtfPart.of("2023");
        assertThrows(
                IllegalArgumentException.class, () -> new EdtfDate(year, null, EdtfPart.of("01")));
        assertThrows(
                IllegalArgumentException.class,
                () -> new EdtfDate(year, EdtfPart.of("02"), EdtfPart.of("30")));
        assertThrows(IllegalArgumentException.class, () -> new EdtfPartYear(2023, 42, Mark.NONE));
        assertThrows(IllegalArgumentException.class, () -> new EdtfSet(true, List.of()));
        assertThrows(
                IllegalArgumentException.class, () -> new EdtfInterval(null, null, true, false));
        assertThrows(
                IllegalArgumentException.class, () -> new Edge(LocalDate.of(2023, 1, 1), true));
    }

    @Test
    void marksAreMadeFromWhatTheySay() {
        for (Mark mark : Mark.values()) {
            assertEquals(mark, Mark.of(mark.approximate(), mark.uncertain()));
            assertEquals(mark, Mark.ofSign(mark.sign()));
        }
        assertThrows(IllegalArgumentException.class, () -> Mark.ofSign("!"));
    }

    @Provide
    Arbitrary<String> months() {
        return Arbitraries.of("01", "02", "12", "0X", "1X", "X2", "XX", "X0", "13", "X3");
    }

    @Provide
    Arbitrary<String> days() {
        return Arbitraries.of(
                "01", "28", "29", "30", "31", "0X", "2X", "3X", "X9", "X1", "XX", "X0");
    }

    private static String written(LocalDate day) {
        return "%04d-%02d-%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
