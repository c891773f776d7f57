package org.dalil.event.ui.grid;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.desk.Desk;
import org.dalil.desk.Focus;
import org.dalil.desk.control.EmptyState;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.bound.Bound;
import org.dalil.desk.control.drawn.SheetFoot;
import org.dalil.desk.control.line.SheetHead;
import org.dalil.event.grid.Grid;
import org.dalil.event.grid.GridScope;
import org.dalil.event.grid.Grids;
import org.dalil.event.part.Standing;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Naming;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.UUID;

/// The sheet with the grid of events and people, what narrows it, the way to one of them, and its
/// table. Draws [GridModel] and forwards.
public final class GridSheet {
    private static final double MARGIN = 20;
    private static final double TABLE = 0.24;
    private static final double FIELD = 230;

    private final GridModel model;
    private final GridView view;
    private final GridTable table;
    private final Desk desk;
    private final Texts texts;
    private final VBox sheet;

    GridSheet(GridModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        texts = desk.texts();
        view = new GridView(model, texts);
        table = new GridTable(model, texts);
        sheet =
                new VBox(
                        head(),
                        tools(),
                        body(),
                        new SheetFoot("grid-close", texts.of("event.grid.help"), desk));
        sheet.setId("grid-sheet");
        Region layer = desk.sheets().layer();
        sheet.prefWidthProperty().bind(layer.widthProperty().subtract(2 * MARGIN));
        sheet.maxWidthProperty().bind(sheet.prefWidthProperty());
        sheet.prefHeightProperty().bind(layer.heightProperty().subtract(2 * MARGIN));
        table.control().prefHeightProperty().bind(sheet.heightProperty().multiply(TABLE));
        table.control().minHeightProperty().bind(table.control().prefHeightProperty());
    }

    /// The grid over a casefile.
    ///
    /// @param naming what people are called now
    public static GridSheet of(Holdings holdings, Naming naming, Desk desk) {
        Grids grids = new Grids(holdings, naming);
        Vocabularies vocabularies = new Vocabularies(holdings);
        GridModel.Reading reading =
                scope ->
                        new GridModel.Shown(
                                grids.read(scope), Terms.read(vocabularies, desk.texts()), true);
        return new GridSheet(new GridModel(reading, desk), desk);
    }

    /// Opens it with the events that a case gathers.
    public void ofCase(UUID id) {
        open(new GridScope.OfCase(id), null);
    }

    /// Opens it with the events of somebody’s circle, at them.
    public void around(UUID agent) {
        open(new GridScope.Around(agent), new RecordRef(RecordKind.AGENT, agent));
    }

    /// Opens it with every event, at this one.
    public void at(UUID event) {
        open(new GridScope.Everything(), new RecordRef(RecordKind.EVENT, event));
    }

    /// Opens a sheet with a grid that was made elsewhere; terms are told by their codes.
    public static void showing(Grid grid, Desk desk) {
        GridModel.Shown made = new GridModel.Shown(grid, Terms.NONE, true);
        GridSheet sheet = new GridSheet(new GridModel(any -> made, desk), desk);
        sheet.model.show(made);
        sheet.show();
    }

    private void open(GridScope scope, @Nullable RecordRef first) {
        model.open(scope, first);
        show();
    }

    private void show() {
        desk.sheets().show(sheet, model::close);
        Focus.give(view);
    }

    private Node head() {
        return new SheetHead(texts.of("event.grid.title"), texts.of("event.grid.text"));
    }

    private Node tools() {
        HBox tools = new HBox(10);
        tools.getStyleClass().add("grid-tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        for (Standing standing : Standing.values()) {
            CheckBox keep = new CheckBox(texts.of("event.grid.keep." + standing.code()));
            keep.setId("grid-" + standing.code());
            keep.setSelected(true);
            keep.getStyleClass().addAll("grid-keep", standing.code());
            keep.selectedProperty().subscribe((before, now) -> model.keep(standing, now));
            tools.getChildren().add(keep);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        tools.getChildren().addAll(space, filter(), jump());
        return tools;
    }

    private TextField filter() {
        TextField filter = new TextField();
        filter.setId("grid-filter");
        filter.getStyleClass().add("plain-field");
        filter.setPrefWidth(FIELD);
        filter.setPromptText(texts.of("event.grid.filter"));
        filter.setAccessibleText(texts.of("event.grid.filter"));
        Bound.of(filter, Bound.LINE);
        filter.textProperty().subscribe((before, now) -> model.filter(now));
        filter.setOnAction(enter -> Focus.give(view));
        return filter;
    }

    private TextField jump() {
        SuggestField<GridModel.Found> field =
                new SuggestField<>(
                        desk,
                        texts.of("event.grid.jump"),
                        model::find,
                        GridModel.Found::name,
                        found -> {
                            model.jump(found.ref());
                            Focus.give(view);
                        },
                        null);
        field.field().setId("grid-jump");
        field.field().getStyleClass().remove("flat-field");
        field.field().getStyleClass().add("plain-field");
        field.field().setPrefWidth(FIELD);
        return field.field();
    }

    private Node body() {
        EmptyState none =
                new EmptyState(
                        Feather.GRID,
                        texts.of("event.grid.none"),
                        texts.of("event.grid.none.text"));
        Label reading = new Label(texts.of("event.grid.reading"));
        reading.getStyleClass().add("muted");
        none.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.shown().get().read() && model.grid().isEmpty(),
                                model.shown()));
        reading.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !model.shown().get().read(), model.shown()));
        none.setMouseTransparent(true);
        StackPane drawn = new StackPane(view, none, reading);
        drawn.setMinHeight(120);
        VBox.setVgrow(drawn, Priority.ALWAYS);
        VBox body = new VBox(drawn, table.control());
        body.getStyleClass().add("map-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }
}
