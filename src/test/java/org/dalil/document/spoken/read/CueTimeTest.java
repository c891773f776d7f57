package org.dalil.document.spoken.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

import java.util.Locale;

/// Times of subtitles: as the standard of WebVTT says, and as other files have them.
class CueTimeTest {
    @Test
    void theStandardTakesOnlyItsOwnForm() {
        assertEquals(3_723_004L, CueTime.strict("01:02:03.004"));
        assertEquals(62_500L, CueTime.strict("01:02.500"));
        assertEquals(360_000_000L, CueTime.strict("100:00:00.000"));
        for (String wrong :
                new String[] {
                    "1:02.500",
                    "01:2.500",
                    "01:02,500",
                    "01:02.5",
                    "01:60.000",
                    "00:60:00.000",
                    " 01:02.500",
                    "",
                    "01:02.5000",
                    "-01:02.500",
                    "99999999999:00:00.000"
                }) {
            assertNull(CueTime.strict(wrong), wrong);
        }
    }

    @Test
    void otherFilesAreTakenAsTheyAre() {
        assertEquals(3_723_004L, CueTime.lenient("1:02:03,004"));
        assertEquals(62_500L, CueTime.lenient(" 01:02.5 "));
        assertEquals(62_000L, CueTime.lenient("1:2"));
        assertEquals(62_500L, CueTime.lenient("0:01:02.50"));
        assertEquals(999L * 60_000, CueTime.lenient("999:00"));
        assertNull(CueTime.lenient("1:60"));
        assertNull(CueTime.lenient("1:60:00"));
        assertNull(CueTime.lenient("noon"));
        assertNull(CueTime.lenient("12"));
    }

    @Test
    void onlyTheWhiteOfTheStandardIsTakenOff() {
        assertEquals("a b", CueTime.bare(" \t\r\n\fa b\n "));
        assertEquals("\u00a0a", CueTime.bare(" \u00a0a "));
        assertEquals("", CueTime.bare(" \n "));
        assertEquals("", CueTime.bare(""));
    }

    @Property(tries = 300)
    void bothReadWhatTheStandardWrites(
            @ForAll @IntRange(max = 99) int h,
            @ForAll @IntRange(max = 59) int m,
            @ForAll @IntRange(max = 59) int s,
            @ForAll @IntRange(max = 999) int ms) {
        String written = String.format(Locale.ROOT, "%02d:%02d:%02d.%03d", h, m, s, ms);
        Long expected = (h * 3600L + m * 60L + s) * 1000 + ms;
        assertEquals(expected, CueTime.strict(written));
        assertEquals(expected, CueTime.lenient(written.replace('.', ',')));
    }

    @Property(tries = 300)
    void nothingIsTooOddToBeLookedAt(@ForAll @StringLength(max = 30) String words) {
        Long strict = CueTime.strict(words);
        if (strict != null) {
            assertEquals(strict, CueTime.lenient(words));
        }
        assertEquals(CueTime.bare(words), CueTime.bare(CueTime.bare(words)));
    }
}
