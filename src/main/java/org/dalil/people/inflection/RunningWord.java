package org.dalil.people.inflection;

import org.dalil.texts.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word of running text as names are looked for in it.
///
/// @param key its search key
/// @param capital whether it begins with a capital, or its script has none
record RunningWord(String key, int start, int end, boolean capital) {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’ʻʼ‘`][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern POSSESSIVE = Pattern.compile(".*['’]s", Pattern.DOTALL);

    /// The words of a text.
    ///
    /// @param keys keys that were made before; filled
    static List<RunningWord> in(String text, Map<String, String> keys) {
        List<RunningWord> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String found = word.group();
            String said =
                    POSSESSIVE.matcher(found).matches()
                            ? found.substring(0, found.length() - 2)
                            : found;
            String key = keys.computeIfAbsent(said, Folding::key);
            if (!key.isEmpty()) {
                words.add(
                        new RunningWord(
                                key,
                                word.start(),
                                word.start() + said.length(),
                                !Character.isLowerCase(said.codePointAt(0))));
            }
        }
        return words;
    }

    /// Whether the next word can belong to the same name: nothing but a blank, a hyphen or the dot
    /// of an initial stands between them.
    boolean joins(RunningWord next, String text) {
        if (next.start - end > 3) {
            return false;
        }
        for (int i = end; i < next.start; i++) {
            char between = text.charAt(i);
            boolean dot = between == '.' && end - start <= 2;
            if (!dot && !Character.isWhitespace(between) && "-‑–\u00a0".indexOf(between) < 0) {
                return false;
            }
        }
        return true;
    }
}
