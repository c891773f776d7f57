package org.dalil.desk.control.matter;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.FieldRow;
import org.dalil.desk.control.line.Lines;
import org.kordamp.ikonli.feather.Feather;

import java.util.Map;

/// One field of a matter: a line for each value, and below them where another is entered. Another
/// value never replaces one that is there.
final class FieldLines {
    private final Lines<MatterView.Value> values;
    private final FieldEntry entry;
    private final Button another;
    private final FieldRow row;

    FieldLines(MatterModel model, Matter matter, MatterView.Field field, Drafts drafts, Desk desk) {
        boolean dated = MatterKind.isState(field.term().code());
        values =
                new Lines<>(
                        value -> value.told().first(),
                        value -> new ValueLine(model, value.told().first(), dated, drafts, desk));
        entry = new FieldEntry(model, matter, field, drafts, desk);
        another =
                Actions.icon(
                        Feather.PLUS,
                        desk.texts().of("matter.another", Map.of("field", field.name())),
                        this::open);
        another.setId(entry.keys().getId() + "-another");
        entry.root().focusWithinProperty().subscribe(this::left);
        VBox box = new VBox(2, values.root(), entry.root());
        HBox.setHgrow(box, Priority.ALWAYS);
        row = new FieldRow(field.name(), new HBox(4, box, another));
        row.getStyleClass().add("matter-field");
    }

    FieldRow row() {
        return row;
    }

    /// What takes the keys for entering a value.
    Node keys() {
        return entry.keys();
    }

    void show(MatterView.Field now) {
        values.show(now.values());
        boolean keys = Focus.isWithin(entry.root());
        // A field with one true value still takes another: somebody may say otherwise.
        entering(values.isEmpty() || keys || !entry.keys().getText().isEmpty());
    }

    private void open() {
        entering(true);
        Focus.give(entry.keys());
    }

    private void left(boolean within) {
        if (!within && !values.isEmpty() && entry.keys().getText().isEmpty()) {
            entering(false);
        }
    }

    private void entering(boolean is) {
        entry.root().setVisible(is);
        entry.root().setManaged(is);
        another.setVisible(!is);
        another.setManaged(!is);
    }
}
