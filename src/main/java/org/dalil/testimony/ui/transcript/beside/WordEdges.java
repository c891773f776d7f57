package org.dalil.testimony.ui.transcript.beside;

import org.dalil.testimony.linked.Stretch;

import java.text.BreakIterator;
import java.util.Locale;

/// Widens what is drawn over to whole words, so that a code never begins inside of one.
final class WordEdges {
    private WordEdges() {}

    /// The stretch with its edges at the borders of words, without space at either end; the stretch
    /// as it was where nothing would be left of it.
    static Stretch whole(String text, int from, int to) {
        int start = Math.clamp(Math.min(from, to), 0, text.length());
        int end = Math.clamp(Math.max(from, to), 0, text.length());
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int first = start == 0 || words.isBoundary(start) ? start : words.preceding(start);
        int last = end == text.length() || words.isBoundary(end) ? end : words.following(end);
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return first < last ? new Stretch(first, last) : new Stretch(start, end);
    }
}
