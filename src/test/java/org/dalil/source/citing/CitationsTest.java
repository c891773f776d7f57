package org.dalil.source.citing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.history.ActName;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// What sources rest on: noted, told from both ends, refused where it makes no sense, and never
/// followed without end.
class CitationsTest {
    private BareCasefile casefile;
    private Citations citations;
    private Source article;
    private Source report;
    private Source letter;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        citations = new Citations(casefile.holdings);
        article = casefile.source("Article");
        report = casefile.source("Report");
        letter = casefile.source("Letter");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private List<String> titles(List<CitedWork> works) {
        return works.stream().map(work -> work.other().title()).toList();
    }

    private void remove(Source source) throws Exception {
        casefile.holdings.remove(
                ActName.of("source.act.remove", "title", source.title()),
                new RecordRef(RecordKind.SOURCE, source.id()));
    }

    @Test
    void aCitationIsToldFromBothEndsAndUndone() throws Exception {
        citations.add(article, report);
        citations.add(article, letter);
        assertEquals(List.of("Letter", "Report"), titles(citations.restsOn(article.id())));
        assertEquals(List.of("Article"), titles(citations.restOnIt(report.id())));
        assertEquals(List.of(), citations.restsOn(report.id()));
        casefile.ledger.undo();
        assertEquals(List.of("Report"), titles(citations.restsOn(article.id())));
    }

    @Test
    void aSourceRestsNotOnItselfAndOnAnotherOnce() throws Exception {
        CitationException itself =
                assertThrows(CitationException.class, () -> citations.add(article, article));
        assertEquals("source.problem.cites-itself", itself.problem().key());
        citations.add(article, report);
        CitationException twice =
                assertThrows(CitationException.class, () -> citations.add(article, report));
        assertEquals("source.problem.cited-already", twice.problem().key());
        assertEquals(1, citations.restsOn(article.id()).size());
        UUID id = article.id();
        assertThrows(
                IllegalArgumentException.class, () -> new SourceCitation(id, id, id, null, null));
    }

    @Test
    void aNoteAndAPlaceAreKeptAndNothingElseChanges() throws Exception {
        SourceCitation made = citations.add(article, report);
        CitedWork work = new CitedWork(made.noted("for its figures"), report);
        citations.change(article, work);
        citations.place(article, work, casefile.text(), BareCasefile.words("nine people"));
        SourceCitation kept = citations.restsOn(article.id()).getFirst().citation();
        assertEquals("for its figures", kept.note());
        Passage place =
                casefile.holdings.records().find(Passage.SHAPE, kept.passage()).orElseThrow();
        assertEquals("nine people", place.locator().quote());
        casefile.ledger.undo();
        assertTrue(casefile.holdings.records().find(Passage.SHAPE, place.id()).isEmpty());
        assertEquals(work.citation(), citations.restsOn(article.id()).getFirst().citation());
    }

    @Test
    void oneThatIsTakenAwayComesBackByUndo() throws Exception {
        citations.add(article, report);
        citations.remove(article, citations.restsOn(article.id()).getFirst());
        assertEquals(List.of(), citations.restsOn(article.id()));
        casefile.ledger.undo();
        assertEquals(List.of("Report"), titles(citations.restsOn(article.id())));
    }

    @Test
    void aSourceThatIsGoneIsNotNamed() throws Exception {
        citations.add(article, report);
        remove(report);
        assertEquals(List.of(), citations.restsOn(article.id()));
        casefile.ledger.undo();
        assertEquals(List.of("Report"), titles(citations.restsOn(article.id())));
    }

    @Test
    void aRingIsToldToEachOfItsSourcesAndToNoOther() throws Exception {
        Source outside = casefile.source("Outside");
        citations.add(article, report);
        citations.add(report, letter);
        citations.add(outside, article);
        assertEquals(List.of(), citations.ring(article.id()));
        citations.add(letter, article);
        assertEquals(List.of(letter, report), citations.ring(article.id()));
        assertEquals(List.of(article, letter), citations.ring(report.id()));
        assertEquals(List.of(), citations.ring(outside.id()));
        remove(letter);
        assertEquals(List.of(), citations.ring(article.id()), "a source that is gone binds nobody");
    }

    @Test
    void aFootnoteClosesARingToo() throws Exception {
        Footnotes footnotes = new Footnotes(casefile.holdings);
        citations.add(article, report);
        footnotes.change(footnotes.add(report.id(), "31", "", null).citing(article.id()));
        assertEquals(List.of(report), citations.ring(article.id()));
    }

    /// Whether one source reaches another, found the slow way.
    private static Set<Integer> reached(int from, Map<Integer, Set<Integer>> edges) {
        Set<Integer> seen = new TreeSet<>(edges.getOrDefault(from, Set.of()));
        int before = -1;
        while (before != seen.size()) {
            before = seen.size();
            for (int one : Set.copyOf(seen)) {
                seen.addAll(edges.getOrDefault(one, Set.of()));
            }
        }
        return seen;
    }

    @Test
    void onAnyNetARingIsWhereEachReachesTheOther() throws Exception {
        for (int seed = 0; seed < 12; seed++) {
            try (BareCasefile net = new BareCasefile()) {
                Random random = new Random(seed);
                Citations door = new Citations(net.holdings);
                List<Source> sources =
                        List.of(
                                net.source("0"),
                                net.source("1"),
                                net.source("2"),
                                net.source("3"),
                                net.source("4"),
                                net.source("5"));
                Map<Integer, Set<Integer>> edges = new HashMap<>();
                for (int i = 0; i < 8; i++) {
                    int a = random.nextInt(6);
                    int b = random.nextInt(6);
                    if (a != b && edges.computeIfAbsent(a, id -> new HashSet<>()).add(b)) {
                        door.add(sources.get(a), sources.get(b));
                    }
                }
                for (int one = 0; one < 6; one++) {
                    Set<String> expected = new TreeSet<>();
                    for (int other : reached(one, edges)) {
                        if (other != one && reached(other, edges).contains(one)) {
                            expected.add(String.valueOf(other));
                        }
                    }
                    Set<String> found = new TreeSet<>();
                    door.ring(sources.get(one).id()).forEach(source -> found.add(source.title()));
                    assertEquals(expected, found, "seed " + seed + " source " + one);
                }
            }
        }
    }

    @Test
    void whatIsStoredIsReadAlike() {
        SourceCitation whole =
                new SourceCitation(
                        article.id(), report.id(), letter.id(), article.id(), "in a note");
        assertEquals(
                whole, SourceCitation.SHAPE.make(whole.id(), SourceCitation.SHAPE.values(whole)));
        SourceCitation bare = whole.at(null).noted(null);
        assertEquals(bare, SourceCitation.SHAPE.make(bare.id(), SourceCitation.SHAPE.values(bare)));
        assertFalse(whole.equals(bare));
    }
}
