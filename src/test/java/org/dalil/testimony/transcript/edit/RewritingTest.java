package org.dalil.testimony.transcript.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kit.BareCasefile;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.transcript.Bench;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.SpeakerRole;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Words replaced everywhere in one act, and splits whose second part is known beforehand.
class RewritingTest {
    @SuppressWarnings("NullAway.Init")
    private BareCasefile casefile;

    @SuppressWarnings("NullAway.Init")
    private Bench bench;

    @SuppressWarnings("NullAway.Init")
    private Transcript one;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        bench = new Bench(casefile.holdings);
        one = bench.conversation(null, bench.source("Testimony"));
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private List<String> words(Tier tier) throws Exception {
        return bench.text(one).segments().stream().map(each -> each.words(tier)).toList();
    }

    private int rewrite(Tier tier, UnaryOperator<String> how) throws Exception {
        return bench.segments.rewrite(one, tier, how);
    }

    @Test
    void onlyWhatChangesIsWritten() throws Exception {
        int acts = casefile.announced.size();
        assertEquals(3, rewrite(Tier.VERBATIM, words -> words.replace("W", "w").replace("T", "t")));
        assertEquals(
                List.of(
                        "what did you see?",
                        "they took him away",
                        "at night [pause 2 s] with dogs",
                        "who?"),
                words(Tier.VERBATIM));
        assertEquals(acts + 1, casefile.announced.size());
        casefile.ledger.undo();
        assertEquals("What did you see?", words(Tier.VERBATIM).getFirst());
        assertEquals("Who?", words(Tier.VERBATIM).getLast());
    }

    @Test
    void nothingToChangeLeavesNoTrace() throws Exception {
        int acts = casefile.announced.size();
        assertEquals(0, rewrite(Tier.VERBATIM, words -> words));
        assertEquals(0, rewrite(Tier.CLEAN, words -> "never asked"));
        assertEquals(acts, casefile.announced.size());
    }

    @Test
    void otherTiersAreLeftAlone() throws Exception {
        Tier english = Tier.translation("en");
        bench.segments.write(one, bench.at(one, 0), english, "What");
        assertEquals(1, rewrite(english, words -> words + "!"));
        assertEquals("What!", words(english).getFirst());
        assertEquals("What did you see?", words(Tier.VERBATIM).getFirst());
    }

    @Test
    void oneThatWouldBeTooLongRefusesAllAndIsNamed() throws Exception {
        String much = "x".repeat(Wording.MOST + 1);
        TestimonyException refused =
                assertThrows(
                        TestimonyException.class,
                        () ->
                                rewrite(
                                        Tier.VERBATIM,
                                        words -> words.startsWith("at") ? much : "changed"));
        assertEquals("testimony.problem.too-long", refused.problem().key());
        assertTrue(refused.problem().args().toString().contains("3"));
        assertEquals("What did you see?", words(Tier.VERBATIM).getFirst());
    }

    @Test
    void wordsAreWrittenByTheIdOfTheirSegment() throws Exception {
        bench.segments.write(one, bench.at(one, 1).id(), Tier.VERBATIM, "Otherwise");
        assertEquals("Otherwise", words(Tier.VERBATIM).get(1));
        assertThrows(
                TestimonyException.class,
                () -> bench.segments.write(one, new UUID(0, 7), Tier.VERBATIM, "nowhere"));
    }

    @Test
    void theSecondPartHasTheIdItWasGivenAndIsTurned() throws Exception {
        UUID id = bench.segments.fresh();
        Speaker asks = bench.text(one).speakers().getFirst();
        Segment made =
                bench.segments.split(
                        one,
                        bench.at(one, 1).id(),
                        new Cut(id, Tier.VERBATIM, 9, 3_000L),
                        second -> second.by(asks.id()).turning(true));
        assertEquals(id, made.id());
        assertEquals(
                List.of("2000-3000 W1: They took", "3000-6000 I: him away"),
                bench.lines(one).subList(1, 3));
        assertTrue(bench.at(one, 2).turn());
        casefile.ledger.undo();
        assertEquals(4, bench.text(one).segments().size());
    }

    @Test
    void aSplitOfWhatIsGoneIsRefused() throws Exception {
        Segment gone = bench.at(one, 1);
        bench.segments.remove(one, gone);
        assertThrows(
                TestimonyException.class,
                () ->
                        bench.segments.split(
                                one,
                                gone.id(),
                                new Cut(bench.segments.fresh(), Tier.VERBATIM, 1, null),
                                UnaryOperator.identity()));
        assertEquals(3, bench.text(one).segments().size());
    }

    @Test
    void aVoiceThatIsAddedComesLastAndCanBeRenamed() throws Exception {
        Speaker made = bench.transcripts.addVoice(one, " T ", SpeakerRole.INTERPRETER);
        assertEquals("T", made.label());
        assertEquals(3, made.position());
        bench.transcripts.changeVoice(
                one, made.called("Tolmach", "Somebody", SpeakerRole.INTERPRETER));
        Speaker now = bench.text(one).speakers().getLast();
        assertEquals("Tolmach", now.label());
        assertEquals("Somebody", now.name());
        assertEquals(SpeakerRole.INTERPRETER, SpeakerRole.of(now.role()));
    }
}
