package org.dalil.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.history.shape.FieldValues;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Stamp;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Written changes are made only where the record still is what they were made from; otherwise
/// nothing of them is.
class ApplyingTest {
    private static final Stamp STAMP = new Stamp(1_800_000_000_000L, 0, "0a1b2c3d");
    private BareCasefile casefile;
    private Agents agents;
    private Agent agent;
    private RecordRef ref;
    private Applying applying;
    private RecordRows rows;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        agents = new Agents(casefile.holdings);
        agent = agents.add(AgentKind.PERSON, "Relative A");
        ref = new RecordRef(RecordKind.AGENT, agent.id());
        rows = new RecordRows(BareCasefile.SHAPES);
        applying = new Applying(rows);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private void apply(Edit... edits) throws Exception {
        casefile.database.write(tx -> {
            applying.apply(tx, List.of(edits), STAMP);
            return true;
        });
    }

    private void refused(Edit... edits) throws Exception {
        GoneException thrown = assertThrows(GoneException.class, () -> apply(edits));
        assertEquals("history.problem.changed-since", thrown.problem().key());
        assertEquals(agent, agents.find(agent.id()).orElseThrow());
    }

    private Edit label(String before, String after) {
        return new Edit(ref, "label", before, after);
    }

    @Test
    void anEditFromWhatStandsIsMadeAndFindingFollows() throws Exception {
        apply(label("Relative A", "Зафар"), new Edit(ref, "description", null, "a brother"));

        Agent now = agents.find(agent.id()).orElseThrow();
        assertEquals("Зафар", now.label());
        assertEquals("a brother", now.description());
        assertEquals(1, agents.rows().count("zafar"));
        assertEquals(0, agents.rows().count("relative"));
    }

    @Test
    void editsOfOneFieldFollowEachOther() throws Exception {
        apply(label("Relative A", "Relative B"), label("Relative B", "Relative C"));

        assertEquals("Relative C", agents.find(agent.id()).orElseThrow().label());
    }

    @Test
    void anEditFromSomethingElseIsRefused() throws Exception {
        refused(label("Relative X", "Relative B"));
        refused(new Edit(ref, "description", "a brother", null));
    }

    @Test
    void ifOneEditIsRefusedNoneIsKept() throws Exception {
        Agent other = agents.add(AgentKind.PERSON, "Other");
        RecordRef otherRef = new RecordRef(RecordKind.AGENT, other.id());

        refused(
                label("Relative A", "Relative B"),
                new Edit(otherRef, "label", "Somebody", "Nobody"));
    }

    @Test
    void aFieldThatTheKindDoesNotHaveIsRefused() throws Exception {
        refused(new Edit(ref, "colour", null, "red"));
    }

    @Test
    void aRecordThatIsNotThereIsRefused() throws Exception {
        refused(new Edit(new RecordRef(RecordKind.AGENT, new UUID(1, 1)), "label", "a", "b"));
    }

    @Test
    void takingAwayTwiceOrBringingBackWhatStandsIsRefused() throws Exception {
        refused(new Edit(ref, Edit.GONE, "true", "false"));
        apply(new Edit(ref, Edit.GONE, "false", "true"));
        assertTrue(agents.find(agent.id()).isEmpty());
        assertThrows(GoneException.class, () -> apply(new Edit(ref, Edit.GONE, "false", "true")));
        apply(new Edit(ref, Edit.GONE, "true", "false"));
        assertEquals(agent, agents.find(agent.id()).orElseThrow());
    }

    @Test
    void anEditAndItsInverseLeaveTheRecordAsItWas() throws Exception {
        Edit edit = label("Relative A", "Relative B");
        apply(edit);
        apply(edit.inverse());

        assertEquals(agent, agents.find(agent.id()).orElseThrow());
        assertEquals(edit, edit.inverse().inverse());
    }

    @Test
    void whatComesFromElsewhereKeepsItsOrigin() throws Exception {
        UUID id = casefile.holdings.ids().next();
        Origin origin =
                new Origin(
                        Instant.parse("2020-01-01T00:00:00Z"),
                        "ZZ",
                        new Stamp(1_577_836_800_000L, 0, "ffffffff"));
        replay(id, origin);

        assertEquals(origin, written(id).origin());
    }

    @Test
    void whatWasMadeInTheActIsTheActs() throws Exception {
        UUID id = casefile.holdings.ids().next();
        replay(id, null);

        assertEquals("AB", written(id).origin().by());
        assertEquals(STAMP, written(id).origin().stamp());
        assertEquals("Relative C", agents.find(id).orElseThrow().label());
        assertEquals(1, agents.rows().count("relative c"));
    }

    private void replay(UUID id, Origin origin) throws Exception {
        RecordRef made = new RecordRef(RecordKind.AGENT, id);
        Changeset set =
                new Changeset(
                        casefile.holdings.ids().next(),
                        ActName.of("people.act.add", "name", "Relative B"),
                        Instant.parse("2026-03-03T00:00:00Z"),
                        "AB",
                        STAMP,
                        Act.Role.DO,
                        null,
                        List.of(
                                new Creation(
                                        made,
                                        Map.of(
                                                "kind",
                                                "person",
                                                "label",
                                                "Relative B",
                                                "identity_known",
                                                "false"),
                                        origin)),
                        List.of(new Edit(made, "label", "Relative B", "Relative C")));
        casefile.database.write(tx -> {
            applying.replay(tx, set);
            return true;
        });
    }

    private Records.Written written(UUID id) throws Exception {
        return casefile.holdings.records().written(Agent.SHAPE).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private long revision() throws Exception {
        return casefile.database.read(
                tx -> tx.count("SELECT revision AS n FROM agent WHERE id = ?", agent.id()));
    }

    @Test
    void everyChangeOfARowCountsItsRevisionAndNoChangeDoesNot() throws Exception {
        long before = revision();
        casefile.database.write(tx -> {
            rows.update(tx, Agent.SHAPE, agent.id(), Map.of(), STAMP);
            return true;
        });
        assertEquals(before, revision());
        apply(label("Relative A", "Relative B"));
        assertEquals(before + 1, revision());
        apply(new Edit(ref, Edit.GONE, "false", "true"));
        assertEquals(before + 2, revision());
    }

    @Test
    void aRowTakenAwayStillHasItsValues() throws Exception {
        assertTrue(
                casefile.database
                        .read(tx -> rows.standing(tx, Agent.SHAPE, agent.id()))
                        .isPresent());
        agents.remove(agent);

        assertTrue(
                casefile.database.read(tx -> rows.standing(tx, Agent.SHAPE, agent.id())).isEmpty());
        FieldValues values =
                casefile.database
                        .read(tx -> rows.values(tx, Agent.SHAPE, agent.id()))
                        .orElseThrow();
        assertEquals(Agent.SHAPE.values(agent).all(), values.all());
        assertTrue(
                casefile.database
                        .read(tx -> rows.values(tx, Agent.SHAPE, new UUID(1, 1)))
                        .isEmpty());
    }
}
