package org.dalil.desk.control.secret;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/// The field under [PassphraseField]: it holds only dots, while what they stand for goes into
/// [Typed]. No copy or cut, no undo (it would bring back dots that stand for nothing), no menu, and
/// nothing for assistive tools to read out. While revealed its text does become a String for the
/// screen, which is the one way a passphrase lingers in memory.
final class MaskedField extends TextField {
    private static final String DOT = "•";

    private final Typed typed;
    private final Runnable changed;
    private boolean drawing;
    private boolean revealed;

    MaskedField(Typed typed, Runnable changed) {
        this.typed = typed;
        this.changed = changed;
        setAccessibleRole(AccessibleRole.PASSWORD_FIELD);
        setTextFormatter(new TextFormatter<>(this::masked));
        addEventFilter(KeyEvent.KEY_PRESSED, MaskedField::withoutUndo);
        addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, ContextMenuEvent::consume);
    }

    /// Shows the characters themselves, or dots again.
    void reveal(boolean open) {
        if (revealed != open) {
            revealed = open;
            draw();
        }
    }

    /// Shows what was typed, after it was changed from outside.
    void draw() {
        int caret = getCaretPosition();
        drawing = true;
        setText(revealed ? typed.view().toString() : DOT.repeat(typed.length()));
        drawing = false;
        positionCaret(Math.min(caret, typed.length()));
    }

    @Override
    public void copy() {
        // A passphrase never reaches the clipboard from here.
    }

    @Override
    public void cut() {
        // A passphrase never reaches the clipboard from here.
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT, VALUE_STRING -> null;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private TextFormatter.Change masked(TextFormatter.Change change) {
        if (!drawing && change.isContentChange()) {
            String arrived = change.getText();
            typed.replace(change.getRangeStart(), change.getRangeEnd(), arrived);
            change.setText(revealed ? arrived : DOT.repeat(arrived.length()));
            changed.run();
        }
        return change;
    }

    private static void withoutUndo(KeyEvent event) {
        boolean undo = event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y;
        if (undo && event.isShortcutDown()) {
            event.consume();
        }
    }
}
