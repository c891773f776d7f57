package org.dalil.desk;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.Optional;

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

    /// What takes the keys first in a part of the window; empty where nothing can.
    public static Optional<Node> first(Parent part) {
        return part.lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && isSeen(node))
                .findFirst();
    }

    /// Whether nothing around it is hidden.
    private static boolean isSeen(Node node) {
        Node at = node;
        while (at != null && at.isVisible()) {
            at = at.getParent();
        }
        return at == null;
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
