package org.dalil.testimony.ui.field;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;

import org.dalil.desk.control.Actions;
import org.dalil.desk.control.DetailPage;
import org.dalil.desk.control.FieldRow;

/// A field that is seen only when there is something in it or when its chip was pressed.
public final class SpareField {
    private final FieldRow row;
    private final Button chip;
    private final Node entry;

    /// @param id the chip’s id
    /// @param entry what has the keys once it is opened
    public SpareField(DetailPage page, String id, String words, Node value, Node entry) {
        this.entry = entry;
        row = page.row(words, value);
        chip = Actions.chip(id, words, () -> open(page));
        chip.managedProperty().bind(chip.visibleProperty());
        page.spares().getChildren().add(chip);
        seen(false);
    }

    private void open(DetailPage page) {
        seen(true);
        page.focus(entry);
    }

    /// Shows the field where something is in it, also words that are not kept yet.
    ///
    /// @param filled whether the record says it
    /// @param again whether the record is the one shown before, whose opened fields stay open
    public void show(boolean filled, boolean again) {
        boolean typed = entry instanceof TextInputControl field && !field.getText().isEmpty();
        seen(filled || typed || again && row.isVisible());
    }

    private void seen(boolean is) {
        row.setVisible(is);
        row.setManaged(is);
        chip.setVisible(!is);
    }
}
