package org.dalil.claim.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A statement begins with the words themselves, however many a person marked, and stays readable.
class WordingTest {
    @Test
    void wordsThatCanBeReadAreTakenWhole() {
        String words = "w".repeat(Wording.LONGEST);
        assertEquals(words, Wording.beginningWith(words).statement());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nine people ", "девять человек ", "👥", "w"})
    void aMegabyteIsCutBetweenWordsAndSaysSo(String part) {
        String words = part.repeat((1 << 20) / part.length());
        String statement = Wording.beginningWith(words).statement();

        assertTrue(statement.length() <= Wording.LONGEST, "length " + statement.length());
        assertTrue(statement.length() > Wording.LONGEST - 20, "length " + statement.length());
        assertTrue(statement.endsWith("…"));
        String kept = statement.substring(0, statement.length() - 1);
        assertTrue(words.startsWith(kept));
        assertFalse(Character.isHighSurrogate(kept.charAt(kept.length() - 1)));
        assertTrue(!part.contains(" ") || words.charAt(kept.length()) == ' ', "cut within a word");
    }
}
