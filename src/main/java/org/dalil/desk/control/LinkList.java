package org.dalil.desk.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;

import java.util.List;
import java.util.function.Function;

/// One line for each of several things, and below them the field that adds another. Lines are drawn
/// anew only when something is different; keys that were in a line which goes are in the field
/// then.
public final class LinkList<T> {
    private final VBox root = new VBox();
    private final VBox lines = new VBox();
    private final Function<T, Node> draw;
    private final TextField field;
    private final Unfinished words;
    private final HBox add;
    private List<T> shown = List.of();
    private boolean open = true;

    /// @param draw draws one line; may give the same node again
    /// @param field what is typed in it stays with the record until something is made of it
    /// @param beside stands to the right of the field
    public LinkList(Function<T, Node> draw, Drafts drafts, TextField field, Node... beside) {
        this.draw = draw;
        this.field = field;
        words = new Unfinished(field, drafts);
        HBox.setHgrow(field, Priority.ALWAYS);
        add = new HBox(4, field);
        add.getChildren().addAll(beside);
        add.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().addAll(lines, add);
    }

    /// What to place.
    public VBox root() {
        return root;
    }

    /// Shows these.
    ///
    /// @param draftKey names record and field
    public void show(String draftKey, List<T> now) {
        show(draftKey, now, true);
    }

    /// Shows these.
    ///
    /// @param draftKey names record and field
    /// @param mayChange whether more may be added; lines are drawn anew when this is different
    public void show(String draftKey, List<T> now, boolean mayChange) {
        words.show(draftKey);
        add.setVisible(mayChange);
        add.setManaged(mayChange);
        if (mayChange != open || !now.equals(shown)) {
            open = mayChange;
            shown = List.copyOf(now);
            boolean keys = Focus.isWithin(lines);
            List<Node> drawn = now.stream().map(draw).toList();
            if (!lines.getChildren().equals(drawn)) {
                lines.getChildren().setAll(drawn);
            }
            if (keys && !Focus.isWithin(lines)) {
                Focus.give(field);
            }
        }
    }
}
