package org.dalil.source.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.dalil.desk.Desk;
import org.dalil.desk.Theme;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.EntryKit;
import org.dalil.kit.Hands;
import org.dalil.kit.InlineJobs;
import org.dalil.kit.Typing;
import org.dalil.kit.UsesScreen;
import org.dalil.sound.SoundKit;
import org.dalil.source.SourceKit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The import sheet on a screen: by keys, with files that can and cannot be taken in.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class ImportPaneTest {
    private final FxRobot robot = new Hands();
    private final InlineJobs jobs = new InlineJobs();
    private final List<RecordRef> shown = new ArrayList<>();
    private final List<java.util.UUID> tables = new ArrayList<>();
    private final List<java.util.UUID> interviews = new ArrayList<>();

    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private SourceKit kit;

    @SuppressWarnings("NullAway.Init")
    private EntryKit entry;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @SuppressWarnings("NullAway.Init")
    private ImportPane pane;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        scene = new Scene(new StackPane(), 1000, 740);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void begin() throws Exception {
        kit = new SourceKit(folder);
        entry = new EntryKit(folder);
    }

    @AfterEach
    void end() throws Exception {
        robot.interact(() -> desk.sheets().closeAll());
        kit.close();
        assertEquals(List.of(), entry.problems);
    }

    private void open(String language, Path... files) {
        desk = entry.desk(language, jobs);
        robot.interact(() -> {
            scene.setRoot(new StackPane(new Region(), desk.sheets().layer()));
            pane =
                    new ImportPane(
                                    new ImportModel(kit.importer, desk),
                                    desk,
                                    shown::add,
                                    tables::add)
                            .interviews(interviews::add);
            pane.open(List.of(files));
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    private Node node(String id) {
        return robot.lookup("#import-" + id).query();
    }

    private Button button(String id) {
        return (Button) node(id);
    }

    private String state() {
        return ((Label) node("state")).getText();
    }

    private void press(KeyCode key) {
        Typing.press(scene, key);
    }

    @Test
    void anImportedTableLeadsToItsRecords() throws Exception {
        open("en", kit.file("rows.csv", "a,b\n1,2\n", UTF_8));
        press(KeyCode.ENTER);
        assertTrue(node("table").isVisible());
        robot.interact(() -> button("table").fire());

        assertFalse(desk.sheets().isOpen());
        assertEquals(1, tables.size());
        assertEquals("rows", kit.sources.find(tables.getFirst()).orElseThrow().title());
    }

    @Test
    void anImportedRecordingLeadsToWhoToldItAndWhatTheyAllow() throws Exception {
        open("en", kit.file("voice.wav", SoundKit.wav(new float[800], 1, 8_000)));
        press(KeyCode.ENTER);
        assertFalse(node("table").isVisible());
        assertEquals("Who told it, and consent…", button("interview").getText());
        robot.interact(() -> button("interview").fire());
        assertEquals("voice", kit.sources.find(interviews.getFirst()).orElseThrow().title());
    }

    @Test
    void whatIsNoTableLeadsToNone() throws Exception {
        open("en", kit.file("one.txt", "One thing.", UTF_8));
        press(KeyCode.ENTER);
        assertFalse(node("table").isVisible());
        assertFalse(node("interview").isVisible());
    }

    @Test
    void nothingChosenOpensNothing() {
        open("en");
        assertFalse(desk.sheets().isOpen());
    }

    @Test
    void filesAreImportedWithEnterAndTheFirstIsShownAfterwards() throws Exception {
        open(
                "en",
                kit.file("one.txt", "One thing.", UTF_8),
                kit.file("two.txt", "Two things.", UTF_8));
        assertEquals("Import 2 documents", button("start").getText());
        assertTrue(node("files").isFocused(), "Space and Enter work at once");
        press(KeyCode.ENTER);
        assertEquals("2 imported · Ctrl+Z takes the whole import back.", state());
        assertTrue(button("close").isFocused());
        assertFalse(node("start").isVisible());
        press(KeyCode.ESCAPE);
        assertFalse(desk.sheets().isOpen());
        assertEquals(1, shown.size());
        assertEquals(2, kit.sources.rows().count(""));
    }

    private String firstLines() {
        return robot.lookup("#first-lines").queryAs(Label.class).getText();
    }

    @Test
    void theChosenFileStaysInSightThroughTheImport() throws Exception {
        open(
                "en",
                kit.file("one.txt", "One thing.", UTF_8),
                kit.file("two.txt", "Two things.", UTF_8));
        press(KeyCode.DOWN);
        assertEquals("Two things.", firstLines());
        press(KeyCode.ENTER);
        assertEquals("Two things.", firstLines());
        ListView<?> files = (ListView<?>) node("files");
        assertEquals(1, files.getSelectionModel().getSelectedIndex());
        robot.interact(() -> files.requestFocus());
        press(KeyCode.UP);
        assertEquals("One thing.", firstLines());
    }

    @Test
    void anotherEncodingKeepsItsFileChosen() throws Exception {
        String words = "Министерство сообщило, что девять человек были возвращены.\n".repeat(4);
        open(
                "ru",
                kit.file("one.txt", "Первое слово.", UTF_8),
                kit.file("old.txt", words, Charset.forName("windows-1251")));
        press(KeyCode.DOWN);
        ComboBox<?> encodings = robot.lookup("#encoding").queryAs(ComboBox.class);
        assertTrue(encodings.getItems().size() > 1);
        robot.interact(() -> encodings.getSelectionModel().select(1));
        assertEquals(1, ((ListView<?>) node("files")).getSelectionModel().getSelectedIndex());
        assertFalse(firstLines().contains("Первое"), firstLines());
    }

    @Test
    void spaceLeavesAFileOut() throws Exception {
        open(
                "ru",
                kit.file("one.txt", "One thing.", UTF_8),
                kit.file("two.txt", "Two things.", UTF_8));
        press(KeyCode.SPACE);
        assertEquals("Импортировать 1 документ", button("start").getText());
        press(KeyCode.DOWN);
        press(KeyCode.SPACE);
        assertTrue(button("start").isDisabled());
        press(KeyCode.ENTER);
        assertEquals(0, kit.sources.rows().count(""));
        press(KeyCode.SPACE);
        press(KeyCode.ENTER);
        assertEquals(1, kit.sources.rows().count(""));
        assertEquals(1, kit.sources.rows().count("two"));
    }

    @Test
    void whatCannotBeImportedSaysWhyAndHoldsNothingUp() throws Exception {
        open(
                "en",
                kit.inbox.resolve("missing.txt"),
                kit.file("empty.txt", new byte[0]),
                kit.file("good.txt", "Words.", UTF_8));
        assertEquals("Import 1 document", button("start").getText());
        press(KeyCode.ENTER);
        assertTrue(state().startsWith("1 imported · "), state());
        assertTrue(state().contains("2 refused"), state());
        assertEquals(1, kit.sources.rows().count(""));
    }

    @Test
    void aFileThatIsHeldIsNotTakenTwice() throws Exception {
        kit.source(kit.file("held.txt", "Held words.", UTF_8));
        open("en", kit.file("again.txt", "Held words.", UTF_8));
        assertTrue(robot.lookup("Already held as “Held words.”").tryQuery().isPresent());
        press(KeyCode.ENTER);
        assertEquals(1, kit.sources.rows().count(""));
    }

    @Test
    void whileItRunsEscapeDoesNothingAndStopLeavesNothingBehind() throws Exception {
        open("en", kit.file("one.txt", "One thing.", UTF_8));
        jobs.hold();
        press(KeyCode.ENTER);
        assertTrue(node("stop").isVisible());
        assertFalse(node("close").isVisible());
        robot.interact(() -> node("files").requestFocus());
        press(KeyCode.ESCAPE);
        assertTrue(desk.sheets().isOpen());
        robot.interact(() -> button("stop").fire());
        robot.interact(jobs::release);
        assertEquals("Stopped. Nothing was imported.", state());
        assertEquals(0, kit.sources.rows().count(""));
        press(KeyCode.ESCAPE);
        assertEquals(List.of(), shown);
    }

    @Test
    void whileFilesAreLookedAtTheSheetSaysSo() throws Exception {
        jobs.hold();
        open("ru", kit.file("one.txt", "One thing.", UTF_8));
        assertEquals("Поиск файлов…", state());
        assertTrue(button("start").isDisabled());
        assertTrue(node("progress").isVisible());
        robot.interact(jobs::release);
        assertEquals("", state());
        assertFalse(button("start").isDisabled());
    }

    @Test
    void moreFilesDroppedMeanwhileAreAddedToTheSheet() throws Exception {
        open("en", kit.file("one.txt", "One thing.", UTF_8));
        Path second = kit.file("two.txt", "Two things.", UTF_8);
        robot.interact(() -> pane.open(List.of(second)));
        assertTrue(desk.sheets().isOpen());
        int listed = ((ListView<?>) node("files")).getItems().size();
        assertTrue(listed >= 1);
        press(KeyCode.ENTER);
        assertEquals(listed, kit.sources.rows().count(""));
    }

    @Test
    void theFirstLinesAreSeenInTheRightEncoding() throws Exception {
        String words = "Министерство сообщило, что девять человек были возвращены.\n";
        open("ru", kit.file("old.txt", words.repeat(4), Charset.forName("windows-1251")));
        assertTrue(
                robot.lookup(".label").queryAllAs(Label.class).stream()
                                .anyMatch(label -> label.getText().contains("Министерство"))
                        || robot
                                .lookup(".text-area")
                                .queryAllAs(javafx.scene.control.TextArea.class)
                                .stream()
                                .anyMatch(area -> area.getText().contains("Министерство")),
                "the beginning is shown");
        press(KeyCode.ENTER);
        assertEquals(1, kit.sources.rows().count("министерство"));
    }
}
