package org.dalil.desk.control;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The one record that was chosen, as a line, or the field that finds it. Keys that were in the one
/// are in the other when it takes its place.
public final class OneLink {
    private final VBox root = new VBox();
    private final TextField field;
    private final Unfinished words;

    /// @param field what is typed in it stays with the record until something is made of it
    public OneLink(TextField field, Drafts drafts) {
        this.field = field;
        words = new Unfinished(field, drafts);
    }

    /// What to place.
    public VBox root() {
        return root;
    }

    /// Shows this line, or the field for none.
    ///
    /// @param draftKey names record and field
    public void show(String draftKey, @Nullable LinkLine line) {
        show(draftKey, line, line == null ? field : line.link());
    }

    /// Shows this line, or the field for none.
    ///
    /// @param focus what of the line takes keys
    public void show(String draftKey, @Nullable Node line, Node focus) {
        words.show(draftKey);
        Node now = line == null ? field : line;
        if (!root.getChildren().equals(List.of(now))) {
            boolean keys = Focus.isWithin(root);
            root.getChildren().setAll(now);
            if (keys) {
                Focus.give(line == null ? field : focus);
            }
        }
    }
}
