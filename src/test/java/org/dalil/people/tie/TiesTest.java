package org.dalil.people.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
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

/// What one is to another is seen from both ends, and every title somebody is given stands beside
/// the others.
class TiesTest {
    private BareCasefile casefile;
    private Agents agents;
    private Relations relations;
    private Positions positions;
    private Agent lawyer;
    private Agent client;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        agents = new Agents(casefile.holdings);
        relations = new Relations(casefile.holdings);
        positions = new Positions(casefile.holdings);
        lawyer = agents.add(AgentKind.PERSON, "Irina");
        client = agents.add(AgentKind.PERSON, "Zafar");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    @Test
    void aRelationIsSeenFromBothEnds() throws Exception {
        Relation made = relations.add(lawyer, client, Term.ofCode("lawyer"), null);

        assertEquals(List.of(made), relations.of(lawyer.id()));
        assertEquals(List.of(made), relations.of(client.id()));
        assertEquals(lawyer.id(), made.other(client.id()));
        assertEquals("lawyer", made.otherIs(client.id()));
        assertNull(made.otherIs(lawyer.id()), "the list has no word for who has a lawyer");
        relations.remove(client, lawyer, made);
        assertEquals(List.of(), relations.of(client.id()));
        assertEquals("people.act.unrelate", casefile.undoable());
        casefile.ledger.undo();
        assertEquals(List.of(made), relations.of(lawyer.id()));
    }

    @Test
    void parentsAndChildrenAndWhatIsMutualReadRightFromEitherSide() {
        UUID a = new UUID(1, 1);
        UUID b = new UUID(2, 2);
        Relation parent = new Relation(new UUID(3, 3), a, b, Term.ofCode("parent"), null, null);

        assertEquals("parent", parent.otherIs(b));
        assertEquals("child", parent.otherIs(a));
        Relation spouse = new Relation(new UUID(3, 3), a, b, Term.ofCode("spouse"), null, null);
        assertEquals("spouse", spouse.otherIs(a));
        assertEquals("spouse", spouse.otherIs(b));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Relation(new UUID(3, 3), a, a, Term.ofCode("spouse"), null, null));
    }

    @Test
    void nobodyIsRelatedToThemselves() {
        TieException own =
                assertThrows(
                        TieException.class,
                        () -> relations.add(lawyer, lawyer, Term.ofCode("friend"), null));

        assertEquals("people.problem.own-relation", own.problem().key());
        assertEquals("Irina", own.problem().args().get("name"));
    }

    @Test
    void somebodyNewIsRelatedInOneAct() throws Exception {
        Relation made = relations.addNew(" Aziza ", client, Term.ofCode("sibling"));

        assertEquals("Aziza", agents.find(made.from()).orElseThrow().label());
        casefile.ledger.undo();
        assertTrue(agents.find(made.from()).isEmpty());
        assertEquals(List.of(), relations.of(client.id()));
    }

    @Test
    void aRelationKeepsItsRemarkClaimAndWording() throws Exception {
        Term term = new Term("lawyer", "Адвокат", "ru", "dalil-1");
        Relation made = relations.add(lawyer, client, term, new UUID(5, 5));
        relations.change(lawyer, client, made.noted("from 2006").by(new UUID(6, 6)));

        Relation kept = relations.of(client.id()).getFirst();
        assertEquals("from 2006", kept.note());
        assertEquals(new UUID(6, 6), kept.claim());
        assertEquals(term, kept.kind());
        assertEquals(kept, Relation.SHAPE.make(kept.id(), Relation.SHAPE.values(kept)));
    }

    @Test
    void twoTitlesStandSideBySide() throws Exception {
        Agent amnesty = agents.add(AgentKind.ORGANISATION, "An organisation");
        Position first = positions.add(lawyer, "Director", null);
        Position second = positions.add(lawyer, " Deputy director ", new UUID(7, 7));
        positions.at(lawyer, first, amnesty);

        List<Position> all = positions.of(lawyer.id());
        assertEquals(
                List.of("Director", "Deputy director"), all.stream().map(Position::title).toList());
        assertEquals(List.of(first.at(amnesty.id())), positions.at(amnesty.id()));
        assertEquals(new UUID(7, 7), all.getLast().claim());
        assertEquals(second.title(), all.getLast().title(), "nothing took its place");
    }

    @Test
    void positionsAreOrderedByTheirBeginning() throws Exception {
        Position late = positions.add(lawyer, "late", null);
        Position early = positions.add(lawyer, "early", null);
        DateValue words = DateValue.words("some time", DateBasis.STATED);
        DateValue dated =
                ((org.dalil.kernel.reading.DateReading.Dated)
                                org.dalil.kernel.reading.DateReading.of("2006"))
                        .value();
        positions.change(lawyer, early.during(dated, words));
        positions.change(lawyer, late.titled("later").by(null));

        List<Position> all = positions.of(lawyer.id());
        assertEquals(List.of("early", "later"), all.stream().map(Position::title).toList());
        assertEquals(words, all.getFirst().to());
        assertEquals(early.during(dated, words), all.getFirst());
    }

    @Test
    void aPositionIsHeldElsewhereAndItsPlaceCanBeMadeInline() throws Exception {
        Position made = positions.add(lawyer, "Counsel", null);

        assertEquals(
                "people.problem.own-position",
                assertThrows(TieException.class, () -> positions.at(lawyer, made, lawyer))
                        .problem()
                        .key());
        positions.atNew(lawyer, made, "A bureau");
        Agent bureau = agents.suggest("bureau", 5).getFirst();
        assertEquals(AgentKind.ORGANISATION, bureau.agentKind());
        assertEquals(bureau.id(), positions.of(lawyer.id()).getFirst().organisation());
        casefile.ledger.undo();
        assertNull(positions.of(lawyer.id()).getFirst().organisation());
        assertEquals(List.of(), agents.suggest("bureau", 5));
        positions.remove(lawyer, made);
        assertEquals(List.of(), positions.of(lawyer.id()));
        assertThrows(IllegalArgumentException.class, () -> positions.add(lawyer, " ", null));
    }
}
