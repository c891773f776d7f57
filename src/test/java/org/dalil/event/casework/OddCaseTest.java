package org.dalil.event.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.event.part.Doings;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Strange cases: names that are no names, things gathered beside what holds them, more than is
/// told, cases that are gone, and two cases over the same.
class OddCaseTest {
    private static final String HOSTILE = "\u202E<b>{title}</b> %_!' OR 1=1 --" + "щ".repeat(300);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private BareCasefile casefile;
    private Doings doings;
    private Cases cases;
    private CaseContents contents;
    private CaseOverview overview;
    private Case ours;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        doings = new Doings(casefile);
        cases = new Cases(casefile.holdings);
        Naming naming = new Naming(false);
        contents =
                new CaseContents(
                        casefile.holdings,
                        new Agents(casefile.holdings, naming),
                        new Claims(casefile.holdings),
                        Texts.in(Locale.ENGLISH));
        overview = new CaseOverview(casefile.holdings, cases, contents);
        ours = cases.add(HOSTILE);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private static RecordRef ref(Event event) {
        return new RecordRef(RecordKind.EVENT, event.id());
    }

    private Overview of(Case one) throws Exception {
        return overview.of(one.id(), Instant.EPOCH, TODAY);
    }

    private static List<String> titles(Told told) {
        return told.first().stream().map(Gathered::title).toList();
    }

    @Test
    void aCaseThatIsGoneOrNeverWasTellsNothing() throws Exception {
        cases.gather(ours, List.of(ref(doings.event("Return", ""))));
        cases.tasks().add(ours, "Call", false);
        cases.remove(ours);
        for (UUID id : List.of(ours.id(), UUID.randomUUID())) {
            Overview none = overview.of(id, Instant.EPOCH, TODAY);
            assertTrue(none.fresh().isEmpty());
            assertTrue(none.unsourced().isEmpty());
            assertTrue(none.conflicting().isEmpty());
            assertTrue(none.ungraded().isEmpty());
            assertEquals(List.of(), none.due());
        }
        casefile.ledger.undo();
        assertEquals(1, of(ours).due().size());
        assertFalse(of(ours).fresh().isEmpty());
    }

    @Test
    void strangeNamesStandAsTheyAreAndSignsAreNoPattern() throws Exception {
        Event strange = doings.event(HOSTILE, "");
        doings.event("Another", "");
        cases.gather(ours, List.of(ref(strange)));
        assertEquals(
                HOSTILE.substring(0, 20),
                contents.named(List.of(ref(strange))).getFirst().title().substring(0, 20));
        assertEquals(List.of(), contents.find("%", 9));
        assertEquals(List.of(), contents.find("_", 9));
        assertEquals(List.of(), contents.find("   ", 9));
        assertEquals(List.of(ref(strange)), refs(contents.find("щщщ", 9)));
    }

    private static List<RecordRef> refs(List<Gathered> gathered) {
        return gathered.stream().map(Gathered::ref).toList();
    }

    @Test
    void whatIsGatheredTwiceOverIsToldOnce() throws Exception {
        Event event = doings.event("Return", "");
        Matter act = doings.act(event, "refoulement", "ordered");
        Claim victim = doings.name(act, "victim", "Victim-A");
        cases.gather(
                ours,
                List.of(
                        ref(event),
                        act.ref(),
                        new RecordRef(RecordKind.CLAIM, victim.id()),
                        new RecordRef(RecordKind.AGENT, doings.somebody("Victim-A").id())));
        Overview now = of(ours);
        assertEquals(3, now.unsourced().first().size());
        assertEquals(3, now.ungraded().first().size());
        List<RecordRef> fresh = refs(now.fresh().first());
        assertEquals(fresh.size(), fresh.stream().distinct().count());
        assertTrue(fresh.containsAll(List.of(ref(event), act.ref())));
    }

    @Test
    void twoCasesOverTheSameEachHaveTheirTasksAndBothTheRest() throws Exception {
        Event event = doings.event("Return", "");
        doings.term(doings.act(event, "", ""), "stage", "ordered", "");
        Case second = cases.add("Second");
        cases.gather(ours, List.of(ref(event)));
        cases.gather(second, List.of(ref(event)));
        cases.tasks().add(second, "Only here", false);
        assertEquals(List.of(), of(ours).due());
        assertEquals(1, of(second).due().size());
        assertEquals(titles(of(ours).unsourced()), titles(of(second).unsourced()));
        assertEquals(2, cases.holding(ref(event)).size());
    }

    @Test
    void moreThanIsToldIsSaidToBeMoreInEveryList() throws Exception {
        Event event = doings.event("Return", "");
        Matter act = doings.matters.add(MatterKind.ACT, "Round-up", ref(event), List.of());
        org.dalil.claim.matter.Crowd.join(casefile.holdings, act, Told.MOST + 5);
        cases.gather(ours, List.of(ref(event)));
        Overview now = of(ours);
        for (Told list : List.of(now.fresh(), now.unsourced(), now.ungraded())) {
            assertEquals(Told.MOST, list.first().size());
            assertTrue(list.more());
        }
        assertFalse(now.conflicting().more());
    }

    @Test
    void whatIsLetGoTakesItsWantsAlong() throws Exception {
        List<RecordRef> events = new ArrayList<>();
        for (String title : List.of("One", "Two")) {
            Event event = doings.event(title, "");
            doings.term(doings.act(event, "", ""), "stage", "feared", "");
            events.add(ref(event));
        }
        cases.gather(ours, events);
        assertEquals(2, of(ours).unsourced().first().size());
        cases.letGo(ours, events.subList(0, 1));
        assertEquals(1, of(ours).unsourced().first().size());
        new Events(casefile.holdings)
                .remove(doings.events.find(events.getLast().id()).orElseThrow());
        assertEquals(
                List.of(),
                contents.groups(cases.gathered(ours.id()), 9),
                "what was taken away is not named");
    }
}
