package org.dalil.desk.control;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.dalil.texts.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands beside a list that has nothing to choose from: what to do instead, which differs
/// where only the words above the list hide what there is.
public final class BareList extends VBox {
    public BareList(MasterModel<?> list, Texts texts) {
        getStyleClass().add("empty-state");
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
        getChildren().addAll(new FontIcon(Feather.ARROW_LEFT), title, words);
        setPickOnBounds(false);
    }
}
