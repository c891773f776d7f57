package org.dalil.desk.control.bound;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What is typed on a list goes into the field that narrows it; down and Enter lead back.
public final class FindAsTyped {
    private FindAsTyped() {}

    /// Lets a list be narrowed by typing on it.
    public static void on(Node list, TextField find) {
        list.addEventHandler(KeyEvent.KEY_TYPED, event -> typed(event, find));
        find.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(event, list));
    }

    private static void typed(KeyEvent event, TextField find) {
        String typed = event.getCharacter();
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && !typed.isEmpty() && Character.isLetterOrDigit(typed.codePointAt(0))) {
            find.requestFocus();
            find.appendText(typed);
            find.end();
            event.consume();
        }
    }

    private static void leave(KeyEvent event, Node list) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            list.requestFocus();
            event.consume();
        }
    }
}
