package org.dalil.testimony.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.dalil.kit.Hands;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.testimony.mention.Linked;
import org.dalil.testimony.transcript.Tier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;

/// Whom words mean is said by keys alone, and asked where a name stands that nobody linked.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class NamedWordsTest {
    private final FxRobot robot = new Hands();
    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private TranscriptStage stage;

    @SuppressWarnings("NullAway.Init")
    private Agent lawyer;

    @Start
    void start(Stage window) throws Exception {
        stage = new TranscriptStage("en", folder);
        lawyer = stage.parts.agents().add(AgentKind.PERSON, "Lawyer R");
        stage.parts.agents().addName(lawyer, "адвокат", "nickname", "ru");
        stage.parts.agents().add(AgentKind.PERSON, "Neighbour S");
        stage.show(
                window,
                List.of(
                        TranscriptStage.said(0, 5_000, "И", "Кто звонил?", "Who called?"),
                        TranscriptStage.said(
                                5_000,
                                9_000,
                                "С",
                                "Звонил адвокат утром.",
                                "A lawyer called in the morning.")));
    }

    @AfterEach
    void close() throws Exception {
        stage.section.close();
    }

    private void settle() {
        stage.section.interact(() -> {});
    }

    private void choose(int segment, int from, int to) {
        stage.at(segment, from);
        stage.section.interact(() -> stage.area().selectRange(segment, from, segment, to));
    }

    private void at(String typed) {
        stage.section.interact(() ->
                stage.area()
                        .fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_TYPED,
                                        "@",
                                        "",
                                        KeyCode.UNDEFINED,
                                        false,
                                        false,
                                        false,
                                        false)));
        robot.write(typed);
        settle();
    }

    private List<Linked> links() throws Exception {
        return stage.parts.mentions().in(stage.kept());
    }

    private Node picker() {
        return stage.section.node("mention-pick", Node.class);
    }

    @Test
    void chosenWordsAreLinkedByOneKeyAndALetter() throws Exception {
        choose(1, 7, 14);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT);
        robot.type(KeyCode.L);
        robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
        robot.write("law");
        settle();
        robot.type(KeyCode.ENTER);
        settle();

        Linked linked = links().getFirst();
        assertEquals("адвокат", linked.placed().words());
        assertEquals(lawyer.id(), linked.about().id());
        assertEquals("Звонил адвокат утром.", stage.words(Tier.VERBATIM).get(1));
        assertTrue(stage.area().isFocused());
        assertTrue(stage.section.offers("Lawyer R"), "it stands beside the words");

        stage.section.undo();
        assertEquals(List.of(), links());
    }

    @Test
    void aNameThatIsTypedBehindAnAtIsWrittenAndLinked() throws Exception {
        stage.at(0, 11);
        stage.section.interact(() -> stage.area().replaceSelection(" "));
        at("neigh");
        robot.type(KeyCode.ENTER);
        settle();

        assertEquals("Кто звонил? Neighbour S", stage.words(Tier.VERBATIM).getFirst());
        Linked linked = links().getFirst();
        assertEquals("Neighbour S", linked.placed().words());
        assertEquals("Neighbour S", linked.name());
    }

    @Test
    void escapeGivesTheLettersBack() throws Exception {
        stage.at(0, 0);
        at("x");
        assertTrue(picker().isFocused());
        robot.type(KeyCode.ESCAPE);
        settle();

        assertTrue(stage.area().isFocused());
        assertFalse(picker().getParent().isVisible());
        assertEquals("@xКто звонил?", stage.seen().getFirst());
        assertEquals(List.of(), links());
    }

    @Test
    void anAtWithinAWordIsALetter() {
        stage.at(0, 3);
        at("");
        assertFalse(picker().getParent().isVisible());
        assertEquals("Кто@ звонил?", stage.seen().getFirst());
    }

    @Test
    void aNameThatNobodyLinkedIsAskedAboutAndLinkedOrDenied() throws Exception {
        stage.at(1, 0);
        robot.interact(() -> stage.names());
        assertTrue(stage.section.shows("Mentions not linked"));
        stage.section.fire("link-" + lawyer.id());
        settle();
        assertEquals("адвокат", links().getFirst().placed().words());

        stage.section.fireNamed("Take away the link to Lawyer R");
        robot.interact(() -> stage.names());
        assertEquals(List.of(), links());
        stage.section.fireNamed("Not Lawyer R");
        robot.interact(() -> stage.names());
        assertFalse(stage.section.shows("Mentions not linked"), "it is not asked again");
        assertEquals(List.of(), links());
    }
}
