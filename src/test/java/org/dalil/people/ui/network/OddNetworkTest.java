package org.dalil.people.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.desk.Intent;
import org.dalil.desk.Theme;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.event.Events;
import org.dalil.event.ui.EventPane;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.Picture;
import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.dalil.law.Lawyer;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Members;
import org.dalil.people.Naming;
import org.dalil.people.Places;
import org.dalil.people.tie.Relations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Strange networks by hand: names that are no names, people and groups in rings, and the keys
/// alone, in and out.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class OddNetworkTest {
    private static final String HOSTILE =
            "\u202E<b>{count}</b> \"'; DROP TABLE agent -- \u05D0\u0627 " + "W".repeat(400);

    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @SuppressWarnings("NullAway.Init")
    private Agent one;

    @Start
    void start(Stage stage) throws Exception {
        section = new SectionStage("ru");
        Lawyer lawyer = new Lawyer(section.casefile);
        var holdings = section.casefile.holdings;
        one = lawyer.agent(AgentKind.PERSON, "Person-A");
        Agent hostile = lawyer.agent(AgentKind.PERSON, HOSTILE);
        Agent brother = lawyer.agent(AgentKind.PERSON, "Brother-B");
        Agent group = lawyer.agent(AgentKind.GROUP, "Group-G");
        Relations relations = new Relations(holdings);
        relations.add(hostile, one, Term.ofCode("relative"), null);
        relations.add(one, hostile, Term.ofCode("relative"), null);
        relations.add(brother, hostile, Term.ofCode("sibling"), null);
        relations.add(one, brother, Term.ofCode("sibling"), null);
        new Members(holdings).add(group, one);
        new Members(holdings).add(group, hostile);
        section.show(
                stage,
                new EventPane(
                                new Events(holdings),
                                new Places(holdings),
                                MatterDoors.of(holdings, new Agents(holdings), lawyer.texts),
                                section.drafts,
                                section.kit.desk)
                        .screen());
    }

    private Scene scene() {
        return section.node("network-view", NetworkView.class).getScene();
    }

    @AfterEach
    void close() throws Exception {
        section.close();
    }

    private void open() {
        section.interact(() ->
                new NetworkSheet(section.casefile.holdings, new Naming(false), section.kit.desk)
                        .open(one.id()));
        section.focus("network-view");
    }

    private String told() {
        return section.node("network-view", NetworkView.class).getAccessibleText();
    }

    @Test
    void strangeNamesStandAsTheyAreAndAreDrawn() {
        open();
        section.press(KeyCode.LEFT);
        section.press(KeyCode.DOWN, KeyCode.UP);
        section.interact(() -> {
            Picture.take(scene(), "network-odd");
            Theme.DARK.dress(scene());
            Picture.take(scene(), "network-odd-dark");
        });
        TableView<?> table = section.node("network-table", TableView.class);
        assertEquals(6, table.getItems().size());
        boolean named = false;
        for (int i = 0; i < table.getItems().size(); i++) {
            named |= HOSTILE.equals(table.getColumns().getFirst().getCellData(i));
        }
        assertTrue(named);
    }

    @Test
    void whoIsTiedBothWaysIsToldBothWays() throws Exception {
        open();
        section.interact(() -> section.node("network-two", CheckBox.class).setSelected(true));
        String before = "";
        for (int i = 0; i < 6; i++) {
            section.press(KeyCode.TAB);
            if (section.focused().equals("network-view") && told().startsWith(HOSTILE)) {
                before = told();
            }
        }
        assertTrue(before.contains(HOSTILE + " → Person-A"), before);
        assertTrue(before.contains("Person-A → " + HOSTILE), before);
    }

    @Test
    void theKeysGoThroughEverybodyAndOutAgain() {
        open();
        String first = told();
        section.press(KeyCode.TAB);
        assertNotEquals(first, told());
        section.press(KeyCode.HOME);
        assertEquals(first, told());
        for (int i = 0; i < 9 && section.focused().equals("network-view"); i++) {
            section.press(KeyCode.TAB);
        }
        assertNotEquals("network-view", section.focused(), "the keys are not caught");
        section.press(KeyCode.ESCAPE);
        assertFalse(section.isSeen("network-view"));
    }

    @Test
    void enterInTheMiddleLeadsToTheOneItIsAbout() {
        open();
        section.press(KeyCode.HOME, KeyCode.ENTER);
        assertEquals(
                new Intent.ToRecord(new RecordRef(RecordKind.AGENT, one.id())),
                section.kit.went.getLast());
        assertFalse(section.isSeen("network-view"));
    }
}
