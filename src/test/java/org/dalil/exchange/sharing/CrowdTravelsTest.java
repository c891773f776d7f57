package org.dalil.exchange.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.Holdings;
import org.dalil.claim.Claim;
import org.dalil.claim.Concern;
import org.dalil.claim.matter.Crowd;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.matter.Matters;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.event.part.Deeds;
import org.dalil.event.part.Part;
import org.dalil.exchange.intake.Survey;
import org.dalil.exchange.intake.Tally;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// An act in which thousands are said to have had a part arrives as it left: none is missing, none
/// comes twice, and it goes again by one undo.
class CrowdTravelsTest {
    private Laptops laptops;
    private Casefile ours;
    private Casefile theirs;
    private Event event;
    private Matter act;

    @BeforeEach
    void open() throws Exception {
        laptops = new Laptops();
        ours = laptops.next();
        theirs = laptops.next();
        event = new Events(ours.holdings()).add("Round-up", null, null);
        act = matters(ours).add(MatterKind.ACT, "Arrests", ref(), List.of());
    }

    @AfterEach
    void close() throws Exception {
        laptops.close();
    }

    private RecordRef ref() {
        return new RecordRef(RecordKind.EVENT, event.id());
    }

    private static Matters matters(Casefile of) {
        return new Matters(of.holdings(), Texts.in(Locale.ENGLISH));
    }

    private static <T extends Recorded> Set<T> all(Holdings in, RecordShape<T> shape)
            throws Exception {
        return new HashSet<>(in.records().where(shape, "TRUE", "id"));
    }

    private List<Part> parts(Casefile of) throws Exception {
        return new Deeds(of.holdings()).in(List.of(event.id()));
    }

    /// How often each is there, in whatever order they were read.
    private static Map<Part, Long> counted(List<Part> parts) {
        return parts.stream().collect(Collectors.groupingBy(one -> one, Collectors.counting()));
    }

    private void travels(int crowd) throws Exception {
        Crowd.join(ours.holdings(), act, crowd);
        Survey taken = laptops.give(ours, theirs);

        assertEquals(0, taken.refusedCount());
        assertEquals(0, taken.renumbered());
        assertEquals(List.of(), taken.different());
        for (RecordKind kind :
                List.of(RecordKind.INVOLVEMENT, RecordKind.CLAIM, RecordKind.CONCERN)) {
            assertEquals(crowd, taken.of(kind).fresh(), kind.code());
        }
        RecordShape<Matter> involvements = Matter.shape(MatterKind.INVOLVEMENT);
        assertEquals(crowd, all(theirs.holdings(), involvements).size());
        for (RecordShape<? extends Recorded> shape :
                List.of(involvements, Claim.SHAPE, Concern.SHAPE)) {
            assertEquals(all(ours.holdings(), shape), all(theirs.holdings(), shape));
        }
        assertEquals(List.of(act), matters(theirs).of(MatterKind.ACT, event.id()));
        assertEquals(crowd, parts(ours).size());
        assertEquals(counted(parts(ours)), counted(parts(theirs)));
        again(crowd);
    }

    private void again(int crowd) throws Exception {
        Tally twice = laptops.give(ours, theirs).of(RecordKind.INVOLVEMENT);
        assertEquals(0, twice.fresh());
        assertEquals(crowd, twice.here());
        theirs.holdings().ledger().undo();
        assertEquals(Set.of(), all(theirs.holdings(), Matter.shape(MatterKind.INVOLVEMENT)));
        assertEquals(List.of(), parts(theirs));
    }

    @Test
    void twoThousandInvolvementsArriveAsTheyLeft() throws Exception {
        travels(2_000);
    }

    @Test
    @Tag("long")
    void tenThousandInvolvementsArriveAsTheyLeft() throws Exception {
        travels(10_000);
    }
}
