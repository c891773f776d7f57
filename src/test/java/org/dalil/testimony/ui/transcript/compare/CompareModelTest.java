package org.dalil.testimony.ui.transcript.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.kit.SealedCasefile;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.Sources;
import org.dalil.testimony.transcript.Bench;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.version.Versions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How a transcript differs from another and from itself as it was kept, and how words are taken
/// over.
class CompareModelTest {
    @TempDir Path folder;
    private Casefile casefile;
    private Bench bench;
    private Versions versions;
    private Source source;
    private EvidenceItem recording;
    private Transcript one;
    private CompareModel model;

    @BeforeEach
    void open() throws Exception {
        casefile = SealedCasefile.create(folder.resolve("case.dalil"));
        casefile.sign("KM");
        bench = new Bench(casefile.holdings());
        Sources sources = new Sources(casefile.holdings(), casefile.vault().blobs());
        versions = new Versions(casefile.holdings(), casefile.vault().blobs(), sources);
        source = bench.source("Testimony");
        recording = bench.recording(source, casefile.vault().blobs());
        one = bench.conversation(recording, source);
        model =
                new CompareModel(
                        bench.transcripts, bench.segments, versions, one.id(), Tier.VERBATIM);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Transcript second(String... words) throws Exception {
        List<SegmentDraft> drafts =
                java.util.stream.IntStream.range(0, words.length)
                        .mapToObj(i ->
                                SegmentDraft.heard(i * 3_000L, i * 3_000L + 2_000, "W1", words[i]))
                        .toList();
        return bench.transcripts.add(
                bench.transcripts.blank(source.id(), recording.id(), "Second"), drafts);
    }

    private String words(int index) throws Exception {
        return bench.text(one).segments().get(index).words(Tier.VERBATIM);
    }

    @Test
    void aloneThereIsNothingToCompareWith() throws Exception {
        assertEquals(List.of(), model.others());
    }

    @Test
    void onlyWordsAreComparedHoweverTheSpeechIsCut() throws Exception {
        Transcript other =
                second(
                        "What did you see? They took him",
                        "away at night [pause 2 s] with dogs Who?");
        Other that = model.others().getFirst();
        assertEquals(other.id(), that.transcript().id());
        assertEquals(List.of(), model.lines(that));
    }

    @Test
    void aDifferenceStandsAmongItsWordsAndIsTakenOver() throws Exception {
        second("What did you see?", "They took her away", "at night with dogs", "Who was it?");
        Other that = model.others().getFirst();
        List<DifferenceLine> lines = model.lines(that);
        assertEquals(
                List.of("her", "", "Who was it?"),
                lines.stream().map(DifferenceLine::there).toList());
        assertEquals(
                List.of("him", "[pause 2 s]", "Who?"),
                lines.stream().map(DifferenceLine::here).toList());
        assertEquals("They took ", lines.getFirst().before());
        assertEquals(" away", lines.getFirst().after());

        assertTrue(model.take(lines.get(0)));
        assertEquals("They took her away", words(1));
        assertTrue(model.take(lines.get(1)));
        assertEquals("at night with dogs", words(2));
        casefile.holdings().ledger().undo();
        casefile.holdings().ledger().undo();
        assertEquals("They took him away", words(1));
        assertEquals("at night [pause 2 s] with dogs", words(2));
    }

    @Test
    void aKeptTextIsWhatTheTranscriptWas() throws Exception {
        versions.keep(bench.text(one), Tier.VERBATIM);
        Other kept = model.others().getFirst();
        assertNull(kept.transcript());
        assertTrue(Duration.between(kept.keptAt(), Instant.now()).abs().toDays() < 400);
        assertEquals(List.of(), model.lines(kept));
        bench.segments.write(one, bench.at(one, 1), Tier.VERBATIM, "They took him");
        DifferenceLine gone = model.lines(kept).getFirst();
        assertEquals("away", gone.there());
        assertEquals("", gone.here());
        assertTrue(model.take(gone));
        assertEquals("They took him away", words(1));
    }

    @Test
    void allThatWasKeptComesBackInOneAct() throws Exception {
        versions.keep(bench.text(one), Tier.VERBATIM);
        Other kept = model.others().getFirst();
        bench.segments.write(one, bench.at(one, 1), Tier.VERBATIM, "We took her");
        bench.segments.write(one, bench.at(one, 3), Tier.VERBATIM, "Who was it, then?");
        assertEquals(2, model.takeAll(kept));
        assertEquals("They took him away", words(1));
        assertEquals("Who?", words(3));
        assertEquals(List.of(), model.lines(kept));
        casefile.holdings().ledger().undo();
        assertEquals("We took her", words(1));
        assertEquals("Who was it, then?", words(3));
        casefile.holdings().ledger().redo();
        assertEquals(0, model.takeAll(kept), "nothing is left to be taken");
    }

    @Test
    void aKeptTextOfAnotherColumnIsNotOffered() throws Exception {
        bench.segments.write(one, bench.at(one, 1), Tier.translation("ru"), "Его увели");
        versions.keep(bench.text(one), Tier.translation("ru"));
        assertEquals(List.of(), model.others());
    }

    @Test
    void whatLiesInNoSegmentIsNotTaken() throws Exception {
        DifferenceLine nowhere = new DifferenceLine(null, 0, 0, "", "words", "", "");
        assertFalse(model.take(nowhere));
    }
}
