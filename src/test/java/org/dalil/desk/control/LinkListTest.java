package org.dalil.desk.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.dalil.kit.DraftsInMemory;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

/// Lines follow what is shown, and the keys are never left nowhere when a line goes.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class LinkListTest {
    private final DraftsInMemory drafts = new DraftsInMemory();
    private final List<String> drawn = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private TextField before;

    @SuppressWarnings("NullAway.Init")
    private TextField field;

    @SuppressWarnings("NullAway.Init")
    private LinkList<String> list;

    @Start
    void start(Stage stage) {
        before = new TextField();
        field = new TextField();
        list = new LinkList<>(this::draw, drafts, field, new Label("beside"));
        stage.setScene(new Scene(new VBox(before, list.root()), 400, 300));
        stage.show();
    }

    private Node draw(String words) {
        drawn.add(words);
        return new Button(words);
    }

    private void show(FxRobot robot, String key, String... words) {
        robot.interact(() -> list.show(key, List.of(words)));
    }

    private List<Node> lines() {
        return ((Pane) list.root().getChildren().getFirst()).getChildren();
    }

    @Test
    void whatIsTheSameIsNotDrawnAgain(FxRobot robot) {
        show(robot, "a", "one", "two");
        Node first = lines().getFirst();
        robot.interact(first::requestFocus);
        show(robot, "a", "one", "two");
        assertSame(first, lines().getFirst());
        assertTrue(first.isFocused());
        assertEquals(List.of("one", "two"), drawn);
    }

    @Test
    void keysOfALineThatGoesAreInTheFieldThen(FxRobot robot) {
        show(robot, "a", "one", "two");
        robot.interact(() -> lines().getLast().requestFocus());
        show(robot, "a", "one");
        assertEquals(1, lines().size());
        assertTrue(field.isFocused());
    }

    @Test
    void whatMayNotChangeIsDrawnAnewAndOffersNoField(FxRobot robot) {
        show(robot, "a", "one");
        robot.interact(() -> list.show("a", List.of("one"), false));
        assertEquals(List.of("one", "one"), drawn, "its line may look different now");
        assertFalse(field.getParent().isVisible());
        show(robot, "a", "one");
        assertTrue(field.getParent().isVisible());
        assertEquals(3, drawn.size());
    }

    @Test
    void keysElsewhereStayThere(FxRobot robot) {
        show(robot, "a", "one");
        robot.interact(before::requestFocus);
        show(robot, "a", "one", "two");
        assertTrue(before.isFocused());
        assertEquals(2, lines().size());
    }

    @Test
    void whatIsTypedToAddOneStaysWithItsRecord(FxRobot robot) {
        show(robot, "a");
        robot.interact(() -> field.setText("Aidar"));
        show(robot, "b");
        assertEquals("", field.getText());
        show(robot, "a");
        assertEquals("Aidar", field.getText());
    }
}
