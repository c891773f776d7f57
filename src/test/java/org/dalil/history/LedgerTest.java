package org.dalil.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.Problem;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.AgentRow;
import org.dalil.people.Agents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Acts write, are undone and redone, and stand in the journal with what they changed.
class LedgerTest {
    private BareCasefile casefile;
    private Agents agents;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        agents = new Agents(casefile.holdings);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private List<String> labels() throws Exception {
        return agents.rows().page("", 0, 100).stream().map(AgentRow::label).toList();
    }

    @Test
    void anActIsKeptAnnouncedAndSealedInTheLog() throws Exception {
        Agent agent = agents.add(AgentKind.PERSON, "Relative A");

        assertEquals(agent, agents.find(agent.id()).orElseThrow());
        assertEquals(1, casefile.log.size());
        Committed committed = casefile.announced.getFirst();
        assertEquals("people.act.add", committed.act().name().key());
        assertEquals("KM", committed.act().by());
        assertTrue(committed.touches(RecordKind.AGENT));
    }

    @Test
    void undoAndRedoNameTheActAndRestoreEveryField() throws Exception {
        Agent agent = agents.add(AgentKind.PERSON, "Relative A");
        agents.change(agent.called("Relative B").described("a brother"));

        assertEquals("people.act.change", casefile.ledger.undo().orElseThrow().name().key());
        assertEquals(agent, agents.find(agent.id()).orElseThrow());
        assertEquals(List.of("Relative A"), labels());
        casefile.ledger.undo();
        assertEquals(List.of(), labels());
        assertTrue(casefile.ledger.undo().isEmpty());
        casefile.ledger.redo();
        casefile.ledger.redo();
        assertEquals("a brother", agents.find(agent.id()).orElseThrow().description());
        assertTrue(casefile.ledger.redo().isEmpty());
    }

    @Test
    void derivedFieldsFollowUndo() throws Exception {
        Agent agent = agents.add(AgentKind.PERSON, "Иброҳим");
        agents.change(agent.called("Zafar"));
        casefile.ledger.undo();

        assertEquals(1, agents.rows().count("ibrohim"));
        assertEquals(0, agents.rows().count("zafar"));
    }

    /// Words typed into a record that is not shown any more would be lost where nobody looks.
    @Test
    void aRecordThatWasTakenAwayIsNotChanged() throws Exception {
        Agent agent = agents.add(AgentKind.PERSON, "A");
        casefile.ledger.undo();

        assertThrows(GoneException.class, () -> agents.change(agent.called("B")));
        casefile.ledger.redo();
        assertEquals(List.of("A"), labels());
    }

    @Test
    void doingSomethingNewEndsRedo() throws Exception {
        agents.add(AgentKind.PERSON, "A");
        casefile.ledger.undo();
        agents.add(AgentKind.PERSON, "B");

        assertTrue(casefile.ledger.history().redoable().isEmpty());
        assertTrue(casefile.ledger.redo().isEmpty());
        assertEquals(List.of("B"), labels());
    }

    @Test
    void aRefusedActLeavesNothing() throws Exception {
        Agent stranger = new Agent(casefile.holdings.ids().next(), "person", "Nobody", null, true);

        assertThrows(GoneException.class, () -> agents.change(stranger));
        assertThrows(
                GoneException.class,
                () ->
                        casefile.ledger.act(
                                ActName.of("people.act.add"),
                                changes -> {
                                    changes.create(Agent.SHAPE, stranger);
                                    throw new GoneException(Problem.of("history.problem.gone"));
                                }));
        assertEquals(List.of(), labels());
        assertEquals(0, casefile.log.size());
        assertTrue(casefile.announced.isEmpty());
    }

    @Test
    void anActThatChangesNothingLeavesNoTrace() throws Exception {
        Agent agent = agents.add(AgentKind.PERSON, "A");
        agents.change(agent);

        assertEquals(1, casefile.ledger.history().newest(10).size());
    }

    @Test
    void theHistoryOfARecordSaysWhoChangedWhatFromWhatToWhat() throws Exception {
        Agent agent = agents.add(AgentKind.PERSON, "A");
        agents.change(agent.called("B"));
        List<RecordChange> changes =
                casefile.ledger.history().of(new RecordRef(RecordKind.AGENT, agent.id()));

        assertEquals(2, changes.size());
        assertEquals("A", changes.getFirst().edit().before());
        assertEquals("B", changes.getFirst().edit().after());
        assertFalse(changes.getFirst().isMaking());
        assertTrue(changes.getLast().isMaking());
    }

    @Test
    void whatTheLogHoldsAndTheDatabaseLostIsDoneAgain() throws Exception {
        Agent agent = agents.add(AgentKind.PERSON, "A");
        agents.change(agent.called("B"));
        agents.add(AgentKind.GROUP, "C");
        casefile.ledger.undo();

        try (BareCasefile behind = new BareCasefile(casefile.log)) {
            assertEquals(new CaughtUp(4, 0), behind.ledger.catchUp());
            assertEquals(new CaughtUp(0, 0), behind.ledger.catchUp());
            Agents again = new Agents(behind.holdings);
            assertEquals("B", again.find(agent.id()).orElseThrow().label());
            assertEquals(1, again.rows().count(""));
            behind.ledger.redo();
            assertEquals(2, again.rows().count(""));
        }
    }

    @Test
    void anActThatWasSealedButNotCommittedStaysUndone() throws Exception {
        // A row that is already there makes the database refuse after the log was written.
        casefile.database.write(tx ->
                tx.update(
                        "INSERT INTO change VALUES (1, 0, 'agent', ?, 'made', null, null)",
                        casefile.holdings.ids().next()));

        assertThrows(Exception.class, () -> agents.add(AgentKind.PERSON, "A"));
        try (BareCasefile behind = new BareCasefile(casefile.log)) {
            assertEquals(new CaughtUp(0, 0), behind.ledger.catchUp());
        }
    }

    @Test
    void aJournalCutAtItsEndIsNoticedAndItsNumbersAreNotUsedAgain() throws Exception {
        agents.add(AgentKind.PERSON, "A");
        agents.add(AgentKind.PERSON, "B");
        casefile.log.cut();

        assertEquals(new CaughtUp(0, 1), casefile.ledger.catchUp());
        assertEquals(new CaughtUp(0, 0), casefile.ledger.catchUp());
        agents.add(AgentKind.PERSON, "C");
        assertEquals(3, casefile.log.size());
        assertEquals(List.of("A", "B", "C"), labels());
    }
}
