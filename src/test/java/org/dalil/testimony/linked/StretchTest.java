package org.dalil.testimony.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

/// Where marked words stand today: as near as can be to where they stood.
class StretchTest {
    @Test
    void wordsThatDidNotMoveStandWhereTheyStood() {
        assertEquals(new Stretch(5, 8), Stretch.of("два", 5, "один два три"));
    }

    @Test
    void ofTheSameWordsTheNearestAreMeant() {
        String words = "да, да и ещё раз да";
        assertEquals(new Stretch(0, 2), Stretch.of("да", 0, words));
        assertEquals(new Stretch(4, 6), Stretch.of("да", 5, words));
        assertEquals(new Stretch(17, 19), Stretch.of("да", 16, words));
        assertEquals(new Stretch(17, 19), Stretch.of("да", 900, words));
        assertEquals(new Stretch(0, 2), Stretch.of("да", -1, words));
    }

    @Test
    void wordsThatWereChangedStandNowhere() {
        assertNull(Stretch.of("двое", 3, "трое мужчин"));
        assertNull(Stretch.of("", 0, "трое мужчин"));
        assertNull(Stretch.of("трое", 0, ""));
    }

    @Property(tries = 300)
    void whatStandsInTheTextIsFound(
            @ForAll @AlphaChars @StringLength(max = 30) String before,
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String quote,
            @ForAll @AlphaChars @StringLength(max = 30) String after,
            @ForAll @IntRange(min = -1, max = 80) int was) {
        String words = before + quote + after;
        Stretch found = Stretch.of(quote, was, words);
        assertNotNull(found);
        assertEquals(quote, words.substring(found.from(), found.to()));
        int there = Math.abs(before.length() - was);
        assertTrue(
                Math.abs(found.from() - was) <= there, "a nearer one than the one that is there");
    }

    @Test
    void itTouchesItsEdgesAndNothingBeyond() {
        Stretch words = new Stretch(3, 7);
        assertTrue(words.touches(3));
        assertTrue(words.touches(7));
        assertFalse(words.touches(2));
        assertFalse(words.touches(8));
    }
}
