package org.dalil.desk.control.pick;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.dalil.desk.control.bound.Bound;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/// A field, and below it what fits what is typed: down and up choose, Enter takes. Lies on no
/// window of its own; whoever places it closes it.
///
/// @param <T> what is chosen
public final class PickList<T> {
    private static final double ROW = 28;
    private static final int SEEN = 7;
    private final VBox root = new VBox(4);
    private final TextField field = new TextField();
    private final ListView<T> lines = new ListView<>();
    private final BiConsumer<String, Consumer<List<T>>> asks;
    private final Consumer<T> taken;
    private boolean answered;
    private boolean taking;

    /// How it speaks.
    ///
    /// @param id of the field; the list has it with `-list`
    /// @param prompt stands in the empty field, and is said of it
    /// @param none is said where nothing fits
    public record Words(String id, String prompt, String none) {}

    /// @param asks hands on what fits words, perhaps later
    /// @param drawn draws a line
    /// @param taken hears what was chosen
    public PickList(
            Words words,
            BiConsumer<String, Consumer<List<T>>> asks,
            Function<T, Node> drawn,
            Consumer<T> taken) {
        this.asks = asks;
        this.taken = taken;
        field.setId(words.id());
        field.setPromptText(words.prompt());
        field.setAccessibleText(words.prompt());
        Bound.of(field, Bound.LINE);
        lines.setId(words.id() + "-list");
        lines.getStyleClass().add("suggestions");
        lines.setFocusTraversable(false);
        lines.setFixedCellSize(ROW);
        lines.setPrefHeight(ROW * SEEN + 4);
        lines.setCellFactory(view -> new Cell<>(drawn));
        lines.setPlaceholder(new Label(words.none()));
        lines.setOnMouseClicked(click -> take());
        field.textProperty().subscribe(this::ask);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.getStyleClass().add("pick-list");
        root.getChildren().addAll(field, lines);
    }

    /// What to place.
    public VBox root() {
        return root;
    }

    /// What is typed.
    public String typed() {
        return field.getText();
    }

    /// Empties it, asks again and puts the keys in it.
    public void open() {
        if (field.getText().isEmpty()) {
            ask("");
        } else {
            field.setText("");
        }
        field.requestFocus();
    }

    private void ask(String typed) {
        answered = false;
        taking = false;
        asks.accept(typed.strip(), this::show);
    }

    private void show(List<T> found) {
        lines.getItems().setAll(found);
        lines.getSelectionModel().selectFirst();
        answered = true;
        if (taking) {
            take();
        }
    }

    private void pressed(KeyEvent event) {
        int at = lines.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> choose(at + 1);
            case UP -> choose(at - 1);
            case ENTER -> take();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int at) {
        if (at >= 0 && at < lines.getItems().size()) {
            lines.getSelectionModel().clearAndSelect(at);
            lines.scrollTo(Math.max(0, at - SEEN + 2));
        }
    }

    // Enter may come before the answer to what was typed; the lines of older words are not meant.
    private void take() {
        taking = !answered;
        if (taking) {
            return;
        }
        T line = lines.getSelectionModel().getSelectedItem();
        if (line != null) {
            taken.accept(line);
        }
    }

    /// One line.
    private static final class Cell<T> extends ListCell<T> {
        private final Function<T, Node> drawn;

        Cell(Function<T, Node> drawn) {
            this.drawn = drawn;
        }

        @Override
        protected void updateItem(@Nullable T line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : drawn.apply(line));
        }
    }
}
