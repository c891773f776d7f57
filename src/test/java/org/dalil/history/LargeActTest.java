package org.dalil.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.database.StorageException;
import org.dalil.kernel.Problem;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Stamp;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.LogInMemory;
import org.dalil.people.Agent;
import org.dalil.texts.Texts;
import org.dalil.wire.WireException;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// An act too large for one journal entry takes several; only all of them together are the act.
class LargeActTest {
    private static final int RECORDS = 30;
    private static final String LONG = "әйтілді ".repeat(100_000);

    private static void make(BareCasefile casefile) throws Exception {
        int made =
                casefile.ledger.act(
                        ActName.of("people.act.person"),
                        changes -> {
                            for (int i = 0; i < RECORDS; i++) {
                                changes.create(Agent.SHAPE, agent(casefile, i));
                            }
                            return RECORDS;
                        });
        assertEquals(RECORDS, made);
    }

    private static Agent agent(BareCasefile casefile, int number) {
        return new Agent(
                casefile.holdings.ids().next(), "person", "P " + number, LONG + number, true);
    }

    private static List<Agent> agents(BareCasefile casefile) throws Exception {
        return casefile.holdings.records().where(Agent.SHAPE, "TRUE", "id");
    }

    private static List<byte[]> entries(LogInMemory log) {
        List<byte[]> entries = new ArrayList<>();
        log.readFrom(1, (entry, number) -> entries.add(entry));
        return entries;
    }

    @Test
    void itIsDoneAgainFromItsEntriesAsOneAct() throws Exception {
        LogInMemory log = new LogInMemory();
        List<Agent> before;
        try (BareCasefile casefile = new BareCasefile(log)) {
            make(casefile);
            before = agents(casefile);
        }
        assertTrue(log.size() > 1, "one entry could not hold it");
        assertTrue(entries(log).stream().allMatch(entry -> entry.length <= CustodyLog.LONGEST));
        try (BareCasefile again = new BareCasefile(log)) {
            assertEquals(1, again.ledger.catchUp().redone());
            assertEquals(before, agents(again));
            assertEquals(0, again.ledger.catchUp().redone(), "and only once");
            assertTrue(again.ledger.undo().isPresent());
            assertEquals(List.of(), agents(again));
        }
    }

    @Test
    void largeChangesAreSplitToo() throws Exception {
        LogInMemory log = new LogInMemory();
        List<Agent> after;
        try (BareCasefile casefile = new BareCasefile(log)) {
            make(casefile);
            int entries = log.size();
            List<Agent> all = agents(casefile);
            int changed =
                    casefile.ledger.act(
                            ActName.of("people.act.edit"),
                            changes -> {
                                for (Agent agent : all) {
                                    changes.update(
                                            Agent.SHAPE,
                                            new Agent(
                                                    agent.id(),
                                                    agent.kind(),
                                                    agent.label(),
                                                    "other " + LONG,
                                                    false));
                                }
                                return all.size();
                            });
            assertEquals(RECORDS, changed);
            assertTrue(log.size() > entries + 1);
            after = agents(casefile);
        }
        try (BareCasefile again = new BareCasefile(log)) {
            assertEquals(2, again.ledger.catchUp().redone());
            assertEquals(after, agents(again));
        }
    }

    @Test
    void partsWithoutTheirActAreNothing() throws Exception {
        LogInMemory log = new LogInMemory();
        try (BareCasefile casefile = new BareCasefile(log)) {
            make(casefile);
        }
        log.cut(); // the power went before the last entry
        try (BareCasefile again = new BareCasefile(log)) {
            assertEquals(0, again.ledger.catchUp().redone());
            assertEquals(List.of(), agents(again));
            assertNotNull(again.source("made after"));
        }
        try (BareCasefile third = new BareCasefile(log)) {
            assertEquals(1, third.ledger.catchUp().redone());
            assertEquals(List.of(), agents(third));
        }
    }

    @Test
    void anActWithoutAllItsPartsIsRefused() throws Exception {
        LogInMemory log = new LogInMemory();
        try (BareCasefile casefile = new BareCasefile(log)) {
            make(casefile);
        }
        List<byte[]> entries = entries(log);
        ChangesetText.Reader reader = new ChangesetText.Reader();
        for (byte[] entry : entries.subList(1, entries.size() - 1)) {
            assertNull(reader.next(entry));
        }
        WireException refused =
                assertThrows(WireException.class, () -> reader.next(entries.getLast()));
        assertEquals("history.problem.journal", refused.problem().key());
    }

    @Test
    void whatTheCheckReadsFromTheJournalIsWhole() throws Exception {
        LogInMemory log = new LogInMemory();
        try (BareCasefile casefile = new BareCasefile(log)) {
            make(casefile);
        }
        List<RecordRef> made = new ArrayList<>();
        History.logged(log, each -> made.add(each.ref()));
        assertEquals(RECORDS, made.size());
    }

    @Test
    void oneRecordThatNoEntryHoldsIsRefusedInPlainWords() {
        Map<String, String> fields = Map.of("label", "\u0001".repeat(3_000_000));
        RecordRef ref = new RecordRef(RecordKind.AGENT, UUID.randomUUID());
        Changeset set =
                new Changeset(
                        UUID.randomUUID(),
                        ActName.of("people.act.person"),
                        Instant.EPOCH,
                        "KM",
                        new Stamp(1, 0, "0a0b0c0d"),
                        Act.Role.DO,
                        null,
                        List.of(new Creation(ref, Map.copyOf(fields), null)),
                        List.of());
        Problem problem =
                assertThrows(StorageException.class, () -> ChangesetText.write(set)).problem();
        assertEquals("history.problem.too-large", problem.key());
        assertTrue(Texts.in(Locale.of("ru")).of(problem).contains("16 МБ"));
    }
}
