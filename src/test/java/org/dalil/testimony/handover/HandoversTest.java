package org.dalil.testimony.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.event.casework.Cases;
import org.dalil.history.GoneException;
import org.dalil.kit.BareCasefile;
import org.dalil.source.Source;
import org.dalil.testimony.transcript.Bench;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Hand-overs are kept with who, where and when; are taken once; and each is one act.
class HandoversTest {
    private BareCasefile casefile;
    private Bench bench;
    private Handovers handovers;
    private Source source;
    private Transcript transcript;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        bench = new Bench(casefile.holdings);
        handovers = new Handovers(casefile.holdings);
        source = bench.source("Testimony");
        transcript = bench.conversation(null, source);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Spot spot() throws Exception {
        return new Spot(bench.at(transcript, 1).id(), Tier.VERBATIM, 5, 4_000L);
    }

    private Handover made() throws Exception {
        return handovers.handOver(transcript, spot(), " Names unclear ", " AB ");
    }

    @Test
    void allOfItIsKept() throws Exception {
        Handover made = made();
        Handover kept = handovers.open(transcript.id()).getFirst();
        assertEquals(made, kept);
        assertEquals("Names unclear", kept.note());
        assertEquals("AB", kept.parties().to());
        assertEquals("KM", kept.parties().by());
        assertEquals(spot(), kept.spot());
        assertEquals("testimony.act.hand-over", casefile.undoable());
    }

    @Test
    void nothingNeedBeSaidAndNobodyNamed() throws Exception {
        Spot nowhere = new Spot(null, Tier.CLEAN, 0, null);
        handovers.handOver(transcript, nowhere, " \n", "");
        Handover kept = handovers.open(transcript.id()).getFirst();
        assertNull(kept.note());
        assertNull(kept.parties().to());
        assertEquals(nowhere, kept.spot());
    }

    @Test
    void whatIsTakenIsOpenNoMoreUntilThatIsUndone() throws Exception {
        Handover made = made();
        Takeover taken = handovers.take(transcript, made);
        assertEquals("KM", taken.by());
        assertTrue(taken.at().isAfter(made.parties().at()));
        assertEquals(List.of(), handovers.open(transcript.id()));
        assertEquals(List.of(made), handovers.all(transcript.id()));
        assertEquals(List.of(taken), handovers.takers(made.id()));
        casefile.ledger.undo();
        assertEquals(List.of(made), handovers.open(transcript.id()));
        casefile.ledger.redo();
        assertEquals(List.of(), handovers.open(transcript.id()));
    }

    @Test
    void whoTookItFirstHasIt() throws Exception {
        Handover made = made();
        Takeover first = handovers.take(transcript, made);
        int acts = casefile.announced.size();
        assertEquals(first, handovers.take(transcript, made));
        assertEquals(acts, casefile.announced.size(), "and nothing is noted twice");
    }

    @Test
    void whatWasTakenBackIsTakenByNobody() throws Exception {
        Handover made = made();
        handovers.takeBack(transcript, made);
        assertEquals(List.of(), handovers.open(transcript.id()));
        assertThrows(GoneException.class, () -> handovers.take(transcript, made));
        casefile.ledger.undo();
        assertEquals(List.of(made), handovers.open(transcript.id()));
    }

    @Test
    void theNewestIsFirstAndAllOfASourceAreFound() throws Exception {
        Transcript other = bench.conversation(null, source);
        Handover first = made();
        Handover second = made();
        Handover elsewhere = handovers.handOver(other, spot(), "", "");
        handovers.handOver(bench.conversation(null, bench.source("Else")), spot(), "", "");
        assertEquals(List.of(second, first), handovers.open(transcript.id()));
        assertEquals(List.of(elsewhere, second, first), handovers.openOf(source.id()));
        handovers.take(transcript, second);
        bench.transcripts.remove(other);
        assertEquals(List.of(first), handovers.openOf(source.id()));
    }

    @Test
    void colleaguesAreWhoWorksOnCasesAndWhoHadAPart() throws Exception {
        assertEquals(List.of(), handovers.colleagues());
        Cases cases = new Cases(casefile.holdings);
        cases.change(cases.add("Return").by(List.of("KM", "Lena", "ab")));
        handovers.handOver(transcript, spot(), "", "AB");
        handovers.handOver(transcript, spot(), "", "Zo");
        assertEquals(List.of("ab", "Lena", "Zo"), handovers.colleagues());
    }
}
