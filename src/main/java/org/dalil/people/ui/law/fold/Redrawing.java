package org.dalil.people.ui.law.fold;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

import org.dalil.desk.Focus;

/// Draws a part anew without losing the keys: what has the same id has them again, or else what
/// stands in for it. Draws nothing itself.
public final class Redrawing {
    private Redrawing() {}

    /// Draws, and gives the keys back when they were in the part.
    ///
    /// @param instead the id of what has the keys when theirs is gone
    public static void of(Pane part, Runnable draw, String instead) {
        Node owner = part.getScene() == null ? null : part.getScene().getFocusOwner();
        boolean held = Focus.isWithin(part);
        String id = owner == null ? null : owner.getId();
        draw.run();
        if (held && !Focus.isWithin(part)) {
            Node same = id == null ? null : part.lookup("#" + id);
            Node next = same == null ? part.lookup("#" + instead) : same;
            if (next != null) {
                Focus.give(next);
            }
        }
    }
}
