package org.dalil.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.RecordKind;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.PlacePrecision;
import org.dalil.people.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Whoever keeps what they read hears from the acts since whether it may have changed.
class TouchedTest {
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

    private long newest() throws Exception {
        return casefile.database.read(tx -> casefile.ledger.history().newest(tx));
    }

    private boolean touched(long after, RecordKind... kinds) throws Exception {
        return casefile.database.read(
                tx -> casefile.ledger.history().touched(tx, after, Set.of(kinds)));
    }

    @Test
    void anActTouchesTheKindsOfItsRecordsAndNoOthers() throws Exception {
        assertEquals(0, newest());
        Agent anna = agents.add(AgentKind.PERSON, "Anna");
        long made = newest();
        assertTrue(touched(0, RecordKind.AGENT));
        assertTrue(touched(0, RecordKind.PLACE, RecordKind.AGENT));
        assertFalse(touched(0, RecordKind.PLACE, RecordKind.CLAIM));
        assertFalse(touched(made, RecordKind.AGENT), "nothing since");

        new Places(casefile.holdings).add("Oqtepa", PlacePrecision.UNKNOWN, null);
        assertFalse(touched(made, RecordKind.AGENT));
        assertTrue(touched(made, RecordKind.PLACE));
        agents.change(anna.called("Anna B."));
        assertTrue(touched(made, RecordKind.AGENT), "also when one was changed");
    }

    @Test
    void undoingAndRedoingTouchToo() throws Exception {
        agents.remove(agents.add(AgentKind.PERSON, "Anna"));
        long removed = newest();
        casefile.ledger.undo();
        long undone = newest();
        assertTrue(undone > removed);
        assertTrue(touched(removed, RecordKind.AGENT));
        casefile.ledger.redo();
        assertTrue(touched(undone, RecordKind.AGENT));
        assertFalse(touched(newest(), RecordKind.AGENT));
    }

    /// A large act does not tell its records one by one.
    @Test
    void aLargeActTouchesWhatItMadeInOne() throws Exception {
        long before = newest();
        int made =
                casefile.ledger.act(
                        ActName.of("people.act.person"),
                        changes -> {
                            List<Agent> all = new ArrayList<>();
                            for (int i = 0; i < 1_500; i++) {
                                all.add(
                                        Agent.named(
                                                casefile.holdings.ids().next(),
                                                AgentKind.PERSON,
                                                "P " + i));
                            }
                            changes.createAll(Agent.SHAPE, all);
                            return all.size();
                        });
        assertEquals(1_500, made);
        long changes = casefile.database.read(tx -> tx.count("SELECT count(*) AS n FROM change"));
        assertEquals(0, changes, "none is told apart");
        assertTrue(touched(before, RecordKind.AGENT));
        assertFalse(touched(before, RecordKind.CLAIM));
    }

    @Test
    void itIsReadFromTheActsSinceAlone() throws Exception {
        String way =
                casefile.wayInLargeCasefile(
                        ActStore.TOUCHED
                                .replace("ANY(?)", "ANY(ARRAY['agent'])")
                                .replace("?", "7"));
        assertTrue(way.contains("ACT > CAST(7 AS BIGINT)"), way);
        assertFalse(way.contains("tableScan"), way);
        String newest = casefile.wayInLargeCasefile(ActStore.NEWEST);
        assertTrue(newest.contains("direct lookup"), newest);
    }
}
