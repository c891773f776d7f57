package org.dalil.testimony.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.claim.Claims;
import org.dalil.kit.SealedCasefile;
import org.dalil.source.Source;
import org.dalil.source.Sources;
import org.dalil.source.redaction.Redaction;
import org.dalil.source.redaction.RedactionReason;
import org.dalil.source.redaction.Redactions;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.intake.TranscriptIntake;
import org.dalil.testimony.transcript.Bench;
import org.dalil.testimony.transcript.SegmentWords;
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
import java.util.Objects;
import java.util.UUID;

/// Words of a transcript are marked as to be covered, follow edits, and come back by undo.
class WordRedactionsTest {
    @TempDir Path folder;
    private Casefile casefile;
    private Bench bench;
    private Redactions redactions;
    private WordRedactions covering;
    private WordLinks links;
    private Transcript one;

    @BeforeEach
    void open() throws Exception {
        casefile = SealedCasefile.create(folder.resolve("case.dalil"));
        casefile.sign("KM");
        bench = new Bench(casefile.holdings());
        Sources sources = new Sources(casefile.holdings(), casefile.vault().blobs());
        Quoting quoting =
                new Quoting(
                        casefile.holdings(),
                        bench.transcripts,
                        new Versions(casefile.holdings(), casefile.vault().blobs(), sources),
                        new Claims(casefile.holdings()));
        redactions = new Redactions(casefile.holdings());
        covering = new WordRedactions(quoting, redactions);
        links = new WordLinks(casefile.holdings());
        Source source = bench.source("Testimony");
        one = bench.conversation(bench.recording(source, casefile.vault().blobs()), source);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Quote words(int index, int from, int to) throws Exception {
        return new Quote(bench.at(one, index).id(), Tier.VERBATIM, from, to);
    }

    private List<WordLink> at(int index) throws Exception {
        UUID id = bench.at(one, index).id();
        return links.of(bench.text(one)).getOrDefault(id, List.of());
    }

    private Redaction mark(int index, int from, int to, String standIn) throws Exception {
        return covering.cover(
                one.id(), words(index, from, to), null, RedactionReason.THIRD_PARTY, standIn);
    }

    private String read(int index) throws Exception {
        TranscriptIntake door = new TranscriptIntake(casefile.holdings(), null);
        SegmentWords words = door.covered(bench.text(one), "[x]").text().segments().get(index);
        return words.words(Tier.VERBATIM);
    }

    @Test
    void wordsAreCoveredOutsideAndStayInside() throws Exception {
        mark(2, 26, 30, "  with animals ");
        assertEquals("at night [pause 2 s] with with animals", read(2));
        assertEquals("2000-6000 W1: They took him away", bench.lines(one).get(1));
        assertEquals("6000-9000 W1: at night [pause 2 s] with dogs", bench.lines(one).get(2));
    }

    @Test
    void aCoverIsOneActAndComesBackByUndo() throws Exception {
        mark(2, 0, 8, "");
        assertEquals("[x] [pause 2 s] with dogs", read(2));
        casefile.holdings().ledger().undo();
        assertEquals("at night [pause 2 s] with dogs", read(2));
        assertEquals(List.of(), redactions.in(one.source()));
        casefile.holdings().ledger().redo();
        assertEquals("[x] [pause 2 s] with dogs", read(2));
    }

    @Test
    void aSecondReasonReplacesTheFirst() throws Exception {
        Redaction first = mark(2, 0, 8, "once");
        WordLink marked = at(2).getFirst();
        covering.cover(one.id(), words(2, 0, 8), marked, RedactionReason.SECURITY, null);
        Redaction now = Objects.requireNonNull(at(2).getFirst().redaction());
        assertEquals(first.id(), now.id());
        assertEquals(RedactionReason.SECURITY, now.why().orElseThrow());
        assertNull(now.standIn());
        assertEquals(1, redactions.in(one.source()).size());
    }

    @Test
    void takenBackTheWordsStayMarkedButAreRead() throws Exception {
        Redaction made = mark(2, 0, 8, null);
        WordLink marked = at(2).getFirst();
        assertNotNull(marked.redaction());
        covering.uncover(marked, made);
        assertTrue(at(2).getFirst().isBare());
        assertEquals("at night [pause 2 s] with dogs", read(2));
    }

    @Test
    void aCoverFollowsItsWordsAndSaysWhenTheyAreGone() throws Exception {
        mark(2, 0, 8, null);
        SegmentWords segment = bench.text(one).segments().get(2);
        bench.segments.write(one, segment.segment(), Tier.VERBATIM, "It was at night with dogs");
        assertEquals("It was [x] with dogs", read(2));
        bench.segments.write(one, segment.segment(), Tier.VERBATIM, "It was in the night");
        TranscriptIntake door = new TranscriptIntake(casefile.holdings(), null);
        assertEquals(1, door.covered(bench.text(one), "[x]").lost().size());
    }

    @Test
    void aReasonOfANewerVersionStays() throws Exception {
        Redaction odd = new Redaction(UUID.randomUUID(), UUID.randomUUID(), "weather", null);
        assertTrue(odd.why().isEmpty());
        assertEquals("weather", odd.reason());
    }

    @Test
    void nothingIsCoveredWhereThereAreNoWords() {
        assertThrows(TestimonyException.class, () -> mark(2, 8, 8, null));
    }
}
