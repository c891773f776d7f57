package org.dalil.source.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

import org.dalil.source.ui.FindBar.FoundWords;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// A text cut into pieces for the view, without losing an offset.
class TextPiecesTest {
    private static List<String> shown(TextPieces pieces) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            int page = pieces.piece(i).page();
            shown.add(page > 0 ? "page " + page : pieces.words(i));
        }
        return shown;
    }

    @Test
    void linesArePiecesAndPagesStandBeforeTheirWords() {
        TextPieces pieces = new TextPieces("one\n\ntwo\nthree", "0 5 9");
        assertEquals(
                List.of("page 1", "one", "", "page 2", "two", "page 3", "three"), shown(pieces));
        assertEquals(5, pieces.offset(pieces.indexAt(5), 0));
        assertEquals(7, pieces.offset(pieces.indexAt(7), 2));
    }

    @Test
    void aPageInTheMiddleOfALineCutsIt() {
        TextPieces pieces = new TextPieces("one two", "0 4");
        assertEquals(List.of("page 1", "one ", "page 2", "two"), shown(pieces));
        assertEquals(6, pieces.offset(3, 2));
    }

    @Test
    void anEndlessLineIsDrawnInParts() {
        TextPieces pieces = new TextPieces("words ".repeat(10_000), null);
        assertTrue(pieces.size() > 10);
        for (int i = 0; i < pieces.size(); i++) {
            assertTrue(pieces.words(i).length() <= TextPieces.LONGEST);
        }
        TextPieces pairs = new TextPieces("\uD83D\uDE00".repeat(TextPieces.LONGEST), null);
        assertFalse(Character.isLowSurrogate(pairs.words(1).charAt(0)));
    }

    @Property
    void everyOffsetIsFoundAgain(
            @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'c') String letters,
            @ForAll boolean pages) {
        String text = letters.replace('c', '\n');
        TextPieces pieces = new TextPieces(text, pages ? "0 " + text.length() / 2 : null);
        for (int offset = 0; offset <= text.length(); offset++) {
            int index = pieces.indexAt(offset);
            TextPieces.Piece piece = pieces.piece(index);
            assertEquals(0, piece.page(), "a place for the caret");
            assertEquals(offset, pieces.offset(index, offset - piece.start()));
        }
    }

    @Test
    void wordsAreFoundInCapitalsAndSmallLetters() {
        FoundWords found = FoundWords.in("Суд. СУД и суд", "суд", 1);
        assertEquals(List.of(0, 5, 11), found.starts());
        assertEquals(5, found.start());
        assertEquals(0, found.step(2).start());
        assertEquals(0, found.step(-1).start());
        assertFalse(FoundWords.in("abc", "x", 0).isAny());
        assertFalse(FoundWords.in("abc", "", 0).isAny());
    }
}
