package org.dalil.testimony.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.dalil.kit.Hands;
import org.dalil.kit.UsesScreen;
import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.SpeakerRole;
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

/// What stands beside the words: times that play, voices that are chosen, columns, and the line
/// that finds words.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class BesideTheWordsTest {
    private final FxRobot robot = new Hands();
    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private TranscriptStage stage;

    @Start
    void start(Stage window) throws Exception {
        stage = new TranscriptStage("en", folder);
        stage.show(window, TranscriptStage.talk());
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(() ->
                List.copyOf(Window.getWindows()).stream()
                        .filter(ContextMenu.class::isInstance)
                        .forEach(Window::hide));
        stage.section.close();
    }

    private List<Text> beside(String words) {
        return stage.area().lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.getText().equals(words) && text.getOnMouseClicked() != null)
                .toList();
    }

    private void click(String words, int which) {
        Text text = texts(words).get(which);
        stage.section.interact(() ->
                text.getOnMouseClicked()
                        .handle(
                                new javafx.scene.input.MouseEvent(
                                        javafx.scene.input.MouseEvent.MOUSE_CLICKED,
                                        0,
                                        0,
                                        0,
                                        0,
                                        javafx.scene.input.MouseButton.PRIMARY,
                                        1,
                                        false,
                                        false,
                                        false,
                                        false,
                                        true,
                                        false,
                                        false,
                                        true,
                                        false,
                                        true,
                                        null)));
    }

    private List<Text> texts(String words) {
        return robot
                .lookup(node ->
                        node instanceof Text text
                                && text.getText().equals(words)
                                && text.getOnMouseClicked() != null)
                .queryAllAs(Text.class)
                .stream()
                .sorted(
                        java.util.Comparator.comparingDouble(
                                text -> text.localToScene(0, 0).getY()))
                .toList();
    }

    private static List<MenuItem> menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(Window::isShowing)
                .flatMap(one -> one.getItems().stream())
                .toList();
    }

    private void choose(String words) {
        MenuItem item =
                menu().stream()
                        .filter(one -> one.getText() != null && one.getText().contains(words))
                        .findFirst()
                        .orElseThrow();
        stage.section.interact(item::fire);
    }

    private String voice(int index) throws Exception {
        return stage.kept()
                .speaker(stage.kept().segments().get(index).segment().speaker())
                .map(Speaker::label)
                .orElse("nobody");
    }

    @Test
    void aTimePlaysItsSegment() {
        assertEquals(
                4,
                texts("00:00:00").size()
                        + texts("00:00:05").size()
                        + texts("00:00:12").size()
                        + texts("00:00:15").size());
        click("00:00:12", 0);
        assertNotNull(stage.player.loaded().get());
        stage.section.interact(stage.player::tick);
        assertTrue(stage.player.position().get() >= 12_000);
    }

    @Test
    void anotherVoiceIsChosenForAllThatItSaysInARow() throws Exception {
        click("И", 1);
        choose("С");
        assertEquals("С", voice(2));
        assertEquals("И", voice(0));
        stage.section.undo();
        assertEquals("И", voice(2));
    }

    @Test
    void nobodyMayBeNamed() throws Exception {
        click("С", 0);
        choose("Nobody named");
        assertEquals("nobody", voice(1));
        assertEquals(1, texts("?").size());
    }

    @Test
    void aNewVoiceIsMadeWhereItIsNeeded() throws Exception {
        click("С", 1);
        CustomMenuItem item =
                menu().stream()
                        .filter(CustomMenuItem.class::isInstance)
                        .map(CustomMenuItem.class::cast)
                        .filter(one -> "voice-new-interpreter".equals(one.getContent().getId()))
                        .findFirst()
                        .orElseThrow();
        TextField field = (TextField) item.getContent();
        stage.section.interact(() -> {
            field.setText("П");
            field.getOnAction().handle(new javafx.event.ActionEvent());
        });
        assertEquals("П", voice(3));
        Speaker made = stage.kept().speakers().getLast();
        assertEquals(SpeakerRole.INTERPRETER, SpeakerRole.of(made.role()));
    }

    @Test
    void aClickOnAnotherColumnWritesThere() {
        assertEquals("Кто звонил?", stage.seen().get(2));
        click("Who called?", 0);
        assertEquals("Who called?", stage.seen().get(2));
        assertEquals(2, stage.area().getCurrentParagraph());
        assertEquals(1, texts("Кто звонил?").size());
        assertTrue(beside("Who called?").isEmpty());
    }

    @Test
    void columnsAreHiddenAndComeBack() {
        Button columns = stage.section.node("transcript-columns", Button.class);
        stage.section.interact(columns::fire);
        choose("Translation · English");
        assertTrue(texts("Who called?").isEmpty());
        assertFalse(stage.section.shows("Translation · English"));
        Button again = stage.section.node("transcript-columns", Button.class);
        stage.section.interact(again::fire);
        choose("Translation · English");
        assertEquals(1, texts("Who called?").size());
    }

    @Test
    void whatIsFoundIsCountedAndGoneTo() {
        stage.section.focus("transcript");
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        stage.section.typeInto("transcript-find", "не");
        Label count = stage.section.node("transcript-found", Label.class);
        assertEquals("2 places", count.getText());
        stage.section.focus("transcript-find");
        robot.type(KeyCode.ENTER);
        assertEquals(1, stage.area().getCurrentParagraph());
        robot.type(KeyCode.ENTER);
        assertEquals(3, stage.area().getCurrentParagraph());
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        assertEquals(1, stage.area().getCurrentParagraph());
        stage.section.typeInto("transcript-find", "nowhere at all");
        assertEquals("Nowhere", count.getText());
        robot.type(KeyCode.ESCAPE);
        assertEquals("transcript", stage.section.focused());
        assertFalse(stage.section.isSeen("transcript-find"));
    }

    @Test
    void whatIsChosenIsLookedForAtOnce() {
        stage.section.interact(() -> {
            stage.area().requestFocus();
            stage.area().selectRange(2, 0, 2, 3);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        assertEquals("Кто", stage.section.words("transcript-find"));
    }

    @Test
    void nothingIsReplacedByNobody() throws Exception {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        stage.section.typeInto("transcript-find", "");
        int acts = stage.section.casefile.announced.size();
        stage.section.fire("transcript-replace-all");
        assertEquals(acts, stage.section.casefile.announced.size());
        assertNull(stage.kept().transcript().note());
        assertEquals("Кто звонил?", stage.words(Tier.VERBATIM).get(2));
    }
}
