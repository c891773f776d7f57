package org.dalil.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.Part;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.NameForm;
import org.dalil.people.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/// Some fields of many records, and the records that name many others, are what reading each record
/// whole gives.
class PartTest {
    private static final Part<String> LABELS =
            Part.of(Agent.SHAPE, List.of("label"), (id, values) -> id + " " + values.word("label"));

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

    private List<String> labels(String condition, Object... arguments) throws Exception {
        return casefile.database.read(tx ->
                casefile.holdings.records().where(tx, LABELS, condition, "label DESC", arguments));
    }

    @Test
    void itReadsTheSameOfTheSameRecords() throws Exception {
        Agent anna = agents.add(AgentKind.PERSON, "Anna");
        Agent boris = agents.add(AgentKind.PERSON, "Boris");
        Agent gone = agents.add(AgentKind.PERSON, "Clara");
        agents.remove(gone);

        assertEquals(
                List.of(boris.id() + " Boris", anna.id() + " Anna"),
                labels("TRUE"),
                "and none gone");
        assertEquals(List.of(anna.id() + " Anna"), labels("label = ?", "Anna"));
        assertEquals(
                List.of(), labels("FALSE OR label = ?", "Clara"), "nor by a condition of its own");
    }

    @Test
    void itHasFieldsOfItsShapeOnly() {
        assertEquals(List.of(Field.text("label")), LABELS.fields());
        assertThrows(
                IllegalArgumentException.class,
                () -> Part.of(Agent.SHAPE, List.of("nickname"), (id, values) -> id));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new Part<UUID>(
                                Agent.SHAPE, List.of(Field.text("precision")), (id, values) -> id));
        assertTrue(Place.SHAPE.field("precision").isPresent(), "though another shape has it");
    }

    @Test
    void recordsAreFoundByWhatTheyName() throws Exception {
        Agent anna = agents.add(AgentKind.PERSON, "Anna");
        Agent boris = agents.add(AgentKind.PERSON, "Boris");
        Agent clara = agents.add(AgentKind.PERSON, "Clara");
        NameForm first = agents.addName(anna, "A.", "alias", null);
        NameForm second = agents.addName(boris, "B.", "alias", null);
        NameForm gone = agents.addName(boris, "Borya", "alias", null);
        agents.removeName(boris, gone);
        agents.addName(clara, "C.", "alias", null);

        assertEquals(List.of(second, first), naming(List.of(anna.id(), boris.id())));
        assertEquals(List.of(), naming(List.of()));
        assertEquals(List.of(), naming(List.of(first.id())));
    }

    private List<NameForm> naming(List<UUID> named) throws Exception {
        return casefile.database.read(tx ->
                casefile.holdings
                        .records()
                        .naming(tx, NameForm.SHAPE, "agent", named, "name DESC"));
    }

    @Test
    void onlyWhatIsWrittenCountsAsKept() throws Exception {
        boolean reading = casefile.database.read(tx -> tx.keeps());
        boolean writing = casefile.database.write(tx -> tx.keeps());
        boolean inside =
                casefile.database.write(outer -> casefile.database.read(inner -> inner.keeps()));
        assertFalse(reading);
        assertTrue(writing);
        assertTrue(inside, "what is read inside of writing sees what may never be");
    }
}
