package org.dalil.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kit.BareCasefile;
import org.dalil.kit.LogInMemory;
import org.dalil.people.Agent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Notes of what happened in the world are history like any act, and no undo or redo touches them.
class NoteTest {
    private final LogInMemory log = new LogInMemory();
    private BareCasefile casefile;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile(log);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Agent made(boolean note, String label) throws Exception {
        ActWork<Agent> work =
                changes -> {
                    Agent agent =
                            new Agent(casefile.holdings.ids().next(), "person", label, null, true);
                    changes.create(Agent.SHAPE, agent);
                    return agent;
                };
        ActName name = ActName.of("people.act.add");
        return note ? casefile.ledger.note(name, work) : casefile.ledger.act(name, work);
    }

    private List<String> labels(BareCasefile of) throws Exception {
        return of.holdings.records().where(Agent.SHAPE, "TRUE", "id").stream()
                .map(Agent::label)
                .toList();
    }

    @Test
    void aNoteIsSealedAnnouncedAndListed() throws Exception {
        made(true, "noted");
        assertEquals(1, log.size());
        Act act = casefile.ledger.history().newest(1).getFirst();
        assertEquals(Act.Role.NOTE, act.role());
        assertEquals(act.id(), casefile.announced.getFirst().act().id());
        assertFalse(act.undone());
    }

    @Test
    void undoAndRedoPassItBy() throws Exception {
        made(false, "first");
        made(true, "noted");
        assertTrue(casefile.ledger.undo().isPresent());
        assertEquals(List.of("noted"), labels(casefile));
        assertTrue(casefile.ledger.undo().isEmpty());
        made(true, "noted again");
        assertTrue(casefile.ledger.redo().isPresent(), "a note does not end redo");
        assertEquals(List.of("first", "noted", "noted again"), labels(casefile));
        assertTrue(casefile.ledger.history().redoable().isEmpty());
    }

    @Test
    void aNoteThatOnlyTheJournalKnowsIsDoneAgainAsANote() throws Exception {
        made(true, "noted");
        try (BareCasefile again = new BareCasefile(log)) {
            assertEquals(1, again.ledger.catchUp().redone());
            assertEquals(List.of("noted"), labels(again));
            assertEquals(Act.Role.NOTE, again.ledger.history().newest(1).getFirst().role());
            assertTrue(again.ledger.undo().isEmpty());
        }
    }

    @Test
    void aVoidedActIsTakenBackAndToldAsVoided() throws Exception {
        made(true, "kept");
        Act act = casefile.ledger.history().newest(1).getFirst();
        log.append(ChangesetText.voided(act.id()));
        boolean[] voided = new boolean[1];
        History.logged(log, made -> voided[0] = made.voided());
        assertTrue(voided[0]);
        try (BareCasefile again = new BareCasefile(log)) {
            assertEquals(0, again.ledger.catchUp().redone());
            assertEquals(List.of(), labels(again));
        }
    }
}
