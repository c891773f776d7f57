package org.dalil.desk.control.drawn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Stage;

import org.dalil.desk.Theme;
import org.dalil.kit.Hands;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

/// What drawings share: words cut where they do not fit, colours of the theme, and the table
/// beside.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class DrawnTest {
    private final FxRobot robot = new Hands();
    private final List<String> chosen = new ArrayList<>();
    private int opened;
    private int changed;

    @SuppressWarnings("NullAway.Init")
    private TwinTable<String> table;

    @SuppressWarnings("NullAway.Init")
    private Inks<Colour> inks;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    /// Two colours that the grid has.
    private enum Colour {
        VICTIM,
        VICTIM_GROUND
    }

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        table =
                new TwinTable<String>("twin", "Words as a table", "nothing yet")
                        .column("Word", 200, word -> word)
                        .column("Length", 100, word -> String.valueOf(word.length()))
                        .acting(chosen::add, () -> opened++);
        inks = new Inks<>(Colour.class, "grid-ink", () -> changed++);
        VBox root = new VBox(inks.regions(), table.control());
        scene = new Scene(root, 500, 400);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        table.show(List.of("one", "two", "three"));
    }

    private TableView<String> control() {
        return table.control();
    }

    @Test
    void theTableTellsWhatIsChosenInItAndNotWhatItFollows() {
        robot.interact(() -> table.follow("two"));
        assertEquals("two", control().getSelectionModel().getSelectedItem());
        assertEquals(List.of(), chosen, "the drawing knows that already");
        robot.interact(() -> control().getSelectionModel().clearAndSelect(2));
        assertEquals(List.of("three"), chosen);
        robot.interact(() -> table.follow(null));
        assertNull(control().getSelectionModel().getSelectedItem());
        assertEquals("5", control().getColumns().get(1).getCellData(2));
    }

    @Test
    void enterAndADoubleClickOpen() {
        robot.interact(() -> {
            control().requestFocus();
            control().getSelectionModel().select(0);
        });
        robot.type(KeyCode.ENTER);
        assertEquals(1, opened);
        robot.type(KeyCode.DOWN);
        assertEquals(1, opened);
        assertEquals(List.of("one", "two"), chosen);
    }

    @Test
    void coloursComeFromTheThemeAndChangeWithIt() {
        Color light = inks.of(Colour.VICTIM);
        assertNotEquals(Color.TRANSPARENT, light);
        assertNotEquals(light, inks.of(Colour.VICTIM_GROUND));
        assertEquals(0.5, inks.of(Colour.VICTIM, 0.5).getOpacity(), 0.01);
        int before = changed;
        robot.interact(() -> {
            Theme.DARK.dress(scene);
            scene.getRoot().applyCss();
        });
        assertTrue(changed > before, "whoever paints is told");
        assertNotEquals(light, inks.of(Colour.VICTIM));
    }

    @Test
    void wordsAreCutWhereTheyDoNotFitAndNeverInsideACharacter() {
        Fitting fitting = new Fitting(Font.font("Inter", 12));
        String words = "Rendition (extra-legal transfer between States)";
        assertEquals(words, fitting.in(words, 1_000));
        String cut = fitting.in(words, 90);
        assertTrue(cut.endsWith("…") && words.startsWith(cut.substring(0, cut.length() - 1)), cut);
        assertTrue(fitting.width(cut) <= 90);
        assertEquals("two lines", fitting.in(" two\n lines ", 1_000), "on one line");
        assertEquals("", fitting.in(words, 1), "no room for a letter");
        String faces = "😀".repeat(40);
        for (int width = 20; width < 120; width += 7) {
            String some = fitting.in(faces, width);
            assertFalse(
                    some.length() > 1 && Character.isHighSurrogate(some.charAt(some.length() - 2)),
                    "a whole face at " + width);
        }
        assertEquals(cut, fitting.in(words, 90), "the same again");
    }
}
