package org.dalil.event.ui.grid;

import javafx.scene.control.TableView;

import org.dalil.desk.control.drawn.TwinTable;
import org.dalil.event.grid.Grid;
import org.dalil.event.grid.GridCell;
import org.dalil.texts.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// The same as the grid, as a table: a row for each cell that holds something. Shares the selection
/// with it.
final class GridTable {
    private final TwinTable<Spot> table;
    private final GridModel model;

    GridTable(GridModel model, Texts texts) {
        this.model = model;
        GridWords words = new GridWords(texts);
        table =
                new TwinTable<Spot>(
                                "grid-table",
                                texts.of("event.grid.table"),
                                texts.of("event.grid.none"))
                        .column(texts.of("event.grid.column.event"), 260, at -> row(at).title())
                        .column(texts.of("event.grid.column.when"), 130, at -> words.when(row(at)))
                        .column(
                                texts.of("event.grid.column.person"),
                                190,
                                at -> grid().people().get(at.column()).name())
                        .column(texts.of("event.grid.column.role"), 160, in(words::roles))
                        .column(texts.of("event.grid.column.deed"), 240, in(words::deeds))
                        .acting(at -> model.choose(at.row(), at.column()), model::open);
        model.shown().subscribe(now -> table.show(spots(now.grid())));
        model.spot().subscribe(now -> table.follow(model.chosen().isPresent() ? now : null));
    }

    TableView<Spot> control() {
        return table.control();
    }

    private Grid grid() {
        return model.grid();
    }

    private Grid.Row row(Spot at) {
        return grid().events().get(at.row());
    }

    private java.util.function.Function<Spot, String> in(
            BiFunction<GridCell, Terms, String> words) {
        return at ->
                grid().at(at.row(), at.column())
                        .map(cell -> words.apply(cell, model.shown().get().terms()))
                        .orElse("");
    }

    private static List<Spot> spots(Grid grid) {
        List<Spot> spots = new ArrayList<>();
        for (int row = 0; row < grid.events().size(); row++) {
            for (GridCell cell : grid.cells().get(row)) {
                spots.add(new Spot(row, cell.column()));
            }
        }
        return spots;
    }
}
