package org.dalil.testimony.transcript.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kit.BareCasefile;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.transcript.Bench;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.SpeakerRole;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.WordTimes;
import org.dalil.testimony.transcript.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// What is done with segments, each one act that can be undone and done again.
class SegmentsTest {
    private static final Tier RUSSIAN = Tier.translation("ru");
    private BareCasefile casefile;
    private Bench bench;
    private Transcript one;
    private List<String> before;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        bench = new Bench(casefile.holdings);
        one = bench.conversation(null, bench.source("Testimony"));
        before = bench.lines(one);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    /// Undo brings all of it back as it was, redo does it again, and undo names it.
    private void turned(String act) throws Exception {
        List<String> after = bench.lines(one);
        assertEquals("testimony.act." + act, casefile.undoable());
        casefile.ledger.undo();
        assertEquals(before, bench.lines(one));
        casefile.ledger.redo();
        assertEquals(after, bench.lines(one));
    }

    @Test
    void wordsAreWrittenTierByTier() throws Exception {
        Segment answer = bench.at(one, 1);
        bench.segments.write(one, answer, RUSSIAN, "Его увели");
        assertEquals(before, bench.lines(one));
        bench.segments.write(one, answer, Tier.VERBATIM, "They led him away");
        assertEquals("2000-6000 W1: They led him away", bench.lines(one).get(1));
        SegmentWords words = bench.text(one).segments().get(1);
        assertEquals("Его увели", words.words(RUSSIAN));
        assertEquals("", words.words(Tier.CLEAN));
        assertEquals(List.of(Tier.VERBATIM, RUSSIAN), bench.text(one).tiers());
        int acts = casefile.announced.size();
        bench.segments.write(one, answer, Tier.VERBATIM, "They led him away");
        bench.segments.write(one, answer, Tier.CLEAN, "");
        assertEquals(acts, casefile.announced.size(), "nothing was done");
        turned("write");
    }

    @Test
    void aSegmentIsSplitAtAWordAndATimeAndJoinedAgain() throws Exception {
        Segment answer = bench.at(one, 1);
        bench.segments.write(one, answer, Tier.CLEAN, "They took him away");
        bench.segments.write(one, answer, RUSSIAN, "Его увели");
        before = bench.lines(one);
        Segment second = bench.segments.split(one, answer, Tier.VERBATIM, 10, 4_000L);
        assertEquals(
                List.of("2000-4000 W1: They took", "4000-6000 W1: him away"),
                bench.lines(one).subList(1, 3));
        List<SegmentWords> parts = bench.text(one).segments();
        assertEquals("him away", parts.get(2).words(Tier.CLEAN), "the very same words");
        assertEquals("Его увели", parts.get(1).words(RUSSIAN));
        assertEquals("", parts.get(2).words(RUSSIAN));
        assertEquals(second, parts.get(2).segment());
        assertEquals("6000-9000", bench.lines(one).get(3).split(" ")[0], "others stay");
        turned("split");
        bench.segments.merge(one, second);
        assertEquals(before, bench.lines(one));
        assertEquals("They took him away", bench.text(one).segments().get(1).words(Tier.CLEAN));
        assertEquals("testimony.act.merge", casefile.undoable());
    }

    @Test
    void whereNobodySaysTheTimeTheWordsTellIt() throws Exception {
        Transcript timed =
                bench.transcripts.add(
                        bench.transcripts.blank(one.source(), null, "Timed"),
                        List.of(
                                new SegmentDraft(
                                        100L,
                                        900L,
                                        null,
                                        true,
                                        Map.of(Tier.VERBATIM, "one two three"),
                                        WordTimes.read("0:100 4:300 8:500"))));
        bench.segments.split(timed, bench.at(timed, 0), Tier.VERBATIM, 4, null);
        assertEquals(List.of("100-300 ?: one", "300-900 ?: two three"), bench.lines(timed));
        Wording rest = bench.text(timed).segments().get(1).in(Tier.VERBATIM).orElseThrow();
        assertEquals("0:300 4:500", rest.times());
        bench.segments.merge(timed, bench.at(timed, 1));
        Wording whole = bench.text(timed).segments().get(0).in(Tier.VERBATIM).orElseThrow();
        assertEquals("0:100 4:300 8:500", whole.times());
        Segment far = bench.segments.split(one, bench.at(one, 1), Tier.VERBATIM, 99, 99_000L);
        assertNull(far.startMs(), "a time out of the segment is none");
        assertEquals("They took him away", bench.text(one).segments().get(1).words(Tier.VERBATIM));
    }

