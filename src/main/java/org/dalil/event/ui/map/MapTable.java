package org.dalil.event.ui.map;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.dalil.desk.control.line.WordsColumn;
import org.dalil.event.map.route.Leg;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// The same as the map, as a table, with what the map cannot show. Shares the selection with it.
final class MapTable {
    private final TableView<Leg> table = new TableView<>();
    private final MapModel model;
    private final Texts texts;

    MapTable(MapModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        MapWords words = new MapWords(texts);
        table.setId("map-table");
        table.getStyleClass().add("map-table");
        table.setAccessibleText(texts.of("event.map.table"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(new Label(texts.of("event.map.none")));
        table.getColumns()
                .setAll(
                        List.of(
                                column("leg", 70, MapWords::numbers),
                                column("from", 210, leg -> words.stop(leg.from())),
                                column("to", 210, leg -> words.stop(leg.to())),
                                column("when", 140, words::when),
                                column("by", 180, words::by),
                                column("mode", 200, leg -> words.mode(leg, model.shown().get())),
                                column("claims", 100, words::claims)));
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        table.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) {
                press.consume();
                model.openLeg();
            }
        });
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                model.openLeg();
            }
        });
        model.shown()
                .subscribe(now ->
                        table.setItems(FXCollections.observableArrayList(now.route().legs())));
        model.leg().subscribe(now -> follow(now.intValue()));
    }

    TableView<Leg> control() {
        return table;
    }

    private void choose(@Nullable Leg leg) {
        if (leg != null) {
            model.chooseLeg(leg.number());
        }
    }

    private void follow(int number) {
        if (number == 0) {
            table.getSelectionModel().clearSelection();
        } else if (table.getSelectionModel().getSelectedIndex() != number - 1) {
            table.getSelectionModel().clearAndSelect(number - 1);
            table.scrollTo(Math.max(0, number - 2));
        }
    }

    private TableColumn<Leg, String> column(
            String name, double width, Function<Leg, String> words) {
        return new WordsColumn<>(texts.of("event.map.column." + name), width, "map-cell", words);
    }
}
