package org.dalil.people.ui.law.fold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.dalil.desk.Theme;
import org.dalil.kit.DeskKit;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A day asked for in words; and parts drawn anew that do not lose the keys.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class DayFieldTest {
    private final DeskKit kit = new DeskKit();
    private final List<LocalDate> asked = new ArrayList<>();
    private final VBox part = new VBox();

    @SuppressWarnings("NullAway.Init")
    private DayField day;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        day = new DayField("day", "On", kit.desk.texts(), asked::add);
        part.getChildren().setAll(button("one"), button("two"));
        scene = new Scene(new VBox(day.root(), part), 400, 200);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static Button button(String id) {
        Button button = new Button(id);
        button.setId(id);
        return button;
    }

    private TextField field() {
        return (TextField) scene.lookup("#day");
    }

    private void type(FxRobot robot, String words) {
        robot.interact(() -> {
            field().requestFocus();
            field().setText(words);
        });
        robot.type(KeyCode.ENTER);
    }

    @Test
    void enterAsksForTheDayOfTheWords(FxRobot robot) {
        type(robot, "15 August 2006");
        type(robot, "2006-11");
        assertEquals(List.of(LocalDate.of(2006, 8, 15), LocalDate.of(2006, 11, 1)), asked);
    }

    @Test
    void leavingTheFieldAsksTooAndWordsWithoutADayStay(FxRobot robot) {
        robot.interact(() -> {
            field().requestFocus();
            field().setText("3 Aug 2006");
            scene.lookup("#one").requestFocus();
        });
        assertEquals(List.of(LocalDate.of(2006, 8, 3)), asked);
        type(robot, "soon");
        assertEquals(1, asked.size());
        assertEquals("soon", field().getText());
        type(robot, "");
        assertEquals(1, asked.size());
    }

    @Test
    void aDayIsNotShownOverWhatIsBeingTyped(FxRobot robot) {
        robot.interact(() -> {
            scene.lookup("#one").requestFocus();
            day.show(LocalDate.of(2006, 8, 15));
        });
        assertEquals("15 Aug 2006", field().getText());
        robot.interact(() -> {
            field().requestFocus();
            field().setText("16 Aug");
            day.show(LocalDate.of(2007, 1, 1));
        });
        assertEquals("16 Aug", field().getText());
    }

    private String focused() {
        return scene.getFocusOwner() == null ? "" : scene.getFocusOwner().getId();
    }

    @Test
    void whatIsDrawnAnewHasTheKeysAgain(FxRobot robot) {
        robot.interact(() -> {
            scene.lookup("#two").requestFocus();
            Redrawing.of(
                    part, () -> part.getChildren().setAll(button("one"), button("two")), "one");
        });
        assertEquals("two", focused());
        robot.interact(
                () -> Redrawing.of(part, () -> part.getChildren().setAll(button("one")), "one"));
        assertEquals("one", focused(), "what stands in for it");
    }

    @Test
    void keysElsewhereStayThere(FxRobot robot) {
        robot.interact(() -> {
            field().requestFocus();
            Redrawing.of(part, () -> part.getChildren().setAll(button("one")), "one");
        });
        assertEquals("day", focused());
        assertFalse(part.getChildren().isEmpty());
        assertTrue(scene.lookup("#two") == null);
    }
}
