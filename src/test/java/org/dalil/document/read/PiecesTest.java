package org.dalil.document.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.dalil.document.ExtractionNote;
import org.dalil.document.ExtractionNote.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/// The small parts the readers are made of.
class PiecesTest {
    @Test
    void aSinkMakesOneKindOfLineEndAcrossPieces() {
        TextSink sink = new TextSink(100);
        sink.append("a\r").append("\nb\r").append("c");
        sink.endLine();
        sink.endLine();
        assertEquals("a\nb\nc\n", sink.finish(new Notes()));
    }

    @Test
    void aSinkCountsWhatIsNoCharacter() {
        Notes notes = new Notes();
        TextSink sink = new TextSink(100);
        sink.append("a\uD800b\uDC00c\u0000\uD834\uDD1E");
        assertEquals("a\uFFFDb\uFFFDc\uFFFD𝄞", sink.finish(notes));
        assertEquals(List.of(new ExtractionNote(Kind.UNMAPPED_CHARACTERS, 3, "")), notes.list());
    }

    @Test
    void aFullSinkSplitsNoPairAndSaysSo() {
        Notes notes = new Notes();
        TextSink sink = new TextSink(3);
        sink.append("ab𝄞").append("c");
        assertTrue(sink.isFull());
        assertEquals("ab", sink.finish(notes));
        assertEquals(List.of(new ExtractionNote(Kind.CUT, 2, "")), notes.list());
    }

    @Test
    void aSinkKnowsItsWords() {
        TextSink sink = new TextSink(100);
        assertTrue(sink.isBlank() && sink.endsWithSpace());
        sink.append(" \u00A0\n");
        assertTrue(sink.isBlank());
        int mark = sink.length();
        sink.append("x\n");
        assertTrue(sink.hasWordsSince(mark));
        sink.dropLineEnd(sink.length());
        assertEquals(5, sink.length());
        sink.dropLineEnd(mark);
        assertFalse(sink.endsWithSpace());
        assertFalse(sink.hasWordsSince(sink.length()));
    }

    @Property
    void aSinkNeverHoldsMoreThanItsLimit(@ForAll List<String> pieces) {
        TextSink sink = new TextSink(20);
        pieces.forEach(sink::append);
        String text = sink.finish(new Notes());
        assertTrue(text.length() <= 20);
        assertTrue(text.indexOf('\r') < 0);
        assertTrue(text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }

    @ParameterizedTest
    @CsvSource({
        "lowerRoman, 4, iv",
        "upperRoman, 1999, MCMXCIX",
        "lowerRoman, 4000, 4000",
        "lowerRoman, 0, 0",
        "lowerLetter, 26, z",
        "lowerLetter, 28, bb",
        "upperLetter, 3, C",
        "russianLower, 7, ж",
        "russianUpper, 2, Б",
        "decimalZero, 7, 07",
        "decimalZero, 12, 12",
        "decimal, 5, 5",
        "chicago, 5, 5",
        "none, 5, ''",
        "lowerLetter, 100000, 100000"
    })
    void numeralsArePrinted(String style, int number, String printed) {
        assertEquals(printed, Numerals.write(style, number));
    }

    @Test
    void pageNumbersAreJoinedToRanges() {
        PageStripper.PageNumbers pages = new PageStripper.PageNumbers();
        assertEquals("", pages.toString());
        for (int page : new int[] {1, 3, 4, 5, 9, 10}) {
            pages.add(page);
        }
        assertEquals("1, 3–5, 9–10", pages.toString());
        assertEquals("1, 3–5, 9–10", pages.toString());
        assertEquals(6, pages.count());
    }

    @Test
    void aLongListOfPagesIsCut() {
        PageStripper.PageNumbers pages = new PageStripper.PageNumbers();
        for (int page = 1; page < 10_000; page += 2) {
            pages.add(page);
        }
        assertTrue(pages.toString().length() < 220);
        assertTrue(pages.toString().endsWith("…"));
    }

    @Test
    void titlesAreTidyAndLanguagesPlausible() {
        assertEquals("declared", Titles.choose(" declared\n", "text"));
        assertEquals("first", Titles.choose(" \t", "\n first \nsecond"));
        assertNull(Titles.choose(null, " \n "));
        assertNull(Titles.value("\u0000\n"));
        assertEquals(500, String.valueOf(Titles.value("x".repeat(10_000))).length());
        assertEquals("uz-Cyrl", Titles.language("uz_Cyrl"));
        assertNull(Titles.language("<script>"));
        assertNull(Titles.language(null));
    }

    @Test
    void menusAtTheTopOfASavedPageAreNotItsTitle() {
        String page = "Skip links\n\nLatest:\n Court halts the return of two men \nBy a writer.";
        assertEquals("Court halts the return of two men", Titles.choose(null, page));
        assertEquals("In:", Titles.choose(null, "In:\nHe was held, he said, for three days."));
    }

    @Test
    void aShortHeadingBeforeSentencesIsTheTitle() {
        String record = "Протокол допроса\nСвидетель сообщил, что его удерживали три дня.";
        assertEquals("Протокол допроса", Titles.choose(null, record));
        String deep = "a\nb\nc\nd\ne\nSix words in a later line";
        assertEquals("a", Titles.choose(null, deep));
    }

    @Test
    void sourceBytesEndAtTheLimitAndSayWhetherMoreCame() throws IOException {
        SourceBytes exact = new SourceBytes(new ByteArrayInputStream(new byte[5]), 5);
        assertEquals(5, exact.readAllBytes().length);
        assertFalse(exact.isOverLimit());
        SourceBytes over = new SourceBytes(new ByteArrayInputStream(new byte[6]), 5);
        assertEquals(5, over.readAllBytes().length);
        assertTrue(over.isOverLimit());
        SourceBytes skipped = new SourceBytes(new ByteArrayInputStream(new byte[6]), 5);
        assertEquals(2, skipped.skip(2));
        assertEquals(0, skipped.read());
        assertEquals(3, skipped.count());
    }
}
