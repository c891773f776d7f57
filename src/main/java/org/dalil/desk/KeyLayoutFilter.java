package org.dalil.desk;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// Makes shortcuts work on Cyrillic and Kazakh keyboard layouts. On X11, JavaFX reports a shortcut
/// pressed under such a layout as an undefined key with the layout's letter as text, and no
/// accelerator matches; this filter fires it again as the Latin key on the same place.
public final class KeyLayoutFilter {
    private static final String CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбю";
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    // The Kazakh layout has letters on its digit row.
    private static final Map<Character, KeyCode> KAZAKH_DIGITS =
            Map.of(
                    '"', KeyCode.DIGIT1,
                    ',', KeyCode.DIGIT6,
                    'ә', KeyCode.DIGIT2,
                    'і', KeyCode.DIGIT3,
                    'ң', KeyCode.DIGIT4,
                    'ғ', KeyCode.DIGIT5,
                    'ү', KeyCode.DIGIT8,
                    'ұ', KeyCode.DIGIT9,
                    'қ', KeyCode.DIGIT0);

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
        KeyCode code = latin(event.getText());
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
        KeyCode code = event.getCode() == KeyCode.UNDEFINED ? latin(event.getText()) : null;
        return code == null ? event.getCode() : code;
    }

    /// The key on which this letter stands, or null when it is none of ours.
    static @Nullable KeyCode latin(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        char letter = Character.toLowerCase(text.charAt(0));
        KeyCode digit = KAZAKH_DIGITS.get(letter);
        if (digit != null) {
            return digit;
        }
        int at = CYRILLIC.indexOf(letter);
        if (at < 0 || !Character.isLetter(LATIN.charAt(at))) {
            return null;
        }
        return KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(LATIN.charAt(at))));
    }
}
