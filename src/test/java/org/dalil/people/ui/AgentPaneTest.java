package org.dalil.people.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.desk.Intent;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Members;
import org.dalil.people.Membership;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/// The section of people by hand: making and naming somebody, and filling a group.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class AgentPaneTest {
    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @SuppressWarnings("NullAway.Init")
    private AgentParts parts;

    @SuppressWarnings("NullAway.Init")
    private Agents agents;

    @SuppressWarnings("NullAway.Init")
    private Members members;

    @SuppressWarnings("NullAway.Init")
    private Agent group;

    @Start
    void start(Stage stage) throws Exception {
        section = new SectionStage("ru");
        parts = PeopleKit.parts(section.casefile);
        agents = parts.agents();
        members = parts.members();
        group = agents.add(AgentKind.GROUP, "Группа из Иванова");
        section.show(
                stage,
                new AgentPane(
                                parts,
                                MatterDoors.of(
                                        section.casefile.holdings,
                                        parts.agents(),
                                        section.kit.desk.texts()),
                                section.drafts,
                                section.kit.desk)
                        .screen());
    }

    @AfterEach
    void close() throws Exception {
        section.close();
    }

    private List<Membership> shown() throws Exception {
        return members.of(group.id());
    }

    private void addMember(String name) {
        section.typeInto("agent-member", name);
        section.press(KeyCode.ENTER);
    }

    @Test
    void someoneNewHasTheKeysInTheirName() throws Exception {
        section.interact(section.screen()::makeNew);

        assertEquals("agent-label", section.focused());
        section.typeInto("agent-label", "Зафар");
        section.press(KeyCode.ENTER);
        assertEquals(1, agents.suggest("Zafar", 7).size());
        assertEquals(2, section.rows());
        assertFalse(section.isSeen("agent-member"), "a person has no members");
    }

    @Test
    void keysLeadFromTheListToThePageAndBack() {
        section.keysLeadBetweenListAnd("agent-kind", "agent-label");
    }

    @Test
    void escapeFirstTakesBackWhatWasTyped() throws Exception {
        section.typeInto("agent-label", "Другая группа");
        section.press(KeyCode.ESCAPE);
        assertEquals("agent-label", section.focused());
        assertEquals("Группа из Иванова", section.words("agent-label"));
        section.press(KeyCode.ESCAPE);
        assertEquals("rows", section.focused());
        assertEquals("Группа из Иванова", agents.find(group.id()).orElseThrow().label());
    }

    @Test
    void escapeClosesSuggestionsThenEmptiesTheFieldThenLeavesIt() throws Exception {
        section.typeInto("agent-member", "Зафар");
        section.press(KeyCode.ESCAPE);
        assertEquals("Зафар", section.words("agent-member"));
        section.press(KeyCode.ESCAPE);
        assertEquals("", section.words("agent-member"));
        assertEquals("agent-member", section.focused());
        section.press(KeyCode.ESCAPE);
        assertEquals("rows", section.focused());
        assertEquals(List.of(), shown());
    }

    @Test
    void anOpenChoiceKeepsEscapeForItself() {
        section.focus("agent-kind");
        ComboBox<?> kind = section.node("agent-kind", ComboBox.class);
        section.interact(kind::show);
        section.press(KeyCode.ESCAPE);

        assertFalse(kind.isShowing());
        assertEquals("agent-kind", section.focused());
    }

    @Test
    void aMemberIsMadeInlineInOneAct() throws Exception {
        addMember("Зафар");

        assertEquals(1, shown().size());
        assertTrue(section.offers("Зафар"));
        section.undo();
        assertEquals(List.of(), shown());
        assertEquals(1, agents.rows().count(""), "nobody is left behind");
    }

    @Test
    void someoneKnownIsFoundUnderAnySpellingAndAdded() throws Exception {
        Agent zafar = agents.add(AgentKind.PERSON, "Зафар");
        addMember("zafar");

        assertEquals(zafar.id(), shown().getFirst().member());
        section.fireNamed("Зафар");
        assertEquals(
                new Intent.ToRecord(new RecordRef(RecordKind.AGENT, zafar.id())),
                section.kit.went.getLast());
        assertTrue(section.offers("Группа из Иванова"), "a member's page leads to the group");
    }

    @Test
    void nobodyIsAddedTwice() throws Exception {
        addMember("Зафар");
        addMember("Зафар");

        assertEquals(List.of(), section.problems(), "it is said at the field");
        assertTrue(section.says("уже входит в"));
        assertEquals("Зафар", section.words("agent-member"));
        assertEquals(1, shown().size());
    }

    @Test
    void anUnnamedMemberIsAPlaceholderThatCanBeCounted() throws Exception {
        section.fire("agent-add-member");
        section.fire("agent-add-member");

        assertEquals(2, shown().size());
        assertTrue(section.offers("Участник 2 (Группа из Иванова)"));
        section.fireNamed("Участник 1 (Группа из Иванова)");
        assertTrue(section.shows("Имя не названо"));
    }

    @Test
    void whatSetsAMemberApartIsKeptOneActEach() throws Exception {
        addMember("Зафар");
        section.write("agent-member-1", "имам");

        assertEquals("имам", shown().getFirst().attribute());
        assertEquals("people.act.change-member", section.casefile.undoable());
        section.write("agent-member-1", " ");
        assertNull(shown().getFirst().attribute());
        section.undo();
        assertEquals("имам", section.words("agent-member-1"));
    }

    @Test
    void typingInOneMembersFieldSurvivesAChangeOfAnother() {
        addMember("Зафар");
        addMember("Дилшод");
        section.typeInto("agent-member-2", "отец");
        section.interact(section.screen()::reload);
        section.interact(() -> section.node("agent-add-member", javafx.scene.control.Button.class));

        assertEquals("agent-member-2", section.focused());
        assertEquals("отец", section.words("agent-member-2"));
    }

    @Test
    void aMemberIsTakenOutAndStaysInTheCasefile() throws Exception {
        addMember("Зафар");
        section.fireNamed("Убрать");

        assertEquals(List.of(), shown());
        assertEquals(2, agents.rows().count(""));
        assertEquals("people.act.remove-member", section.casefile.undoable());
        section.undo();
        assertTrue(section.offers("Зафар"));
    }

    @Test
    void anotherNameIsKeptByEnterAndTakenAway() throws Exception {
        section.typeInto("agent-name", "Ivanovo group");
        section.press(KeyCode.ENTER);

        assertEquals("Ivanovo group", agents.names(group.id()).getFirst().name());
        assertEquals("", section.words("agent-name"));
        assertEquals("Ivanovo group", section.words("agent-name-text"));
        assertTrue(section.shows("Латиница"));
        section.fireNamed("Убрать");
        assertEquals(List.of(), agents.names(group.id()));
    }

    @Test
    void deleteWorksInTheListAloneAndIsUndone() throws Exception {
        section.focus("agent-kind");
        section.press(KeyCode.DELETE);
        assertTrue(agents.find(group.id()).isPresent());
        section.focus("rows");
        section.press(KeyCode.DELETE);

        assertTrue(agents.find(group.id()).isEmpty());
        assertTrue(section.shows("Пока никого нет"));
        assertEquals("people.act.remove", section.casefile.undoable());
        section.undo();
        assertTrue(section.isSeen("agent-label"));
    }

    @Test
    void theKindIsChosenAndKept() throws Exception {
        ComboBox<AgentKind> kind = section.node("agent-kind", ComboBox.class);
        section.interact(() -> kind.setValue(AgentKind.ORGANISATION));

        assertEquals(AgentKind.ORGANISATION, agents.find(group.id()).orElseThrow().agentKind());
        assertTrue(section.shows("Организация"));
        assertFalse(section.isSeen("agent-member"));
    }

    @Test
    void thirteenAreTwelveCountedAndOne() throws Exception {
        section.typeInto("agent-member-count", "12");
        section.fire("agent-count-members");
        section.typeInto("agent-member-count", "1");
        section.fire("agent-add-member");

        assertTrue(section.says("13, по участникам: 12 + 1"));
        assertEquals(2, shown().size());
        section.typeInto("agent-member-count", "много");
        section.fire("agent-count-members");
        assertEquals(2, shown().size(), "no number, nobody");
        assertEquals("много", section.words("agent-member-count"));
    }

    @Test
    void aRingIsRefusedAtTheFieldWithItsWords() throws Exception {
        Agent upper = agents.add(AgentKind.GROUP, "Все группы");
        members.add(upper, group);
        addMember("Все группы");

        assertTrue(section.says("Группа не может входить сама в себя"));
        assertEquals("Все группы", section.words("agent-member"));
        assertEquals(List.of(), shown());
        assertEquals(List.of(), section.problems());
    }

    @Test
    void aRelationIsSaidByKindAndPerson() throws Exception {
        Agent irina = agents.add(AgentKind.PERSON, "Ирина");
        section.fire("agent-add-relation");
        assertEquals("agent-relation-kind", section.focused());
        section.typeInto("agent-relation-kind", "адвокат");
        section.press(KeyCode.ENTER);
        assertEquals("agent-relation-who", section.focused());
        section.typeInto("agent-relation-who", "Irina");
        section.press(KeyCode.ENTER);

        assertTrue(section.shows("Адвокат"));
        assertEquals(irina.id(), parts.relations().of(group.id()).getFirst().from());
        section.undo();
        assertEquals(List.of(), parts.relations().of(group.id()));
    }

    @Test
    void aRelationWithoutAKindAsksForIt() throws Exception {
        section.fire("agent-add-relation");
        section.typeInto("agent-relation-who", "Кто-то");
        section.press(KeyCode.ENTER);

        assertTrue(section.says("Сначала укажите"));
        assertEquals("Кто-то", section.words("agent-relation-who"));
        assertEquals("agent-relation-kind", section.focused());
        assertEquals(1, agents.rows().count(""), "nobody was made");
    }

    @Test
    void twoTitlesAreTwoLines() throws Exception {
        section.fire("agent-add-position");
        for (String title : List.of("директор", "заместитель директора")) {
            section.typeInto("agent-position", title);
            section.press(KeyCode.ENTER);
        }

        assertEquals(2, parts.positions().of(group.id()).size());
        section.write("agent-position-title", "исполнительный директор");
        assertEquals(
                List.of("исполнительный директор", "заместитель директора"),
                parts.positions().of(group.id()).stream().map(one -> one.title()).toList());
    }

    @Test
    void whoMayBeTheSameIsProposedAndDecidedDifferentNeverAgain() throws Exception {
        Agent one = agents.add(AgentKind.PERSON, "Muhametsobirov");
        agents.add(AgentKind.PERSON, "Muhamadsobirov");
        section.interact(() -> section.screen().show(new RecordRef(RecordKind.AGENT, one.id())));

        assertTrue(section.says("тот же?"));
        section.fire("agent-different");
        assertTrue(section.shows("другой человек"));
        assertFalse(section.says("тот же?"));
        assertEquals("people.act.decide-different", section.casefile.undoable());
        section.undo();
        assertTrue(section.says("тот же?"));
    }

    @Test
    void aRealIdentityIsSealedAndOpenedAndForgotten() throws Exception {
        section.fire("agent-protect");
        section.typeInto("agent-real-name", "Настоящее имя");
        section.fire("agent-seal");

        assertFalse(section.isSeen("agent-real-name"));
        assertTrue(agents.find(group.id()).orElseThrow().codeName() instanceof String);
        section.fire("agent-open");
        assertEquals("Настоящее имя", section.words("agent-real-name"));
        assertEquals(1, parts.identities().find(group.id()).orElseThrow().opened());
        section.fire("agent-shut");
        assertFalse(section.isSeen("agent-real-name"));
    }

    @Test
    void whileNamesAreCoveredThePageShowsTheCodeNameAlone() throws Exception {
        agents.change(agents.find(group.id()).orElseThrow().codeNamed("Группа K-7"));
        agents.addName(group, "Ivanovo group", "alias", null);
        agents.naming().cover(true);
        section.interact(section.screen()::reload);

        assertEquals("Группа K-7", section.words("agent-label"));
        assertFalse(section.isSeen("agent-name-text"));
        assertTrue(section.says("1 имя скрыто"));
        assertEquals(
                section.begin("agent-kind"),
                section.begin("agent-names-covered"),
                1,
                "the values of the page begin in one line");
        section.write("agent-label", "Группа Z-1");
        assertEquals("Группа Z-1", agents.find(group.id()).orElseThrow().codeName());
        assertEquals("Группа из Иванова", agents.find(group.id()).orElseThrow().label());
        agents.naming().cover(false);
        section.interact(section.screen()::reload);
        assertEquals("Группа из Иванова", section.words("agent-label"));
    }

    @Test
    void somebodyUnnamedTakesAName() throws Exception {
        section.fire("agent-add-member");
        section.fireNamed("Участник 1 (Группа из Иванова)");
        section.typeInto("agent-identify", "Зафар");
        section.press(KeyCode.ENTER);

        assertEquals("Зафар", section.words("agent-label"));
        assertEquals("Участник 1 (Группа из Иванова)", section.words("agent-name-text"));
        assertFalse(section.isSeen("agent-identify"));
        assertTrue(section.offers("Группа из Иванова"), "still a member");
    }
}
