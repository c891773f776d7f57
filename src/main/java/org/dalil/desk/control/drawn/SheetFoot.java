package org.dalil.desk.control.drawn;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.dalil.desk.Desk;
import org.dalil.desk.control.Actions;

/// The foot of a sheet with a drawing: which keys lead where in it, and the button that closes it.
public final class SheetFoot extends HBox {
    /// @param close the id of the button
    /// @param help which keys lead where
    public SheetFoot(String close, String help, Desk desk) {
        super(10);
        Label keys = new Label(help);
        keys.getStyleClass().add("map-legend");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        keys,
                        space,
                        Actions.button(close, desk.texts().of("desk.close"), desk.sheets()::close));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("sheet-foot");
    }
}
