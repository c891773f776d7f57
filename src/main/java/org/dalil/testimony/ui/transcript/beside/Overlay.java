package org.dalil.testimony.ui.transcript.beside;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.dalil.desk.Later;
import org.dalil.testimony.ui.transcript.row.SegmentArea;

/// Lies over the words and holds what is chosen from at the caret: one thing at a time, gone with
/// Escape, or when the keys go elsewhere. Knows nothing of what is chosen.
public final class Overlay extends Pane {
    private static final double WIDE = 320;
    private static final double MARGIN = 12;
    private final SegmentArea area;

    public Overlay(SegmentArea area) {
        this.area = area;
        setPickOnBounds(false);
    }

    /// Holds this from now on, unseen.
    ///
    /// @param left runs when it is left with Escape
    public void hold(Region choice, Runnable left) {
        choice.setVisible(false);
        choice.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        area.requestFocus();
                        left.run();
                    }
                });
        // After the keys went elsewhere, not while they go.
        choice.focusWithinProperty()
                .subscribe(within ->
                        Later.run(() -> {
                            if (!choice.isFocusWithin()) {
                                choice.setVisible(false);
                            }
                        }));
        getChildren().add(choice);
    }

    /// Shows it at the caret, below it where there is room.
    public void show(Region choice) {
        Bounds caret = area.getCaretBounds().map(this::screenToLocal).orElse(null);
        double x = caret == null ? MARGIN : caret.getMinX();
        double y = caret == null ? MARGIN : caret.getMaxY() + 6;
        choice.setVisible(true);
        choice.resize(WIDE, choice.prefHeight(WIDE));
        double above = caret == null ? y : caret.getMinY() - 6 - choice.getHeight();
        boolean below = y + choice.getHeight() < getHeight();
        choice.relocate(
                Math.max(MARGIN, Math.min(x, getWidth() - WIDE - MARGIN)),
                below ? y : Math.max(MARGIN, above));
    }
}
