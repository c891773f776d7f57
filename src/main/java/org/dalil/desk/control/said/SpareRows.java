package org.dalil.desk.control.said;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.dalil.desk.control.Actions;
import org.dalil.desk.control.DetailPage;
import org.dalil.desk.control.FieldRow;

import java.util.LinkedHashMap;
import java.util.Map;

/// Fields of a page that most records leave empty: each is a chip that opens it, and stands among
/// the fields only while it holds something or was opened.
public final class SpareRows {
    private final Map<String, Spare> rows = new LinkedHashMap<>();
    private final DetailPage page;
    private String record = "";

    /// A field with the chip that opens it.
    private static final class Spare {
        private final FieldRow row;
        private final Button chip;
        private boolean filled;
        private boolean opened;

        Spare(FieldRow row, Button chip) {
            this.row = row;
            this.chip = chip;
        }

        void settle() {
            boolean there = filled || opened;
            row.setVisible(there);
            row.setManaged(there);
            chip.setVisible(!there);
            chip.setManaged(!there);
        }
    }

    public SpareRows(DetailPage page) {
        this.page = page;
    }

    /// Adds a field after those that are there.
    ///
    /// @param id names it; the chip’s id is this with `-add`
    /// @param keys what takes the keys when the chip is pressed
    public void add(String id, String label, Node value, Node keys) {
        Button chip = Actions.chip(id + "-add", label, () -> open(id, keys));
        chip.getStyleClass().add("add");
        Spare spare = new Spare(page.row(label, value), chip);
        page.spares().getChildren().add(chip);
        rows.put(id, spare);
        spare.settle();
    }

    /// Says of which record the fields tell from now on; what was opened for another is closed.
    public void of(String key) {
        if (!key.equals(record)) {
            record = key;
            rows.values()
                    .forEach(spare -> {
                        spare.opened = false;
                        spare.filled = false;
                    });
        }
    }

    /// Says whether a field holds something. One that was emptied while it has the keys stays.
    public void show(String id, boolean filled) {
        Spare spare = rows.get(id);
        if (spare != null) {
            // What was just emptied may be about to be filled otherwise.
            spare.opened |= spare.filled && !filled;
            spare.filled = filled;
            spare.settle();
        }
    }

    private void open(String id, Node keys) {
        Spare spare = rows.get(id);
        if (spare != null) {
            spare.opened = true;
            spare.settle();
            page.focus(keys);
        }
    }
}
