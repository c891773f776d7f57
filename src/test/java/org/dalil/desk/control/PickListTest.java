package org.dalil.desk.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.desk.control.pick.PickList;
import org.dalil.kit.Hands;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Choosing by typing: with arrows and Enter, and never a line of older words.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class PickListTest {
    private static final List<String> TOWNS = List.of("Bishkek", "Dushanbe", "Osh", "Tashkent");
    private final FxRobot robot = new Hands();
    private final List<String> taken = new ArrayList<>();
    private final List<Runnable> late = new ArrayList<>();
    private boolean answering = true;

    @SuppressWarnings("NullAway.Init")
    private PickList<String> list;

    @Start
    void start(Stage window) {
        list =
                new PickList<>(
                        new PickList.Words("town", "Find a town", "No town fits"),
                        this::answer,
                        Label::new,
                        taken::add);
        window.setScene(new Scene(list.root(), 320, 300));
        window.show();
    }

    @BeforeEach
    void open() {
        robot.interact(list::open);
    }

    private void answer(String typed, Consumer<List<String>> told) {
        List<String> fitting =
                TOWNS.stream()
                        .filter(one -> one.toLowerCase(java.util.Locale.ROOT).contains(typed))
                        .toList();
        if (answering) {
            told.accept(fitting);
        } else {
            late.add(() -> told.accept(fitting));
        }
    }

    private ListView<?> lines() {
        return robot.lookup("#town-list").queryListView();
    }

    @Test
    void itOpensWithAllAndTheKeysInIt() {
        assertEquals(4, lines().getItems().size());
        assertTrue(robot.lookup("#town").queryAs(TextField.class).isFocused());
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("Bishkek"), taken);
    }

    @Test
    void arrowsChooseAndStopAtTheEnds() {
        robot.type(KeyCode.UP, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(List.of("Osh"), taken);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(List.of("Osh", "Tashkent"), taken);
    }

    @Test
    void typingNarrowsAndNothingIsTakenWhereNothingFits() {
        robot.write("sh");
        assertEquals(List.of("Bishkek", "Dushanbe", "Osh", "Tashkent"), lines().getItems());
        robot.write("k");
        assertEquals(List.of("Bishkek", "Tashkent"), lines().getItems());
        robot.write("zz");
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(), taken);
        assertEquals("shkzz", list.typed());
    }

    @Test
    void enterBeforeTheAnswerTakesWhatTheAnswerBrings() {
        answering = false;
        robot.write("osh");
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(), taken, "the lines of older words are not meant");
        robot.interact(() -> late.getLast().run());
        assertEquals(List.of("Osh"), taken);
    }

    @Test
    void openingItAgainForgetsWhatWasTyped() {
        robot.write("osh");
        robot.interact(list::open);
        assertEquals("", list.typed());
        assertEquals(4, lines().getItems().size());
    }
}
