package org.dalil.desk.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.dalil.kit.DraftsInMemory;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Map;

/// Words that nothing was made of yet stay with their record, and are neither lost nor seen
/// elsewhere.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class UnfinishedTest {
    private final DraftsInMemory drafts = new DraftsInMemory();

    @SuppressWarnings("NullAway.Init")
    private TextField elsewhere;

    @SuppressWarnings("NullAway.Init")
    private TextField field;

    @SuppressWarnings("NullAway.Init")
    private Unfinished words;

    @Start
    void start(Stage stage) {
        elsewhere = new TextField();
        field = new TextField();
        words = new Unfinished(field, drafts);
        stage.setScene(new Scene(new VBox(elsewhere, field), 400, 300));
        stage.show();
    }

    private void type(FxRobot robot, String typed) {
        robot.interact(() -> {
            field.requestFocus();
            field.setText(typed);
        });
    }

    private void show(FxRobot robot, String key) {
        robot.interact(() -> words.show(key));
    }

    @Test
    void wordsStayWithTheRecordTheyWereTypedFor(FxRobot robot) {
        show(robot, "a");
        type(robot, "Aidar");
        show(robot, "b");
        assertEquals("", field.getText(), "not on the page of b");
        type(robot, "Bakyt");
        show(robot, "a");
        assertEquals("Aidar", field.getText());
        assertEquals(Map.of("a", "Aidar", "b", "Bakyt"), drafts.held);
    }

    @Test
    void leavingTheFieldKeepsThemAsADraft(FxRobot robot) {
        show(robot, "a");
        type(robot, "Aidar");
        assertEquals(Map.of(), drafts.held, "not at every key");
        robot.interact(elsewhere::requestFocus);
        assertEquals(Map.of("a", "Aidar"), drafts.held);
    }

    @Test
    void whatSomethingWasMadeOfIsForgottenAtOnce(FxRobot robot) {
        drafts.held.put("a", "Aidar");
        show(robot, "a");
        assertEquals("Aidar", field.getText(), "after a lock, say");
        robot.interact(field::clear);
        assertEquals(Map.of(), drafts.held);
    }

    @Test
    void showingTheSameRecordAgainDoesNotDisturbTyping(FxRobot robot) {
        show(robot, "a");
        type(robot, "Ai");
        show(robot, "a");
        assertEquals("Ai", field.getText());
        show(robot, "b");
        show(robot, "b");
        assertEquals("", field.getText());
    }

    @Test
    void blanksAreNoWords(FxRobot robot) {
        show(robot, "a");
        type(robot, "  ");
        show(robot, "b");
        assertEquals(Map.of(), drafts.held);
    }
}
