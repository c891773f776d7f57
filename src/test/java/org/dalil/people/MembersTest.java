package org.dalil.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kit.BareCasefile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/// Who belongs to a group can be said, taken back and brought back, one act each; nobody is a
/// member twice, and no number stands for two people.
class MembersTest {
    private BareCasefile casefile;
    private Agents agents;
    private Members members;
    private Agent group;
    private Agent zafar;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        agents = new Agents(casefile.holdings);
        members = new Members(casefile.holdings);
        group = agents.add(AgentKind.GROUP, "The thirteen");
        zafar = agents.add(AgentKind.PERSON, "Zafar");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private List<UUID> shown() throws Exception {
        return members.of(group.id()).stream().map(Membership::member).toList();
    }

    @Test
    void somebodyKnownBecomesAMemberAndUndoTakesItBack() throws Exception {
        Membership made = members.add(group, zafar);

        assertEquals(1, made.position());
        assertNull(made.attribute());
        assertEquals(List.of(zafar.id()), shown());
        assertEquals(List.of(made), members.groupsOf(zafar.id()));
        assertEquals("people.act.add-member", casefile.undoable());
        casefile.ledger.undo();
        assertEquals(List.of(), shown());
        assertTrue(agents.find(zafar.id()).isPresent());
    }

    @Test
    void somebodyNewIsMadeAMemberInOneAct() throws Exception {
        Agent made = members.addNew(group, " Дилшод ");

        assertEquals("Дилшод", made.label());
        assertTrue(made.identityKnown());
        assertEquals(List.of(made.id()), shown());
        assertEquals("people.act.new-member", casefile.undoable());
        casefile.ledger.undo();
        assertEquals(List.of(), shown());
        assertTrue(agents.find(made.id()).isEmpty());
        casefile.ledger.redo();
        assertEquals(List.of(made.id()), shown());
    }

    @Test
    void nobodyIsAMemberTwiceAndNoGroupItsOwn() throws Exception {
        members.add(group, zafar);

        MembershipException twice =
                assertThrows(MembershipException.class, () -> members.add(group, zafar));
        MembershipException own =
                assertThrows(MembershipException.class, () -> members.add(group, group));

        assertEquals("people.problem.already-member", twice.problem().key());
        assertEquals("Zafar", twice.problem().args().get("member"));
        assertEquals("people.problem.own-member", own.problem().key());
        assertEquals(List.of(zafar.id()), shown());
    }

    @Test
    void whoLeftMayComeBackUnderANewNumber() throws Exception {
        Membership first = members.add(group, zafar);
        members.remove(group, zafar, first);
        assertEquals(List.of(), shown());
        assertEquals("people.act.remove-member", casefile.undoable());

        Membership again = members.add(group, zafar);

        assertEquals(2, again.position());
        assertEquals(3, members.nextNumber(group.id()));
        assertEquals(1, members.nextNumber(zafar.id()));
    }

    @Test
    void aRemovedMemberStaysInTheCasefileAndComesBackWithUndo() throws Exception {
        Membership made = members.add(group, zafar);

        members.remove(group, zafar, made);
        assertTrue(agents.find(zafar.id()).isPresent());
        casefile.ledger.undo();

        assertEquals(List.of(made), members.of(group.id()));
    }

    @Test
    void whatSetsAMemberApartIsKept() throws Exception {
        Membership made = members.add(group, zafar);

        members.change(group, zafar, made.as("leader"));

        assertEquals("leader", members.of(group.id()).getFirst().attribute());
        assertEquals("people.act.change-member", casefile.undoable());
        casefile.ledger.undo();
        assertNull(members.of(group.id()).getFirst().attribute());
    }

    @Test
    void aNameTakenAwayIsNoLongerFound() throws Exception {
        NameForm form = agents.addName(zafar, "Зафар Рахимов", "official", null);
        assertEquals(1, agents.suggest("рахим", 7).size());

        agents.removeName(zafar, form);

        assertEquals(List.of(), agents.suggest("рахим", 7));
        assertEquals(List.of(), agents.names(zafar.id()));
        casefile.ledger.undo();
        assertEquals(List.of(form), agents.names(zafar.id()));
    }
}
