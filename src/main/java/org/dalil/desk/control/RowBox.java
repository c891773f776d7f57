package org.dalil.desk.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The look of one list row: a title of up to two lines, and below it two short remarks.
public final class RowBox extends VBox {
    /// What a row has between the list's insets and its scroll bar.
    private static final double WIDTH = 272;

    private static final double TWO_LINES = 38;

    public RowBox(String title, String below, String right) {
        Label heading = new Label(title);
        heading.getStyleClass().add("row-title");
        heading.setWrapText(true);
        heading.setMaxHeight(TWO_LINES);
        heading.setPrefWidth(WIDTH);
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

    // A list cell asks for the height without saying a width, and a wrapped title would count one
    // line.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? WIDTH : width);
    }
}
