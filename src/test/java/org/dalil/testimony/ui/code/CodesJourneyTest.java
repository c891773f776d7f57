package org.dalil.testimony.ui.code;

import static org.dalil.document.coded.CodedProjects.code;
import static org.dalil.document.coded.CodedProjects.id;
import static org.dalil.document.coded.CodedProjects.selected;
import static org.dalil.document.coded.CodedProjects.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.dalil.desk.Theme;
import org.dalil.document.coded.CodedOutcome;
import org.dalil.document.coded.CodedProject;
import org.dalil.document.coded.CodedProjects;
import org.dalil.document.coded.CodedRecording;
import org.dalil.document.coded.read.ProjectReading;
import org.dalil.document.coded.write.ProjectWriter;
import org.dalil.kit.Hands;
import org.dalil.kit.OnScreen;
import org.dalil.kit.Picture;
import org.dalil.kit.UsesScreen;
import org.dalil.source.Passage;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.CodeTree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Journeys through the sheet of codes: a project comes in and is undone, one case goes out, folds
/// stay, and Enter takes what was typed.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class CodesJourneyTest {
    private final FxRobot robot = new Hands();
    private final OnScreen screen = new OnScreen(robot);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @SuppressWarnings("NullAway.Init")
    private CodesBench bench;

    @Start
    void start(Stage window) {
        stage = window;
    }

    @BeforeEach
    void open() throws Exception {
        bench = new CodesBench(folder, "en");
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    private void show() {
        robot.interact(() -> {
            Theme.loadFonts();
            Scene scene =
                    new Scene(
                            new StackPane(new StackPane(), bench.kit.desk.sheets().layer()),
                            1366,
                            768);
            Theme.LIGHT.dress(scene);
            stage.setScene(scene);
            stage.show();
            CodesSheet.open(bench.parts, bench.kit.desk);
        });
    }

    @SuppressWarnings("unchecked")
    private TreeView<CodeTree.Line> tree() {
        return (TreeView<CodeTree.Line>) screen.node("codes-tree");
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < tree().getExpandedItemCount(); i++) {
            rows.add(tree().getTreeItem(i).getValue().code().name());
        }
        return rows;
    }

    private String chosen() {
        TreeItem<CodeTree.Line> item = tree().getSelectionModel().getSelectedItem();
        return item == null ? "" : item.getValue().code().name();
    }

    private void turn(KeyCode... keys) {
        robot.press(KeyCode.CONTROL);
        robot.type(keys);
        robot.release(KeyCode.CONTROL);
        robot.interact(() -> {});
    }

    private Path letter() throws Exception {
        CodedRecording tape = new CodedRecording(id("r"), "Tape of 3 May.wav", false, List.of());
        CodedProject project =
                CodedProject.of(
                        "From elsewhere",
                        List.of(code("Loss", null), code("Waiting", "Loss")),
                        List.of(text("Letter", "🙂 She told", selected("", 3, 6, "Waiting"))),
                        List.of(tape));
        Path file = bench.chooses(folder.resolve("in.qdpx"));
        try (OutputStream out = Files.newOutputStream(file)) {
            ProjectWriter.pack(project, CodedProjects.DATE, out);
        }
        return file;
    }

    @Test
    void aProjectIsShownTakenUndoneAndDoneAgainByKeys() throws Exception {
        letter();
        show();
        screen.fire("codes-bring");
        Label left = (Label) screen.node("intake-recordings");
        assertEquals("Recordings to import as sources: Tape of 3 May.wav.", left.getText());
        robot.interact(() -> Picture.take(stage.getScene(), "codes-recordings"));
        assertEquals(List.of(), rows(), "nothing is taken yet");
        screen.fire("intake-take");
        assertEquals(List.of("Loss", "Waiting"), rows());
        robot.interact(() -> tree().getSelectionModel().select(1));
        TableView<?> quotes = (TableView<?>) screen.node("code-quotes");
        assertEquals(1, quotes.getItems().size());
        turn(KeyCode.Z);
        assertEquals(List.of(), rows());
        assertEquals(0, quotes.getItems().size());
        assertTrue(screen.isSeen("codes-sheet"));
        turn(KeyCode.Y);
        assertEquals(List.of("Loss", "Waiting"), rows());
        assertEquals(List.of(), bench.problems());
    }

    @Test
    void theSameFileIsShownAgainAfterItWasPutAside() throws Exception {
        letter();
        show();
        for (int i = 0; i < 2; i++) {
            screen.fire("codes-bring");
            assertTrue(screen.isSeen("intake-sheet"));
            screen.fire("intake-cancel");
            assertFalse(screen.isSeen("intake-sheet"));
        }
        assertEquals(List.of(), rows());
    }

    @Test
    void keysInTheNameTakeBackWhatWasTypedThereAlone() throws Exception {
        bench.codes.add("Fear", null, null);
        show();
        TextInputControl name = (TextInputControl) screen.node("code-name");
        robot.interact(() -> {
            name.requestFocus();
            name.selectAll();
            name.replaceSelection("Dread");
        });
        turn(KeyCode.Z);
        assertEquals("Fear", name.getText());
        assertEquals(List.of("Fear"), bench.lines());
        robot.interact(() -> tree().requestFocus());
        turn(KeyCode.Z);
        assertEquals(List.of(), rows());
    }

    @Test
    void whatIsFoldedStaysFoldedWhenSomethingChanges() throws Exception {
        Code loss = bench.codes.add("Loss", null, null);
        Code waiting = bench.codes.add("Waiting", loss.id(), null);
        bench.codes.add("Zeal", null, null);
        show();
        robot.interact(() -> {
            tree().getTreeItem(0).setExpanded(false);
            tree().getSelectionModel().select(0);
        });
        assertEquals(List.of("Loss", "Zeal"), rows());
        screen.fire("code-colour-2");
        assertEquals(List.of("Loss", "Zeal"), rows());
        assertEquals("Loss", chosen());
        screen.fire("code-below");
        screen.type("code-name", "Silence");
        robot.interact(() -> screen.node("code-name").requestFocus());
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("Loss", "Silence", "Waiting", "Zeal"), rows(), "the new one is seen");
        assertEquals("Silence", chosen());
        assertTrue(bench.codes.find(waiting.id()).isPresent());
    }

    @Test
    void oneCaseIsSavedAloneAndAllWithoutAsking() throws Exception {
        Code one = bench.codes.add("One", null, null);
        show();
        screen.fire("codes-save-project");
        assertEquals(List.of("project.qdpx"), bench.proposed, "there is no case to choose");
        robot.interact(bench.kit.desk.sheets()::closeAll);
        Passage words = bench.coded("nine people", one);
        bench.gathering("The nine", words);
        bench.gathering("Nobody");
        show();
        for (String title : List.of("Nobody", "")) {
            screen.fire("codes-save-project");
            robot.interact(() -> choose(title));
            robot.interact(() -> Picture.take(stage.getScene(), "codes-project"));
            screen.fire("project-save");
            assertFalse(screen.isSeen("project-sheet"));
            CodedProject saved =
                    ((CodedOutcome.Read) ProjectReading.read(folder.resolve("project.qdpx")))
                            .project();
            assertEquals(title.isEmpty() ? "Codes" : title, saved.name());
            assertEquals(1, saved.codes().size());
        }
        assertEquals(3, bench.proposed.size());
        screen.fire("codes-save-project");
        screen.fire("project-cancel");
        assertEquals(3, bench.proposed.size());
    }

    private void choose(String title) {
        ComboBox<?> box = (ComboBox<?>) screen.node("project-case");
        assertEquals(3, box.getItems().size());
        if (!title.isEmpty()) {
            box.getSelectionModel().select(1);
        }
    }

    @Test
    void enterTakesWhatWasTypedEvenBeforeItIsFound() throws Exception {
        Code fear = bench.codes.add("Fear", null, null);
        Code night = bench.codes.add("Night", null, null);
        bench.coded("nine people", fear);
        List<Code> taken = new ArrayList<>();
        CodePickModel model =
                new CodePickModel(bench.codes, bench.codings, bench.kit.desk, taken::add);
        CodePicker picker = new CodePicker(model, true, bench.kit.desk.texts());
        show();
        robot.interact(() -> {
            bench.kit.desk.sheets().show(new StackPane(picker.root()), () -> {});
            picker.open();
            bench.kit.jobs.hold();
        });
        screen.type("code-pick", "nig");
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(), taken, "the line that is shown is not meant");
        robot.interact(bench.kit.jobs::release);
        assertEquals(List.of(night), taken);
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(night, night), taken, "now it is there");
        screen.type("code-pick", "Dawn");
        robot.type(KeyCode.ENTER);
        assertEquals("Dawn", taken.getLast().name());
        assertEquals(1, ((ListView<?>) screen.node("code-pick-list")).getItems().size());
        screen.type("code-pick", "  ");
        robot.type(KeyCode.UP, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        robot.type(KeyCode.ENTER);
        assertEquals("Night", taken.getLast().name(), "the last line is the end");
    }
}
