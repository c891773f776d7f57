package org.dalil.testimony.ui.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.dalil.desk.Intent;
import org.dalil.desk.PathChoice;
import org.dalil.desk.Theme;
import org.dalil.document.coded.write.ProjectWriter;
import org.dalil.event.casework.Case;
import org.dalil.event.casework.Cases;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.kit.Hands;
import org.dalil.kit.OnScreen;
import org.dalil.kit.Picture;
import org.dalil.kit.UsesScreen;
import org.dalil.source.Passage;
import org.dalil.source.Sources;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.CodeColour;
import org.dalil.testimony.code.CodeTree;
import org.dalil.testimony.code.Codes;
import org.dalil.testimony.code.Codings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The sheet of codes by hand: the tree is changed, words are listed, tables and files are written.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class CodesSheetTest implements PathChoice {
    private final FxRobot robot = new Hands();
    private final OnScreen screen = new OnScreen(robot);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @SuppressWarnings("NullAway.Init")
    private BareCasefile casefile;

    @SuppressWarnings("NullAway.Init")
    private DeskKit kit;

    @SuppressWarnings("NullAway.Init")
    private Codes codes;

    @Start
    void start(Stage window) {
        stage = window;
    }

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        codes = new Codes(casefile.holdings);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    @Override
    public Optional<Path> folder(@Nullable Window over, String title, Path startingAt) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> newFile(@Nullable Window over, String title, String proposedName) {
        return Optional.of(folder.resolve(proposedName));
    }

    @Override
    public List<Path> files(@Nullable Window over, String title) {
        return List.of(folder.resolve("codebook.qdc"));
    }

    private void show(String language, Theme theme) {
        kit = new DeskKit(Locale.forLanguageTag(language));
        CodesParts parts =
                CodesParts.of(casefile.holdings, new Sources(casefile.holdings, null), null, this);
        robot.interact(() -> {
            Theme.loadFonts();
            Scene scene =
                    new Scene(new StackPane(new StackPane(), kit.desk.sheets().layer()), 1366, 768);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            CodesSheet.open(parts, kit.desk);
        });
        robot.interact(() -> {});
    }

    private Passage told() throws Exception {
        Code returns = codes.add("Returns", null, CodeColour.BLUE.hex());
        Code denied = codes.add("Denied by those named", returns.id(), CodeColour.ORANGE.hex());
        codes.add("Words of relatives", returns.id(), CodeColour.TEAL.hex());
        Code group = codes.add("Feelings", null, CodeColour.ROSE.hex());
        codes.change(group.codable(false));
        codes.add("Fear for those at home", group.id(), CodeColour.VIOLET.hex());
        Codings codings = new Codings(casefile.holdings);
        Passage words = casefile.marked("nine people were returned in August");
        codings.add(words, List.of(returns));
        codings.add(casefile.marked("A relative denied it"), List.of(returns, denied));
        Cases cases = new Cases(casefile.holdings);
        Case one = cases.add("Returns of August");
        cases.gather(one, List.of(new RecordRef(RecordKind.SOURCE, words.source())));
        return words;
    }

    private List<String> names() throws Exception {
        return codes.tree().lines().stream()
                .map(line -> "-".repeat(line.depth() - 1) + line.code().name())
                .toList();
    }

    private void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
        }
        robot.interact(() -> {});
    }

    private void write(String id, String words) {
        robot.interact(() -> {
            screen.node(id).requestFocus();
            ((TextInputControl) screen.node(id)).setText(words);
        });
        type(KeyCode.ENTER);
    }

    private void choose(String name) {
        robot.interact(() -> {
            TreeView<?> tree = (TreeView<?>) screen.node("codes-tree");
            for (int i = 0; i < tree.getExpandedItemCount(); i++) {
                CodeTree.Line line = (CodeTree.Line) tree.getTreeItem(i).getValue();
                if (line.code().name().equals(name)) {
                    tree.getSelectionModel().select(i);
                }
            }
            tree.requestFocus();
        });
    }

    @Test
    void codesAreMadeNamedColouredAndTakenAwayByKeys() throws Exception {
        show("en", Theme.LIGHT);
        screen.fire("code-add");
        write("code-name", "Fear");
        assertEquals(List.of("Fear"), names());
        screen.fire("code-below");
        write("code-name", "Fear at night");
        assertEquals(List.of("Fear", "-Fear at night"), names());
        type(KeyCode.F2);
        assertEquals("code-name", stage.getScene().getFocusOwner().getId());
        write("code-name", "Night");
        screen.fire("code-colour-3");
        assertEquals(CodeColour.ROSE.hex(), codes.tree().lines().getLast().code().colour());
        screen.fire("code-top");
        assertEquals(List.of("Fear", "Night"), names());
        choose("Fear");
        type(KeyCode.DELETE);
        assertEquals(List.of("Night"), names());
        assertEquals(List.of(), kit.problems);
    }

    @Test
    void aCodeIsMovedAndMergedByThePicker() throws Exception {
        told();
        show("en", Theme.LIGHT);
        choose("Fear for those at home");
        screen.fire("code-move");
        write("code-pick", "relatives");
        assertTrue(names().contains("--Fear for those at home"));
        screen.fire("code-merge");
        write("code-pick", "Denied");
        assertFalse(names().contains("--Fear for those at home"));
        casefile.ledger.undo();
        assertTrue(names().contains("--Fear for those at home"));
        assertEquals(List.of(), kit.problems);
    }

    @Test
    void theWordsOfACodeAreListedAndEnterOpensThem() throws Exception {
        Passage words = told();
        show("en", Theme.LIGHT);
        choose("Returns");
        TableView<?> quotes = (TableView<?>) screen.node("code-quotes");
        assertEquals(2, quotes.getItems().size());
        robot.interact(() -> {
            for (int i = 0; i < 2; i++) {
                QuoteLine one = (QuoteLine) quotes.getItems().get(i);
                if (one.passage().equals(words)) {
                    quotes.getSelectionModel().select(i);
                }
            }
            quotes.requestFocus();
        });
        type(KeyCode.ENTER);
        Intent.ToWords to = assertInstanceOf(Intent.ToWords.class, kit.went.getFirst());
        assertEquals(words.locator().start(), to.start());
    }

    @Test
    void codesByCasesAreCountedAndACellListsItsWords() throws Exception {
        told();
        show("en", Theme.LIGHT);
        TableView<?> table = (TableView<?>) screen.node("codes-table");
        robot.interact(() -> {
            ((TabPane) screen.node("codes-pages")).getSelectionModel().select(1);
            table.requestFocus();
            table.getSelectionModel().clearSelection();
        });
        assertEquals(3, table.getColumns().size());
        robot.interact(() -> Picture.take(stage.getScene(), "codes-table"));
        robot.interact(() -> pick(table));
        type(KeyCode.ENTER);
        assertEquals(1, ((TableView<?>) screen.node("code-quotes")).getItems().size());
    }

    // The first row that has words, in the column of the case.
    private static <S> void pick(TableView<S> table) {
        for (int row = 0; row < table.getItems().size(); row++) {
            if (((CodeTree.Line) table.getItems().get(row)).code().name().equals("Returns")) {
                table.getSelectionModel().select(row, table.getColumns().get(2));
            }
        }
    }

    @Test
    void aCodebookIsSavedAndBroughtInAndFormulasAreHarmless() throws Exception {
        told();
        codes.add("=HYPERLINK(1)", null, null);
        show("en", Theme.LIGHT);
        screen.fire("codes-save-book");
        screen.fire("codes-save-table");
        assertTrue(Files.readString(folder.resolve("codes.csv")).contains("\n'=HYPERLINK(1),"));
        assertEquals(6, names().size());
        screen.fire("codes-bring");
        assertTrue(screen.node("intake-take").isDisabled());
        robot.interact(kit.desk.sheets()::close);
        Files.write(folder.resolve("codebook.qdc"), ProjectWriter.codebook(List.of()));
        screen.fire("codes-bring");
        robot.interact(kit.desk.sheets()::close);
        Files.writeString(folder.resolve("codebook.qdc"), "no codebook");
        screen.fire("codes-bring");
        assertEquals(1, kit.problems.size());
    }

    @Test
    void itIsLookedAtInBothThemesAndLanguages() throws Exception {
        show("en", Theme.LIGHT);
        robot.interact(() -> Picture.take(stage.getScene(), "codes-empty"));
        robot.interact(kit.desk.sheets()::closeAll);
        told();
        for (String language : List.of("en", "ru")) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                show(language, theme);
                choose("Returns");
                String name = "codes-" + language + "-" + theme.name().toLowerCase(Locale.ROOT);
                robot.interact(() -> Picture.take(stage.getScene(), name));
                assertTrue(screen.isSeen("codes-tree"));
                robot.interact(kit.desk.sheets()::closeAll);
            }
        }
    }

    @Test
    void thePickerOffersWhatWasGivenLastAndMakesANewCode() throws Exception {
        told();
        show("en", Theme.LIGHT);
        List<Code> taken = new java.util.ArrayList<>();
        CodePickModel model =
                new CodePickModel(codes, new Codings(casefile.holdings), kit.desk, taken::add);
        CodePicker picker = new CodePicker(model, true, kit.desk.texts());
        robot.interact(() -> {
            kit.desk.sheets().show(new StackPane(picker.root()), () -> {});
            picker.open();
        });
        ListView<?> list = (ListView<?>) screen.node("code-pick-list");
        assertEquals(4, list.getItems().size(), "what only groups is not offered");
        assertTrue(model.offers("").getFirst().recent());
        assertEquals("Feelings", model.offers("fear").getFirst().path());
        type(KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);
        assertEquals(model.offers("").getFirst().code(), taken.getFirst());
        write("code-pick", "Night");
        assertEquals("Night", taken.getLast().name());
        assertTrue(names().contains("Night"));
    }
}
