package org.dalil.testimony.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Times of single words follow what people do to the words.
class WordTimesTest {
    private static final String WORDS = "they took him away";
    private static final WordTimes TIMES = WordTimes.read("0:100 5:200 10:300 14:400");

    @Test
    void theyAreReadAndWritten() {
        assertEquals("0:100 5:200 10:300 14:400", TIMES.written());
        assertNull(WordTimes.NONE.written());
        for (String odd : List.of("", "x", "1", "1:2:3", "1:2  3:4", "9999999999:1", "-1:5")) {
            assertEquals(WordTimes.NONE, WordTimes.read(odd), odd);
        }
        assertEquals(WordTimes.NONE, WordTimes.read(null));
    }

    @Test
    void whatWasNotTouchedKeepsItsTimes() {
        assertEquals(
                "0:100 9:300 13:400",
                TIMES.edited(WORDS, "they led him away").shifted(0).written());
        assertEquals(TIMES, TIMES.edited(WORDS, WORDS + " then"));
        assertEquals(
                "8:100 13:200 18:300 22:400", TIMES.edited(WORDS, "[pause] " + WORDS).written());
        assertEquals(WordTimes.NONE, TIMES.edited(WORDS, ""));
    }

    @Test
    void theyAreAskedForByOffset() {
        assertEquals(200, TIMES.at(7));
        assertEquals(300, TIMES.from(7));
        assertNull(TIMES.from(15));
        assertNull(WordTimes.NONE.at(3));
        assertEquals("0:0 5:50 10:150 14:250", TIMES.shifted(-150).written());
    }

    @Property(tries = 200)
    void dividedAndJoinedTheyAreTheSame(@ForAll byte cut) {
        int at = Math.floorMod(cut, WORDS.length() + 1);
        assertEquals(TIMES, TIMES.within(0, at).then(TIMES.within(at, WORDS.length()), at));
    }

    @Property(tries = 200)
    void noTimeEverStandsBeyondTheWords(@ForAll @AlphaChars @StringLength(max = 30) String after) {
        assertTrue(
                TIMES.edited(WORDS, after).starts().stream()
                        .allMatch(one -> one.offset() >= 0 && one.offset() < after.length()));
    }
}
