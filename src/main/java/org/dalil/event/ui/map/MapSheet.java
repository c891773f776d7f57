package org.dalil.event.ui.map;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.desk.Desk;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.line.SheetHead;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.event.map.route.Route;
import org.dalil.event.map.route.Routes;
import org.dalil.texts.CountryNames;
import org.dalil.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.UUID;

/// The sheet with the map of an event’s acts, its table below it, and what neither place nor shade
/// can show. Draws [MapModel] and forwards.
public final class MapSheet {
    private static final double MARGIN = 20;
    private static final double TABLE = 0.25;

    private final MapModel model;
    private final MapView view;
    private final MapTable table;
    private final Desk desk;
    private final Texts texts;
    private final MapWords words;
    private final Label unplaced = new Label();
    private final VBox sheet;

    /// @param routes reads what is drawn
    MapSheet(Routes routes, Vocabularies vocabularies, Desk desk) {
        this.desk = desk;
        texts = desk.texts();
        words = new MapWords(texts);
        model = new MapModel(routes, vocabularies, desk);
        view = new MapView(model, new CountryNames(texts.locale()), texts);
        table = new MapTable(model, texts);
        unplaced.setId("map-unplaced");
        unplaced.getStyleClass().add("map-unplaced");
        unplaced.setWrapText(true);
        unplaced.setMinHeight(Region.USE_PREF_SIZE);
        sheet = new VBox(head(), body(), foot());
        sheet.setId("map-sheet");
        Region layer = desk.sheets().layer();
        sheet.prefWidthProperty().bind(layer.widthProperty().subtract(2 * MARGIN));
        sheet.maxWidthProperty().bind(sheet.prefWidthProperty());
        sheet.prefHeightProperty().bind(layer.heightProperty().subtract(2 * MARGIN));
        table.control().prefHeightProperty().bind(sheet.heightProperty().multiply(TABLE));
        table.control().minHeightProperty().bind(table.control().prefHeightProperty());
        model.shown().subscribe(now -> show(now.route()));
    }

    /// The map over what cards of matters read with.
    public static MapSheet of(MatterDoors doors, Desk desk) {
        Routes routes = new Routes(doors.matters(), doors.facts(), doors.agents(), doors.places());
        return new MapSheet(routes, doors.vocabularies(), desk);
    }

    /// Opens it with the acts of an event.
    public void open(UUID event) {
        model.open(event);
        desk.sheets().show(sheet, () -> {});
        Focus.give(view);
    }

    private void show(Route route) {
        unplaced.setText(words.unplaced(route));
        unplaced.setVisible(!unplaced.getText().isEmpty());
        unplaced.setManaged(unplaced.isVisible());
    }

    private Node head() {
        return new SheetHead(texts.of("event.map.title"), texts.of("event.map.text"));
    }

    private Node body() {
        Label credit = new Label(texts.of("event.map.credit"));
        credit.setId("map-credit");
        credit.getStyleClass().add("map-credit");
        credit.setMaxHeight(Region.USE_PREF_SIZE);
        VBox tools = tools();
        StackPane map = new StackPane(view, credit, tools);
        view.keepFree(List.of(credit, tools));
        map.setMinHeight(120);
        StackPane.setAlignment(credit, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(credit, new Insets(0, 6, 6, 6));
        StackPane.setAlignment(tools, Pos.TOP_RIGHT);
        StackPane.setMargin(tools, new Insets(8));
        VBox.setVgrow(map, Priority.ALWAYS);
        Label legend = new Label(texts.of("event.map.legend"));
        legend.getStyleClass().add("map-legend");
        legend.setWrapText(true);
        legend.setMinHeight(Region.USE_PREF_SIZE);
        VBox body = new VBox(map, legend, table.control(), unplaced);
        body.getStyleClass().add("map-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private VBox tools() {
        VBox tools =
                new VBox(
                        tool("map-in", Feather.PLUS, "event.map.zoom-in", () -> view.zoom(true)),
                        tool(
                                "map-out",
                                Feather.MINUS,
                                "event.map.zoom-out",
                                () -> view.zoom(false)),
                        tool("map-fit", Feather.MAXIMIZE, "event.map.fit", view::fit));
        tools.getStyleClass().add("map-tools");
        tools.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return tools;
    }

    private Button tool(String id, Feather icon, String key, Runnable action) {
        Button button = Actions.icon(icon, texts.of(key), action);
        button.setId(id);
        return button;
    }

    private Node foot() {
        HBox foot =
                new HBox(Actions.button("map-close", texts.of("desk.close"), desk.sheets()::close));
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }
}
