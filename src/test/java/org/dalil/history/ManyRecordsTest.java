package org.dalil.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// Acts that touch several records are undone and redone as one, in whatever order people do, undo
/// and redo; and every changed field carries the stamp of the act that changed it last.
class ManyRecordsTest {
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

    private static RecordRef ref(Agent agent) {
        return new RecordRef(RecordKind.AGENT, agent.id());
    }

    private static Agent fresh(BareCasefile casefile, String label) {
        return Agent.named(casefile.holdings.ids().next(), AgentKind.PERSON, label);
    }

    private static List<Agent> all(BareCasefile casefile) throws Exception {
        return casefile.holdings.records().where(Agent.SHAPE, "TRUE", "id");
    }

    private void relabel(boolean note, Agent agent, String label) throws Exception {
        ActWork<Boolean> work =
                changes -> {
                    changes.update(Agent.SHAPE, agent.called(label));
                    return true;
                };
        ActName name = ActName.of("people.act.change", "name", label);
        assertTrue(note ? casefile.ledger.note(name, work) : casefile.ledger.act(name, work));
    }

    /// Makes two, changes one, takes one away, and a place besides.
    private UUID mixed(Agent changed, Agent removed) throws Exception {
        UUID place = casefile.holdings.ids().next();
        return casefile.ledger.act(
                ActName.of("people.act.add"),
                changes -> {
                    Agent made = fresh(casefile, "made");
                    changes.create(Agent.SHAPE, made);
                    changes.create(Place.SHAPE, new Place(place, "Town", "city", "kz", null));
                    changes.update(Agent.SHAPE, made.described("at once"));
                    changes.update(Agent.SHAPE, changed.called("changed"));
                    changes.remove(ref(removed));
                    return place;
                });
    }

    @Test
    void anActOfManyRecordsIsTakenBackAndDoneAgainWhole() throws Exception {
        Agent changed = agents.add(AgentKind.PERSON, "before");
        Agent removed = agents.add(AgentKind.PERSON, "to go");
        List<Agent> before = all(casefile);
        UUID place = mixed(changed, removed);
        List<Agent> after = all(casefile);
        assertEquals(2, after.size());

        for (int i = 0; i < 3; i++) {
            assertTrue(casefile.ledger.undo().isPresent());
            assertEquals(before, all(casefile));
            assertTrue(casefile.holdings.records().find(Place.SHAPE, place).isEmpty());
            assertTrue(casefile.ledger.redo().isPresent());
            assertEquals(after, all(casefile));
            assertTrue(casefile.holdings.records().find(Place.SHAPE, place).isPresent());
        }
        assertEquals(Act.Role.REDO, casefile.ledger.history().newest(1).getFirst().role());
        assertEquals(4, casefile.announced.getLast().touched().size());
    }

    /// One of two records was changed since by what is never undone: neither is touched.
    @Test
    void ifOneRecordCannotGoBackNoneDoes() throws Exception {
        Agent one = agents.add(AgentKind.PERSON, "one");
        Agent two = agents.add(AgentKind.PERSON, "two");
        casefile.ledger.act(
                ActName.of("people.act.change"),
                changes -> {
                    changes.update(Agent.SHAPE, one.called("first"));
                    changes.update(Agent.SHAPE, two.called("second"));
                    return true;
                });
        relabel(true, two, "noted");
        List<Agent> before = all(casefile);
        int sealed = casefile.log.size();
        int announced = casefile.announced.size();

        GoneException refused = assertThrows(GoneException.class, () -> casefile.ledger.undo());
        assertEquals("history.problem.changed-since", refused.problem().key());
        assertEquals(before, all(casefile));
        assertEquals(sealed, casefile.log.size());
        assertEquals(announced, casefile.announced.size());
        assertEquals("people.act.change", casefile.undoable());
    }

    /// What was undone before something new was done is gone from redo for good, also when the new
    /// act is undone in its turn.
    @Test
    void redoDoesAgainWhatWasUndoneLast() throws Exception {
        Agent agent = agents.add(AgentKind.PERSON, "A");
        relabel(false, agent, "B");
        casefile.ledger.undo();
        relabel(false, agent, "C");
        casefile.ledger.undo();

        assertEquals(
                Map.of("name", "C"),
                casefile.ledger.history().redoable().orElseThrow().name().args());
        casefile.ledger.redo();
        assertEquals("C", agents.find(agent.id()).orElseThrow().label());
        assertTrue(casefile.ledger.redo().isEmpty());
    }

