package org.dalil.event.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

import org.dalil.claim.matter.Matter;
import org.dalil.desk.Focus;
import org.dalil.desk.Intent;
import org.dalil.desk.Theme;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.event.Event;
import org.dalil.event.grid.Grid;
import org.dalil.event.part.Doings;
import org.dalil.event.ui.EventPane;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.Picture;
import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agents;
import org.dalil.people.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Collections;
import java.util.List;

/// The grid by hand: keys, mouse, filter, the way to somebody, and the table that says the same.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class GridSheetTest {
    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @SuppressWarnings("NullAway.Init")
    private Doings doings;

    @SuppressWarnings("NullAway.Init")
    private Event first;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Start
    void start(Stage on) throws Exception {
        stage = on;
        section = new SectionStage("en");
        doings = new Doings(section.casefile);
        first = doings.event("The arrest in Ivanovo", "2006-06-18");
    }

    // Not before all is told: the page would be read again with every act.
    private void show() {
        var holdings = section.casefile.holdings;
        var desk = section.kit.desk;
        section.interact(() -> {
            section.show(
                    stage,
                    new EventPane(
                                    doings.events,
                                    new Places(holdings),
                                    MatterDoors.of(holdings, new Agents(holdings), desk.texts()),
                                    section.drafts,
                                    desk)
                            .gridding(event ->
                                    GridSheet.of(holdings, doings.agents.naming(), desk).at(event))
                            .screen());
            stage.setWidth(1366);
            stage.setHeight(768);
            section.screen().show(new RecordRef(RecordKind.EVENT, first.id()));
        });
    }

    @AfterEach
    void close() throws Exception {
        section.close();
    }

    /// Twenty events; in each a victim, in the even ones an officer, in the last a witness.
    private void fill() throws Exception {
        for (int i = 0; i < 20; i++) {
            Event event = i == 0 ? first : doings.event("Event " + i, "2006-07-%02d".formatted(i));
            Matter act = doings.act(event, i % 3 == 0 ? "torture" : "rendition", "carried_out");
            doings.name(act, "victim", "Victim-" + (char) ('A' + i % 12));
            if (i % 2 == 0) {
                doings.involve(act, "Officer-P");
            }
            if (i == 19) {
                doings.concern(event, "Witness-W", "witness");
            }
        }
    }

    private void open() throws Exception {
        fill();
        show();
        section.fire("event-grid");
        section.focus("grid-view");
    }

    private GridView view() {
        GridView view = section.node("grid-view", GridView.class);
        section.interact(view::layout);
        return view;
    }

    private String told() {
        return view().getAccessibleText();
    }

    private void far(KeyCode code) {
        section.interact(() ->
                view().fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        false,
                                        true,
                                        false,
                                        false)));
    }

    @SuppressWarnings("unchecked")
    private TableView<Spot> table() {
        return section.node("grid-table", TableView.class);
    }

    private void type(String id, String words) {
        section.interact(() -> {
            TextField field = section.node(id, TextField.class);
            Focus.give(field);
            field.setText(words);
        });
    }

    @Test
    void withoutPeopleTheSheetSaysWhatToDo() {
        show();
        section.fire("event-grid");
        assertTrue(section.says("No event with people here"));
        section.focus("grid-view");
        section.press(KeyCode.DOWN, KeyCode.ENTER, KeyCode.END, KeyCode.PAGE_DOWN);
        far(KeyCode.RIGHT);
        assertEquals("No event with people here", told());
        assertTrue(section.kit.went.stream().noneMatch(one -> one instanceof Intent.ToRecord));
        section.press(KeyCode.ESCAPE);
        assertFalse(section.isSeen("grid-view"));
    }

    @Test
    void itBeginsAtTheEventAndArrowsTellEveryCell() throws Exception {
        open();
        assertTrue(
                told().startsWith(
                                "The arrest in Ivanovo · 18 June 2006\nVictim-A\nVictim: Torture"),
                told());
        section.press(KeyCode.DOWN);
        assertTrue(told().contains("Nothing is said of them together."), told());
        far(KeyCode.RIGHT);
        assertTrue(told().startsWith("Event 1 · 1 July 2006\nVictim-B\nVictim: Rendition"), told());
        far(KeyCode.DOWN);
        assertTrue(told().startsWith("Event 13"), "the next of the same victim: " + told());
        far(KeyCode.UP);
        far(KeyCode.LEFT);
        assertTrue(told().startsWith("Event 1 "), "nothing stands to the left");
    }

    @Test
    void homeEndAndPagesGoToTheEdges() throws Exception {
        open();
        section.press(KeyCode.END);
        assertTrue(told().contains("Witness-W"), told());
        far(KeyCode.END);
        assertTrue(told().startsWith("Event 19"), told());
        assertTrue(view().window().y() > 0 && view().window().x() > 0, "scrolled into sight");
        section.press(KeyCode.HOME);
        assertTrue(told().contains("Victim-"), told());
        assertEquals(0, view().window().x());
        far(KeyCode.HOME);
        assertEquals(0, view().window().y());
        section.press(KeyCode.PAGE_DOWN);
        assertTrue(told().startsWith("Event "), told());
        section.press(KeyCode.PAGE_UP, KeyCode.PAGE_UP);
        assertTrue(told().startsWith("The arrest"), told());
    }

    @Test
    void headsAreCellsTooAndEnterOpensWhatIsChosen() throws Exception {
        open();
        section.press(KeyCode.UP);
        assertEquals("Victim-A · Victim", told());
        section.press(KeyCode.ENTER);
        assertEquals(RecordKind.AGENT, went().kind());
        assertFalse(section.isSeen("grid-view"), "the sheet makes way");
        section.fire("event-grid");
        section.focus("grid-view");
        section.press(KeyCode.HOME, KeyCode.LEFT);
        assertEquals("The arrest in Ivanovo · 18 June 2006", told());
        section.press(KeyCode.ENTER);
        assertEquals(new RecordRef(RecordKind.EVENT, first.id()), went());
        section.fire("event-grid");
        section.focus("grid-view");
        section.press(KeyCode.ENTER);
        assertEquals(RecordKind.ACT, went().kind());
    }

    private RecordRef went() {
        return ((Intent.ToRecord) section.kit.went.getLast()).ref();
    }

    @Test
    void standingsAndWordsNarrowItAndTheChoiceStays() throws Exception {
        open();
        assertEquals(31, table().getItems().size());
        section.interact(() -> section.node("grid-victim", CheckBox.class).setSelected(false));
        assertEquals(11, table().getItems().size());
        assertTrue(told().contains("Officer-P"), told());
        section.interact(() -> section.node("grid-victim", CheckBox.class).setSelected(true));
        type("grid-filter", "офисер");
        type("grid-filter", "officer");
        assertEquals(10, table().getItems().size());
        section.press(KeyCode.ENTER);
        assertEquals("grid-view", section.focused());
        assertTrue(told().contains("Officer-P"), told());
        type("grid-filter", "nobody at all");
        assertTrue(section.says("No event with people here"));
    }

    @Test
    void oneJumpsToSomebodyOrToAnEvent() throws Exception {
        open();
        type("grid-jump", "witness");
        section.press(KeyCode.ENTER);
        assertTrue(told().startsWith("Event 19 · 19 July 2006\nWitness-W\nWitness"), told());
        assertEquals("grid-view", section.focused());
        type("grid-jump", "ivanovo");
        section.press(KeyCode.ENTER);
        assertTrue(told().startsWith("The arrest in Ivanovo"), told());
        assertNotEquals(0, view().getWidth());
    }

    @Test
    void theTableTellsTheSameAndSharesTheChoice() throws Exception {
        open();
        TableView<Spot> table = table();
        assertEquals("The arrest in Ivanovo", table.getColumns().get(0).getCellData(0));
        assertEquals("18 June 2006", table.getColumns().get(1).getCellData(0));
        assertEquals("Victim-A", table.getColumns().get(2).getCellData(0));
        assertEquals("Victim", table.getColumns().get(3).getCellData(0));
        assertEquals("Torture · Carried out", table.getColumns().get(4).getCellData(0));
        assertEquals(0, table.getSelectionModel().getSelectedIndex());
        section.interact(() -> table.getSelectionModel().clearAndSelect(1));
        assertTrue(told().contains("Officer-P"), told());
        section.focus("grid-view");
        section.press(KeyCode.DOWN);
        assertNull(table.getSelectionModel().getSelectedItem(), "an empty cell has no row");
        section.focus("grid-table");
        section.interact(() -> table.getSelectionModel().clearAndSelect(2));
        section.press(KeyCode.ENTER);
        assertEquals(RecordKind.ACT, went().kind());
    }

    @Test
    void theWheelScrollsAndPointsLeadToCells() throws Exception {
        open();
        GridView view = view();
        section.interact(() -> {
            wheel(view, -120, false);
            wheel(view, -90, true);
        });
        assertEquals(120, view.window().y());
        assertEquals(90, view.window().x());
        assertEquals(new Spot(3, 0), view.spot(GridPaint.FIRST + 5, GridPaint.HEAD + 5));
        assertEquals(new Spot(-1, 0), view.spot(GridPaint.FIRST + 5, 5));
        assertEquals(new Spot(3, -1), view.spot(5, GridPaint.HEAD + 5));
        assertNull(view.spot(5, 5), "the corner is nothing");
        assertNull(view.spot(-1, 60));
        section.interact(() -> view.scrollBy(1e9, 1e9));
        assertEquals(20, view.window().endRow(grid()));
    }

    private Grid grid() {
        return new Grid(
                Collections.nCopies(20, new Grid.Row(first.id(), "", null, "")),
                List.of(),
                Collections.nCopies(20, List.of()));
    }

    private static void wheel(GridView view, double by, boolean shift) {
        view.fireEvent(
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        300,
                        300,
                        300,
                        300,
                        shift,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        by,
                        0,
                        by,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    @Test
    void itIsDrawnInEveryTheme() throws Exception {
        open();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            section.interact(() -> {
                theme.dress(view().getScene());
                Picture.take(view().getScene(), "grid-" + theme.name());
            });
        }
        assertTrue(view().canvas().getWidth() > 900);
    }
}
