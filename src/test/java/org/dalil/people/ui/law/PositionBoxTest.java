package org.dalil.people.ui.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.dalil.desk.Intent;
import org.dalil.desk.Theme;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.DeskKit;
import org.dalil.kit.Picture;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The card of a legal position: its day can be asked for in words, and each line leads on.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class PositionBoxTest {
    private static final LocalDate DAY = LocalDate.of(2006, 11, 28);
    private final List<LocalDate> asked = new ArrayList<>();
    private final DeskKit kit = new DeskKit();
    private final RecordRef proceeding = new RecordRef(RecordKind.PROCEEDING, UUID.randomUUID());
    private final RecordRef claim = new RecordRef(RecordKind.CLAIM, UUID.randomUUID());

    @SuppressWarnings("NullAway.Init")
    private PositionBox box;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        box = new PositionBox(kit.desk, asked::add);
        scene = new Scene(new VBox(box.root(), new TextField()), 640, 500);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        kit.desk.navigator().shownBy(kit.went::add);
        box.show(view(List.of("a date does not settle it"), false));
    }

    private PositionView view(List<String> doubts, boolean nothing) {
        return new PositionView(
                DAY,
                "Removal lawful under domestic orders; barred by a measure",
                List.of("Promised: no torture", "Held insufficient by: the defence"),
                doubts,
                List.of(
                        new PositionView.Missing("Case number", proceeding),
                        new PositionView.Missing("A telephone", null)),
                List.of(
                        new PositionView.Due("28 May 2007", "six months", claim, false),
                        new PositionView.Due("13 Aug 2006", "ten days", claim, true)),
                nothing);
    }

    private boolean says(FxRobot robot, String words) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().contains(words));
    }

    private TextField day(FxRobot robot) {
        return robot.lookup("#position-day").queryAs(TextField.class);
    }

    @Test
    void everythingOfThePositionIsSaid(FxRobot robot) {
        for (String words :
                List.of(
                        "barred by a measure",
                        "Promised: no torture",
                        "Held insufficient by",
                        "a date does not settle it",
                        "lacks 2 things",
                        "A telephone",
                        "six months",
                        "1 has passed by that day")) {
            assertTrue(says(robot, words), words);
        }
        assertFalse(says(robot, "ten days"), "what has passed is only counted");
        robot.interact(() -> Picture.take(scene, "position-card"));
    }

    @Test
    void anotherDayIsAskedForInWords(FxRobot robot) {
        robot.interact(() -> {
            day(robot).requestFocus();
            day(robot).setText("15 August 2006");
        });
        robot.type(KeyCode.ENTER);
        assertEquals(LocalDate.of(2006, 8, 15), asked.getLast());
        robot.interact(() -> day(robot).setText("August 2006"));
        robot.type(KeyCode.ENTER);
        assertEquals(LocalDate.of(2006, 8, 1), asked.getLast(), "the first of several days");
    }

    @Test
    void whatIsNoDayIsSaidSoAndTheWordsStay(FxRobot robot) {
        robot.interact(() -> {
            day(robot).requestFocus();
            day(robot).setText("someday");
        });
        robot.type(KeyCode.ENTER);
        assertTrue(says(robot, "not read as a day"));
        assertEquals("someday", day(robot).getText());
        assertEquals(List.of(), asked);
    }

    @Test
    void whatIsMissingAndDueLeadsOn(FxRobot robot) {
        for (String words : List.of("Case number", "28 May 2007")) {
            Button link =
                    robot.lookup(".button").queryAllAs(Button.class).stream()
                            .filter(button -> words.equals(button.getText()))
                            .findFirst()
                            .orElseThrow();
            robot.interact(link::fire);
        }
        assertEquals(
                List.of(new Intent.ToRecord(proceeding), new Intent.ToRecord(claim)), kit.went);
    }

    @Test
    void ofNothingNothingIsShown(FxRobot robot) {
        robot.interact(() -> box.show(view(List.of(), true)));
        Parent card = (Parent) box.root();
        assertFalse(card.isVisible());
        assertFalse(card.isManaged());
        robot.interact(() -> box.show(view(List.of(), false)));
        assertTrue(card.isVisible());
        assertFalse(says(robot, "to look at"));
    }
}
