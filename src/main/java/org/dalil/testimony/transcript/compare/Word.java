package org.dalil.testimony.transcript.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word of a text and where it stands. A mark in brackets is one word.
record Word(String text, int start, int end) {
    private static final Pattern WORD = Pattern.compile("\\[[^\\[\\]\\n]{1,200}\\]|[^\\s\\[]+|\\[");

    /// The words of a stretch of a text.
    static List<Word> in(String text, int start, int end) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(text).region(start, end);
        while (found.find()) {
            words.add(new Word(found.group(), found.start(), found.end()));
        }
        return words;
    }
}
