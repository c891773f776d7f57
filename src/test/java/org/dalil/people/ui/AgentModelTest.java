package org.dalil.people.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.dalil.desk.Intent;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The page about somebody shows their names, groups and members, and keeps what is changed there.
class AgentModelTest {
    private final DeskKit kit = new DeskKit();
    private BareCasefile casefile;
    private Agents agents;
    private Agent group;
    private AgentModel model;
    private GroupModel members;
    private final List<String> refused = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        agents = new Agents(casefile.holdings);
        group = agents.add(AgentKind.GROUP, "The thirteen");
        AgentParts parts = PeopleKit.parts(casefile);
        model = new AgentModel(parts, new NoLaw(), kit.desk);
        members = new GroupModel(parts.members(), kit.desk, model.page());
        model.page().attach();
        model.page().id().set(group.id());
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
        assertEquals(List.of(), kit.problems);
    }

    private void add(Agent member) {
        members.add(member, why -> why.ifPresent(one -> refused.add(one.key())));
    }

    private AgentView shown() {
        model.page().reload();
        AgentView view = model.page().view().get();
        assertNotNull(view);
        return view;
    }

    @Test
    void changesAndNamesAreKept() {
        model.change(agent -> agent.called("The nine"));
        model.addName("Девять");
        model.addName("  ");

        assertEquals("The nine", shown().agent().label());
        assertEquals(
                List.of("Девять"), shown().names().stream().map(n -> n.form().name()).toList());
    }

    @Test
    void unnamedMembersAreLabelledByNumberAndGroup() {
        members.addUnnamed(1);
        members.addUnnamed(1);

        assertEquals(
                List.of("Member 1 of The thirteen", "Member 2 of The thirteen"),
                shown().members().stream().map(one -> one.name()).toList());
    }

    @Test
    void aNumberIsNotGivenAgainAfterAMemberWasTakenAway() throws Exception {
        members.addUnnamed(1);
        members.addUnnamed(1);
        agents.remove(Objects.requireNonNull(shown().members().getFirst().other()));
        model.page().reload();

        members.addUnnamed(1);

        assertEquals(
                List.of("Member 2 of The thirteen", "Member 3 of The thirteen"),
                shown().members().stream().map(one -> one.name()).toList());
    }

    @Test
    void aMembersPageLeadsToTheGroup() {
        members.addUnnamed(1);
        model.page().id().set(Objects.requireNonNull(shown().members().getFirst().other()).id());

        assertEquals(group, shown().groups().getFirst().other());
    }

    @Test
    void membersAreAddedSetApartAndTakenOutOneActEach() throws Exception {
        Agent zafar = agents.add(AgentKind.PERSON, "Зафар");
        add(zafar);
        assertEquals("people.act.add-member", casefile.undoable());
        members.addNew("Дилшод");
        assertEquals("people.act.new-member", casefile.undoable());
        AgentView.Member first = shown().members().getFirst();
        members.change(first.membership().id(), one -> one.as("leader"), () -> {});
        members.change(first.membership().id(), one -> one.as("leader and imam"), () -> {});

        assertEquals("leader and imam", shown().members().getFirst().membership().attribute());
        members.remove(first.membership().id());
        assertEquals(List.of("Дилшод"), shown().members().stream().map(one -> one.name()).toList());
        for (int i = 0; i < 5; i++) {
            casefile.ledger.undo();
        }
        assertEquals(List.of(), shown().members());
        assertEquals("people.act.add", casefile.undoable());
    }

    @Test
    void nobodyIsAMemberTwiceAndThePageSaysSo() throws Exception {
        Agent zafar = agents.add(AgentKind.PERSON, "Зафар");
        add(zafar);
        add(zafar);
        add(group);

        assertEquals(
                List.of("people.problem.already-member", "people.problem.own-member"), refused);
        assertEquals(1, shown().members().size());
    }

    @Test
    void anEarlierChangeIsNotOverwrittenByALaterOne() {
        model.change(agent -> agent.called("The nine"));
        members.addUnnamed(1);
        model.addName("Девять");
        model.change(agent -> agent.described("Returned together."));

        assertEquals("The nine", shown().agent().label());
        assertEquals("Member 1 of The nine", shown().members().getFirst().name());
        model.removeName(shown().names().getFirst().form().id());
        assertEquals(List.of(), shown().names());
    }

    @Test
    void peopleAreFoundByAnyName() throws Exception {
        model.addName("Тринадцать");

        assertEquals(List.of(group.id()), model.find("trin").stream().map(Agent::id).toList());
        assertEquals(List.of(), model.find("somebody else"));
    }

    @Test
    void someoneNewIsMadeAndGoneTo() throws Exception {
        model.add();

        Intent.ToNew to = (Intent.ToNew) kit.went.getFirst();
        assertEquals("New person", agents.find(to.ref().id()).orElseThrow().label());
    }

    @Test
    void whoeverIsTakenAwayIsNoLongerShown() {
        model.remove();
        model.page().reload();

        assertNull(model.page().view().get());
    }
}
