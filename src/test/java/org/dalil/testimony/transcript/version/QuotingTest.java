package org.dalil.testimony.transcript.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.Ground;
import org.dalil.claim.Grounds;
import org.dalil.kernel.Digest;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.SealedCasefile;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.Sources;
import org.dalil.source.TextVersion;
import org.dalil.source.content.MediaSpan;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.transcript.Bench;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.SpeakerRole;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.TranscriptKind;
import org.dalil.testimony.transcript.TranscriptStatus;
import org.dalil.testimony.transcript.WordTimes;
import org.dalil.testimony.transcript.compare.Comparisons;
import org.dalil.testimony.transcript.listening.HeardSpans;
import org.dalil.testimony.transcript.listening.Listening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Whatever is quoted of a transcript stands at its place for ever, whatever is written later.
class QuotingTest {
    private static final String KEPT =
            """
            [00:00:00.000] I: What did you see?
            [00:00:02.000] W1: They took him away
            [00:00:06.000] W1: at night [pause 2 s] with dogs
            [00:00:09.000] I: Who?
            """;

    @TempDir Path folder;
    private Casefile casefile;
    private Bench bench;
    private Versions versions;
    private Quoting quoting;
    private Sources sources;
    private Source source;
    private EvidenceItem recording;
    private Transcript one;

