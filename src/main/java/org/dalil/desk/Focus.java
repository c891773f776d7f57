package org.dalil.desk;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

import java.util.Optional;

/// Gives the keys to a control that is ready for them. Never waits for the next drawing.
public final class Focus {
    /// What is seen above what has the keys.
    private static final double ABOVE = 24;

    /// What is seen below it: a field that finds as one types shows its finds there.
    private static final double BELOW = 180;

    private Focus() {}

    /// Gives a control the keys, ready for the next letter. A control just brought into the window
    /// has no skin before it is styled: it would have the keys and lose what is typed, and what a
    /// scroll pane holds could not have them at all.
    public static void give(Node control) {
        control.applyCss();
        control.requestFocus();
        reveal(control);
    }

    /// Scrolls the page that a control is on as little as brings it into sight: the keys are never
    /// where nobody sees them.
    private static void reveal(Node control) {
        Node at = control.getParent();
        while (at != null && !(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        if (at instanceof ScrollPane scroll
                && scroll.getContent() != null
                && scroll.getScene() != null) {
            Parent window = scroll.getScene().getRoot();
            window.applyCss(); // what was just added stands nowhere yet
            window.layout();
            Bounds place =
                    scroll.getContent()
                            .sceneToLocal(control.localToScene(control.getBoundsInLocal()));
            double seen = scroll.getViewportBounds().getHeight();
            double hidden = scroll.getContent().getBoundsInLocal().getHeight() - seen;
            if (place != null && hidden > 0 && seen > 0) {
                double top = scroll.getVvalue() * hidden;
                double least = place.getMaxY() + BELOW - seen;
                double most = place.getMinY() - ABOVE;
                double wanted = Math.min(Math.max(top, least), Math.max(0, most));
                scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
            }
        }
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
