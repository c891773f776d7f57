package org.dalil.desk;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.dalil.desk.keys.LatinKey;

/// Makes shortcuts work on Cyrillic and Kazakh keyboard layouts. On X11, JavaFX reports a shortcut
/// pressed under such a layout as an undefined key with the layout's letter as text, and no
/// accelerator matches; this filter fires it again as the Latin key on the same place.
public final class KeyLayoutFilter {
    private KeyLayoutFilter() {}

    /// Installs the filter on a scene.
    public static void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, KeyLayoutFilter::filter);
    }

    private static void filter(KeyEvent event) {
        boolean shortcut = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (event.getCode() != KeyCode.UNDEFINED || !shortcut) {
            return;
        }
        KeyCode code = LatinKey.of(event.getText());
        if (code != null) {
            event.consume();
            Event.fireEvent(
                    event.getTarget(),
                    new KeyEvent(
                            event.getSource(),
                            event.getTarget(),
                            KeyEvent.KEY_PRESSED,
                            event.getCharacter(),
                            event.getText(),
                            code,
                            event.isShiftDown(),
                            event.isControlDown(),
                            event.isAltDown(),
                            event.isMetaDown()));
        }
    }

    /// The key that was pressed, by its place on a Latin keyboard where the layout has another
    /// letter there: for keys that mean something without a modifier.
    public static KeyCode meant(KeyEvent event) {
        return LatinKey.meant(event);
    }
}
