package org.dalil.desk.control.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.stream.Collectors;

/// Words in a table are never cut: the row grows with them, and a row used again is as low as its
/// new words.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class WordsColumnTest {
    private static final String LONG = "handed over at the airport before dawn ".repeat(6).strip();

    @SuppressWarnings("NullAway.Init")
    private TableView<String> table;

    @Start
    void start(Stage stage) {
        table = new TableView<>();
        WordsColumn<String> column = new WordsColumn<>("What", 160, "map-cell", words -> words);
        table.getColumns().add(column);
        table.getItems().setAll("short", LONG);
        assertFalse(column.isSortable());
        assertFalse(column.isReorderable());
        stage.setScene(new Scene(table, 300, 400));
        stage.show();
    }

    private TableCell<?, ?> cell(FxRobot robot, String words) {
        return robot.lookup(".table-cell").queryAll().stream()
                .map(TableCell.class::cast)
                .filter(cell -> words.equals(cell.getText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theRowGrowsWithItsWords(FxRobot robot) {
        double low = cell(robot, "short").getHeight();
        assertTrue(cell(robot, LONG).getHeight() > 4 * low - 20, "six lines and more");
        Node words = cell(robot, LONG).getGraphic();
        assertTrue(words.getLayoutBounds().getHeight() <= cell(robot, LONG).getHeight());
    }

    @Test
    void rowsUsedAgainKeepNothingOfWhatTheyShowed(FxRobot robot) {
        double low = cell(robot, "short").getHeight();
        robot.interact(() -> table.getItems().setAll("other"));
        assertEquals(low, cell(robot, "other").getHeight(), 0.5);
        assertEquals(
                List.of("other"),
                robot.lookup(".table-cell").queryAll().stream()
                        .map(cell -> ((TableCell<?, ?>) cell).getText())
                        .filter(text -> text != null && !text.isEmpty())
                        .collect(Collectors.toList()));
    }
}
