package org.dalil.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kit.BareCasefile;
import org.dalil.kit.LogInMemory;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.wire.WireException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A database that stayed behind its journal takes in exactly what it lacks: nothing twice, nothing
/// that was voided, and nothing of an entry it cannot read.
class CatchUpTest {
    private final LogInMemory log = new LogInMemory();
    private BareCasefile ahead;
    private BareCasefile behind;

    @BeforeEach
    void open() throws Exception {
        ahead = new BareCasefile(log);
        behind = new BareCasefile(log);
    }

    @AfterEach
    void close() throws Exception {
        behind.close();
        ahead.close();
    }

    private Agent add(String label) throws Exception {
        return new Agents(ahead.holdings).add(AgentKind.PERSON, label);
    }

    private static List<String> labels(BareCasefile of) throws Exception {
        return of.holdings.records().where(Agent.SHAPE, "TRUE", "id").stream()
                .map(Agent::label)
                .toList();
    }

    private UUID newest() throws Exception {
        return ahead.ledger.history().newest(1).getFirst().id();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> stamps(BareCasefile of) throws Exception {
        return of.database.read(
                tx -> tx.query("SELECT stamp FROM act ORDER BY seq", row -> row.word("stamp")));
    }

    @Test
    void onlyWhatIsLackingIsDone() throws Exception {
        add("A");
        assertEquals(new CaughtUp(1, 0), behind.ledger.catchUp());
        Agent second = add("B");
        new Agents(ahead.holdings).change(second.called("C"));
        assertEquals(new CaughtUp(2, 0), behind.ledger.catchUp());
        assertEquals(new CaughtUp(0, 0), behind.ledger.catchUp());
        assertEquals(labels(ahead), labels(behind));
        assertEquals(stamps(ahead), stamps(behind));
    }

    @Test
    void whatIsCaughtUpIsAnnouncedToNobodyAndNotSealedAgain() throws Exception {
        add("A");
        int sealed = log.size();
        behind.ledger.catchUp();

        assertTrue(behind.announced.isEmpty());
        assertEquals(sealed, log.size());
    }

    @Test
    void anUndoneActComesBackUndoneAndCanBeRedone() throws Exception {
        add("A");
        add("B");
        ahead.ledger.undo();
        behind.ledger.catchUp();

        assertEquals(List.of("A"), labels(behind));
        assertEquals(ahead.ledger.history().redoable(), behind.ledger.history().redoable());
        behind.ledger.redo();
        assertEquals(List.of("A", "B"), labels(behind));
        behind.ledger.undo();
        behind.ledger.undo();
        assertEquals(List.of(), labels(behind));
    }

    /// The clock of the second casefile starts where the first one's did.
    @Test
    void stampsGoOnAfterTheNewestThatWasCaughtUp() throws Exception {
        for (int i = 0; i < 5; i++) {
            add("A" + i);
        }
        behind.ledger.catchUp();
        new Agents(behind.holdings).add(AgentKind.PERSON, "later");
        List<String> stamps = stamps(behind);

        assertEquals(6, stamps.size());
        assertEquals(stamps.stream().sorted().distinct().toList(), stamps);
    }

    @Test
    void voidedActsAreNotDoneWhereverTheVoidStands() throws Exception {
        add("A");
        UUID first = newest();
        add("B");
        log.append(ChangesetText.voided(first));
        add("C");
        UUID third = newest();
        log.append(ChangesetText.voided(UUID.randomUUID()));
        log.append(ChangesetText.voided(third));

        assertEquals(new CaughtUp(1, 0), behind.ledger.catchUp());
        assertEquals(List.of("B"), labels(behind));
        assertEquals(1, behind.ledger.history().newest(10).size());
    }

    /// A disk may fail after the database took an act and before it could vouch for it.
    @Test
    void aVoidedActThatTheDatabaseHoldsIsTurnedBack() throws Exception {
        add("A");
        add("B");
        log.append(ChangesetText.voided(newest()));

        assertEquals(new CaughtUp(0, 0), ahead.ledger.catchUp());
        assertEquals(List.of("A"), labels(ahead));
        int sealed = log.size();
        ahead.ledger.catchUp();
        assertEquals(sealed, log.size());
    }

    @Test
    void aVoidedUndoThatTheDatabaseHoldsIsDoneAgainAndTheOtherWayRound() throws Exception {
        add("A");
        ahead.ledger.undo();
        log.append(ChangesetText.voided(newest()));
        ahead.ledger.catchUp();
        assertEquals(List.of("A"), labels(ahead));

        ahead.ledger.undo();
        ahead.ledger.redo();
        log.append(ChangesetText.voided(newest()));
        ahead.ledger.catchUp();
        assertEquals(List.of(), labels(ahead));
        assertTrue(ahead.ledger.history().redoable().isPresent());
    }

    @Test
    void entriesOfOtherSortsArePassedByAndKeepTheirNumbers() throws Exception {
        log.append(bytes("{\"type\":\"something later\",\"made\":7}"));
        add("A");
        log.append(ChangesetText.lost());
        log.append(bytes("[]"));
        add("B");

        assertEquals(new CaughtUp(2, 0), behind.ledger.catchUp());
        assertEquals(new CaughtUp(0, 0), behind.ledger.catchUp());
        assertEquals(List.of("A", "B"), labels(behind));
        assertEquals(5, log.size());
    }

    @Test
    void anEntryThatCannotBeReadStopsItAndIsSaid() throws Exception {
        add("A");
        log.append(bytes("{\"type\":\"act\",\"id\":\"no\"}"));

        WireException refused = assertThrows(WireException.class, () -> behind.ledger.catchUp());
        assertEquals("history.problem.journal", refused.problem().key());
        assertEquals(2, log.size());
    }

    @Test
    void severalLostEntriesAreCountedAndReplaced() throws Exception {
        for (int i = 0; i < 4; i++) {
            add("A" + i);
        }
        for (int i = 0; i < 3; i++) {
            log.cut();
        }
        assertEquals(new CaughtUp(0, 3), ahead.ledger.catchUp());
        assertEquals(4, log.size());
        assertEquals(new CaughtUp(1, 0), behind.ledger.catchUp());
        assertEquals(List.of("A0"), labels(behind));
        assertEquals(new CaughtUp(0, 0), ahead.ledger.catchUp());
    }

    @Test
    void theLogTellsEveryRecordThatWasMadeWhateverBecameOfIt() throws Exception {
        Agent kept = add("A");
        Agent removed = add("B");
        new Agents(ahead.holdings).remove(removed);
        new Agents(ahead.holdings).change(kept.called("later"));
        add("C");
        log.append(ChangesetText.voided(newest()));
        List<History.Made> made = new ArrayList<>();
        History.logged(log, made::add);

        assertEquals(
                List.of("A", "B", "C"),
                made.stream().map(one -> one.fields().get("label")).toList());
        assertEquals(kept.id(), made.getFirst().ref().id());
        assertEquals(List.of(false, false, true), made.stream().map(History.Made::voided).toList());
        assertFalse(made.getFirst().fields().containsKey("search_key"));
    }

    @Test
    void aLogThatCannotBeReadIsSaidToBeUnreadable() throws Exception {
        add("A");
        log.append(bytes("\u0000not json"));
        WireException refused =
                assertThrows(WireException.class, () -> History.logged(log, made -> {}));
        assertEquals("history.problem.journal", refused.problem().key());
    }
}
