package org.dalil.desk.control;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// A list beside a page. Alt+Up and Alt+Down walk the records from anywhere in the page, keeping
/// the same field.
public final class MasterDetail extends BorderPane {
    public MasterDetail(MasterList<?> list, Region page) {
        setLeft(list.root());
        setCenter(page);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean walk =
                            event.isAltDown()
                                    && (event.getCode() == KeyCode.DOWN
                                            || event.getCode() == KeyCode.UP);
                    if (walk) {
                        Node field = getScene() == null ? null : getScene().getFocusOwner();
                        list.list().requestFocus(); // leaving a field keeps what was typed in it
                        var rows = list.list().getSelectionModel();
                        if (event.getCode() == KeyCode.DOWN) {
                            rows.selectNext();
                        } else {
                            rows.selectPrevious();
                        }
                        if (field != null) {
                            field.requestFocus();
                        }
                        event.consume();
                    }
                });
    }
}
