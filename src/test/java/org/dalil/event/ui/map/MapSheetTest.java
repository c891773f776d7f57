package org.dalil.event.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

import org.dalil.desk.Intent;
import org.dalil.event.map.Flat;
import org.dalil.event.map.MapWindow;
import org.dalil.event.map.route.Leg;
import org.dalil.kernel.RecordKind;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The map by hand: keys, mouse, the table that says the same, and words for whoever hears it.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class MapSheetTest {
    @SuppressWarnings("NullAway.Init")
    private MapStage map;

    @Start
    void start(Stage stage) throws Exception {
        map = new MapStage("en");
        map.show(stage, 1366, 768);
    }

    @AfterEach
    void close() throws Exception {
        map.section.close();
    }

    private void open() throws Exception {
        map.transfers.usual();
        map.section.fire("event-map");
        map.section.focus("map-view");
    }

    @SuppressWarnings("unchecked")
    private TableView<Leg> table() {
        return map.section.node("map-table", TableView.class);
    }

    private int chosen() {
        return table().getSelectionModel().getSelectedIndex() + 1;
    }

    private MapWindow window() {
        map.section.interact(() -> map.view().layout());
        return map.view().window();
    }

    @Test
    void withoutARouteTheMapSaysSo() {
        map.section.fire("event-map");
        assertTrue(map.section.isSeen("map-view"));
        assertTrue(map.view().getAccessibleText().contains("No claim names a place"));
        assertFalse(map.section.isSeen("map-unplaced"));
        map.section.focus("map-view");
        map.section.press(KeyCode.ENTER, KeyCode.PLUS, KeyCode.LEFT, KeyCode.DIGIT0);
        assertTrue(map.section.kit.went.stream().noneMatch(one -> one instanceof Intent.ToRecord));
        map.section.press(KeyCode.ESCAPE);
        assertFalse(map.section.isSeen("map-view"));
    }

    @Test
    void arrowsMoveSignsZoomAndZeroFits() throws Exception {
        open();
        MapWindow fit = window();
        map.section.press(KeyCode.RIGHT);
        assertTrue(window().middle().x() > fit.middle().x());
        map.section.press(KeyCode.LEFT, KeyCode.DOWN);
        assertTrue(window().middle().y() > fit.middle().y());
        map.section.press(KeyCode.UP, KeyCode.PLUS);
        assertTrue(window().scale() > fit.scale());
        map.section.press(KeyCode.MINUS, KeyCode.MINUS);
        assertTrue(window().scale() < fit.scale());
        map.section.press(KeyCode.DIGIT0);
        assertEquals(fit, window());
        map.section.fire("map-in");
        assertTrue(window().scale() > fit.scale());
        map.section.fire("map-out");
        map.section.fire("map-fit");
        assertEquals(fit, window());
    }

    @Test
    void tabGoesFromPlaceToPlaceAndTheTableFollows() throws Exception {
        open();
        map.section.press(KeyCode.TAB);
        assertEquals(1, chosen(), "the first stop, and the leg that begins there");
        map.section.press(KeyCode.TAB, KeyCode.TAB);
        assertEquals(2, chosen(), "the leg to the third stop");
        assertEquals("map-view", map.section.focused());
        map.section.press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        assertEquals(7, chosen());
        map.section.press(KeyCode.TAB);
        assertNotEquals("map-view", map.section.focused(), "after the last place the keys go on");
    }

    @Test
    void enterOpensAClaimOfThePlace() throws Exception {
        open();
        map.section.press(KeyCode.TAB, KeyCode.ENTER);
        Intent.ToRecord to = (Intent.ToRecord) map.section.kit.went.getLast();
        assertEquals(RecordKind.CLAIM, to.ref().kind());
        assertFalse(map.section.isSeen("map-view"), "the sheet makes way");
    }

    @Test
    void theTableTellsEveryLegInWordsAndOpensItsClaims() throws Exception {
        open();
        TableView<Leg> table = table();
        assertEquals(7, table.getItems().size());
        assertEquals("1 → 2", table.getColumns().get(0).getCellData(0));
        assertEquals("Domodedovo · exact point", table.getColumns().get(1).getCellData(0));
        assertEquals("Kazakhstan · State only", table.getColumns().get(2).getCellData(0));
        assertEquals("9 June 2011", table.getColumns().get(3).getCellData(0));
        assertEquals("Body-C", table.getColumns().get(4).getCellData(0));
        assertEquals("Abduction · Carried out", table.getColumns().get(5).getCellData(0));
        assertEquals("6 claims", table.getColumns().get(6).getCellData(0));
        assertEquals("Tashkent · town · sources differ", table.getColumns().get(2).getCellData(1));
        assertEquals("A flat · not on the map", table.getColumns().get(2).getCellData(5));
        assertEquals("nobody named", table.getColumns().get(4).getCellData(6));
        String unplaced = map.section.node("map-unplaced", Label.class).getText();
        assertEquals("Not on the map: A flat (not disclosed)", unplaced);
        map.section.focus("map-table");
        map.section.interact(() -> table.getSelectionModel().select(2));
        map.section.press(KeyCode.ENTER);
        assertTrue(map.section.kit.went.getLast() instanceof Intent.ToRecord);
    }

    @Test
    void theMapTellsItsRouteInWordsAndWhoseItIs() throws Exception {
        open();
        String told = map.view().getAccessibleText();
        assertTrue(told.startsWith("Map. 7 legs: 1. Domodedovo · exact point → Kazakhstan"), told);
        assertTrue(told.contains("7. Kyrgyzstan · State only → Uzbekistan"), told);
        String credit = map.section.node("map-credit", Label.class).getText();
        assertTrue(credit.contains("Natural Earth") && credit.contains("GeoNames, CC BY 4.0"));
    }

    @Test
    void aClickChoosesDraggingMovesAndTheWheelZoomsUnderThePointer() throws Exception {
        open();
        MapWindow fit = window();
        Flat third = map.view().stopAt(3);
        mouse(MouseEvent.MOUSE_PRESSED, third);
        assertEquals(2, chosen());
        mouse(MouseEvent.MOUSE_DRAGGED, new Flat(third.x() + 40, third.y()));
        assertEquals(third.x() + 40, dragged(third), 1e-6);
        Flat under = window().at(200, 100);
        map.section.interact(() -> map.view().fireEvent(wheel(200, 100)));
        assertTrue(window().scale() > fit.scale());
        assertEquals(200, window().x(under.x()), 1e-6);
    }

    private double dragged(Flat before) {
        window();
        return map.view().stopAt(3).y() == before.y() ? map.view().stopAt(3).x() : Double.NaN;
    }

    private void mouse(javafx.event.EventType<MouseEvent> type, Flat at) {
        map.section.interact(() -> {
            MapView view = map.view();
            PickResult pick = pick(view, at.x(), at.y());
            view.fireEvent(
                    new MouseEvent(
                            type,
                            at.x(),
                            at.y(),
                            0,
                            0,
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            true,
                            false,
                            true,
                            pick));
        });
    }

    /// What lies under the pointer; it wants places in the window.
    private static PickResult pick(MapView view, double x, double y) {
        Point2D scene = view.localToScene(x, y);
        return new PickResult(view, scene.getX(), scene.getY());
    }

    private ScrollEvent wheel(double x, double y) {
        PickResult pick = pick(map.view(), x, y);
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                0,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                40,
                0,
                40,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                pick);
    }
}
