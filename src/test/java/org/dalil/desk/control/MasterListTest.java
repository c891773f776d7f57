package org.dalil.desk.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.dalil.casefile.RowSource;
import org.dalil.desk.Theme;
import org.dalil.history.GoneException;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kit.DeskKit;
import org.dalil.kit.Hands;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// Rows that could not be read say so in their place, and are read again by hand or by arrow key.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class MasterListTest {
    private static final int ROWS = 100;
    private final FxRobot robot = new Hands();
    private final DeskKit kit = new DeskKit();
    private final MasterModel<Integer> model =
            new MasterModel<>(new Numbers(), row -> new UUID(0, row), kit.desk);

    private Subscription attached = Subscription.EMPTY;
    private boolean broken;

    @SuppressWarnings("NullAway.Init")
    private MasterList<Integer> list;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    /// A hundred numbers, of which those behind the first page cannot be read while it is broken.
    private final class Numbers implements RowSource<Integer> {
        @Override
        public int count(String typed) {
            return ROWS;
        }

        @Override
        public List<Integer> page(String typed, int offset, int limit) throws ProblemException {
            if (broken && offset > 0) {
                throw new GoneException(Problem.of("history.problem.gone"));
            }
            return IntStream.range(offset, Math.min(ROWS, offset + limit)).boxed().toList();
        }

        @Override
        public int indexOf(String typed, UUID id) {
            return (int) id.getLeastSignificantBits();
        }
    }

    @Start
    void start(Stage stage) {
        list =
                new MasterList<>(
                        model,
                        kit.desk,
                        "Numbers",
                        row -> new RowBox.Words("row " + row, "", ""),
                        new Label("none"),
                        null);
        scene = new Scene(new StackPane(list.root()), 400, 500);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        broken = true;
        attached = model.attach();
    }

    @AfterEach
    void leave() {
        robot.interact(attached::unsubscribe);
    }

    private void toTheEnd() {
        robot.interact(() -> list.list().scrollTo(ROWS - 1));
        layOut();
    }

    private void layOut() {
        robot.interact(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    private boolean isShown(String words) {
        return robot.lookup(words).tryQuery().isPresent();
    }

    @Test
    void anUnreadRowSaysSoAndTheButtonReadsItAgain() {
        toTheEnd();
        assertTrue(isShown("Could not be read"));
        assertFalse(isShown("row 99"));
        assertEquals(1, kit.problems.size(), "it was said once, not for every row");
        broken = false;
        Button again =
                robot.lookup("Try again").queryAll().stream()
                        .map(Button.class::cast)
                        .findFirst()
                        .orElseThrow();
        robot.interact(again::fire);
        toTheEnd(); // rows that are read are higher
        assertTrue(isShown("row 99"));
        assertFalse(isShown("Could not be read"));
    }

    @Test
    void anArrowKeyToItReadsItAgainOnceAtATime() {
        toTheEnd();
        int said = kit.problems.size();
        robot.interact(() -> list.list().getSelectionModel().select(98));
        assertEquals(said + 1, kit.problems.size(), "it is tried once and not for ever");
        broken = false;
        robot.interact(() -> list.list().getSelectionModel().select(99));
        toTheEnd();
        assertTrue(isShown("row 99"));
        assertEquals(new UUID(0, 99), model.chosen().get());
    }
}
