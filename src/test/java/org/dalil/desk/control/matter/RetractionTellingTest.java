package org.dalil.desk.control.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLink;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.value.ClaimValue;
import org.dalil.kit.BareCasefile;
import org.dalil.law.Lawyer;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

/// Retractions in words: who held the person, where, under what conditions, and how sure that is.
class RetractionTellingTest {
    private BareCasefile casefile;
    private Lawyer lawyer;
    private Agent person;
    private Claim account;
    private Claim denial;
    private ClaimLink link;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        lawyer = new Lawyer(casefile);
        person = lawyer.agent(AgentKind.PERSON, "Person-A");
        Matter torture = lawyer.make(MatterKind.ACT, Lawyer.ref(person));
        lawyer.name(torture, "victim", person);
        account = lawyer.say(torture, "act_type", "torture", "2011-06-10");
        denial = lawyer.say(torture, "act_type", "torture", "2011-09-01");
        link =
                new ClaimLinks(casefile.holdings)
                        .add(denial, account, ClaimLinkKind.RETRACTS_UNDER_COERCION, null);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private RetractionTelling telling(Texts texts, boolean covered) {
        return new RetractionTelling(
                casefile.holdings, new Agents(casefile.holdings, new Naming(covered)), texts);
    }

    private RetractionTelling.Told told(Texts texts) throws Exception {
        return telling(texts, false).of(person.id()).getFirst();
    }

    private Matter held(String from, String to) throws Exception {
        Matter held = lawyer.make(MatterKind.ACT, null);
        lawyer.name(held, "victim", person);
        lawyer.say(held, "act_type", "detention", null);
        lawyer.day(held, "held_from", from);
        if (to != null) {
            lawyer.day(held, "held_to", to);
        }
        return held;
    }

    @Test
    void ofACertainCustodyWhoAndWhereIsTold() throws Exception {
        Matter held = held("2011-06-09", "2011-12-31");
        lawyer.name(held, "detaining_authority", lawyer.agent(AgentKind.STATE_BODY, "Service"));
        lawyer.name(held, "detaining_authority", lawyer.agent(AgentKind.STATE_BODY, "Police"));
        lawyer.state(held, "held_at", new ClaimValue.Placed(null, "a basement"), null);
        lawyer.say(held, "counsel_access", "none", null);
        RetractionTelling.Told told = told(lawyer.texts);
        RetractionTelling.Held one = told.held().getFirst();
        assertEquals(held.id(), one.act());
        assertTrue(one.words().startsWith("Held then by "), one.words());
        assertTrue(one.words().contains("Service") && one.words().contains("Police"));
        assertTrue(one.words().endsWith("where: a basement"), one.words());
        assertEquals(List.of("Access to counsel: None"), one.conditions());
        assertEquals("1 September 2011", told.when());
        assertEquals(account.id(), told.retraction().account());
    }

    @Test
    void anOpenEndMakesItPossibleAndNobodyNamedIsSaidSo() throws Exception {
        held("2011-06-09", null);
        assertEquals(
                "Possibly held then by nobody who is named; where: not said",
                told(lawyer.texts).held().getFirst().words());
        assertEquals(
                "Возможно, тогда в руках: никто не назван; где: не сказано",
                told(Texts.in(Locale.of("ru"))).held().getFirst().words());
    }

    @Test
    void whoWasFreeAgainThenWasHeldByNobody() throws Exception {
        held("2011-06-09", "2011-07-01");
        assertEquals(List.of(), told(lawyer.texts).held());
        assertEquals(List.of(), telling(lawyer.texts, false).ofLink(link.id(), denial.id()));
    }

    @Test
    void besideALinkEverybodyIsToldWhomTheDenialConcerns() throws Exception {
        held("2011-06-09", "2011-12-31");
        List<RetractionTelling.Of> all =
                telling(lawyer.texts, false).ofLink(link.id(), denial.id());
        assertEquals(1, all.size());
        assertEquals(person.id(), all.getFirst().person());
        assertEquals("Person-A", all.getFirst().name());
        assertEquals(1, all.getFirst().told().held().size());
        assertEquals(List.of(), telling(lawyer.texts, false).ofLink(Lawyer.id(9), denial.id()));
    }

    @Test
    void whoIsCoveredIsCalledByTheirCodeName() throws Exception {
        Matter held = held("2011-06-09", "2011-12-31");
        Agent guard = lawyer.agent(AgentKind.PERSON, "A. Guard");
        new Agents(casefile.holdings).change(guard.codeNamed("G-1"));
        lawyer.name(held, "detaining_authority", guard);
        String words =
                telling(lawyer.texts, true).of(person.id()).getFirst().held().getFirst().words();
        assertTrue(words.contains("G-1"), words);
        assertTrue(!words.contains("Guard"), words);
    }

    @Test
    void aDeniedConditionIsToldAsDenied() throws Exception {
        Matter held = held("2011-06-09", "2011-12-31");
        Claim none = lawyer.say(held, "counsel_access", "none", null);
        new org.dalil.claim.Claims(casefile.holdings)
                .change(none.turned(org.dalil.claim.content.Polarity.NEGATED));
        assertEquals(
                List.of("Access to counsel: not None"),
                told(lawyer.texts).held().getFirst().conditions());
    }
}
