package org.dalil.people.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.ConflictState;
import org.dalil.claim.conflict.Conflicts;
import org.dalil.claim.matter.Matter;
import org.dalil.event.Event;
import org.dalil.event.part.Doings;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Members;
import org.dalil.people.Naming;
import org.dalil.people.network.Network;
import org.dalil.people.network.Tie;
import org.dalil.people.network.TieSort;
import org.dalil.people.tie.Position;
import org.dalil.people.tie.Positions;
import org.dalil.people.tie.Relation;
import org.dalil.people.tie.Relations;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/// Who is tied to somebody is read with what each tie rests on and what speaks against it; rings of
/// groups are read once, and nothing is made up of what is missing.
class NetworkReaderTest {
    private final Naming naming = new Naming(false);
    private BareCasefile casefile;
    private Doings doings;
    private Agent one;
    private Event event;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        doings = new Doings(casefile);
        one = doings.somebody("Victim-A");
        event = doings.event("The arrest", "2006-06-18");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Network read(String language) throws Exception {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        return new NetworkReader(casefile.holdings, naming, texts).read(one.id());
    }

    private List<Tie> ties() throws Exception {
        return read("en").ties();
    }

    private Agent group(String name) throws Exception {
        return doings.agents.add(AgentKind.GROUP, name);
    }

    private Relation relate(String who, Agent to, Claim claim) throws Exception {
        return new Relations(casefile.holdings)
                .add(
                        doings.somebody(who),
                        to,
                        Term.ofCode("relative"),
                        claim == null ? null : claim.id());
    }

    @Test
    void ofSomebodyAloneOnlyTheyAreThere() throws Exception {
        Network alone = read("en");
        assertEquals(List.of(), alone.ties());
        assertEquals(java.util.Set.of(one.id()), alone.called().keySet());
        one = Agent.named(UUID.randomUUID(), AgentKind.PERSON, "Nobody");
        assertTrue(read("en").called().isEmpty(), "nor is anybody made up");
    }

    @Test
    void aPositionOfWhichNobodySaysWhereTiesToNobody() throws Exception {
        Positions positions = new Positions(casefile.holdings);
        Position held = positions.add(one, "Driver", null);
        assertEquals(List.of(), ties());
        Agent body = group("Depot");
        positions.at(one, held, body);
        Position dated = held.at(body.id()).during(Doings.date("2001"), null);
        positions.change(one, dated);
        Tie tie = ties().getFirst();
        assertEquals(TieSort.POSITION, tie.sort());
        assertEquals("Driver", tie.words());
        assertEquals("2001", Objects.requireNonNull(tie.since()).edtf());
        assertNull(tie.rests());
    }

    @Test
    void groupsThatHoldEachOtherAreReadOnce() throws Exception {
        Agent outer = group("Outer");
        Agent inner = group("Inner");
        Members members = new Members(casefile.holdings);
        members.add(outer, one);
        members.add(inner, one);
        relate("Chief", outer, null);
        Relations relations = new Relations(casefile.holdings);
        relations.add(outer, inner, Term.ofCode("superior"), null);
        relations.add(inner, outer, Term.ofCode("superior"), null);
        Network network = read("en");
        assertEquals(5, network.ties().size());
        assertEquals(2, network.between(outer.id(), inner.id()).size());
        assertEquals(4, network.called().size());
        assertFalse(network.called().get(outer.id()).person());
        assertTrue(network.called().get(one.id()).person());
    }

    @Test
    void whatStandsThreeStepsAwayIsNotRead() throws Exception {
        relate("Near", one, null);
        relate("Further", doings.somebody("Near"), null);
        relate("Too far", doings.somebody("Further"), null);
        assertEquals(2, ties().size());
        assertFalse(read("en").called().containsKey(doings.somebody("Too far").id()));
    }

    @Test
    void aTieIsDisputedOnlyWhileNobodyHasDecided() throws Exception {
        Claim said = doings.concern(event, "Relative-R", "");
        Claim other = doings.concern(event, "Relative-R", "");
        relate("Relative-R", one, said);
        assertEquals(Tie.Doubt.NONE, ties().getFirst().doubt());
        Conflicts conflicts = new Conflicts(casefile.holdings);
        Conflict open = conflicts.open("Related?", List.of(List.of(said), List.of(other)));
        assertEquals(Tie.Doubt.DISPUTED, ties().getFirst().doubt());
        casefile.ledger.undo();
        assertEquals(Tie.Doubt.NONE, ties().getFirst().doubt());
        assertEquals(ConflictState.OPEN, open.conflictState());
        doings.deny(said);
        assertEquals(Tie.Doubt.DENIED, ties().getFirst().doubt());
    }

    @Test
    void aTieThatIsTakenAwayGoesAndUndoBringsItBack() throws Exception {
        Relation made = relate("Cousin", one, null);
        new Relations(casefile.holdings).remove(doings.somebody("Cousin"), one, made);
        assertEquals(List.of(), ties());
        casefile.ledger.undo();
        assertEquals(1, ties().size());
    }

    @Test
    void sharedActsAreCountedWithTheirRoles() throws Exception {
        for (String type : List.of("torture", "arrest")) {
            Matter act = doings.act(event, type, "");
            doings.name(act, "victim", "Victim-A");
            doings.involve(act, "Officer-P");
        }
        Tie tie = ties().getFirst();
        assertEquals(1, ties().size());
        assertEquals(TieSort.SHARED, tie.sort());
        assertEquals("2 shared acts: Alleged perpetrator", tie.words());
        assertEquals(RecordKind.ACT, Objects.requireNonNull(tie.rests()).kind());
        assertFalse(read("ru").ties().getFirst().words().contains("shared"));
    }

    @Test
    void namesAreTakenAsTheyAreAndCoveredWhenTheyAre() throws Exception {
        String hostile = "\u202E<script>{count}\u0000' OR 1=1 --\n" + "ж".repeat(500);
        relate(hostile.replace("\u0000", ""), one, null);
        List<String> names =
                read("en").called().values().stream().map(Network.Somebody::name).toList();
        assertTrue(names.stream().anyMatch(name -> name.contains("<script>{count}")), "" + names);
        doings.agents.change(new Agent(one.id(), one.kind(), one.label(), null, true, "Plane"));
        naming.cover(true);
        assertEquals("Plane", read("en").called().get(one.id()).name());
    }
}
