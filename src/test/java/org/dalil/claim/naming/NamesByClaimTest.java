package org.dalil.claim.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.Concern;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Members;
import org.dalil.people.Membership;
import org.dalil.people.NameForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// A member whom nobody named takes the name that a claim says: one act, which leaves what they
/// were called and says where the name was read.
class NamesByClaimTest {
    private BareCasefile casefile;
    private Claims claims;
    private Agents agents;
    private Members members;
    private NamesByClaim names;
    private Agent group;
    private Agent third;
    private Claim claim;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        claims = new Claims(casefile.holdings);
        agents = new Agents(casefile.holdings);
        members = new Members(casefile.holdings);
        names = new NamesByClaim(casefile.holdings, claims);
        group = agents.add(AgentKind.GROUP, "Ivanovo group");
        third = members.addUnnamed(group, List.of("Member 1", "Member 2", "Member 3"), null).get(2);
        claim =
                claims.fromWords(
                        casefile.source("A report").id(),
                        casefile.text(),
                        BareCasefile.words("nine people"));
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Membership membership() throws Exception {
        return members.of(group.id()).get(2);
    }

    private Agent now() throws Exception {
        return agents.find(third.id()).orElseThrow();
    }

    @Test
    void thePlaceholderTakesTheNameAndRestsOnTheClaim() throws Exception {
        names.name(third, membership(), " Karim A. ", claim);

        assertEquals("Karim A.", now().label());
        assertTrue(now().identityKnown());
        assertEquals(claim.id(), membership().claim());
        assertEquals(3, membership().position(), "they keep their number");
        NameForm read =
                agents.names(third.id()).stream()
                        .filter(one -> one.name().equals("Karim A."))
                        .findFirst()
                        .orElseThrow();
        assertEquals(claims.supports(claim.id()).getFirst().passage(), read.passage());
        assertEquals(
                List.of("Karim A.", "Member 3"),
                agents.names(third.id()).stream().map(NameForm::name).sorted().toList());
        assertEquals(
                List.of(third.id()),
                claims.concerns(claim.id()).stream().map(one -> one.target().id()).toList());
    }

    @Test
    void undoTakesAllOfItBackAtOnce() throws Exception {
        names.name(third, membership(), "Karim A.", claim);
        assertEquals("claim.act.name", casefile.undoable());

        casefile.ledger.undo();

        assertEquals(third, now());
        assertFalse(now().identityKnown());
        assertNull(membership().claim());
        assertEquals(List.of(), agents.names(third.id()));
        assertEquals(List.of(), claims.concerns(claim.id()));
    }

    @Test
    void whatTheMembershipAndTheClaimSaidAlreadyStays() throws Exception {
        Claim first =
                claims.fromWords(
                        casefile.source("A letter").id(),
                        casefile.text(),
                        BareCasefile.words("nine people"));
        members.change(group, third, membership().by(first.id()));
        RecordRef target = new RecordRef(RecordKind.AGENT, third.id());
        Concern known =
                new Attributions(casefile.holdings).concern(claim, target, Term.ofCode("victim"));

        names.name(third, membership(), "Karim A.", claim);

        assertEquals(first.id(), membership().claim());
        assertEquals(List.of(known), claims.concerns(claim.id()), "not concerned twice");
    }

    @Test
    void aSealedClaimNamesAsWell() throws Exception {
        claims.seal(claim);

        names.name(third, membership(), "Karim A.", claims.find(claim.id()).orElseThrow());

        assertEquals("Karim A.", now().label());
    }

    @Test
    void nobodyIsNamedTwiceOrByBlanks() throws Exception {
        String before = casefile.undoable();
        names.name(third, membership(), " \t", claim);
        assertEquals(before, casefile.undoable());
        names.name(third, membership(), "Karim A.", claim);
        names.name(now(), membership(), "Somebody else", claim);

        assertEquals("Karim A.", now().label());
    }
}
