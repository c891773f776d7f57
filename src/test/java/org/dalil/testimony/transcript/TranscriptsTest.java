package org.dalil.testimony.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kit.BareCasefile;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.transcript.TimeRemark.Oddity;
import org.dalil.testimony.transcript.edit.Reach;
import org.dalil.testimony.transcript.listening.Heard;
import org.dalil.testimony.transcript.listening.HeardSpans;
import org.dalil.testimony.transcript.listening.HeardSpans.Span;
import org.dalil.testimony.transcript.listening.Listening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Whole transcripts: made, read, told of, heard; also very long and very odd ones.
class TranscriptsTest {
    private BareCasefile casefile;
    private Bench bench;
    private Source source;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        bench = new Bench(casefile.holdings);
        source = bench.source("Testimony");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    @Test
    void itIsMadeWithItsVoicesInOneActAndTakenAwayWhole() throws Exception {
        Transcript one = bench.conversation(null, source);
        TranscriptText text = bench.text(one);
        assertEquals(List.of("I", "W1"), text.speakers().stream().map(Speaker::label).toList());
        assertEquals(4, text.segments().size());
        assertEquals(List.of(), text.remarks());
        Transcript told =
                one.by("KM", "AB").in(TranscriptKind.CLEAN, TranscriptStatus.CHECKED).noted("x");
        bench.transcripts.change(told);
        Transcript second =
                bench.transcripts.add(
                        bench.transcripts.blank(source.id(), null, "Second").beside(one.id()),
                        List.of());
        assertEquals(List.of(second), bench.transcripts.seconds(one.id()));
        assertEquals(List.of(told, second), bench.transcripts.of(source.id()));
        bench.transcripts.remove(told);
        assertTrue(bench.transcripts.find(one.id()).isEmpty());
        long left =
                casefile.database.read(
                        tx -> tx.count("SELECT count(*) AS n FROM wording WHERE NOT gone"));
        assertEquals(0, left);
        casefile.ledger.undo();
        assertEquals(text.segments(), bench.text(told).segments());
    }

    @Test
    void aVoiceIsToldOfAndItsLabelStandsAlone() throws Exception {
        Transcript one = bench.conversation(null, source);
        Speaker witness = bench.text(one).speakers().get(1);
        UUID agent = UUID.randomUUID();
        Speaker told = witness.called("W-14", "Name", SpeakerRole.WITNESS).of(agent);
        bench.transcripts.changeVoice(one, told);
        assertEquals(told, bench.text(one).speaker(witness.id()).orElseThrow());
        assertEquals(SpeakerRole.WITNESS, SpeakerRole.of(told.role()));
        assertEquals(SpeakerRole.OTHER, SpeakerRole.of("choir"));
        assertEquals(TranscriptKind.OTHER, TranscriptKind.of("sung"));
    }

    @Test
    void oddTimesAreKeptAndTold() throws Exception {
        Transcript one =
                bench.transcripts.add(
                        bench.transcripts.blank(source.id(), null, "Odd"),
                        List.of(
                                SegmentDraft.heard(1_000L, 500L, null, "backwards"),
                                SegmentDraft.heard(1_000L, 3_000L, null, "a"),
                                SegmentDraft.heard(2_000L, 4_000L, null, "overlaps"),
                                SegmentDraft.heard(null, null, "  ", "no time, no voice"),
                                SegmentDraft.heard(0L, 1L, null, "out of order")));
        assertEquals(
                List.of(Oddity.BACKWARDS, Oddity.OVERLAPS, Oddity.OUT_OF_ORDER),
                bench.text(one).remarks().stream().map(TimeRemark::what).toList());
        assertEquals("1000-500 ?: backwards", bench.lines(one).getFirst());
        assertEquals(List.of(), bench.text(one).speakers());
    }

