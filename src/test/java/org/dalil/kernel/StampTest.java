package org.dalil.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;

/// Stamps only go forward, whatever the clock says.
class StampTest {
    @Property
    void theNextStampIsAlwaysLater(
            @ForAll @LongRange(min = 0, max = 1L << 46) long millis,
            @ForAll @IntRange(min = 0, max = 0xFFFF) int counter,
            @ForAll @LongRange(min = 0, max = 1L << 46) long wall) {
        Stamp stamp = new Stamp(millis, counter, "0a1b2c3d");
        Stamp next = stamp.next(wall, "00000000");

        assertTrue(next.compareTo(stamp) > 0);
        assertEquals(next, Stamp.parse(next.toString()));
    }

    @Test
    void refusesWhatIsNoStamp() {
        assertThrows(IllegalArgumentException.class, () -> Stamp.parse("yesterday"));
        assertThrows(IllegalArgumentException.class, () -> new Stamp(1, 1, "KM"));
    }
}
