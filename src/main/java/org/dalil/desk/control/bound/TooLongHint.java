package org.dalil.desk.control.bound;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;

import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.function.Supplier;

/// Says below a field that it did not take what it was given, until the next key or click.
public final class TooLongHint {
    private static final double WIDTH = 420;
    private static final double GAP = 4;
    private final Supplier<Texts> texts;
    private @Nullable Tooltip shown;

    private TooLongHint(Supplier<Texts> texts) {
        this.texts = texts;
    }

    /// Listens to all fields of a scene.
    ///
    /// @param texts asked each time: the person may have chosen another language
    public static void install(Scene scene, Supplier<Texts> texts) {
        TooLongHint hint = new TooLongHint(texts);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> hint.hide());
        scene.addEventHandler(TooLong.TYPE, hint::say);
    }

    private void say(TooLong event) {
        hide();
        if (!(event.getTarget() instanceof Node field)) {
            return;
        }
        String words =
                texts.get()
                        .of(
                                "desk.field.too-long",
                                Map.of("length", event.length(), "most", event.most()));
        Tooltip made = new Tooltip(words);
        made.setId("too-long");
        made.getStyleClass().add("field-hint");
        made.setWrapText(true);
        made.setMaxWidth(WIDTH);
        made.setAutoHide(true);
        // For screen readers, which do not read what only floats.
        field.setAccessibleHelp(words);
        Point2D below = field.localToScreen(0, field.getLayoutBounds().getHeight() + GAP);
        if (below != null) {
            made.show(field, below.getX(), below.getY());
            shown = made;
        }
    }

    private void hide() {
        if (shown != null) {
            shown.hide();
            shown = null;
        }
    }
}