    @Test
    void aMegabyteOfWordsIsKeptAndMoreIsRefusedWhole() throws Exception {
        String most = "ж".repeat(Wording.MOST);
        Transcript one = bench.conversation(null, source);
        bench.segments.write(one, bench.at(one, 1), Tier.VERBATIM, most);
        assertEquals(most, bench.text(one).segments().get(1).words(Tier.VERBATIM));
        TestimonyException refused =
                assertThrows(
                        TestimonyException.class,
                        () ->
                                bench.segments.write(
                                        one, bench.at(one, 1), Tier.VERBATIM, most + "x"));
        assertEquals(2, refused.problem().args().get("number"));
        assertThrows(TestimonyException.class, () -> bench.segments.merge(one, bench.at(one, 2)));
        assertThrows(
                TestimonyException.class,
                () ->
                        bench.transcripts.add(
                                bench.transcripts.blank(source.id(), null, "Long"),
                                List.of(SegmentDraft.heard(0L, 1L, null, most + "x"))));
        assertEquals(List.of(one), bench.transcripts.of(source.id()));
    }

    @Test
    void tenThousandSegmentsAreMadeReadAndShifted() throws Exception {
        List<SegmentDraft> drafts = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            drafts.add(
                    new SegmentDraft(
                            i * 1_000L,
                            i * 1_000L + 900,
                            i % 2 == 0 ? "I" : "W1",
                            true,
                            Map.of(Tier.VERBATIM, "words " + i, Tier.CLEAN, "clean " + i),
                            WordTimes.NONE));
        }
        Transcript one =
                bench.transcripts.add(bench.transcripts.blank(source.id(), null, "Long"), drafts);
        TranscriptText text = bench.text(one);
        assertEquals(10_000, text.segments().size());
        for (int i = 0; i < 10_000; i += 999) {
            assertEquals("clean " + i, text.segments().get(i).words(Tier.CLEAN));
        }
        assertEquals(5_000, bench.segments.shift(one, text.segments().get(5_000).segment(), 50));
        bench.segments.split(one, bench.at(one, 7_000), Tier.VERBATIM, 3, null);
        assertEquals(10_001, bench.text(one).segments().size());
    }

    @Test
    void whereTwoLaptopsUsedOneKeyThereIsStillRoom() throws Exception {
        Transcript one = bench.conversation(null, source);
        Segment first = bench.at(one, 0);
        for (int i = 1; i < 4; i++) {
            bench.segments.change(one, bench.at(one, i).at(first.orderKey()));
        }
        List<String> before = bench.lines(one);
        Segment put = bench.segments.insert(one, bench.at(one, 1), null, null, null);
        assertEquals(put.id(), bench.at(one, 2).id());
        List<String> after = new ArrayList<>(bench.lines(one));
        after.remove(2);
        assertEquals(before, after);
        Segment parted = bench.segments.split(one, bench.at(one, 0), Tier.VERBATIM, 4, null);
        assertEquals(parted.id(), bench.at(one, 1).id());
        assertEquals(1, bench.segments.voice(one, parted, null, Reach.ONE));
    }

    @Test
    void whatWasHeardCannotBeUndone() throws Exception {
        EvidenceItem item = bench.recording(source, null);
        Listening listening = new Listening(casefile.holdings);
        String before = casefile.undoable();
        listening.heard(item, List.of(new Span(0, 500), new Span(400, 900)), "KM", 150);
        listening.heard(item, List.of(new Span(2_000, 3_000)), "AB", 100);
        listening.heard(item, List.of(), "AB", 100);
        assertEquals(before, casefile.undoable());
        List<Heard> all = listening.of(item.id());
        assertEquals(List.of("KM", "KM", "AB"), all.stream().map(Heard::who).toList());
        HeardSpans spans = HeardSpans.of(all);
        assertEquals(List.of(new Span(0, 900), new Span(2_000, 3_000)), spans.spans());
        assertEquals(1_900, spans.total());
        assertTrue(spans.cover(100, 900));
        assertFalse(spans.cover(800, 2_100));
    }
}
