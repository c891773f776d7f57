package org.dalil.desk.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.dalil.texts.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
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

    /// What stands beside a list that has nothing to choose from: what to do instead, which differs
    /// where only the words above the list hide what there is.
    public static VBox beside(MasterModel<?> list, Texts texts) {
        Label title = new Label();
        title.setId("bare-title");
        title.getStyleClass().add("empty-title");
        Label words = new Label();
        words.getStyleClass().add("empty-text");
        list.typed()
                .subscribe(typed -> {
                    String key = typed.isEmpty() ? "desk.bare." : "desk.bare.found.";
                    title.setText(texts.of(key + "title"));
                    words.setText(texts.of(key + "text"));
                });
        VBox state = new VBox(new FontIcon(Feather.ARROW_LEFT), title, words);
        state.getStyleClass().add("empty-state");
        state.setPickOnBounds(false);
        return state;
    }
}