    @BeforeEach
    void open() throws Exception {
        casefile = SealedCasefile.create(folder.resolve("case.dalil"));
        casefile.sign("KM");
        bench = new Bench(casefile.holdings());
        sources = new Sources(casefile.holdings(), casefile.vault().blobs());
        versions = new Versions(casefile.holdings(), casefile.vault().blobs(), sources);
        quoting =
                new Quoting(
                        casefile.holdings(),
                        bench.transcripts,
                        versions,
                        new Claims(casefile.holdings()));
        source = bench.source("Testimony");
        recording = bench.recording(source, casefile.vault().blobs());
        one = bench.conversation(recording, source);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private UUID id(int index) throws Exception {
        return bench.at(one, index).id();
    }

    private void standsThere(Passage passage) throws Exception {
        TextVersion text = sources.text(passage.textVersion()).orElseThrow();
        assertTrue(passage.locator().holdsIn(versions.words(text)));
    }

    @Test
    void aVersionIsTheWholeTextAndIsNotMadeTwice() throws Exception {
        TextVersion kept = versions.keep(bench.text(one), Tier.VERBATIM);
        assertEquals(KEPT, versions.words(kept));
        assertEquals(Digest.of(KEPT.getBytes(StandardCharsets.UTF_8)).hex(), kept.sha256());
        assertEquals(one.id(), Versions.transcript(kept).orElseThrow());
        int blobs = casefile.vault().blobs().list().size();
        assertEquals(kept, versions.keep(bench.text(one), Tier.VERBATIM));
        assertEquals(blobs, casefile.vault().blobs().list().size());
        KeptPlaces places = KeptPlaces.read(kept.segments());
        KeptPlaces.Place second = places.of(id(1), KEPT).orElseThrow();
        assertEquals("They took him away", KEPT.substring(second.start(), second.end()));
        assertEquals(List.of(kept), versions.of(one));
        Speaker witness = bench.text(one).speakers().get(1);
        bench.transcripts.changeVoice(one, witness.called("W1", "Her name", SpeakerRole.WITNESS));
        assertEquals(kept, versions.keep(bench.text(one), Tier.VERBATIM), "no name is kept");
    }

    @Test
    void wordsAreQuotedWithTheirSeconds() throws Exception {
        Passage passage = quoting.cite(one.id(), new Quote(id(2), Tier.VERBATIM, 0, 8));
        assertEquals("at night", passage.locator().quote());
        assertEquals(new MediaSpan(6_000L, 9_000L, id(2)), passage.span());
        assertEquals("W1", passage.telling().speaker());
        standsThere(passage);
        Passage beside = quoting.cite(one.id(), Quote.all(id(1), Tier.VERBATIM));
        assertEquals(passage.textVersion(), beside.textVersion(), "no version for nothing");
        casefile.holdings().ledger().undo();
        casefile.holdings().ledger().undo();
        assertTrue(sources.passage(passage.id()).isEmpty());
        assertEquals(List.of(), versions.of(one));
        casefile.holdings().ledger().redo();
        standsThere(sources.passage(passage.id()).orElseThrow());
    }

    @Test
    void laterWordsNeverMoveWhatWasQuoted() throws Exception {
        Passage first = quoting.cite(one.id(), Quote.all(id(1), Tier.VERBATIM));
        Segment answer = bench.at(one, 1);
        bench.segments.write(one, bench.at(one, 0), Tier.VERBATIM, "What did you all see there?");
        Passage same = quoting.cite(one.id(), Quote.all(id(1), Tier.VERBATIM));
        assertEquals(first.textVersion(), same.textVersion(), "these words are as they were");
        bench.segments.write(one, answer, Tier.VERBATIM, "They led him away");
        Passage later = quoting.cite(one.id(), Quote.all(id(1), Tier.VERBATIM));
        assertNotEquals(first.textVersion(), later.textVersion());
        bench.segments.remove(one, answer);
        for (Passage each : List.of(first, same, later)) {
            standsThere(sources.passage(each.id()).orElseThrow());
        }
        assertThrows(
                TestimonyException.class,
                () -> quoting.cite(one.id(), Quote.all(answer.id(), Tier.VERBATIM)));
        List<TextVersion> both = versions.of(one);
        Comparisons.Compared change =
                new Comparisons(versions).versions(both.getLast(), both.getFirst());
        assertEquals(
                List.of("see?", "took"),
                change.differences().stream()
                        .map(d -> change.left().substring(d.left().start(), d.left().end()))
                        .toList());
    }

    @Test
    void aClaimIsMadeOfWordsInOneActAndItsGroundsPlay() throws Exception {
        Claim claim = quoting.claim(one.id(), Quote.all(id(1), Tier.VERBATIM));
        assertEquals("They took him away", claim.wording().statement());
        Ground ground =
                new Grounds(casefile.holdings())
                        .of(new RecordRef(RecordKind.CLAIM, claim.id()))
                        .getFirst();
        assertEquals(new MediaSpan(2_000L, 6_000L, id(1)), ground.span());
        casefile.holdings().ledger().undo();
        assertTrue(new Claims(casefile.holdings()).find(claim.id()).isEmpty());
        assertEquals(List.of(), versions.of(one));
    }

    @Test
    void whatIsPlayedFollowsTheSegmentWhenItsTimesWereMended() throws Exception {
        Passage passage = quoting.cite(one.id(), Quote.all(id(1), Tier.VERBATIM));
        assertEquals(passage.span(), quoting.span(passage));
        bench.segments.shift(one, null, 30_000);
        assertEquals(new MediaSpan(32_000L, 36_000L, id(1)), quoting.span(passage));
        bench.segments.remove(one, bench.at(one, 1));
        assertEquals(passage.span(), quoting.span(passage), "its own, when the segment is gone");
    }

    @Test
    void singleWordsPlayTheirOwnSeconds() throws Exception {
        Transcript timed =
                bench.transcripts.add(
                        bench.transcripts.blank(source.id(), recording.id(), "Timed"),
                        List.of(
                                new SegmentDraft(
                                        100L,
                                        900L,
                                        null,
                                        true,
                                        Map.of(Tier.VERBATIM, "one two three"),
                                        WordTimes.read("0:100 4:300 8:500"))));
        UUID segment = bench.at(timed, 0).id();
        Passage two = quoting.cite(timed.id(), new Quote(segment, Tier.VERBATIM, 4, 7));
        assertEquals(new MediaSpan(300L, 500L, segment), two.span());
        assertEquals("two", two.locator().quote());
    }

    @Test
    void aTranslationIsQuotedInItsLanguage() throws Exception {
        Tier russian = Tier.translation("ru");
        bench.segments.write(one, bench.at(one, 1), russian, "Его увели");
        Passage passage = quoting.cite(one.id(), Quote.all(id(1), russian));
        assertEquals("ru", passage.telling().language());
        assertEquals(
                "[00:00:02.000] W1: Его увели\n",
                versions.words(sources.text(passage.textVersion()).orElseThrow()));
        assertTrue(versions.newest(one, Tier.VERBATIM).isEmpty());
    }

    @Test
    void whatCannotBeQuotedIsRefusedAndLeavesNothingSealed() throws Exception {
        int blobs = casefile.vault().blobs().list().size();
        Transcript loose = bench.conversation(null, source);
        UUID segment = bench.at(loose, 1).id();
        assertThrows(
                TestimonyException.class,
                () -> quoting.cite(loose.id(), Quote.all(segment, Tier.VERBATIM)));
        UUID spoken = id(1);
        for (Quote odd :
                List.of(
                        Quote.all(spoken, Tier.CLEAN),
                        new Quote(spoken, Tier.VERBATIM, 4, 5),
                        new Quote(spoken, Tier.VERBATIM, 9, 2),
                        new Quote(spoken, Tier.VERBATIM, 99, 200),
                        Quote.all(new UUID(1, 1), Tier.VERBATIM))) {
            assertThrows(TestimonyException.class, () -> quoting.cite(one.id(), odd));
        }
        assertEquals(blobs, casefile.vault().blobs().list().size());
    }

    @Test
    void aMachinesDraftIsNotQuotedBeforeItIsHeard() throws Exception {
        bench.transcripts.change(one.in(TranscriptKind.MACHINE_DRAFT, TranscriptStatus.BEGUN));
        Quote quote = Quote.all(id(1), Tier.VERBATIM);
        assertThrows(TestimonyException.class, () -> quoting.cite(one.id(), quote));
        new Listening(casefile.holdings())
                .heard(recording, List.of(new HeardSpans.Span(1_500, 6_000)), "KM", 100);
        standsThere(quoting.cite(one.id(), quote));
    }

    @Test
    void placesFromAnybodyAreReadWithCare() {
        KeptPlaces none = new KeptPlaces(List.of());
        for (String odd :
                List.of("", " ", "x", "AAAAAAAAAAAAAAAAAAAAAA-1+2", "A1+2", "é".repeat(30))) {
            assertEquals(none, KeptPlaces.read(odd), odd);
        }
        KeptPlaces one = new KeptPlaces(List.of(new KeptPlaces.Place(new UUID(-1, 5), 3, 9)));
        assertEquals(one, KeptPlaces.read(one.written()));
        assertTrue(one.of(new UUID(-1, 5), "too short").isPresent());
        assertFalse(one.of(new UUID(-1, 5), "short").isPresent());
    }
}
