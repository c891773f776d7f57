package org.dalil.texts;

import java.util.HashMap;
import java.util.Map;

/// What somebody meant who typed with the wrong keyboard layout on: `ryjgrf` is «кнопка». Knows the
/// US and the Russian ЙЦУКЕН layouts; never guesses which one was meant from a dictionary.
public final class KeyLayout {
    private static final String LATIN =
            "`qwertyuiop[]asdfghjkl;'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?";
    private static final String CYRILLIC =
            "ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,";
    private static final Map<Character, Character> TO_CYRILLIC = table(LATIN, CYRILLIC);
    private static final Map<Character, Character> TO_LATIN = table(CYRILLIC, LATIN);

    private KeyLayout() {}

    /// The same key presses on the other layout. A text with a Cyrillic letter in it was typed on
    /// the Russian one. Characters that are on neither stay.
    public static String otherLayout(String typed) {
        boolean cyrillic =
                typed.codePoints()
                        .anyMatch(c ->
                                Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        Map<Character, Character> table = cyrillic ? TO_LATIN : TO_CYRILLIC;
        StringBuilder meant = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char key = typed.charAt(i);
            meant.append(table.getOrDefault(key, key).charValue());
        }
        return meant.toString();
    }

    private static Map<Character, Character> table(String from, String to) {
        Map<Character, Character> table = new HashMap<>();
        for (int i = 0; i < from.length(); i++) {
            table.put(from.charAt(i), to.charAt(i));
        }
        return Map.copyOf(table);
    }
}
