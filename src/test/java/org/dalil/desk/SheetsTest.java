package org.dalil.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

/// Sheets lie one over the other, Escape takes the top one away, and the keys go back.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class SheetsTest {
    private final Sheets sheets = new Sheets();

    @SuppressWarnings("NullAway.Init")
    private TextField below;

    private final List<String> closed = new ArrayList<>();

    @Start
    void start(Stage stage) {
        below = new TextField();
        stage.setScene(new Scene(new StackPane(below, sheets.layer()), 400, 300));
        stage.show();
        below.requestFocus();
    }

    private TextField open(FxRobot robot, String name) {
        TextField field = new TextField();
        robot.interact(() -> sheets.show(new VBox(new Label(name), field), () -> closed.add(name)));
        return field;
    }

    @Test
    void theFirstFieldOfASheetGetsTheKeysAndTheOldOneGetsThemBack(FxRobot robot) {
        TextField field = open(robot, "one");
        robot.interact(() -> {});
        assertTrue(field.isFocused());
        robot.interact(sheets::close);
        assertTrue(below.isFocused());
        assertEquals(List.of("one"), closed);
        assertTrue(sheets.layer().getChildren().isEmpty());
    }

    @Test
    void aLetterTypedBeforeTheSheetIsDrawnIsNotLost(FxRobot robot) {
        TextField field = new TextField();
        robot.interact(() -> {
            sheets.show(new VBox(new ScrollPane(new VBox(field))), () -> {});
            Node keys = below.getScene().getFocusOwner();
            keys.fireEvent(letter("ж"));
            assertEquals("ж", field.getText());
        });
        assertEquals("", below.getText());
    }

    private static KeyEvent letter(String words) {
        KeyCode none = KeyCode.UNDEFINED;
        return new KeyEvent(KeyEvent.KEY_TYPED, words, "", none, false, false, false, false);
    }

    @Test
    void escapeClosesOneSheetAtATime(FxRobot robot) {
        TextField first = open(robot, "one");
        robot.interact(() -> {});
        open(robot, "two");
        robot.interact(() -> {});
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of("two"), closed);
        assertTrue(sheets.isOpen());
        assertSame(first, below.getScene().getFocusOwner());
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of("two", "one"), closed);
        assertFalse(sheets.isOpen());
    }

    @Test
    void escapeInAListClosesTheSheetToo(FxRobot robot) {
        ListView<String> list = new ListView<>();
        list.getItems().setAll("a", "b");
        robot.interact(() -> sheets.show(new VBox(list), () -> closed.add("list")));
        robot.interact(list::requestFocus);
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of("list"), closed);
        assertFalse(sheets.isOpen());
    }

    @Test
    void lockingClosesEverySheetFromTheTop(FxRobot robot) {
        open(robot, "one");
        open(robot, "two");
        open(robot, "three");
        robot.interact(sheets::closeAll);
        assertEquals(List.of("three", "two", "one"), closed);
        assertFalse(sheets.isOpen());
        assertTrue(sheets.layer().getChildren().isEmpty());
    }

    @Test
    void closingNothingDoesNothing(FxRobot robot) {
        robot.interact(sheets::close);
        robot.interact(sheets::closeAll);
        assertTrue(closed.isEmpty());
        assertTrue(below.isFocused());
    }

    @Test
    void tabStaysInTheSheet(FxRobot robot) {
        TextField first = new TextField();
        TextField last = new TextField();
        robot.interact(() -> sheets.show(new VBox(first, last), () -> {}));
        robot.interact(() -> {});
        robot.type(KeyCode.TAB);
        assertTrue(last.isFocused());
        robot.type(KeyCode.TAB);
        robot.interact(() -> {});
        assertTrue(first.isFocused(), "not the field under the sheet");
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        robot.interact(() -> {});
        assertTrue(last.isFocused());
        robot.interact(sheets::close);
        assertTrue(below.isFocused());
    }

    @Test
    void whateverAsksForTheKeysUnderASheetDoesNotGetThem(FxRobot robot) {
        TextField field = open(robot, "one");
        robot.interact(() -> {});
        robot.interact(below::requestFocus);
        robot.interact(() -> {});
        assertTrue(field.isFocused());
    }
}
