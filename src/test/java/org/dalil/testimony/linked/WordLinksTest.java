package org.dalil.testimony.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.kit.SealedCasefile;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.Sources;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.Codes;
import org.dalil.testimony.code.Coding;
import org.dalil.testimony.code.Codings;
import org.dalil.testimony.transcript.Bench;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.version.Quote;
import org.dalil.testimony.transcript.version.Quoting;
import org.dalil.testimony.transcript.version.Versions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the words of a transcript are linked to is read whole, and stays with them through edits.
class WordLinksTest {
    @TempDir Path folder;
    private Casefile casefile;
    private Bench bench;
    private Quoting quoting;
    private Codes codes;
    private Codings codings;
    private WordCodings marking;
    private WordLinks links;
    private Transcript one;

    @BeforeEach
    void open() throws Exception {
        casefile = SealedCasefile.create(folder.resolve("case.dalil"));
        casefile.sign("KM");
        bench = new Bench(casefile.holdings());
        Sources sources = new Sources(casefile.holdings(), casefile.vault().blobs());
        quoting =
                new Quoting(
                        casefile.holdings(),
                        bench.transcripts,
                        new Versions(casefile.holdings(), casefile.vault().blobs(), sources),
                        new Claims(casefile.holdings()));
        codes = new Codes(casefile.holdings());
        codings = new Codings(casefile.holdings());
        marking = new WordCodings(quoting, codings);
        links = new WordLinks(casefile.holdings());
        Source source = bench.source("Testimony");
        EvidenceItem recording = bench.recording(source, casefile.vault().blobs());
        one = bench.conversation(recording, source);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private UUID id(int index) throws Exception {
        return bench.at(one, index).id();
    }

    private Quote words(int index, int from, int to) throws Exception {
        return new Quote(id(index), Tier.VERBATIM, from, to);
    }

    private List<WordLink> at(int index) throws Exception {
        return links.of(bench.text(one)).getOrDefault(id(index), List.of());
    }

    private Code code(String name) throws Exception {
        return codes.add(name, null, "#3b78c4");
    }

    @Test
    void aTranscriptOfWhichNothingIsSaidHasNoLinks() throws Exception {
        assertEquals(Map.of(), links.of(bench.text(one)));
    }

    @Test
    void codesClaimsAndQuotesStandWithTheirWords() throws Exception {
        Code night = code("night");
        marking.give(one.id(), words(2, 0, 8), null, List.of(night, code("dogs")));
        Claim claim = quoting.claim(one.id(), words(1, 0, 18));
        Passage bare = quoting.cite(one.id(), words(0, 0, 4));

        WordLink coded = at(2).getFirst();
        assertEquals("at night", coded.words());
        assertEquals(new Stretch(0, 8), coded.place());
        assertEquals(Tier.VERBATIM, coded.tier());
        assertEquals(
                List.of("night", "dogs"),
                coded.codes().stream().map(x -> x.code().name()).toList());
        assertEquals(claim.id(), at(1).getFirst().claims().getFirst().id());
        assertEquals(bare.id(), at(0).getFirst().passage().id());
        assertTrue(at(0).getFirst().isBare());
        assertTrue(!coded.isBare());
        assertEquals(List.of(), at(3));
    }

    @Test
    void aCodeOnNewWordsIsOneActWithTheirQuote() throws Exception {
        Code night = code("night");
        marking.give(one.id(), words(2, 0, 8), null, List.of(night));
        casefile.holdings().ledger().undo();
        assertEquals(Map.of(), links.of(bench.text(one)));
        casefile.holdings().ledger().redo();
        assertEquals("at night", at(2).getFirst().words());
    }

    @Test
    void wordsThatAreMarkedGetAnotherCodeWithoutAnotherQuote() throws Exception {
        marking.give(one.id(), words(2, 0, 8), null, List.of(code("night")));
        WordLink marked = at(2).getFirst();
        List<Coding> second = marking.give(one.id(), words(2, 0, 8), marked, List.of(code("dogs")));
        assertEquals(marked.passage().id(), second.getFirst().passage());
        assertEquals(1, at(2).size());
        assertEquals(2, at(2).getFirst().codes().size());
        assertEquals(
                List.of(),
                marking.give(
                        one.id(),
                        words(2, 0, 8),
                        marked,
                        List.of(marked.codes().getFirst().code())),
                "what they have is not given again");
    }

    @Test
    void aGroupIsNotGivenAndNoQuoteIsLeftBehind() throws Exception {
        Code group = code("group").codable(false);
        codes.change(group);
        assertThrows(
                TestimonyException.class,
                () -> marking.give(one.id(), words(2, 0, 8), null, List.of(group)));
        assertEquals(Map.of(), links.of(bench.text(one)));
    }

    @Test
    void aCodeGoesToOtherWordsAndTheOldStayMarked() throws Exception {
        Code night = code("night");
        Coding coding = marking.give(one.id(), words(2, 0, 8), null, List.of(night)).getFirst();
        Coding moved = marking.move(one.id(), coding, words(2, 3, 8));
        assertEquals(coding.id(), moved.id());
        assertNotEquals(coding.passage(), moved.passage());
        assertEquals(2, at(2).size());
        assertEquals(
                List.of("night"),
                at(2).stream().filter(x -> !x.codes().isEmpty()).map(WordLink::words).toList());
        casefile.holdings().ledger().undo();
        assertEquals(List.of("at night"), at(2).stream().map(WordLink::words).toList());
        assertEquals(1, at(2).getFirst().codes().size());
    }

    @Test
    void wordsMoveWithinTheirSegmentAndKeepTheirLinks() throws Exception {
        marking.give(one.id(), words(2, 3, 8), null, List.of(code("night")));
        bench.segments.write(one, bench.at(one, 2), Tier.VERBATIM, "it was late at night then");
        assertEquals(new Stretch(15, 20), at(2).getFirst().place());
        bench.segments.write(one, bench.at(one, 2), Tier.VERBATIM, "in the evening");
        assertNull(at(2).getFirst().place());
        assertEquals("night", at(2).getFirst().words(), "what was quoted stands");
        assertEquals("night", at(2).getFirst().codes().getFirst().code().name());
    }

    @Test
    void whatMarksJustTheseWordsIsFoundAgain() throws Exception {
        marking.give(one.id(), words(2, 0, 8), null, List.of(code("night")));
        LinkedText text = new LinkedText(links.of(bench.text(one)), codings.last(5));
        assertTrue(text.marking(id(2), Tier.VERBATIM, new Stretch(0, 8)).isPresent());
        assertTrue(text.marking(id(2), Tier.VERBATIM, new Stretch(0, 7)).isEmpty());
        assertTrue(text.marking(id(2), Tier.CLEAN, new Stretch(0, 8)).isEmpty());
        assertTrue(text.marking(id(1), Tier.VERBATIM, new Stretch(0, 8)).isEmpty());
        assertEquals(List.of("night"), text.lastCodes().stream().map(Code::name).toList());
        assertEquals(List.of(), LinkedText.NONE.of(id(2)));
    }
}
