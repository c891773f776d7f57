package org.dalil.event.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.matter.Matter;
import org.dalil.event.Event;
import org.dalil.kernel.RecordKind;
import org.dalil.kit.BareCasefile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Who has what part in what was done: from acts, involvements and claims, nothing concluded.
class DeedsTest {
    private BareCasefile casefile;
    private Doings doings;
    private Deeds deeds;
    private Event event;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        doings = new Doings(casefile);
        deeds = new Deeds(casefile.holdings);
        event = doings.event("The transfer", "2006-08-03");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    /// Every part as words, in the order of letters.
    private Set<String> told(List<Part> parts) throws Exception {
        Set<String> told = new TreeSet<>();
        for (Part part : parts) {
            Deed deed = part.deed();
            told.add(
                    doings.agents.find(part.agent()).orElseThrow().label()
                            + " "
                            + part.role().list()
                            + "."
                            + part.role().code()
                            + (deed == null ? "" : " " + deed.type() + "/" + deed.stage()));
        }
        return told;
    }

    private Set<String> parts() throws Exception {
        return told(deeds.in(List.of(event.id())));
    }

    @Test
    void anActTellsItsVictimsItsBodiesAndWhoWasInvolved() throws Exception {
        Matter act = doings.act(event, "rendition", "carried_out");
        doings.name(act, "victim", "Victim-A");
        doings.name(act, "sending_body", "Body-S");
        doings.name(act, "to_state", "State-U");
        doings.involve(act, "Officer-P");
        Matter lawyer = doings.involve(act, "Lawyer-L");
        doings.term(lawyer, "capacity", "witness", "");

        assertEquals(
                Set.of(
                        "Victim-A role.victim rendition/carried_out",
                        "Body-S predicate.sending_body rendition/carried_out",
                        "Officer-P role.alleged_perpetrator rendition/carried_out",
                        "Lawyer-L role.witness rendition/carried_out",
                        "State-U role."),
                parts(),
                "a State is no part of the act; a claim names it all the same");
    }

    @Test
    void theLastStageByDateIsToldAndElseTheLastRecorded() throws Exception {
        Matter act = doings.act(event, "", "");
        doings.name(act, "victim", "Victim-A");
        assertTrue(parts().contains("Victim-A role.victim /"));
        doings.term(act, "stage", "carried_out", "2006-08-20");
        doings.term(act, "stage", "ordered", "2006-08-03");
        assertTrue(parts().contains("Victim-A role.victim /carried_out"));
        doings.term(act, "stage", "suspended", "");
        assertTrue(parts().contains("Victim-A role.victim /carried_out"), "undated is not later");
        doings.term(act, "stage", "ended", "2006-08-20");
        assertTrue(parts().contains("Victim-A role.victim /ended"), "of one day the last recorded");

        Matter other = doings.act(doings.event("Another", ""), "", "");
        doings.name(other, "victim", "Victim-B");
        doings.term(other, "stage", "risk", "");
        doings.term(other, "stage", "ordered", "");
        assertEquals(
                "ordered",
                deeds.with(List.of(doings.somebody("Victim-B").id())).getFirst().deed().stage());
    }

    @Test
    void whatIsDeniedCorrectedOrGoneMakesNoPart() throws Exception {
        Matter act = doings.act(event, "torture", "");
        doings.deny(doings.name(act, "victim", "Victim-A"));
        doings.deny(doings.term(act, "stage", "carried_out", ""));
        Claim wrong = doings.name(act, "victim", "Victim-B");
        Claims claims = new Claims(casefile.holdings);
        claims.remove(wrong);
        doings.deny(doings.concern(event, "Witness-W", "witness"));
        assertEquals(Set.of(), parts());
        doings.name(act, "victim", "Victim-C");
        assertEquals(Set.of("Victim-C role.victim torture/"), parts());
        doings.matters.remove(act);
        assertEquals(Set.of("Victim-C role.victim"), parts(), "the claim about the event stays");
    }

    @Test
    void claimsTellWhoeverElseIsConcernedAndNobodyTwice() throws Exception {
        Matter act = doings.act(event, "arrest", "");
        doings.name(act, "victim", "Victim-A");
        Claim claim = doings.concern(event, "Witness-W", "witness");
        doings.concern(event, "Victim-A", "victim");
        doings.concern(event, "Victim-A", "");
        doings.concern(event, "Somebody", "");
        List<Part> parts = deeds.in(List.of(event.id()));
        assertEquals(
                Set.of("Victim-A role.victim arrest/", "Witness-W role.witness", "Somebody role."),
                told(parts));
        Part witness =
                parts.stream()
                        .filter(one -> one.role().code().equals("witness"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(RecordKind.CLAIM, witness.told().kind());
        assertEquals(claim.id(), witness.told().id());
        assertEquals(Standing.OTHER, witness.role().standing());
        assertEquals(Standing.VICTIM, Standing.of("person_at_risk"));
        assertEquals(Standing.ACCUSED, Standing.of("alleged_perpetrator"));
    }

    @Test
    void theActsOfSomebodyAreFoundThroughTheirInvolvements() throws Exception {
        Matter act = doings.act(event, "torture", "carried_out");
        doings.name(act, "victim", "Victim-A");
        doings.involve(act, "Officer-P");
        doings.act(doings.event("Elsewhere", ""), "arrest", "");
        assertEquals(
                Set.of(
                        "Victim-A role.victim torture/carried_out",
                        "Officer-P role.alleged_perpetrator torture/carried_out"),
                told(deeds.with(List.of(doings.somebody("Officer-P").id()))));
        Event seen = doings.event("Seen", "");
        doings.concern(seen, "Officer-P", "");
        assertEquals(
                Set.of(event.id(), seen.id()),
                deeds.events(List.of(doings.somebody("Officer-P").id())));
        assertEquals(Set.of(), deeds.events(List.of()));
        assertFalse(deeds.in(List.of(seen.id())).isEmpty());
    }

    @Test
    void theWaysThroughALargeCasefileGoByTheirIndices() throws Exception {
        for (String sql : List.of(DeedStore.SAID, DeedStore.CONCERNED, DeedStore.NAMING)) {
            String way = casefile.wayInLargeCasefile(sql.replace("?", "ARRAY[RANDOM_UUID()]"));
            assertFalse(way.contains("tableScan"), way);
            assertFalse(way.contains(BareCasefile.ALL_CLAIMS), way);
        }
    }
}
