package org.dalil.desk.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The look of one list row: a title of up to two lines, and below it two short remarks; between
/// them what the title never stands without.
public final class RowBox extends VBox {
    /// What a row has between the list's insets and its scroll bar.
    private static final double WIDTH = 272;

    private static final double TWO_LINES = 38;

    public RowBox(String title, String below, String right) {
        this(title, "", below, right);
    }

    /// A row whose title never stands without what is said of it.
    ///
    /// @param remark in as many lines as it needs, right below the title; empty for none
    public RowBox(String title, String remark, String below, String right) {
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
        getChildren().add(heading);
        if (!remark.isEmpty()) {
            Label said = new Label(remark);
            said.getStyleClass().addAll("row-below", "row-remark");
            said.setWrapText(true);
            said.setPrefWidth(WIDTH);
            said.setMinHeight(USE_PREF_SIZE);
            getChildren().add(said);
        }
        getChildren().add(line);
    }

    // A list cell asks for the height without saying a width, and a wrapped title would count one
    // line.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? WIDTH : width);
    }
}