    @Test
    void twoVoicesAreNeverJoinedAndTheFirstHasNoneBefore() throws Exception {
        for (int index : List.of(0, 1, 3)) {
            Segment segment = bench.at(one, index);
            assertThrows(TestimonyException.class, () -> bench.segments.merge(one, segment));
        }
        assertEquals(before, bench.lines(one));
        bench.segments.merge(one, bench.at(one, 2));
        assertEquals(
                "2000-9000 W1: They took him away at night [pause 2 s] with dogs",
                bench.lines(one).get(1));
        turned("merge");
    }

    @Test
    void segmentsArePutInAndTakenOutAnywhere() throws Exception {
        Segment first = bench.segments.insert(one, null, null, null, null);
        assertEquals(first, bench.at(one, 0));
        casefile.ledger.undo();
        Segment last = bench.segments.insert(one, bench.at(one, 3), 10_000L, 9_000L, null);
        assertEquals("10000-9000 ?: ", bench.lines(one).getLast());
        turned("insert");
        bench.segments.remove(one, last);
        assertEquals(before, bench.lines(one));
        bench.segments.remove(one, bench.at(one, 1));
        assertEquals(3, bench.lines(one).size());
        turned("remove-segment");
        assertThrows(TestimonyException.class, () -> bench.segments.merge(one, last));
    }

    @Test
    void timesAreShiftedFromHereOnAndNeverBeforeTheBeginning() throws Exception {
        assertEquals(2, bench.segments.shift(one, bench.at(one, 2), -500));
        assertEquals("5500-8500", bench.lines(one).get(2).split(" ")[0]);
        assertEquals(before.subList(0, 2), bench.lines(one).subList(0, 2));
        turned("shift");
        assertThrows(
                TestimonyException.class,
                () -> bench.segments.shift(one, bench.at(one, 1), -2_001));
        assertEquals(4, bench.segments.shift(one, null, 1_000));
        assertTrue(bench.lines(one).getFirst().startsWith("1000-3000"));
    }

    @Test
    void aVoiceIsGivenToAGroupOrToOne() throws Exception {
        Speaker interpreter = bench.transcripts.addVoice(one, "T", SpeakerRole.INTERPRETER);
        assertEquals(2, bench.segments.voice(one, bench.at(one, 2), interpreter.id(), Reach.GROUP));
        assertEquals("2000-6000 T: They took him away", bench.lines(one).get(1));
        turned("voice");
        casefile.ledger.undo();
        assertEquals(1, bench.segments.voice(one, bench.at(one, 2), null, Reach.ONE));
        assertEquals("6000-9000 ?: at night [pause 2 s] with dogs", bench.lines(one).get(2));
        casefile.ledger.undo();
        bench.transcripts.removeVoice(one, bench.text(one).speakers().get(1));
        assertTrue(bench.lines(one).get(1).startsWith("2000-6000 ?"));
    }

    @Test
    void flagsFollowBothPartsAndAreKeptWhenJoined() throws Exception {
        Segment flagged = bench.at(one, 1).flagged("violence", "beating");
        bench.segments.change(one, flagged);
        Segment second = bench.segments.split(one, flagged, Tier.VERBATIM, 10, null);
        assertEquals("violence", second.flag());
        bench.segments.change(one, bench.at(one, 1).flagged(null, null));
        bench.segments.merge(one, second);
        assertEquals("violence", bench.at(one, 1).flag());
        assertEquals("beating", bench.at(one, 1).flagNote());
    }
}
