package org.dalil.law.retraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Claims;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.value.ClaimValue;
import org.dalil.claim.view.Fact;
import org.dalil.claim.view.Facts;
import org.dalil.kit.BareCasefile;
import org.dalil.law.Certainty;
import org.dalil.law.Lawyer;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/// A denial from custody stands beside the first account, with who held the person; neither goes.
class RetractionsTest {
    private BareCasefile casefile;
    private Lawyer lawyer;
    private Agent person;
    private Agent service;
    private Matter torture;
    private Claim account;
    private Claim denial;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        lawyer = new Lawyer(casefile);
        person = lawyer.agent(AgentKind.PERSON, "Person-A");
        service = lawyer.agent(AgentKind.STATE_BODY, "Security service");
        torture = lawyer.make(MatterKind.ACT, Lawyer.ref(person));
        lawyer.name(torture, "victim", person);
        account = lawyer.say(torture, "act_type", "torture", "2011-06-10");
        denial = lawyer.say(torture, "act_type", "torture", "2011-09-01");
        Claims claims = new Claims(casefile.holdings);
        claims.change(denial.turned(Polarity.NEGATED));
        denial = claims.find(denial.id()).orElseThrow();
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private void held(String from, String to) throws Exception {
        Matter held = lawyer.make(MatterKind.ACT, null);
        lawyer.name(held, "victim", person);
        lawyer.say(held, "act_type", "detention", null);
        lawyer.day(held, "held_from", from);
        lawyer.day(held, "held_to", to);
        lawyer.name(held, "detaining_authority", service);
        lawyer.state(held, "held_at", new ClaimValue.Placed(null, "basement"), null);
        lawyer.say(held, "statement_signed", "retraction", null);
        lawyer.say(held, "counsel_access", "none", null);
    }

    private List<Retraction> retractions() throws Exception {
        return new Retractions(casefile.holdings, lawyer.vocabularies).of(person.id());
    }

    private void link(ClaimLinkKind kind) throws Exception {
        new ClaimLinks(casefile.holdings).add(denial, account, kind, null);
    }

    @Test
    void aRetractionShowsWhoHeldThePersonWhereAndHow() throws Exception {
        link(ClaimLinkKind.RETRACTS_UNDER_COERCION);
        held("2011-06-09", "2011-12-31");
        Retraction one = retractions().getFirst();
        assertEquals(account.id(), one.account());
        assertEquals(denial.id(), one.denial());
        assertTrue(one.coerced());
        assertTrue(one.inCustody());
        Custody custody = one.custody().getFirst();
        assertEquals(Certainty.CERTAIN, custody.then());
        assertEquals(List.of(service.id()), custody.holders());
        assertEquals(new ClaimValue.Placed(null, "basement"), custody.places().getFirst());
        assertEquals(
                List.of("counsel_access none", "statement_signed retraction"),
                custody.conditions().stream()
                        .map(fact -> fact.field() + " " + fact.term())
                        .sorted()
                        .toList());
    }

    @Test
    void bothGoOnCounting() throws Exception {
        link(ClaimLinkKind.RETRACTS_UNDER_COERCION);
        List<Fact> facts =
                new Facts(casefile.holdings, lawyer.vocabularies)
                        .of(torture.id()).stream()
                                .filter(fact -> fact.field().equals("act_type"))
                                .toList();
        assertEquals(
                Map.of(account.id(), false, denial.id(), true),
                Map.of(
                        facts.getFirst().claim(),
                        facts.getFirst().negated(),
                        facts.getLast().claim(),
                        facts.getLast().negated()));
    }

    @Test
    void aFreeRetractionIsOneTooAndOtherLinksAreNone() throws Exception {
        link(ClaimLinkKind.CONTRADICTS);
        assertTrue(retractions().isEmpty());
        link(ClaimLinkKind.RETRACTS);
        assertFalse(retractions().getFirst().coerced());
        assertFalse(retractions().getFirst().inCustody());
    }

    @ParameterizedTest
    @CsvSource({
        "2011-06-09, 2011-08-31, NO",
        "2011-09-02, 2011-12-31, NO",
        "2011-09-01, 2011-09-01, CERTAIN",
        "2011-09, 2011-12, POSSIBLE",
        "2011-06, ../2011-12, POSSIBLE"
    })
    void custodyCoversTheDayOfTheDenialAsItsDatesTell(String from, String to, Certainty then)
            throws Exception {
        link(ClaimLinkKind.RETRACTS_UNDER_COERCION);
        held(from, to);
        List<Custody> custody = retractions().getFirst().custody();
        assertEquals(then, custody.isEmpty() ? Certainty.NO : custody.getFirst().then());
    }

    @Test
    void ofADenialWithoutADateEveryCustodyIsPossible() throws Exception {
        new Claims(casefile.holdings).change(denial.on(null));
        link(ClaimLinkKind.RETRACTS_UNDER_COERCION);
        held("2011-06-09", "2011-12-31");
        assertEquals(Certainty.POSSIBLE, retractions().getFirst().custody().getFirst().then());
    }
}
