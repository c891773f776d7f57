package org.dalil.desk;

import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.dalil.desk.paint.Shadow;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Shows one sheet at a time over the screen, never a second window. Escape closes it; a click
/// beside it does not, so that nothing typed is lost by a slip of the hand.
public final class Sheets {
    private final StackPane layer = new StackPane();
    private final Deque<Open> open = new ArrayDeque<>();
    private final EventHandler<KeyEvent> outside = this::escape;
    private final ChangeListener<@Nullable Node> keeper = (owner, from, to) -> stayInside(from, to);

    /// A sheet that is shown, and where the keys went before.
    private record Open(
            Node veil,
            Region sheet,
            Runnable onClose,
            @Nullable Node focusBefore,
            BooleanSupplier held) {}

    public Sheets() {
        layer.setPickOnBounds(false);
        layer.sceneProperty()
                .subscribe((before, scene) -> {
                    if (before != null) {
                        before.removeEventFilter(KeyEvent.KEY_PRESSED, outside);
                        before.focusOwnerProperty().removeListener(keeper);
                    }
                    if (scene != null) {
                        scene.addEventFilter(KeyEvent.KEY_PRESSED, outside);
                        scene.focusOwnerProperty().addListener(keeper);
                    }
                });
    }

    // While a sheet is busy, nothing in it has the keys; Escape still closes it.
    private void escape(KeyEvent event) {
        Open top = open.peek();
        boolean inside =
                event.getTarget() instanceof Node at && top != null && isInside(at, top.veil());
        if (top != null && !inside && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            closeUnlessHeld();
        }
    }

    private void closeUnlessHeld() {
        Open top = open.peek();
        if (top != null && !top.held().getAsBoolean()) {
            close();
        }
    }

    /// The layer to lay over the screen.
    public StackPane layer() {
        return layer;
    }

    /// Shows a sheet in the middle.
    ///
    /// @param onClose runs when it is closed, however
    public void show(Region sheet, Runnable onClose) {
        show(sheet, onClose, () -> false);
    }

    /// The same, for a sheet that Escape must not close by a slip of the hand while it works.
    ///
    /// @param held whether Escape does nothing just now
    public void show(Region sheet, Runnable onClose, BooleanSupplier held) {
        StackPane veil = new StackPane(new Shadow(sheet), sheet);
        veil.getStyleClass().add("veil");
        sheet.getStyleClass().add("desk-sheet");
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        Node before = layer.getScene() == null ? null : layer.getScene().getFocusOwner();
        // A filter: lists and fields would keep Escape for themselves, to end an editing they have
        // not.
        veil.addEventFilter(KeyEvent.KEY_PRESSED, this::escapeInside);
        open.push(new Open(veil, sheet, onClose, before, held));
        layer.getChildren().add(veil);
        // At once: the next letter may already be on its way. Again when what opened the sheet has
        // filled it.
        focusFirst(sheet);
        Later.run(() -> focusFirst(sheet));
    }

    private void escapeInside(KeyEvent event) {
        boolean choosing = event.getTarget() instanceof ComboBoxBase<?> box && box.isShowing();
        if (event.getCode() == KeyCode.ESCAPE && !choosing) {
            event.consume();
            closeUnlessHeld();
        }
    }

    /// Closes the sheet on top, if there is one.
    public void close() {
        Open top = open.poll();
        if (top != null) {
            layer.getChildren().remove(top.veil());
            top.onClose().run();
            if (top.focusBefore() != null) {
                top.focusBefore().requestFocus();
            }
        }
    }

    /// Closes every sheet: the casefile is being locked.
    public void closeAll() {
        while (isOpen()) {
            close();
        }
    }

    /// Whether a sheet is shown.
    public boolean isOpen() {
        return !open.isEmpty();
    }

    // Tab leads on to what lies under the sheet, where keys would change what nobody sees.
    private void stayInside(@Nullable Node from, @Nullable Node to) {
        Open top = open.peek();
        if (top != null && to != null && !isInside(to, top.veil())) {
            List<Node> fields = fields(top.sheet());
            boolean backwards = !fields.isEmpty() && fields.getFirst() == from;
            Later.run(() -> {
                if (open.peek() == top && backwards && !hasKeys(top.sheet())) {
                    fields.getLast().requestFocus();
                } else if (open.peek() == top) {
                    focusFirst(top.sheet());
                }
            });
        }
    }

    private static void focusFirst(Region sheet) {
        if (!hasKeys(sheet)) {
            sheet.applyCss(); // what a scroll pane holds is found only then
            fields(sheet).stream().findFirst().ifPresent(Focus::give);
        }
    }

    private static boolean hasKeys(Region sheet) {
        Node focus = sheet.getScene() == null ? null : sheet.getScene().getFocusOwner();
        return focus != null && isInside(focus, sheet);
    }

    private static List<Node> fields(Region sheet) {
        return sheet.lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && isSeen(node))
                .toList();
    }

    private static boolean isSeen(Node node) {
        Node at = node;
        while (at != null && at.isVisible()) {
            at = at.getParent();
        }
        return at == null;
    }

    private static boolean isInside(@Nullable Node node, Node ancestor) {
        Node at = node;
        while (at != null && at != ancestor) {
            at = at.getParent();
        }
        return at == ancestor;
    }
}
