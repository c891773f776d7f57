package org.dalil.exchange.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.kernel.RecordKind;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.testimony.handover.Handover;
import org.dalil.testimony.handover.Handovers;
import org.dalil.testimony.handover.Resumption;
import org.dalil.testimony.handover.Spot;
import org.dalil.testimony.transcript.Bench;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.listening.HeardSpans;
import org.dalil.testimony.transcript.listening.HeardUntil;
import org.dalil.testimony.transcript.listening.Listening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// What is handed over reaches the colleague at the second, and comes back as taken.
class HandoversTravelTest {
    private Laptops laptops;
    private Casefile ours;
    private Casefile theirs;
    private Bench bench;
    private Source source;
    private EvidenceItem recording;
    private Transcript transcript;
    private Handover made;

    @BeforeEach
    void open() throws Exception {
        laptops = new Laptops();
        ours = laptops.next();
        theirs = laptops.next();
        theirs.sign("AB");
        bench = new Bench(ours.holdings());
        source = bench.source("Testimony");
        recording = bench.recording(source, ours.vault().blobs());
        transcript = bench.conversation(recording, source);
        new Listening(ours.holdings())
                .heard(recording, List.of(new HeardSpans.Span(0, 3_000)), "KM", 100);
        Spot spot = new Spot(bench.at(transcript, 1).id(), Tier.VERBATIM, 5, 4_000L);
        made = new Handovers(ours.holdings()).handOver(transcript, spot, "Names unclear", "AB");
    }

    @AfterEach
    void close() throws Exception {
        laptops.close();
    }

    private List<Handover> open(Casefile in) throws Exception {
        return new Handovers(in.holdings()).open(transcript.id());
    }

    @Test
    void allOfItArrivesWithWhatWasHeard() throws Exception {
        laptops.give(ours, theirs);
        assertEquals(List.of(made), open(theirs));
        Resumption there =
                Resumption.in(new Bench(theirs.holdings()).text(transcript), made.spot())
                        .orElseThrow();
        assertEquals(new Resumption(bench.at(transcript, 1).id(), 5, true), there);
        HeardUntil heard =
                HeardUntil.of(
                        new Listening(theirs.holdings()).of(recording.id()),
                        4_000,
                        made.parties().at());
        assertEquals(List.of(new HeardSpans.Span(3_000, 4_000)), heard.unheard());
        assertEquals(ExampleContent.everything(ours), ExampleContent.everything(theirs));
    }

    @Test
    void thatItWasTakenComesBack() throws Exception {
        laptops.give(ours, theirs);
        new Handovers(theirs.holdings()).take(transcript, made);
        assertEquals(List.of(), open(theirs));
        assertEquals(List.of(made), open(ours));
        laptops.give(theirs, ours);
        assertEquals(List.of(), open(ours));
        assertEquals("AB", new Handovers(ours.holdings()).takers(made.id()).getFirst().by());
        laptops.give(ours, theirs);
        assertEquals(ExampleContent.everything(ours), ExampleContent.everything(theirs));
    }

    @Test
    void twoMayTakeItApartAndBothAreKnown() throws Exception {
        laptops.give(ours, theirs);
        new Handovers(ours.holdings()).take(transcript, made);
        new Handovers(theirs.holdings()).take(transcript, made);
        laptops.give(theirs, ours);
        assertEquals(
                List.of("KM", "AB"),
                new Handovers(ours.holdings())
                        .takers(made.id()).stream().map(one -> one.by()).toList());
    }

    @Test
    void itGoesWithItsSourceAndWithNoOther() throws Exception {
        Source other = bench.source("Another");
        laptops.send(ours, theirs, Selection.of(List.of(other.id())));
        laptops.take(theirs);
        assertTrue(
                ExampleContent.everything(theirs).values().stream()
                        .noneMatch(one -> RecordKind.HANDOVER.code().equals(one.get("kind"))));
        laptops.send(ours, theirs, Selection.of(List.of(source.id())));
        laptops.take(theirs);
        assertEquals(List.of(made), open(theirs));
    }

    @Test
    void whereItsSegmentIsGoneItArrivesAllTheSame() throws Exception {
        bench.segments.remove(transcript, bench.at(transcript, 1));
        laptops.give(ours, theirs);
        Handover there = open(theirs).getFirst();
        assertEquals(made.note(), there.note());
        assertEquals(4_000L, there.spot().ms());
        bench.transcripts.remove(transcript);
        Casefile third = laptops.next();
        laptops.give(ours, third);
        assertEquals(List.of(), open(third));
    }
}
