package org.dalil.shell;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.dalil.desk.Desk;
import org.jspecify.annotations.Nullable;

/// The palette as a sheet: one box, one list; down and up choose, Enter does.
final class PalettePane {
    private static final double ROW = 38;
    private static final int MOST = 10;
    private static final double FROM_TOP = 96;
    private final VBox root = new VBox();
    private final TextField field = new TextField();
    private final ListView<PaletteModel.Line> list = new ListView<>();
    private final Desk desk;
    private final PaletteModel model;
    private boolean taking;

    private PalettePane(PaletteModel model, Desk desk) {
        this.desk = desk;
        this.model = model;
        root.getStyleClass().add("palette");
        root.setMaxWidth(620);
        root.setPrefWidth(620);
        field.setId("palette-field");
        field.getStyleClass().add("plain-field");
        field.setPromptText(desk.texts().of("shell.search"));
        field.setAccessibleText(desk.texts().of("shell.search"));
        field.textProperty().bindBidirectional(model.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("palette-list");
        list.getStyleClass().add("palette-list");
        list.setFocusTraversable(false);
        list.setItems(model.lines());
        list.setFixedCellSize(ROW);
        list.prefHeightProperty()
                .bind(
                        Bindings.size(model.lines())
                                .map(size -> ROW * Math.clamp(size.longValue(), 1, MOST)));
        list.setMinHeight(ROW);
        list.setCellFactory(view -> new LineCell(this::take));
        list.setPlaceholder(new Label(desk.texts().of("shell.palette.nothing")));
        // A change listener: the list clears its selection after invalidation listeners have run.
        model.lines().addListener((ListChangeListener<PaletteModel.Line>) change -> settled());
        root.getChildren().addAll(new StackPane(field), list);
    }

    /// Opens the palette over the screen.
    static void open(PaletteModel model, Desk desk) {
        PalettePane pane = new PalettePane(model, desk);
        Subscription following = model.attach();
        desk.sheets().show(pane.root, following::unsubscribe);
        // Its height follows what is found; the field must not move under the eyes.
        StackPane.setAlignment(pane.root, Pos.TOP_CENTER);
        StackPane.setMargin(pane.root, new Insets(FROM_TOP, 0, 0, 0));
    }

    private void settled() {
        list.getSelectionModel().select(0);
        if (taking) {
            take();
        }
    }

    private void pressed(KeyEvent event) {
        taking = false;
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int to = at + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            int last = list.getItems().size() - 1;
            if (last >= 0) {
                list.getSelectionModel().select(Math.clamp(to, 0, last));
                list.scrollTo(Math.clamp(to - 3L, 0, last));
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            take();
            event.consume();
        }
    }

    // Who types on quickly means what fits all of it, which may not be found yet.
    private void take() {
        taking = !model.isSettled();
        if (taking) {
            return;
        }
        PaletteModel.Line line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            desk.sheets().close();
            line.action().run();
        }
    }

    /// One line: words at the left, what it is at the right.
    private static final class LineCell extends ListCell<PaletteModel.Line> {
        LineCell(Runnable take) {
            setOnMouseClicked(click -> {
                if (!isEmpty()) {
                    take.run();
                }
            });
        }

        @Override
        protected void updateItem(PaletteModel.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : draw(line));
            setPrefWidth(0);
        }

        private static HBox draw(PaletteModel.Line line) {
            Label words = new Label(line.words());
            words.setMinWidth(0);
            Label kind = new Label(line.kind());
            kind.getStyleClass().add("row-below");
            kind.setMinWidth(USE_PREF_SIZE);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            return new HBox(8, words, space, kind);
        }
    }
}
