package org.dalil.source.ui;

import org.dalil.source.TextVersion;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A text cut into the pieces that a view draws one below the other: its lines, very long ones in
/// parts, and a mark before each page. Offsets are UTF-16 units of the whole text, always; how it
/// is cut never shows in what is cited.
final class TextPieces {
    /// A line longer than this is drawn in parts: laying out one endless line would stop the
    /// screen.
    static final int LONGEST = 4000;

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();

    /// What is drawn as one paragraph.
    ///
    /// @param start first unit
    /// @param end one past the last unit, line end not counted
    /// @param page the page that begins here, 0 for words
    record Piece(int start, int end, int page) {}

    TextPieces(String text, @Nullable String pages) {
        this.text = text;
        Map<Integer, Integer> starts = pageStarts(pages);
        int at = 0;
        while (at <= text.length()) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            line(at, end, starts);
            at = end + 1;
        }
    }

    /// The pieces of a text version.
    static TextPieces of(TextVersion version, String text) {
        return new TextPieces(text, version.pages());
    }

    private static Map<Integer, Integer> pageStarts(@Nullable String pages) {
        Map<Integer, Integer> starts = new HashMap<>();
        if (pages != null && !pages.isBlank()) {
            int page = 0;
            for (String start : pages.split(" ")) {
                starts.put(Integer.parseInt(start), ++page);
            }
        }
        return starts;
    }

    private void line(int start, int end, Map<Integer, Integer> pageStarts) {
        int from = start;
        for (int at = start; at <= end; at++) {
            int page = pageStarts.getOrDefault(at, 0);
            boolean here = at < end || at == start || at == text.length();
            if (page > 0 && here) {
                if (at > from) {
                    pieces.add(new Piece(from, at, 0));
                    from = at;
                }
                pieces.add(new Piece(at, at, page));
            }
            if (at - from >= LONGEST && at < end) {
                int cut = cut(from, at);
                pieces.add(new Piece(from, cut, 0));
                from = cut;
            }
        }
        pieces.add(new Piece(from, end, 0));
    }

    /// Behind the last space, or between two characters when there is none.
    private int cut(int from, int at) {
        int space = text.lastIndexOf(' ', at - 1);
        if (space > from) {
            return space + 1;
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /// The whole text.
    String text() {
        return text;
    }

    /// How many pieces there are; at least one.
    int size() {
        return pieces.size();
    }

    /// One piece.
    Piece piece(int index) {
        return pieces.get(index);
    }

    /// The words of one piece.
    String words(int index) {
        Piece piece = pieces.get(index);
        return text.substring(piece.start(), piece.end());
    }

    /// The offset in the text of a place in a piece.
    int offset(int index, int within) {
        Piece piece = pieces.get(Math.min(index, pieces.size() - 1));
        return Math.min(piece.end(), piece.start() + within);
    }

    /// The piece of words in which this offset stands; at a cut, the piece that begins there.
    int indexAt(int offset) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
