package org.dalil.history.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.dalil.desk.Desk;
import org.dalil.desk.Theme;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.EntryKit;
import org.dalil.kit.Hands;
import org.dalil.kit.InlineJobs;
import org.dalil.kit.Typing;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;

/// The sheet of everything that was done, on a screen.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class HistorySheetTest {
    private final FxRobot robot = new Hands();
    private final InlineJobs jobs = new InlineJobs();
    private final EntryKit kit = new EntryKit(Path.of("target"));

    @SuppressWarnings("NullAway.Init")
    private BareCasefile casefile;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @Start
    void start(Stage stage) throws Exception {
        Theme.loadFonts();
        casefile = new BareCasefile();
        scene = new Scene(new StackPane(), 900, 640);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private void open(String language) {
        desk = kit.desk(language, jobs);
        robot.interact(() -> {
            scene.setRoot(new StackPane(new Region(), desk.sheets().layer()));
            HistorySheet.open(casefile.holdings.ledger().history(), desk);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    private List<String> lines() {
        return robot.lookup("#history .list-cell .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .filter(words -> !words.isEmpty() && !words.contains(" · "))
                .toList();
    }

    private ListView<?> list() {
        return (ListView<?>) (Node) robot.lookup("#history").query();
    }

    @Test
    void anEmptyCasefileSaysThatNothingWasDone() {
        open("en");
        assertEquals(0, list().getItems().size());
        assertTrue(robot.lookup("#history .label").queryAs(Label.class).isVisible());
    }

    @Test
    void actsStandNewestFirstEachByItsNameAndAuthor() throws Exception {
        Events events = new Events(casefile.holdings);
        Event hearing = events.add("Hearing", null, null);
        events.remove(hearing);
        open("en");
        assertEquals(List.of("remove event “Hearing”", "add event “Hearing”"), lines());
        assertTrue(list().isFocused(), "arrow keys read it");
    }

    @Test
    void whatWasUndoneSaysSoAndTheUndoingStandsBesideIt() throws Exception {
        new Events(casefile.holdings).add("Hearing", null, null);
        casefile.holdings.ledger().undo();
        open("en");
        assertEquals(2, list().getItems().size());
        assertTrue(lines().contains("add event “Hearing”"), lines().toString());
        assertTrue(
                lines().stream()
                        .anyMatch(line ->
                                line.toLowerCase(java.util.Locale.ROOT).startsWith("undone")
                                        || line.startsWith("Undo")),
                lines().toString());
        casefile.holdings.ledger().redo();
        open("en");
        assertEquals(3, list().getItems().size());
    }

    @Test
    void inRussianTheNamesAreRussian() throws Exception {
        new Events(casefile.holdings).add("Hearing", null, null);
        open("ru");
        assertEquals(List.of("добавление события «Hearing»"), lines());
    }

    @Test
    void escapeClosesIt() {
        open("en");
        Typing.press(scene, KeyCode.ESCAPE);
        assertFalse(desk.sheets().isOpen());
    }

    @Test
    void aCasefileThatCannotBeReadIsTold() throws Exception {
        casefile.close();
        open("en");
        assertEquals(1, kit.problems.size());
        assertEquals(0, list().getItems().size());
        casefile = new BareCasefile();
    }
}
