package org.dalil.desk;

import javafx.scene.Node;

/// Gives the keys to a control that is ready for them. Never waits for the next drawing.
public final class Focus {
    private Focus() {}

    /// Gives a control the keys, ready for the next letter. A control just brought into the window
    /// has no skin before it is styled: it would have the keys and lose what is typed, and what a
    /// scroll pane holds could not have them at all.
    public static void give(Node control) {
        control.applyCss();
        control.requestFocus();
    }

    /// Whether the keys are in this part of the window.
    public static boolean isWithin(Node part) {
        Node at = part.getScene() == null ? null : part.getScene().getFocusOwner();
        while (at != null && at != part) {
            at = at.getParent();
        }
        return at != null;
    }
}
