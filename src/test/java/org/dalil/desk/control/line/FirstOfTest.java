package org.dalil.desk.control.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;

import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Of many things only those are made that are looked at; how many are left is said, and the keys
/// go on where new ones begin.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class FirstOfTest {
    private static final int AT_ONCE = 8;
    private final List<Integer> made = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Start
    void start(Stage on) {
        stage = on;
        stage.setScene(new Scene(new HBox(), 300, 400));
        stage.show();
    }

    private FirstOf<Integer> of(FxRobot robot, int count, Function<Integer, Node> draw) {
        List<FirstOf<Integer>> one = new ArrayList<>();
        robot.interact(() -> {
            Function<Integer, Node> noted =
                    at -> {
                        made.add(at);
                        return draw.apply(at);
                    };
            List<Integer> all = IntStream.range(0, count).boxed().toList();
            one.add(new FirstOf<>(2, all, AT_ONCE, noted, left -> left.size() + " left"));
            stage.getScene().setRoot(one.getFirst());
        });
        return one.getFirst();
    }

    private static Button more(FirstOf<Integer> box) {
        return (Button) box.getChildren().getLast();
    }

    @Test
    void whatNobodyLooksAtIsNotMade(FxRobot robot) {
        FirstOf<Integer> box = of(robot, 20, at -> new Label("" + at));
        assertEquals(IntStream.range(0, AT_ONCE).boxed().toList(), made);
        assertEquals("12 left", more(box).getText());
        robot.interact(() -> more(box).fire());
        assertEquals(2 * AT_ONCE, made.size());
        assertEquals("4 left", more(box).getText());
        robot.interact(() -> more(box).fire());
        assertEquals(IntStream.range(0, 20).boxed().toList(), made);
        assertEquals(20, box.getChildren().size());
    }

    @Test
    void aLinkNeverStandsForASingleThing(FxRobot robot) {
        FirstOf<Integer> box = of(robot, AT_ONCE + 1, at -> new Label("" + at));
        assertEquals(AT_ONCE + 1, made.size());
        assertFalse(box.getChildren().getLast() instanceof Button);
    }

    @Test
    void nothingHasNoLink(FxRobot robot) {
        assertEquals(List.of(), of(robot, 0, at -> new Label("" + at)).getChildren());
    }

    @Test
    void keysGoOnWhereNewOnesBegin(FxRobot robot) {
        FirstOf<Integer> plain = of(robot, 20, at -> new Button("" + at));
        robot.interact(() -> more(plain).requestFocus());
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertSame(plain.getChildren().get(AT_ONCE), stage.getScene().getFocusOwner());
        FirstOf<Integer> boxed = of(robot, 20, at -> new HBox(new Label("x"), new Button("" + at)));
        robot.interact(() -> more(boxed).requestFocus());
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        HBox first = (HBox) boxed.getChildren().get(AT_ONCE);
        assertSame(first.getChildren().getLast(), stage.getScene().getFocusOwner());
    }
}
