package org.dalil.desk.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The look of one list row: a title of up to two lines, and below it two short remarks.
public final class RowBox extends VBox {
    public RowBox(String title, String below, String right) {
        Label heading = new Label(title);
        heading.getStyleClass().add("row-title");
        heading.setMaxHeight(38);
        Label left = new Label(below);
        left.getStyleClass().add("row-below");
        Label end = new Label(right);
        end.getStyleClass().add("row-below");
        end.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(8, left, space, end);
        setSpacing(2);
        getChildren().addAll(heading, line);
    }
}
