package org.dalil.people.ui.field;

import javafx.scene.Node;

import org.dalil.desk.control.DetailPage;
import org.dalil.desk.control.FieldRow;

/// A field of the page that is seen only when there is something in it or when its chip was
/// pressed.
///
/// @param id the chip’s id
/// @param words what the chip says
/// @param first what has the keys once it is opened
/// @param opening what else opening it does
public record OpenRow(String id, String words, FieldRow row, Node first, Runnable opening) {
    /// Shows the field, or only its chip.
    public void seen(boolean is) {
        row.setVisible(is);
        row.setManaged(is);
    }

    public boolean isSeen() {
        return row.isVisible();
    }

    public void open(DetailPage page) {
        seen(true);
        opening.run();
        page.focus(first);
    }
}
