package org.dalil.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

/// What is shown short is the beginning of the words, never half a character and never too long.
class ExcerptTest {
    @Test
    void whatFitsIsShownWhole() {
        assertEquals("nine people", Excerpt.of("nine people", 11));
        assertEquals("nine peop…", Excerpt.of("nine people", 10));
        assertEquals("nine…", Excerpt.of("nine people", 6));
        assertEquals("nine people", Excerpt.line(" nine\n\t people ", 11));
        assertEquals("", Excerpt.line(" \n "));
    }

    @Test
    void charactersOfTwoUnitsAreCountedOnce() {
        String group = "👥".repeat(40);
        assertEquals(group, Excerpt.of(group, 60));
        assertEquals("👥".repeat(29) + "…", Excerpt.of(group, 30));
    }

    @Property
    void anyWordsBeginAsTheyAre(
            @ForAll String words, @ForAll @IntRange(min = 1, max = 60) int most) {
        String shown = Excerpt.of(words, most);

        assertTrue(shown.codePointCount(0, shown.length()) <= most);
        if (!shown.equals(words)) {
            String kept = shown.substring(0, shown.length() - 1);
            assertTrue(shown.endsWith("…") && words.startsWith(kept));
            assertFalse(
                    !kept.isEmpty()
                            && Character.isHighSurrogate(kept.charAt(kept.length() - 1))
                            && words.length() > kept.length()
                            && Character.isLowSurrogate(words.charAt(kept.length())),
                    "half a character");
        }
    }
}
