package org.dalil.testimony.transcript.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Locale;

/// What is filled into snippets.
class MomentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private static String fill(Long ms, String text) {
        return new Moment(ms, "W1", DAY).fill(text);
    }

    @Test
    void timesAreMovedBySeconds() {
        assertEquals("[01:00:05]", fill(3_600_000L, "{time+5}"));
        assertEquals("[00:59:30]", fill(3_600_000L, "{time-30}"));
        assertEquals("[00:00:00]", fill(1_000L, "{time-999999}"));
    }

    @Test
    void whatIsEscapedStands() {
        assertEquals("{time} W1 {speaker}", fill(0L, "\\{time} {speaker} \\{speaker}"));
        assertEquals("{ time} {times}", fill(0L, "{ time} {times}"));
    }

    @Test
    void whatIsFilledInIsNotFilledInAgain() {
        assertEquals("{date}", new Moment(0L, "{date}", DAY).fill("{speaker}"));
        assertEquals("a$1\\b", new Moment(0L, "a$1\\b", DAY).fill("{speaker}"));
    }

    @Test
    void whatIsTypedHasNoBlanks() {
        assertThrows(IllegalArgumentException.class, () -> new Snippet("a b", "c"));
        assertThrows(IllegalArgumentException.class, () -> new Snippet("", "c"));
    }

    @Property(tries = 200)
    void aTimeIsThatOfTheSecond(@ForAll @LongRange(max = 359_999_000) long ms) {
        long s = ms / 1000;
        assertEquals(
                String.format(Locale.ROOT, "[%02d:%02d:%02d]", s / 3600, s / 60 % 60, s % 60),
                fill(ms, "{time}"));
    }

    @Property(tries = 200)
    void wordsWithoutBracesStayAsTheyAre(@ForAll @StringLength(max = 40) String words) {
        String bare = words.replace("{", "(").replace("\\", "/");
        assertEquals(bare, fill(0L, bare));
        assertFalse(fill(0L, words + "{date}").contains("{date}") && !words.endsWith("\\"));
    }
}
