package org.dalil.desk.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One labelled field of a detail page.
public final class FieldRow extends HBox {
    public FieldRow(String label, Node value) {
        getStyleClass().add("field-row");
        Label name = new Label(label);
        name.getStyleClass().add("field-label");
        name.setLabelFor(value);
        HBox.setHgrow(value, Priority.ALWAYS);
        getChildren().addAll(name, value);
    }
}
