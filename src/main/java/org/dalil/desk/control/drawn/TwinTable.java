package org.dalil.desk.control.drawn;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.dalil.desk.control.line.WordsColumn;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// The table that says in words what a drawing shows. A row can be chosen here or from the drawing;
/// Enter or a double click opens it.
///
/// @param <T> what a row tells
public final class TwinTable<T> {
    private final TableView<T> table = new TableView<>();
    private boolean following;

    /// @param words what the table is, for screen readers
    /// @param none what it says while it has no row
    public TwinTable(String id, String words, String none) {
        table.setId(id);
        table.getStyleClass().add("twin-table");
        table.setAccessibleText(words);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(new Label(none));
    }

    /// Adds a column.
    ///
    /// @param width about how wide it is, beside the others
    public TwinTable<T> column(String title, double width, Function<T, String> words) {
        table.getColumns().add(new WordsColumn<>(title, width, "map-cell", words));
        return this;
    }

    /// @param chosen hears which row was chosen here
    /// @param open opens the row that is chosen
    public TwinTable<T> acting(Consumer<T> chosen, Runnable open) {
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> {
                    if (row != null && !following) {
                        chosen.accept(row);
                    }
                });
        table.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) {
                press.consume();
                open.run();
            }
        });
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open.run();
            }
        });
        return this;
    }

    /// What to place.
    public TableView<T> control() {
        return table;
    }

    /// Shows these rows.
    public void show(List<T> rows) {
        table.setItems(FXCollections.observableArrayList(rows));
    }

    /// Chooses what the drawing has chosen, or nothing.
    public void follow(@Nullable T row) {
        following = true;
        if (row == null) {
            table.getSelectionModel().clearSelection();
        } else if (!row.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(row);
            table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 1));
        }
        following = false;
    }
}
