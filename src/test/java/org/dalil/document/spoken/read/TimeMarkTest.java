package org.dalil.document.spoken.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

/// Times among words: every usual notation, and nothing that only looks like one.
class TimeMarkTest {
    private static Long ms(String words) {
        TimeMark mark = TimeMark.in(words, 0);
        return mark == null ? null : mark.ms();
    }

    @Test
    void everyBracketIsRead() {
        for (String written :
                List.of(
                        "[00:01:02]",
                        "(00:01:02)",
                        "<00:01:02>",
                        "{00:01:02}",
                        "#00:01:02#",
                        "[01:02]",
                        "( 01:02 )",
                        "00:01:02",
                        "00:01:02 and words")) {
            assertEquals(62_000L, ms(written), written);
        }
    }

    @Test
    void partsOfASecondAreReadInEveryForm() {
        assertEquals(62_500L, ms("[00:01:02.5]"));
        assertEquals(62_500L, ms("[00:01:02,50]"));
        assertEquals(62_345L, ms("[00:01:02.345]"));
        assertEquals(62_300L, ms("#00:01:02-3#"));
        assertEquals(62_050L, ms("#00:01:02:05#"));
    }

    @Test
    void minutesMayBeManyWhereThereAreNoHours() {
        assertEquals(90L * 60_000, ms("[90:00]"));
        assertEquals(999L * 60_000 + 59_000, ms("[999:59]"));
        assertNull(ms("[1:90:00]"));
        assertNull(ms("[00:61]"));
    }

    @Test
    void whatOnlyLooksLikeATimeIsNone() {
        for (String words :
                List.of(
                        "(11.25 am)",
                        "at 10:30 he came",
                        "[10]",
                        "[a:b]",
                        "(see 12:3)",
                        "chapter 3:16",
                        "",
                        "[",
                        "##",
                        "[00:01:02")) {
            assertNull(ms(words), words);
        }
    }

    @Test
    void aMarkSaysWhereItStands() {
        TimeMark mark = TimeMark.in("He said [01:02] no", 0);
        assertNotNull(mark);
        assertEquals("[01:02]", "He said [01:02] no".substring(mark.start(), mark.end()));
        assertNull(TimeMark.in("He said [01:02] no", mark.end()));
    }

    @Test
    void oneThatIsNoneDoesNotHideTheNext() {
        TimeMark mark = TimeMark.in("[00:99] and [00:09]", 0);
        assertNotNull(mark);
        assertEquals(9_000L, mark.ms());
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBack(
            @ForAll @IntRange(max = 99) int h,
            @ForAll @IntRange(max = 59) int m,
            @ForAll @IntRange(max = 59) int s,
            @ForAll @IntRange(max = 999) int ms) {
        String written = String.format(Locale.ROOT, "[%02d:%02d:%02d.%03d]", h, m, s, ms);
        assertEquals((h * 3600L + m * 60L + s) * 1000 + ms, ms("word " + written + " word"));
    }

    @Property(tries = 300)
    void anyWordsCanBeLookedThrough(@ForAll @StringLength(max = 60) String words) {
        int at = 0;
        for (TimeMark mark = TimeMark.in(words, 0); mark != null; mark = TimeMark.in(words, at)) {
            assertTrue(mark.start() >= at && mark.end() > mark.start());
            at = mark.end();
        }
    }
}
