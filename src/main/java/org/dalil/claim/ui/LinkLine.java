package org.dalil.claim.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.dalil.desk.control.Actions;
import org.kordamp.ikonli.feather.Feather;

/// One line that names a record, leads to it, and can be taken away.
final class LinkLine extends HBox {
    LinkLine(String name, String remark, Runnable go, String removeWords, Runnable remove) {
        Label hint = new Label(remark);
        hint.getStyleClass().add("faint");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(26);
        setPadding(new Insets(0, 0, 0, 7));
        getChildren()
                .addAll(
                        Actions.link(name, go),
                        hint,
                        space,
                        Actions.icon(Feather.X, removeWords, remove));
    }
}
