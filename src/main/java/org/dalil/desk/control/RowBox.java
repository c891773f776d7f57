package org.dalil.desk.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The look of one list row: a title of up to two lines, and below it two short remarks; between
/// them what the title never stands without. It is shown one record after another.
public final class RowBox extends VBox {
    /// What a row has between the list's insets and its scroll bar.
    private static final double WIDTH = 272;

    private static final double TWO_LINES = 38;

    private final Label heading = new Label();
    private final Label said = new Label();
    private final Label left = new Label();
    private final Label end = new Label();

    /// What a row says.
    ///
    /// @param remark what the title never stands without, in as many lines as it needs; empty for
    ///   none
    public record Words(String title, String remark, String below, String right) {
        /// A row whose title stands alone.
        public Words(String title, String below, String right) {
            this(title, "", below, right);
        }
    }

    RowBox() {
        heading.getStyleClass().add("row-title");
        heading.setWrapText(true);
        heading.setMaxHeight(TWO_LINES);
        heading.setPrefWidth(WIDTH);
        said.getStyleClass().addAll("row-below", "row-remark");
        said.setWrapText(true);
        said.setPrefWidth(WIDTH);
        said.setMinHeight(USE_PREF_SIZE);
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        left.getStyleClass().add("row-below");
        end.getStyleClass().add("row-below");
        end.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        setSpacing(2);
        getChildren().addAll(heading, said, new HBox(8, left, space, end));
    }

    /// Shows these words instead of those before.
    void show(Words words) {
        heading.setText(words.title());
        said.setText(words.remark());
        left.setText(words.below());
        end.setText(words.right());
    }

    // A list cell asks for the height without saying a width, and a wrapped title would count one
    // line.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? WIDTH : width);
    }
}
