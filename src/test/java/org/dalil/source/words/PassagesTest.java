package org.dalil.source.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.history.ActName;
import org.dalil.kit.BareCasefile;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.TextVersion;
import org.dalil.source.content.Telling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// What is said of marked words is kept beside them, can be undone, and never touches the words; a
/// translation leads to its original and never back to itself.
class PassagesTest {
    private BareCasefile casefile;
    private Passages passages;
    private Source source;
    private TextVersion text;
    private Passage nine;
    private Passage august;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        passages = new Passages(casefile.holdings);
        source = casefile.source("A report");
        text = casefile.text();
        nine = marked("nine people");
        august = marked("August");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Passage marked(String words) throws Exception {
        Passage passage =
                new Passage(
                        casefile.holdings.ids().next(),
                        source.id(),
                        text.id(),
                        BareCasefile.words(words));
        return casefile.holdings.create(
                ActName.of("source.act.tell-passage", "words", words), Passage.SHAPE, passage);
    }

    private Passage kept(Passage passage) throws Exception {
        return passages.find(passage.id()).orElseThrow();
    }

    @Test
    void everythingSaidIsKeptAndUndoneAndTheWordsStay() throws Exception {
        Telling telling =
                new Telling("the ministry’s speaker", "uz-Cyrl", august.id(), "dots in the text");
        passages.tell(nine.told(telling));

        assertEquals(nine.told(telling), kept(nine));
        assertEquals(nine.locator(), kept(nine).locator());
        casefile.ledger.undo();
        assertEquals(nine, kept(nine));
        casefile.ledger.redo();
        assertEquals(telling, kept(nine).telling());
    }

    @Test
    void nothingTranslatesItselfByWhateverWay() throws Exception {
        Passage third = marked("A relative");
        assertThrows(PassageException.class, () -> passages.tell(translating(nine, nine)));
        passages.tell(translating(nine, august));
        passages.tell(translating(august, third));
        assertThrows(PassageException.class, () -> passages.tell(translating(third, nine)));
        assertEquals(third, kept(third), "nothing was changed");
    }

    private static Passage translating(Passage one, Passage original) {
        return one.told(one.telling().translating(original.id()));
    }

    @Test
    void aRingThatCameFromElsewhereEnds() throws Exception {
        casefile.holdings.update(
                ActName.of("source.act.tell-passage", "words", "x"),
                Passage.SHAPE,
                translating(nine, august));
        casefile.holdings.update(
                ActName.of("source.act.tell-passage", "words", "x"),
                Passage.SHAPE,
                translating(august, nine));
        Passage third = marked("A relative");
        assertThrows(PassageException.class, () -> passages.tell(translating(third, nine)));
    }

    @Test
    void originalsAreFoundAsOneTypesAndNeverTheWordsThemselves() throws Exception {
        assertEquals(List.of(august), passages.translatable(nine, "", 9));
        assertEquals(List.of(august), passages.translatable(nine, "AUG", 9));
        assertEquals(List.of(), passages.translatable(nine, "nine", 9));
        marked("denied");
        assertEquals(1, passages.translatable(nine, "", 1).size());
    }

    @Test
    void longWordsAreToldShort() throws Exception {
        String told = Passages.shortened(marked(BareCasefile.TEXT));
        assertTrue(told.endsWith("…") && told.length() == 40, told);
        assertEquals("nine people", Passages.shortened(nine));
    }
}
