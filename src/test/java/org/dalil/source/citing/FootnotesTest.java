package org.dalil.source.citing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.dalil.kit.BareCasefile;
import org.dalil.source.Footnote;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Footnotes by hand: numbers as printed, two works of one note, changes and undo.
class FootnotesTest {
    private BareCasefile casefile;
    private Footnotes footnotes;
    private Source briefing;
    private Source article;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        footnotes = new Footnotes(casefile.holdings);
        briefing = casefile.source("Briefing");
        article = casefile.source("Article");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private List<String> markers() throws Exception {
        return footnotes.of(briefing.id()).stream().map(Footnote::marker).toList();
    }

    @Test
    void theyStandByNumberAndThenAsNoted() throws Exception {
        for (String marker : List.of("34", "*", "9", "31", "†", "99999999999", "31")) {
            footnotes.add(briefing.id(), marker, "", null);
        }
        footnotes.add(briefing.id(), "*", "", null);
        assertEquals(List.of("9", "31", "31", "34", "*", "*", "†", "99999999999"), markers());
    }

    @Test
    void aNoteThatCitesTwoWorksIsTwoRowsOfOneMarker() throws Exception {
        Footnote first = footnotes.add(briefing.id(), "31", "See two works.", "an address is lost");
        footnotes.add(briefing.id(), "32", "Another.", null);
        Footnote second = footnotes.addWork(first);
        footnotes.change(second.citing(article.id()));
        List<Footnote> kept = footnotes.of(briefing.id());
        assertEquals(List.of("31", "31", "32"), kept.stream().map(Footnote::marker).toList());
        assertNull(kept.getFirst().cited());
        assertEquals(article.id(), kept.get(1).cited());
        assertEquals("See two works.", kept.get(1).rawText());
        assertEquals("an address is lost", kept.get(1).note());
    }

    @Test
    void eachPartChangesAloneAndIsUndone() throws Exception {
        Footnote note = footnotes.add(briefing.id(), "33", "", null);
        Footnote changed =
                note.marked("33a")
                        .saying("Seen by a representative.")
                        .noted("cut off")
                        .citing(article.id());
        footnotes.change(changed);
        assertEquals(List.of(changed), footnotes.of(briefing.id()));
        casefile.ledger.undo();
        assertEquals(List.of(note), footnotes.of(briefing.id()));
    }

    @Test
    void itsMarkerStandsAtExactWords() throws Exception {
        Footnote note = footnotes.add(briefing.id(), "33", "Seen.", null);
        Footnote placed = footnotes.place(note, casefile.text(), BareCasefile.words("nine people"));
        Passage place =
                casefile.holdings.records().find(Passage.SHAPE, placed.passage()).orElseThrow();
        assertEquals("nine people", place.locator().quote());
        assertEquals(briefing.id(), place.source());
    }

    @Test
    void noneCitesTheSourceThatPrintsIt() throws Exception {
        Footnote note = footnotes.add(briefing.id(), "31", "Ibid.", null);
        CitationException refused =
                assertThrows(
                        CitationException.class,
                        () -> footnotes.change(note.citing(briefing.id())));
        assertEquals("source.problem.footnote-cites-itself", refused.problem().key());
        assertEquals(List.of(note), footnotes.of(briefing.id()));
    }

    @Test
    void oneThatIsTakenAwayComesBackByUndo() throws Exception {
        Footnote note = footnotes.add(briefing.id(), "31", "See two works.", null);
        footnotes.remove(note);
        assertEquals(List.of(), markers());
        casefile.ledger.undo();
        assertEquals(List.of(note), footnotes.of(briefing.id()));
    }
}
