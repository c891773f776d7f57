package org.dalil.event.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.dalil.claim.matter.Matter;
import org.dalil.desk.Intent;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.event.Event;
import org.dalil.event.part.Doings;
import org.dalil.event.ui.EventPane;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agent;
import org.dalil.people.Places;
import org.dalil.people.tie.Positions;
import org.dalil.people.tie.Relations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Chains of command that cannot be: three who stand above each other, two ways to one office,
/// names that are no names. All of it is told, each step once, and flagged.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class OddCommandTest {
    private static final String HOSTILE = "\u202E<b>{act}</b> \"'; -- " + "Ж".repeat(300);

    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @SuppressWarnings("NullAway.Init")
    private Doings doings;

    @SuppressWarnings("NullAway.Init")
    private Event ring;

    @SuppressWarnings("NullAway.Init")
    private Event ways;

    @Start
    void start(Stage stage) throws Exception {
        section = new SectionStage("en");
        doings = new Doings(section.casefile);
        ring = doings.event("A ring", "2006");
        ways = doings.event(HOSTILE, "");
        tellRing();
        tellWays();
        var desk = section.kit.desk;
        MatterDoors doors = MatterDoors.of(section.casefile.holdings, doings.agents, desk.texts());
        section.show(
                stage,
                new EventPane(
                                doings.events,
                                new Places(section.casefile.holdings),
                                doors,
                                section.drafts,
                                desk)
                        .commanding(one -> new CommandSheet(doors, desk).open(one))
                        .screen());
    }

    @AfterEach
    void close() throws Exception {
        section.close();
    }

    private void above(String upper, String lower) throws Exception {
        new Relations(section.casefile.holdings)
                .add(doings.somebody(upper), doings.somebody(lower), Term.ofCode("superior"), null);
    }

    private void tellRing() throws Exception {
        doings.involve(doings.act(ring, "torture", "carried_out"), "Soldier");
        above("Sergeant", "Soldier");
        above("Captain", "Sergeant");
        above("Soldier", "Captain");
    }

    /// One accused of two acts, under two who both answer to a third.
    private void tellWays() throws Exception {
        for (String type : List.of("arrest", "torture")) {
            Matter act = doings.act(ways, type, "");
            doings.involve(act, HOSTILE);
        }
        above("Left", HOSTILE);
        above("Right", HOSTILE);
        above("Top", "Left");
        above("Top", "Right");
        Agent top = doings.somebody("Top");
        new Positions(section.casefile.holdings).add(top, HOSTILE, null);
    }

    private void open(Event event) {
        section.interact(() -> section.screen().show(new RecordRef(RecordKind.EVENT, event.id())));
        section.fire("event-command");
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        gather(section.node("command-lines", VBox.class), words);
        return words;
    }

    private static void gather(Node node, List<String> words) {
        if (node instanceof Labeled labeled) {
            words.add(labeled.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, words));
        }
    }

    @Test
    void aRingOfThreeEndsWhereItBegan() {
        open(ring);
        List<String> words = words();
        assertEquals(2, Collections.frequency(words, "Soldier"), "" + words);
        assertEquals(1, Collections.frequency(words, "Sergeant"), "" + words);
        assertEquals(1, Collections.frequency(words, "Captain"), "" + words);
        assertEquals(
                1, words.stream().filter(one -> one.startsWith("It stands above itself.")).count());
        assertEquals(List.of(), section.problems());
    }

    @Test
    void twoWaysThatMeetAreNoRingAndTheTopIsToldOnceAnAct() {
        open(ways);
        List<String> words = words();
        assertFalse(words.stream().anyMatch(one -> one.startsWith("It stands above itself.")));
        assertEquals(2, words.stream().filter(one -> one.startsWith("act of ")).count());
        assertEquals(2, Collections.frequency(words, "Left"));
        assertEquals(4, Collections.frequency(words, "Top"), "as office and holder, an act");
        assertTrue(words.contains(HOSTILE), "names and titles stand as they are");
        assertTrue(words.stream().anyMatch(one -> one.contains("not dated")), "" + words);
    }

    @Test
    void theKeysLeadFromStepToStepAndToWhoIsThere() {
        open(ring);
        assertEquals("command-close", section.focused());
        section.press(KeyCode.TAB);
        section.press(KeyCode.ENTER);
        assertEquals(RecordKind.AGENT, ((Intent.ToRecord) section.kit.went.getLast()).ref().kind());
        assertFalse(section.isSeen("command-lines"));
    }

    @Test
    void whatIsUndoneIsNotToldAnyMore() throws Exception {
        open(ways);
        assertTrue(words().contains(HOSTILE));
        section.fire("command-close");
        section.undo();
        section.undo();
        open(ways);
        assertEquals(2, Collections.frequency(words(), "Top"), "one way is left, no office");
    }
}
