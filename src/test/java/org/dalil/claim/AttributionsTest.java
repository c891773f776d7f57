package org.dalil.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/// The chain by which a claim reached us grows at its end, and every link can be taken away and
/// brought back.
class AttributionsTest {
    private BareCasefile casefile;
    private Claims claims;
    private Attributions attributions;
    private Claim claim;
    private UUID agent;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        claims = new Claims(casefile.holdings);
        attributions = new Attributions(casefile.holdings);
        claim =
                claims.fromWords(
                        casefile.source("A report").id(),
                        casefile.text(),
                        BareCasefile.words("nine people"));
        agent = casefile.holdings.ids().next();
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    @Test
    void linksStandFromTheOriginOn() throws Exception {
        UUID through = casefile.holdings.ids().next();
        attributions.add(claim, AttributionRole.ORIGIN, agent, "said", through);
        attributions.add(claim, AttributionRole.RELAY, null, null, null);

        List<Attribution> chain = claims.chain(claim.id());

        assertEquals(List.of(1L, 2L), chain.stream().map(Attribution::position).toList());
        assertEquals(List.of("origin", "relay"), chain.stream().map(Attribution::role).toList());
        assertEquals("said", chain.getFirst().verb());
        assertEquals(through, chain.getFirst().throughSource());
    }

    @Test
    void onlyALinkWithoutAnAgentIsAnonymous() throws Exception {
        assertFalse(attributions.add(claim, AttributionRole.ORIGIN, agent, null, null).anonymous());
        assertTrue(attributions.add(claim, AttributionRole.RELAY, null, null, null).anonymous());
    }

    @Test
    void aNewSpeakerAndItsLinkAreOneAct() throws Exception {
        attributions.add(claim, AttributionRole.ORIGIN, agent, null, null);

        Attribution made = attributions.addNew(claim, AttributionRole.RELAY, " The ministry ");

        Agents agents = new Agents(casefile.holdings);
        Agent speaker = agents.find(made.agent()).orElseThrow();
        assertEquals("The ministry", speaker.label());
        assertEquals(AgentKind.UNKNOWN, speaker.agentKind());
        assertEquals(2, made.position());
        assertFalse(made.anonymous());
        assertEquals("claim.act.new-speaker", casefile.undoable());
        casefile.ledger.undo();
        assertEquals(1, claims.chain(claim.id()).size());
        assertTrue(agents.find(speaker.id()).isEmpty());
    }

    @Test
    void someoneNewWhomAClaimConcernsIsOneAct() throws Exception {
        Concern made = attributions.concernNew(claim, "Relative A");

        Agents agents = new Agents(casefile.holdings);
        Agent person = agents.find(made.target().id()).orElseThrow();
        assertEquals(AgentKind.PERSON, person.agentKind());
        assertEquals(List.of(made), claims.concerns(claim.id()));
        assertEquals("claim.act.new-concern", casefile.undoable());
        casefile.ledger.undo();
        assertEquals(List.of(), claims.concerns(claim.id()));
        assertTrue(agents.find(person.id()).isEmpty());
    }

    @Test
    void aRemovedLinkComesBackWithUndo() throws Exception {
        Attribution origin = attributions.add(claim, AttributionRole.ORIGIN, agent, null, null);
        Attribution relay = attributions.add(claim, AttributionRole.RELAY, null, null, null);

        attributions.remove(claim, Attributions.ref(origin));
        assertEquals(List.of(relay), claims.chain(claim.id()));
        casefile.ledger.undo();

        assertEquals(List.of(origin, relay), claims.chain(claim.id()));
    }

    @Test
    void aLinkAddedAfterARemovalStillStandsLast() throws Exception {
        Attribution origin = attributions.add(claim, AttributionRole.ORIGIN, agent, null, null);
        Attribution relay = attributions.add(claim, AttributionRole.RELAY, null, null, null);
        attributions.remove(claim, Attributions.ref(origin));

        Attribution last = attributions.add(claim, AttributionRole.REPORTER, null, null, null);

        assertEquals(List.of(relay, last), claims.chain(claim.id()));
    }

    @Test
    void aConcernNamesKindRoleAndTarget() throws Exception {
        RecordRef target = new RecordRef(RecordKind.AGENT, agent);
        Concern made = attributions.concern(claim, target, Term.ofCode("victim"));

        assertEquals(List.of(made), claims.concerns(claim.id()));
        assertEquals(new RecordRef(RecordKind.CONCERN, made.id()), Attributions.ref(made));
        assertEquals(target, made.target());
    }

    @Test
    void aLinkIsKeptAsChangedUntilTheClaimIsSealed() throws Exception {
        Attribution link = attributions.add(claim, AttributionRole.ORIGIN, null, "said", null);
        assertTrue(link.anonymous(), "nobody is named");
        attributions.change(
                claim,
                link.as(AttributionRole.RELAY).saying("promised").withheld(false).sure("likely"));

        Attribution kept = claims.chain(claim.id()).getFirst();
        assertEquals(
                List.of("relay", "promised", false, "likely"),
                List.of(kept.role(), kept.verb(), kept.anonymous(), kept.certainty()));
        casefile.ledger.undo();
        assertEquals(link, claims.chain(claim.id()).getFirst());

        claims.seal(claims.find(claim.id()).orElseThrow());
        assertThrows(
                SealedClaimException.class, () -> attributions.change(claim, link.sure("likely")));
        assertEquals(link, claims.chain(claim.id()).getFirst());
    }
}
