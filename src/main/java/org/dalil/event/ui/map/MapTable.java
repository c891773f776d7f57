package org.dalil.event.ui.map;

import javafx.scene.control.TableView;

import org.dalil.desk.control.drawn.TwinTable;
import org.dalil.event.map.route.Leg;
import org.dalil.texts.Texts;

/// The same as the map, as a table, with what the map cannot show. Shares the selection with it.
final class MapTable {
    private final TwinTable<Leg> table;
    private final MapModel model;

    MapTable(MapModel model, Texts texts) {
        this.model = model;
        MapWords words = new MapWords(texts);
        table =
                new TwinTable<Leg>(
                                "map-table",
                                texts.of("event.map.table"),
                                texts.of("event.map.none"))
                        .column(texts.of("event.map.column.leg"), 70, MapWords::numbers)
                        .column(
                                texts.of("event.map.column.from"),
                                210,
                                leg -> words.stop(leg.from()))
                        .column(texts.of("event.map.column.to"), 210, leg -> words.stop(leg.to()))
                        .column(texts.of("event.map.column.when"), 140, words::when)
                        .column(texts.of("event.map.column.by"), 180, words::by)
                        .column(
                                texts.of("event.map.column.mode"),
                                200,
                                leg -> words.mode(leg, model.shown().get()))
                        .column(texts.of("event.map.column.claims"), 100, words::claims)
                        .acting(leg -> model.chooseLeg(leg.number()), model::openLeg);
        model.shown().subscribe(now -> table.show(now.route().legs()));
        model.leg().subscribe(now -> follow(now.intValue()));
    }

    TableView<Leg> control() {
        return table.control();
    }

    private void follow(int number) {
        table.follow(number == 0 ? null : model.legs().get(number - 1));
    }
}
