package org.dalil.people.ui.law.fold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.dalil.desk.Theme;
import org.dalil.history.GoneException;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kit.DeskKit;
import org.dalil.kit.OnScreen;
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

/// A fold reads and builds nothing before it is opened, and never shows somebody else’s.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class FoldTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private final DeskKit kit = new DeskKit();
    private final List<UUID> read = new ArrayList<>();
    private int made;
    private boolean broken;

    @SuppressWarnings("NullAway.Init")
    private Fold<String> fold;

    /// Says whom it was read of.
    private final class Telling implements FoldPart<String> {
        private final Label said = new Label();

        Telling() {
            made++;
            said.setId("said");
        }

        @Override
        public String read(UUID who) throws ProblemException {
            if (broken) {
                throw new GoneException(Problem.of("history.problem.gone"));
            }
            read.add(who);
            return who.toString();
        }

        @Override
        public Node node() {
            return said;
        }

        @Override
        public void show(UUID who, String now) {
            said.setText(now);
        }
    }

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        fold = new Fold<>("fold", "Title", kit.desk, Telling::new);
        Scene scene = new Scene(new VBox(fold.root()), 400, 200);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        fold.about(ONE);
        fold.reload(ONE);
    }

    private void turn(FxRobot robot) {
        robot.interact(() -> robot.lookup("#fold").queryAs(ToggleButton.class).fire());
    }

    private String said(FxRobot robot) {
        return robot.lookup("#said").queryAs(Label.class).getText();
    }

    @Test
    void closedItReadsAndMakesNothing(FxRobot robot) {
        assertEquals(0, made);
        assertEquals(List.of(), read);
        turn(robot);
        assertEquals(ONE.toString(), said(robot));
        turn(robot);
        turn(robot);
        assertEquals(1, made, "made once");
        assertEquals(List.of(ONE, ONE), read, "and read at each opening");
    }

    @Test
    void openItFollowsWhosePageIsShown(FxRobot robot) {
        turn(robot);
        robot.interact(() -> fold.about(OTHER));
        assertEquals(OTHER.toString(), said(robot));
        robot.interact(() -> fold.reload(ONE));
        assertEquals(List.of(ONE, OTHER), read, "of the one before nothing is read any more");
        robot.interact(() -> fold.reload(OTHER));
        assertEquals(3, read.size());
    }

    @Test
    void whileItReadsNobodyElsesIsSeen(FxRobot robot) {
        turn(robot);
        kit.jobs.hold();
        robot.interact(() -> fold.about(OTHER));
        assertFalse(new OnScreen(robot).isSeen("said"));
        robot.interact(kit.jobs::release);
        assertEquals(OTHER.toString(), said(robot));
    }

    @Test
    void whatCannotBeReadIsToldAndClosesAgain(FxRobot robot) {
        broken = true;
        turn(robot);
        assertEquals(1, kit.problems.size());
        assertFalse(robot.lookup("#fold").queryAs(ToggleButton.class).isSelected());
        broken = false;
        turn(robot);
        assertTrue(new OnScreen(robot).isSeen("said"));
    }

    @Test
    void aDayIsTakenAtItsFirst() {
        assertEquals(LocalDate.of(2006, 8, 1), DayField.day("August 2006"));
        assertNull(DayField.day("someday"));
    }
}
