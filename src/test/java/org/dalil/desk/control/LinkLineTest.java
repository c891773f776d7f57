package org.dalil.desk.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.dalil.desk.Theme;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

/// A line leads to its record and can be taken away, and neither button is ever squeezed out by
/// long words.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class LinkLineTest {
    private final List<String> did = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private VBox window;

    @Start
    void start(Stage stage) {
        window = new VBox();
        Scene scene = new Scene(window, 400, 200);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private LinkLine shown(FxRobot robot, String name, String remark) {
        LinkLine line =
                new LinkLine(
                        name,
                        remark,
                        () -> did.add("go"),
                        new LinkLine.Removal("Убрать", () -> did.add("remove")));
        robot.interact(() -> {
            window.getChildren().setAll(line);
            window.applyCss();
            window.layout();
        });
        return line;
    }

    @Test
    void underlinesInNamesAreShown(FxRobot robot) {
        Button link = first(shown(robot, "detentions_moscow_2012", ""));
        Button button = Actions.button("undo", "a_b", () -> {});
        robot.interact(() -> {
            window.getChildren().add(button);
            window.applyCss();
            window.layout();
        });

        assertEquals("detentions_moscow_2012", ((Text) link.lookup(".text")).getText());
        assertEquals("a_b", ((Text) button.lookup(".text")).getText());
    }

    private static Button first(LinkLine line) {
        return (Button) line.getChildren().getFirst();
    }

    private static Button last(LinkLine line) {
        return (Button) line.getChildren().getLast();
    }

    @Test
    void itLeadsAndIsTakenAway(FxRobot robot) {
        LinkLine line = shown(robot, "Зафар", "имам");
        robot.interact(first(line)::fire);
        robot.interact(last(line)::fire);

        assertEquals(List.of("go", "remove"), did);
        assertEquals("Убрать", last(line).getAccessibleText());
        assertEquals("Убрать", last(line).getTooltip().getText());
    }

    @Test
    void longWordsLeaveRoomForWhatStandsBesideThem(FxRobot robot) {
        LinkLine line = shown(robot, "a very long statement ".repeat(20), "противоречит");

        Label remark = (Label) line.getChildren().get(1);
        assertTrue(remark.getWidth() >= remark.prefWidth(-1) - 1, "cut to " + remark.getWidth());
        assertTrue(last(line).getBoundsInParent().getMaxX() <= 400);
    }

    @Test
    void aFieldBesideTheNameTakesTheRoomThatIsLeft(FxRobot robot) {
        TextField words = new TextField();
        LinkLine line =
                new LinkLine("Зафар", words, () -> {}, new LinkLine.Removal("Убрать", () -> {}));
        robot.interact(() -> {
            window.getChildren().setAll(line);
            window.applyCss();
            window.layout();
        });
        assertTrue(words.getWidth() > 250, "only " + words.getWidth());
    }

    @Test
    void buttonsSayWhatTheyDoToScreenReadersToo() {
        assertEquals("+ Note", Actions.chip("c", "Note", () -> {}).getText());
        assertTrue(Actions.primary("p", "Keep", () -> {}).getStyleClass().contains("primary"));
        Button icon = Actions.icon(Feather.X, "Close", () -> did.add("close"));
        icon.fire();
        assertEquals(List.of("close"), did);
        assertEquals("Close", icon.getAccessibleText());
        assertEquals("b", Actions.button("b", "Words", () -> {}).getId());
    }

    @Test
    void anEmptyStateSaysWhatBelongsHereAndHowToBringIt() {
        Button bring = Actions.button("bring", "Bring", () -> {});
        EmptyState empty = new EmptyState(Feather.FLAG, "Пока пусто", "Добавьте.", bring);

        assertEquals(
                List.of("Пока пусто", "Добавьте."),
                empty.getChildren().stream()
                        .filter(Label.class::isInstance)
                        .map(node -> ((Label) node).getText())
                        .toList());
        assertTrue(empty.getChildren().contains(bring));
    }
}
