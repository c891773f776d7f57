package org.dalil.people.ui.network;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dalil.casefile.Holdings;
import org.dalil.desk.Desk;
import org.dalil.desk.Focus;
import org.dalil.desk.control.EmptyState;
import org.dalil.desk.control.drawn.SheetFoot;
import org.dalil.desk.control.drawn.TwinTable;
import org.dalil.desk.control.line.SheetHead;
import org.dalil.people.Naming;
import org.dalil.people.network.Tie;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.UUID;

/// The sheet with somebody’s network and, below it, every tie as a row of a table. Draws
/// [NetworkModel] and forwards.
public final class NetworkSheet {
    private static final double MARGIN = 20;
    private static final double TABLE = 0.24;

    private final NetworkModel model;
    private final NetworkView view;
    private final TwinTable<Tie> table;
    private final Desk desk;
    private final Texts texts;
    private final EmptyState none;
    private final Label reading;
    private final VBox sheet;

    /// @param naming what people are called now
    public NetworkSheet(Holdings holdings, Naming naming, Desk desk) {
        this.desk = desk;
        texts = desk.texts();
        model = new NetworkModel(new NetworkReader(holdings, naming, texts), desk);
        view = new NetworkView(model, texts);
        table = table();
        none =
                new EmptyState(
                        Feather.SHARE_2,
                        texts.of("people.network.none"),
                        texts.of("people.network.none.text"));
        none.setMouseTransparent(true);
        reading = new Label(texts.of("people.network.reading"));
        reading.getStyleClass().add("muted");
        sheet =
                new VBox(
                        head(),
                        body(),
                        new SheetFoot("network-close", texts.of("people.network.help"), desk));
        sheet.setId("network-sheet");
        Region layer = desk.sheets().layer();
        sheet.prefWidthProperty().bind(layer.widthProperty().subtract(2 * MARGIN));
        sheet.maxWidthProperty().bind(sheet.prefWidthProperty());
        sheet.prefHeightProperty().bind(layer.heightProperty().subtract(2 * MARGIN));
        table.control().prefHeightProperty().bind(sheet.heightProperty().multiply(TABLE));
        table.control().minHeightProperty().bind(table.control().prefHeightProperty());
        model.shown().subscribe(this::show);
    }

    /// Opens it around somebody.
    public void open(UUID center) {
        model.open(center);
        desk.sheets().show(sheet, model::close);
        Focus.give(view);
    }

    private void show(NetworkModel.@Nullable Shown now) {
        boolean empty = now != null && now.network().ties().isEmpty();
        none.setVisible(empty);
        view.setVisible(!empty);
        reading.setVisible(now == null);
        table.show(now == null ? List.of() : now.network().ties());
    }

    private TwinTable<Tie> table() {
        NetworkWords words = new NetworkWords(texts);
        return new TwinTable<Tie>(
                        "network-table",
                        texts.of("people.network.table"),
                        texts.of("people.network.none"))
                .column(texts.of("people.network.column.who"), 220, tie -> name(tie.from()))
                .column(texts.of("people.network.column.what"), 260, words::tie)
                .column(texts.of("people.network.column.whom"), 220, tie -> name(tie.to()))
                .column(texts.of("people.network.column.when"), 160, words::when)
                .column(texts.of("people.network.column.rests"), 130, words::rests)
                .acting(this::choose, this::openTie);
    }

    private String name(UUID one) {
        NetworkModel.Shown now = model.shown().get();
        return now == null ? "" : now.name(one);
    }

    private void choose(Tie tie) {
        NetworkModel.Shown now = model.shown().get();
        if (now != null) {
            model.choose(tie.from().equals(now.network().center()) ? tie.to() : tie.from());
        }
    }

    private void openTie() {
        Tie tie = table.control().getSelectionModel().getSelectedItem();
        if (tie != null) {
            model.open(tie);
        }
    }

    private Node head() {
        return new SheetHead(texts.of("people.network.title"), texts.of("people.network.text"));
    }

    private Node body() {
        CheckBox two = new CheckBox(texts.of("people.network.two"));
        two.setId("network-two");
        two.selectedProperty().subscribe((before, now) -> model.reach(now));
        Label legend = new Label(texts.of("people.network.legend"));
        legend.getStyleClass().add("map-legend");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox tools = new HBox(12, two, space, legend);
        tools.setAlignment(Pos.CENTER_LEFT);
        StackPane drawn = new StackPane(view, none, reading);
        drawn.setMinHeight(120);
        VBox.setVgrow(drawn, Priority.ALWAYS);
        VBox body = new VBox(tools, drawn, table.control());
        body.getStyleClass().add("map-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }
}
