package org.dalil.testimony.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;

/// Offsets are read as people write them.
class TimeOffsetTest {
    @Test
    void asPeopleWriteThem() {
        assertEquals(90_000, TimeOffset.parse("+00:01:30.0"));
        assertEquals(-90_500, TimeOffset.parse("-1:30,5"));
        assertEquals(-2_000, TimeOffset.parse("−2"));
        assertEquals(2_040, TimeOffset.parse(" 2.04 "));
        assertEquals(0, TimeOffset.parse("  "));
    }

    @Test
    void whatIsNoneIsNone() {
        for (String words :
                new String[] {"later", "1:60", "1:60:00", "--2", "1:2:3:4", "2.", "+"}) {
            assertNull(TimeOffset.parse(words), words);
        }
    }

    @Property
    void whatIsWrittenReadsBack(@ForAll @LongRange(min = -359_999_999, max = 359_999_999) long ms) {
        assertEquals(ms, TimeOffset.parse(TimeOffset.words(ms)));
    }

    @Property
    void anyWordsAreReadOrNot(@ForAll String words) {
        Long ms = TimeOffset.parse(words);
        assertEquals(ms, ms == null ? null : TimeOffset.parse(TimeOffset.words(ms)));
    }
}
