package org.dalil.law.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.event.casework.CaseContents;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.law.Lawyer;
import org.dalil.law.bond.Bonds;
import org.dalil.law.deadline.DeadlineRule;
import org.dalil.law.dossier.Dossiers;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Members;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The last days of a working file follow from whom and what it gathers: each once, what runs
/// first, what is over last, and nothing of what stands beside it.
class DocketsTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 6, 1);

    private BareCasefile casefile;
    private Lawyer lawyer;
    private Agent person;
    private Matter request;
    private Matter proceeding;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        lawyer = new Lawyer(casefile);
        person = lawyer.agent(AgentKind.PERSON, "Person-A");
        request = lawyer.make(MatterKind.EXTRADITION_REQUEST, Lawyer.ref(person));
        lawyer.name(
                request, "requested_state", lawyer.agent(AgentKind.STATE, "Russian Federation"));
        proceeding = lawyer.make(MatterKind.PROCEEDING, Lawyer.ref(person));
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Docket docket(RecordRef... gathered) throws Exception {
        var holdings = casefile.holdings;
        return new Dockets(
                        new Dossiers(holdings, lawyer.vocabularies),
                        new Bonds(holdings, lawyer.texts),
                        new CaseContents(
                                holdings, new Agents(holdings), new Claims(holdings), lawyer.texts))
                .of(List.of(gathered), TODAY);
    }

    private Matter step(Matter of, String kind, String outcome, String day) throws Exception {
        Matter step = lawyer.make(MatterKind.LEGAL_STEP, of.ref());
        lawyer.say(step, "step_kind", kind, null);
        if (!outcome.isEmpty()) {
            lawyer.say(step, "step_outcome", outcome, null);
        }
        if (!day.isEmpty()) {
            lawyer.day(step, "step_date", day);
        }
        return step;
    }

    private static List<DeadlineRule> rules(Docket docket) {
        return docket.days().stream().map(one -> one.deadline().rule()).toList();
    }

    @Test
    void whatStartsNothingHasNone() throws Exception {
        RecordRef event = new RecordRef(RecordKind.EVENT, UUID.randomUUID());
        RecordRef gone = new RecordRef(RecordKind.AGENT, UUID.randomUUID());
        assertSame(Docket.NONE, docket());
        assertSame(Docket.NONE, docket(event));
        assertEquals(Docket.NONE, docket(gone));
        assertEquals(Docket.NONE, docket(Lawyer.ref(person), request.ref(), proceeding.ref()));
        lawyer.matters.remove(proceeding);
        assertEquals(Docket.NONE, docket(proceeding.ref()));
    }

    @Test
    void whatRunsStandsFirstAndWhatIsOverLast() throws Exception {
        lawyer.say(request, "request_state", "ordered", "2020-05-28");
        step(proceeding, "judgment", "upheld", "2019-10-01");
        step(proceeding, "judgment", "refused", "");
        Docket docket = docket(Lawyer.ref(person));
        assertEquals(
                List.of(
                        DeadlineRule.RUSSIAN_ORDER,
                        DeadlineRule.HRC,
                        DeadlineRule.CAT,
                        DeadlineRule.ECTHR,
                        DeadlineRule.HRC,
                        DeadlineRule.CAT,
                        DeadlineRule.ECTHR),
                rules(docket));
        assertEquals(LocalDate.of(2020, 6, 7), docket.days().getFirst().safe());
        assertFalse(docket.days().getFirst().isPassed(TODAY));
        assertNull(docket.days().get(3).safe());
        assertFalse(docket.days().get(3).isPassed(TODAY));
        assertTrue(docket.days().getLast().isPassed(TODAY));
        assertEquals(LocalDate.of(2020, 4, 1), docket.days().getLast().safe());
        assertEquals(6, docket.open());
        assertEquals(0, docket.hidden());
    }

    @Test
    void eachIsNamedByWhatStartsItAndWhoseItIs() throws Exception {
        Claim ordered = lawyer.say(request, "request_state", "ordered", "2020-05-28");
        LastDay day = docket(Lawyer.ref(person)).days().getFirst();
        assertEquals("EXTRADITION_REQUEST", day.title());
        assertEquals("Person-A", day.whose());
        assertEquals(new RecordRef(RecordKind.CLAIM, ordered.id()), day.claim());
    }

    @Test
    void theLastDayOfAGroupIsTheGroupsHoweverManyMembersAreGathered() throws Exception {
        Agent group = lawyer.agent(AgentKind.GROUP, "Group-A");
        Agent other = lawyer.agent(AgentKind.PERSON, "Person-B");
        Members members = new Members(casefile.holdings);
        members.add(group, person);
        members.add(group, other);
        Matter appeal = lawyer.make(MatterKind.PROCEEDING, Lawyer.ref(group));
        step(appeal, "judgment", "upheld", "2020-03-01");
        step(appeal, "other", "upheld", "2020-03-01");
        Docket docket = docket(Lawyer.ref(person), Lawyer.ref(other), Lawyer.ref(group));
        assertEquals(3, docket.days().size());
        assertTrue(docket.days().stream().allMatch(one -> one.whose().equals("Group-A")));
    }

    @Test
    void aProceedingGatheredAloneBringsItsOwnStepsOnly() throws Exception {
        Matter beside = lawyer.make(MatterKind.PROCEEDING, Lawyer.ref(person));
        Matter ruling = step(proceeding, "judgment", "upheld", "2020-03-01");
        step(beside, "judgment", "upheld", "2020-04-01");
        Docket docket = docket(proceeding.ref());
        assertEquals(LocalDate.of(2020, 9, 1), docket.days().getFirst().safe());
        assertEquals(3, docket.days().size());
        assertEquals(3, docket(ruling.ref()).days().size());
        assertEquals("Person-A", docket.days().getFirst().whose());
        assertEquals(
                3,
                docket(proceeding.ref(), ruling.ref(), Lawyer.ref(person)).days().stream()
                        .filter(one -> one.deadline().toString().contains("2020-03-01"))
                        .count());
    }

    @Test
    void theStateOfWhoeverItIsAboutSaysWhoseLawRuns() throws Exception {
        Matter order = step(proceeding, "extradition_order", "", "2020-05-30");
        Docket docket = docket(order.ref());
        assertEquals(List.of(DeadlineRule.RUSSIAN_ORDER), rules(docket));
        Matter nobodys = lawyer.make(MatterKind.PROCEEDING, null);
        Matter alone = step(nobodys, "extradition_order", "lawful", "2020-05-30");
        assertFalse(rules(docket(alone.ref())).contains(DeadlineRule.RUSSIAN_ORDER));
        assertEquals("", docket(alone.ref()).days().getFirst().whose());
    }

    @Test
    void whatIsMoreThanIsNamedIsCounted() throws Exception {
        for (int i = 0; i < 80; i++) {
            step(proceeding, "judgment", "upheld", LocalDate.of(2021, 1, 1).plusDays(i).toString());
        }
        Docket docket = docket(Lawyer.ref(person));
        assertEquals(Docket.MOST, docket.days().size());
        assertEquals(40, docket.hidden());
        assertEquals(240, docket.open());
    }
}
