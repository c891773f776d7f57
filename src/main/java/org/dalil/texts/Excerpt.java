package org.dalil.texts;

import java.util.regex.Pattern;

/// Words made short for one place: whole characters, and dots where something is missing. Never the
/// only place of the words.
public final class Excerpt {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Excerpt() {}

    /// The words, or their beginning and `…`.
    ///
    /// @param most how many code points there may be, dots included
    public static String of(String words, int most) {
        // Counting a megabyte to throw it away is not worth it.
        if (words.length() <= most || words.codePointCount(0, words.length()) <= most) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }

    /// The same on one line, without blanks around it.
    public static String line(String words, int most) {
        return of(line(words), most);
    }

    /// All of the words on one line, without blanks around them.
    public static String line(String words) {
        return BLANKS.matcher(words.strip()).replaceAll(" ");
    }
}
