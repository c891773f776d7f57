package org.dalil.testimony.transcript.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dalil.kit.BareCasefile;
import org.dalil.testimony.transcript.Bench;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.compare.Comparisons.Compared;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Two people write down the same speech: what they heard differently is told, how they cut it is
/// not.
class ComparisonsTest {
    private BareCasefile casefile;
    private Bench bench;
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

    private List<String> told(Transcript other, Tier tier) throws Exception {
        Compared compared = Comparisons.transcripts(bench.text(one), bench.text(other), tier);
        return compared.differences().stream()
                .map(each ->
                        compared.left().substring(each.left().start(), each.left().end())
                                + "|"
                                + compared.right()
                                        .substring(each.right().start(), each.right().end()))
                .toList();
    }

    private Transcript second(SegmentDraft... drafts) throws Exception {
        return bench.transcripts.add(
                bench.transcripts.blank(one.source(), null, "Second").beside(one.id()),
                List.of(drafts));
    }

    @Test
    void wordsThatWereHeardDifferentlyAreTold() throws Exception {
        Transcript other =
                second(
                        SegmentDraft.heard(0L, 1L, "A", "What did you see?"),
                        SegmentDraft.heard(1L, 2L, "B", "They led him away at night"),
                        SegmentDraft.heard(2L, 3L, "B", "with [inaudible] dogs Who?"));
        assertEquals(
                List.of("took|led", "[pause 2 s]|", "|[inaudible]"), told(other, Tier.VERBATIM));
        assertEquals(List.of(), told(other, Tier.CLEAN), "nobody wrote anything there");
    }

    @Test
    void howItWasCutAndWhoSpeaksIsNoDifference() throws Exception {
        Transcript other =
                second(
                        SegmentDraft.heard(
                                null,
                                null,
                                null,
                                "What did you see? They took him away at night [pause 2 s] with"),
                        SegmentDraft.heard(null, null, null, "dogs Who?"));
        assertEquals(List.of(), told(other, Tier.VERBATIM));
    }

    @Test
    void whatOneOfThemLeftOutIsToldAtItsPlace() throws Exception {
        assertEquals(
                List.of(
                        "What did you see?\n"
                                + "[00:00:02.000] W1: They took him away\n"
                                + "[00:00:06.000] W1: at night [pause 2 s] with dogs\n"
                                + "[00:00:09.000] I: Who?|"),
                told(second(), Tier.VERBATIM));
        Transcript other = second(SegmentDraft.heard(0L, 9L, "W1", "They took him away"));
        Segment answer = bench.at(one, 1);
        bench.segments.write(one, answer, Tier.VERBATIM, "They took him away");
        assertEquals(2, told(other, Tier.VERBATIM).size());
    }
}
