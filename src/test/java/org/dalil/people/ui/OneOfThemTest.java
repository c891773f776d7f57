package org.dalil.people.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.desk.control.matter.MatterDoors;
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

/// One of those in a group who are only counted is named by hand.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class OneOfThemTest {
    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @SuppressWarnings("NullAway.Init")
    private Agents agents;

    @SuppressWarnings("NullAway.Init")
    private Members members;

    @SuppressWarnings("NullAway.Init")
    private Agent group;

    @Start
    void start(Stage stage) throws Exception {
        section = new SectionStage("ru");
        AgentParts parts = PeopleKit.parts(section.casefile);
        agents = parts.agents();
        members = parts.members();
        group = agents.add(AgentKind.GROUP, "Группа из Иванова");
        members.count(group, 2, "граждане Узбекистана");
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
        assertEquals(List.of(), section.problems());
        section.close();
    }

    private List<Membership> shown() throws Exception {
        return members.of(group.id());
    }

    private void enter(String name) {
        section.typeInto("agent-member-one-1-who", name);
        section.press(KeyCode.ENTER);
    }

    @Test
    void aNewNameIsOneOfThemAndTheKeysStayForTheNext() throws Exception {
        assertFalse(section.isSeen("agent-member-one-1-who"));
        section.fire("agent-member-one-1");
        assertEquals("agent-member-one-1-who", section.focused());

        enter("Дилшод");

        assertTrue(section.offers("Дилшод"));
        assertTrue(section.shows("× 1"));
        assertTrue(section.says("2, по участникам: 1 + 1"));
        assertEquals("граждане Узбекистана", section.words("agent-member-2"));
        assertEquals("agent-member-one-1-who", section.focused());
        section.undo();
        assertTrue(section.shows("× 2"));
        assertFalse(section.offers("Дилшод"));
        assertEquals(1, agents.rows().count(""), "nobody is left behind");
    }

    @Test
    void somebodyKnownIsFoundUnderAnySpellingAndTheLastOneTakesTheLineAlong() throws Exception {
        Agent zafar = agents.add(AgentKind.PERSON, "Зафар");
        section.fire("agent-member-one-1");
        enter("zafar");
        assertEquals(zafar.id(), shown().getLast().member());

        section.fire("agent-member-one-1-unnamed");

        assertFalse(section.isSeen("agent-member-one-1"));
        assertEquals(2, shown().size());
        assertTrue(section.offers("Участник 3 (Группа из Иванова)"));
        assertTrue(section.says("2, по участникам"));
    }

    @Test
    void whoIsAMemberAlreadyIsRefusedAtTheFieldWithTheWords() throws Exception {
        section.fire("agent-member-one-1");
        enter("Зафар");
        enter("зафар");

        assertTrue(section.says("уже входит в"));
        assertEquals("зафар", section.words("agent-member-one-1-who"));
        assertTrue(section.shows("× 1"));
    }

    @Test
    void theLineClosesAgainAndWordsInItStay() throws Exception {
        section.fire("agent-member-one-1");
        section.interact(() ->
                section.node("agent-member-one-1-who", javafx.scene.control.TextField.class)
                        .setText("Дил"));
        section.fire("agent-member-one-1");
        assertFalse(section.isSeen("agent-member-one-1-who"));

        section.interact(section.screen()::reload);

        assertEquals("Дил", section.words("agent-member-one-1-who"));
        assertEquals(1, shown().size());
    }

    @Test
    void onlyThoseWhoAreCountedHaveIt() throws Exception {
        section.fire("agent-member-one-1");
        section.fire("agent-member-one-1-unnamed");

        assertTrue(section.isSeen("agent-member-more-2"));
        assertFalse(section.isSeen("agent-member-one-2"));
    }
}