    /// Any order of doing, undoing and redoing gives what a pile of states would.
    @Property(tries = 25)
    void doingUndoingAndRedoingIsAPileOfStates(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        try (BareCasefile some = new BareCasefile()) {
            List<List<Agent>> pile = new ArrayList<>(List.of(all(some)));
            int at = 0;
            for (int i = 0; i < 25; i++) {
                switch (random.nextInt(4)) {
                    case 0 -> {
                        assertEquals(at > 0, some.ledger.undo().isPresent());
                        at = Math.max(0, at - 1);
                    }
                    case 1 -> {
                        assertEquals(at < pile.size() - 1, some.ledger.redo().isPresent());
                        at = Math.min(pile.size() - 1, at + 1);
                    }
                    default -> {
                        change(some, random, i);
                        pile.subList(++at, pile.size()).clear();
                        pile.add(all(some));
                    }
                }
                assertEquals(pile.get(at), all(some), "after step " + i);
            }
            catchesUp(some, pile.get(at));
        }
    }

    private static void catchesUp(BareCasefile ahead, List<Agent> expected) throws Exception {
        try (BareCasefile behind = new BareCasefile(ahead.log)) {
            assertEquals(ahead.log.size(), behind.ledger.catchUp().redone());
            assertEquals(expected, all(behind));
            assertEquals(ahead.ledger.history().newest(100), behind.ledger.history().newest(100));
            assertEquals(ahead.ledger.history().redoable(), behind.ledger.history().redoable());
        }
    }

    private static void change(BareCasefile casefile, Random random, int step) throws Exception {
        List<Agent> standing = all(casefile);
        casefile.ledger.act(
                ActName.of("people.act.change", "name", step),
                changes -> {
                    changes.create(Agent.SHAPE, fresh(casefile, "made " + step));
                    for (Agent agent : standing) {
                        switch (random.nextInt(4)) {
                            case 0 -> changes.update(Agent.SHAPE, agent.called("P " + step));
                            case 1 -> changes.update(Agent.SHAPE, agent.described(null));
                            case 2 -> changes.remove(ref(agent));
                            default -> changes.update(Agent.SHAPE, agent.described("d" + step));
                        }
                    }
                    return true;
                });
    }

    private String stamp(BareCasefile of, UUID id, String field) throws Exception {
        return of.database
                .read(tx ->
                        tx.first(
                                "SELECT stamp FROM field_stamp WHERE ref = ? AND field = ?",
                                row -> row.word("stamp"),
                                id,
                                field))
                .orElse("");
    }

    private String newestStamp() throws Exception {
        return casefile.database
                .read(tx ->
                        tx.first(
                                "SELECT stamp FROM act ORDER BY seq DESC",
                                row -> row.word("stamp")))
                .orElseThrow();
    }

    @Test
    void aChangedFieldHasTheStampOfTheActThatChangedIt() throws Exception {
        Agent agent = agents.add(AgentKind.PERSON, "A");
        assertEquals("", stamp(casefile, agent.id(), "label"), "made, not changed");
        relabel(false, agent, "B");
        String first = newestStamp();
        assertEquals(first, stamp(casefile, agent.id(), "label"));
        assertEquals("", stamp(casefile, agent.id(), "description"));

        agents.change(agent.called("B").described("d"));
        assertEquals(first, stamp(casefile, agent.id(), "label"), "not touched by this act");
        assertEquals(newestStamp(), stamp(casefile, agent.id(), "description"));
        casefile.ledger.undo();
        assertEquals(newestStamp(), stamp(casefile, agent.id(), "description"));
        assertTrue(newestStamp().compareTo(first) > 0);
        agents.remove(agent);
        assertEquals(newestStamp(), stamp(casefile, agent.id(), Edit.GONE));
    }

    @Test
    void catchingUpGivesEveryFieldItsOldStamp() throws Exception {
        Agent agent = agents.add(AgentKind.PERSON, "A");
        relabel(false, agent, "B");
        agents.remove(agent);
        casefile.ledger.undo();
        try (BareCasefile behind = new BareCasefile(casefile.log)) {
            behind.ledger.catchUp();
            for (String field : List.of("label", Edit.GONE)) {
                String stamp = stamp(casefile, agent.id(), field);
                assertEquals(stamp, stamp(behind, agent.id(), field));
                assertEquals(26, stamp.length());
            }
        }
    }

    @Test
    void derivedFieldsAreNoHistory() throws Exception {
        Agent agent = agents.add(AgentKind.PERSON, "A");
        relabel(false, agent, "Zafar");

        List<RecordChange> changes = casefile.ledger.history().of(ref(agent));
        assertEquals(
                List.of("label", ActStore.MADE),
                changes.stream().map(change -> change.edit().field()).toList());
        assertEquals("", stamp(casefile, agent.id(), "search_key"));
    }
}
