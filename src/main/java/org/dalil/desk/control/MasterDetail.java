package org.dalil.desk.control;

import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// A list beside a page, and the keys between them. Alt+Up and Alt+Down walk the records from
/// anywhere, keeping the same field. A key that a field needs itself is left to it.
public final class MasterDetail extends BorderPane {
    private final ListView<?> list;

    /// What the keys do on the page of the chosen record.
    public interface Keys {
        /// Whether the page shows a record; else only walking works.
        boolean shown();

        /// Reads on, or back.
        void turn(boolean down);

        /// Goes to the title.
        void toTitle();

        /// Goes to the first field.
        void toFields();

        /// Takes the chosen record away.
        void remove();
    }

    /// A list and a page of which the keys know nothing but that records are walked.
    public MasterDetail(MasterList<?> list, Region page) {
        this.list = list.list();
        setLeft(list.root());
        setCenter(page);
        // Filters: the list and the fields would take some of these keys for themselves.
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    /// A list and a page with all keys: from the list, Space reads the page on, Enter goes to its
    /// fields, Delete takes the record away; F2 goes to its title and Escape back to the list.
    public MasterDetail(MasterList<?> list, Region page, Keys keys) {
        this(list, page);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean plain =
                            !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
                    if (plain && keys.shown() && isOurs(event, keys)) {
                        event.consume();
                    }
                });
    }

    private void walk(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.DOWN;
        if (!event.isAltDown() || !down && event.getCode() != KeyCode.UP) {
            return;
        }
        Node field = focus();
        list.requestFocus(); // leaving a field keeps what was typed in it
        int to = list.getSelectionModel().getSelectedIndex() + (down ? 1 : -1);
        if (to >= 0 && to < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(to); // where many can be chosen, only this one
        }
        if (field != null) {
            field.requestFocus();
        }
        event.consume();
    }

    private boolean isOurs(KeyEvent event, Keys keys) {
        if (event.getCode() == KeyCode.F2 && !event.isShiftDown()) {
            keys.toTitle();
            return true;
        }
        if (list.isFocused()) {
            return inList(event.getCode(), event.isShiftDown(), keys);
        }
        Node focus = focus();
        if (event.getCode() == KeyCode.ESCAPE && isInPage(focus) && !needsEscape(focus)) {
            list.requestFocus();
            return true;
        }
        return false;
    }

    private static boolean inList(KeyCode code, boolean shift, Keys keys) {
        switch (code) {
            case SPACE -> keys.turn(!shift);
            case ENTER -> keys.toFields();
            case DELETE -> keys.remove();
            default -> {
                return false;
            }
        }
        return true;
    }

    private @Nullable Node focus() {
        return getScene() == null ? null : getScene().getFocusOwner();
    }

    private boolean isInPage(@Nullable Node node) {
        Node at = node;
        while (at != null && at != getCenter()) {
            at = at.getParent();
        }
        return at != null;
    }

    private static boolean needsEscape(@Nullable Node focus) {
        return KeptText.isBeingTyped(focus)
                || focus instanceof ComboBoxBase<?> choice && choice.isShowing();
    }
}
