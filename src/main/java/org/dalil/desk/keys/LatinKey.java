package org.dalil.desk.keys;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// Which key of a Latin keyboard stands where a letter of a Cyrillic or Kazakh layout stands. Knows
/// places only, never what a key does.
public final class LatinKey {
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

    private LatinKey() {}

    /// The key that was pressed, by its place on a Latin keyboard where the layout has another
    /// letter there; [KeyCode#UNDEFINED] when it is none of ours.
    public static KeyCode meant(KeyEvent event) {
        KeyCode code = event.getCode() == KeyCode.UNDEFINED ? of(event.getText()) : null;
        return code == null ? event.getCode() : code;
    }

    /// The key on which this letter stands, or null when it is none of ours.
    public static @Nullable KeyCode of(@Nullable String text) {
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
