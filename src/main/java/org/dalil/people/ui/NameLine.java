package org.dalil.people.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.dalil.desk.control.Actions;
import org.dalil.people.NameForm;
import org.kordamp.ikonli.feather.Feather;

/// One more name of somebody, which can be taken away.
final class NameLine extends HBox {
    NameLine(NameForm form, String removeWords, Runnable remove) {
        Label name = new Label(form.name());
        name.setMinWidth(0);
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(26);
        setPadding(new Insets(0, 0, 0, 7));
        getChildren().addAll(name, space, Actions.icon(Feather.X, removeWords, remove));
    }
}
