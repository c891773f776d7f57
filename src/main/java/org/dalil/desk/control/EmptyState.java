package org.dalil.desk.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a list or page shows while it has nothing: what belongs here and how to bring it.
public final class EmptyState extends VBox {
    public EmptyState(Ikon icon, String title, String text, Node... actions) {
        getStyleClass().add("empty-state");
        Label heading = new Label(title);
        heading.getStyleClass().add("empty-title");
        Label words = new Label(text);
        words.getStyleClass().add("empty-text");
        getChildren().addAll(new FontIcon(icon), heading, words);
        getChildren().addAll(actions);
        setPickOnBounds(false);
    }
}
