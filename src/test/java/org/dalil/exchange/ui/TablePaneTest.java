package org.dalil.exchange.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.dalil.desk.Desk;
import org.dalil.desk.Theme;
import org.dalil.exchange.table.DateOrder;
import org.dalil.exchange.table.Role;
import org.dalil.exchange.table.intake.TableKit;
import org.dalil.exchange.table.intake.Tables;
import org.dalil.kit.DraftsInMemory;
import org.dalil.kit.EntryKit;
import org.dalil.kit.Hands;
import org.dalil.kit.InlineJobs;
import org.dalil.kit.Picture;
import org.dalil.kit.UsesScreen;
import org.dalil.source.Source;
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

/// The sheet of a table: its columns are used by keys, its rows are seen as records, and what was
/// mapped is not lost when the sheet is closed.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class TablePaneTest {
    private static final String WORDS =
            "id,date,event,where,how sure,how many\n"
                    + "1,03/04/2012,Rally for fair elections,\"Square, centre\",sure,198\n"
                    + "2,05/06/2012,March,River bank,not sure,?!\n"
                    + "3,05/06/2012,,River bank,,1\n";

    private final FxRobot robot = new Hands();
    private final InlineJobs jobs = new InlineJobs();
    private final DraftsInMemory drafts = new DraftsInMemory();

    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private TableKit kit;

    @SuppressWarnings("NullAway.Init")
    private EntryKit around;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @SuppressWarnings("NullAway.Init")
    private TableModel model;

    private int imports;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        scene = new Scene(new StackPane(), 1366, 768);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void open() throws Exception {
        kit = new TableKit(folder);
        around = new EntryKit(folder.resolve("away"));
        Files.createDirectories(around.folder);
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(() -> desk.sheets().closeAll());
        kit.close();
        assertEquals(List.of(), around.problems);
    }

    private TablePane pane(String language) {
        desk = around.desk(language, jobs);
        robot.interact(() -> scene.setRoot(new StackPane(new Region(), desk.sheets().layer())));
        Tables tables =
                new Tables(kit.sources.casefile.holdings(), kit.sources.sources, desk.texts());
        TablePane[] made = new TablePane[1];
        robot.interact(() -> {
            model = new TableModel(tables, drafts, desk);
            made[0] = new TablePane(model, around.choice(), () -> imports++, desk);
        });
        return made[0];
    }

    private Source source() throws Exception {
        return kit.sources.source(kit.sources.file("rallies.csv", WORDS.getBytes(UTF_8)));
    }

    private void openOn(Source source, String language) {
        TablePane pane = pane(language);
        robot.interact(() -> pane.open(source.id()));
    }

    private <T> T find(String id, Class<T> type) {
        return robot.lookup("#" + id).queryAllAs(javafx.scene.Node.class).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void use(int column, Role role) {
        robot.interact(() -> find("table-role-" + column, ComboBox.class).setValue(role));
    }

    private String echo() {
        return find("table-echo", Label.class).getText();
    }

    private void answerTheOrder() {
        robot.interact(() -> find("table-order", ComboBox.class).setValue(DateOrder.DMY));
    }

    @Test
    void theOrderOfDatesIsAskedForAndThenTheRowsAreTaken() throws Exception {
        openOn(source(), "en");
        assertTrue(echo().contains("two ways"), echo());
        assertTrue(find("table-take", Button.class).isDisabled());

        answerTheOrder();
        use(3, Role.PLACE);
        use(5, Role.COUNT);

        assertFalse(find("table-take", Button.class).isDisabled());
        assertTrue(find("table-fare", Label.class).getText().startsWith("2 rows will be taken"));
        ListView<?> problems = find("table-problems", ListView.class);
        assertEquals(2, problems.getItems().size());
        robot.interact(() -> problems.getSelectionModel().select(1));
        assertEquals(2, find("table-rows", ListView.class).getSelectionModel().getSelectedIndex());

        robot.interact(() -> find("table-take", Button.class).fire());
        assertEquals("2 rows taken · 2 claims made · 1 row refused", echo());
        assertEquals(2, kit.claims().size());
        assertEquals("2012-04-03", assertNotNullAnd(kit.claims().getFirst().when()).edtf());
        robot.interact(() -> find("table-save", Button.class).fire());
        assertEquals(4, Files.readAllLines(around.folder.resolve("rows.csv")).size());
    }

    private static <T> T assertNotNullAnd(T value) {
        assertNotNull(value);
        return value;
    }

    @Test
    void escapeClosesAndWhatWasMappedIsThereAgain() throws Exception {
        Source source = source();
        openOn(source, "en");
        answerTheOrder();
        use(3, Role.PLACE);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertFalse(desk.sheets().isOpen());

        openOn(source, "en");

        assertEquals(Role.PLACE, find("table-role-3", ComboBox.class).getValue());
        assertEquals(DateOrder.DMY, find("table-order", ComboBox.class).getValue());
        assertEquals(List.of(), kit.claims());
    }

    @Test
    void columnsAreUsedByKeys() throws Exception {
        openOn(source(), "en");
        ComboBox<?> place = find("table-role-3", ComboBox.class);
        robot.interact(place::requestFocus);
        robot.press(KeyCode.HOME).release(KeyCode.HOME);
        int before = place.getSelectionModel().getSelectedIndex();
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);

        assertEquals(before + 1, place.getSelectionModel().getSelectedIndex());
    }

    @Test
    void wordsInNoListAreMappedOnce() throws Exception {
        openOn(source(), "en");
        use(4, Role.MODALITY);
        ComboBox<?> meaning = find("table-meaning-modality-not-sure", ComboBox.class);
        robot.interact(() -> set(meaning, "alleged"));

        assertEquals(
                "alleged",
                assertNotNullAnd(model.view().get())
                        .plan()
                        .mapping()
                        .meaning("claim_modality", "not sure"));
    }

    @SuppressWarnings("unchecked")
    private static void set(ComboBox<?> box, String value) {
        ((ComboBox<String>) box).setValue(value);
    }

    @Test
    void aTableIsChosenAmongThoseThatAreThere() throws Exception {
        TablePane empty = pane("en");
        robot.interact(() -> empty.open());
        assertFalse(find("table-available", ListView.class).isVisible());
        robot.interact(() -> find("table-import", Button.class).fire());
        assertEquals(1, imports);

        source();
        TablePane pane = pane("en");
        robot.interact(() -> pane.open());
        ListView<?> list = find("table-available", ListView.class);
        robot.interact(list::requestFocus);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals(TableModel.Stage.MAPPING, model.stage().get());
    }

    @Test
    void aTableWithoutRowsSaysWhatToDo() throws Exception {
        Source source =
                kit.sources.source(
                        kit.sources.file("wide.csv", ",".repeat(100_000).getBytes(UTF_8)));
        openOn(source, "en");

        assertTrue(echo().contains("no row below its heading"), echo());
    }

    @Test
    void boxesChangeWhatRowsBecome() throws Exception {
        openOn(source(), "en");
        robot.interact(() -> find("table-heading", CheckBox.class).fire());
        assertEquals(4, find("table-rows", ListView.class).getItems().size());
        robot.interact(() -> find("table-heading", CheckBox.class).fire());
        robot.interact(() -> find("table-events", CheckBox.class).fire());
        assertFalse(assertNotNullAnd(model.view().get()).plan().mapping().choices().events());
    }

    @Test
    void theSheetFitsASmallScreenInBothLanguagesAndLooks() throws Exception {
        Source source = source();
        for (String language : List.of("en", "ru")) {
            openOn(source, language);
            use(3, Role.PLACE);
            use(5, Role.COUNT);
            use(4, Role.MODALITY);
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                robot.interact(() -> {
                    theme.dress(scene);
                    Picture.take(
                            scene,
                            "table-"
                                    + language
                                    + "-"
                                    + theme.name().toLowerCase(java.util.Locale.ROOT));
                });
            }
            Region sheet = find("table-sheet-root", Region.class);
            assertTrue(sheet.getHeight() <= 768, "height " + sheet.getHeight());
            assertTrue(sheet.getWidth() <= 1366);
            assertTrue(
                    robot.lookup(".scroll-bar").queryAllAs(ScrollBar.class).stream()
                            .noneMatch(bar ->
                                    bar.isVisible()
                                            && bar.getOrientation()
                                                    == javafx.geometry.Orientation.HORIZONTAL));
            robot.interact(() -> desk.sheets().closeAll());
        }
    }
}
