package org.dalil.people.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.AgentRow;
import org.dalil.people.Agents;
import org.dalil.people.Members;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Whether two are one is decided by a person, stands until undone or decided anew, and changes
/// neither of the two.
class IdentityDecisionsTest {
    private BareCasefile casefile;
    private Agents agents;
    private IdentityDecisions decisions;
    private Candidates candidates;
    private Agent one;
    private Agent other;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        agents = new Agents(casefile.holdings);
        decisions = new IdentityDecisions(casefile.holdings);
        candidates = new Candidates(casefile.holdings);
        one = agents.add(AgentKind.PERSON, "Izzatullo Muhametsobirov");
        other = agents.add(AgentKind.PERSON, "Abdurrauf Muhamadsobirov");
        agents.add(AgentKind.PERSON, "Irina Sokolova");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private List<UUID> proposed(Agent to) throws Exception {
        return candidates.of(to).stream().map(found -> found.agent().id()).toList();
    }

    private long same(Agent of) throws Exception {
        return agents.rows().page("", 0, 20).stream()
                .filter(row -> row.id().equals(of.id()))
                .mapToLong(AgentRow::same)
                .sum();
    }

    @Test
    void whoWasDecidedToBeAnotherIsNeverProposedAgain() throws Exception {
        assertEquals(List.of(other.id()), proposed(one));
        assertEquals(List.of(one.id()), proposed(other));
        NameMatch match = candidates.of(one).getFirst().match();
        IdentityDecision made =
                decisions.decide(one, other, Verdict.DIFFERENT, match, "two applicants");

        assertEquals(List.of(), proposed(one));
        assertEquals(List.of(), proposed(other));
        assertEquals((long) match.score(), made.score());
        assertEquals("two applicants", decisions.of(other.id()).getFirst().reasons());
        assertEquals("people.act.decide-different", casefile.undoable());
        assertEquals(0, same(one));
        casefile.ledger.undo();
        assertEquals(List.of(other.id()), proposed(one));
    }

    @Test
    void oneAndTheSameIsAViewThatUndoTakesBack() throws Exception {
        decisions.decide(one, other, Verdict.SAME, null, null);

        assertEquals(1, same(one));
        assertEquals(1, same(other));
        assertEquals(Set.of(other.id()), Set.copyOf(decisions.sameAs(one.id())));
        assertEquals(one, agents.find(one.id()).orElseThrow());
        assertEquals(other, agents.find(other.id()).orElseThrow());
        casefile.ledger.undo();
        assertEquals(0, same(other));
        assertEquals(List.of(), List.copyOf(decisions.sameAs(one.id())));
    }

    @Test
    void ofSeveralDecisionsTheNewestCountsAndTheOthersAreKept() throws Exception {
        decisions.decide(one, other, Verdict.SAME, null, null);
        decisions.decide(other, one, Verdict.DIFFERENT, null, null);

        assertEquals(1, decisions.of(one.id()).size());
        assertEquals(Verdict.DIFFERENT, decisions.of(one.id()).getFirst().verdict());
        assertEquals(0, same(one));
        assertEquals(List.of(), List.copyOf(decisions.sameAs(one.id())));
        casefile.ledger.undo();
        assertEquals(Verdict.SAME, decisions.of(other.id()).getFirst().verdict());
        decisions.decide(one, other, Verdict.POSSIBLE, null, null);
        assertEquals(0, same(other));
        assertEquals(List.of(), proposed(one), "it is decided that nobody knows");
    }

    @Test
    void whoIsOneWithOneIsOneWithTheOthers() throws Exception {
        Agent third = agents.add(AgentKind.PERSON, "M.");
        decisions.decide(one, other, Verdict.SAME, null, null);
        decisions.decide(other, third, Verdict.SAME, null, null);
        decisions.decide(third, one, Verdict.POSSIBLE, null, null);

        assertEquals(Set.of(other.id(), third.id()), Set.copyOf(decisions.sameAs(one.id())));
        assertEquals(Set.of(one.id(), other.id()), Set.copyOf(decisions.sameAs(third.id())));
    }

    @Test
    void furtherNamesInAnyScriptCountAndPlaceholdersDoNot() throws Exception {
        Agent teacher = agents.add(AgentKind.PERSON, "The teacher");
        agents.addName(teacher, "Соколова Ирина", "official", "ru");
        Agent group = agents.add(AgentKind.GROUP, "Thirteen");
        List<Agent> unnamed =
                new Members(casefile.holdings)
                        .addUnnamed(group, List.of("Member 1", "Member 2"), null);

        assertEquals("Irina Sokolova", candidates.of(teacher).getFirst().agent().label());
        assertEquals(List.of(), candidates.of(unnamed.getFirst()));
        agents.add(AgentKind.ORGANISATION, "Sokolova, Irina");
        assertEquals(1, candidates.of(teacher).size(), "a body is no person");
        agents.add(AgentKind.UNKNOWN, "Sokolova, Irina");
        assertEquals(2, candidates.of(teacher).size());
        assertTrue(candidates.isQuick());
    }

    @Test
    void whoWasTakenAwayIsNotProposed() throws Exception {
        agents.remove(other);

        assertEquals(List.of(), proposed(one));
    }

    @Test
    void aDecisionIsAboutTwoInWhateverOrder() {
        UUID a = new UUID(1, 1);
        UUID b = new UUID(2, 2);
        IdentityDecision there = new IdentityDecision(new UUID(3, 3), a, b, Verdict.SAME, 80L, "x");

        assertEquals(there, new IdentityDecision(new UUID(3, 3), b, a, Verdict.SAME, 80L, "x"));
        assertEquals(a, there.other(b));
        assertEquals(
                there,
                IdentityDecision.SHAPE.make(there.id(), IdentityDecision.SHAPE.values(there)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new IdentityDecision(new UUID(3, 3), a, a, Verdict.SAME, null, null));
        assertThrows(IllegalArgumentException.class, () -> Verdict.of("perhaps"));
    }
}
