package org.dalil.casefile.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Later;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/// All lists by their names, with how many terms each has and how many of them people added.
final class TermListsBox {
    private static final double WIDTH = 240;
    private final ListView<TermsModel.ListLine> list = new ListView<>();
    private final VBox root;
    private final TermsModel model;
    private boolean showing;

    /// @param further puts the keys into the list’s terms
    TermListsBox(TermsModel model, Texts texts, Runnable further) {
        this.model = model;
        list.setId("terms-lists");
        list.setAccessibleText(texts.of("casefile.terms.lists"));
        list.getStyleClass().add("master-list");
        list.setCellFactory(view -> new Cell(texts));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> {
                    if (line != null && !showing) {
                        model.choose(line.scheme());
                    }
                });
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.RIGHT) {
                further.run();
                key.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        root = new VBox(list);
        root.getStyleClass().add("terms-lists");
        root.setMinWidth(WIDTH);
        root.setPrefWidth(WIDTH);
        model.view().subscribe(this::show);
    }

    VBox root() {
        return root;
    }

    private void show(TermsModel.View view) {
        showing = true;
        list.getItems().setAll(view.lists());
        for (int i = 0; i < view.lists().size(); i++) {
            if (view.lists().get(i).scheme().equals(model.scheme())) {
                list.getSelectionModel().select(i);
                list.getFocusModel().focus(i);
                reveal(i);
            }
        }
        showing = false;
    }

    // Before its first layout a list does not know how many rows fit: hence once more later.
    private void reveal(int at) {
        list.scrollTo(Math.max(0, at - 3));
        Later.run(() -> list.scrollTo(Math.max(0, at - 3)));
    }

    /// One list.
    private static final class Cell extends ListCell<TermsModel.ListLine> {
        private final Texts texts;

        Cell(Texts texts) {
            this.texts = texts;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(TermsModel.@Nullable ListLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : draw(line));
            setAccessibleText(
                    empty || line == null ? null : line.name() + ", " + counts(line) + own(line));
        }

        private VBox draw(TermsModel.ListLine line) {
            Label name = new Label(line.name());
            name.getStyleClass().add("row-title");
            Label below = new Label(counts(line) + own(line));
            below.getStyleClass().add("row-below");
            return new VBox(1, name, below);
        }

        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() instanceof Region box
                    ? TermCell.height(this, box)
                    : super.computePrefHeight(width);
        }

        private String counts(TermsModel.ListLine line) {
            return texts.of("casefile.terms.count", Map.of("count", line.terms()));
        }

        private String own(TermsModel.ListLine line) {
            return line.own() == 0
                    ? ""
                    : " · " + texts.of("casefile.terms.count.own", Map.of("count", line.own()));
        }
    }
}
