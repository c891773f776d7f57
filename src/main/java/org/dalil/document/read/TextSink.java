package org.dalil.document.read;

import org.dalil.document.ExtractionNote.Kind;

/// Collects the words of a document: line ends become LF, characters that are none become U+FFFD
/// and are counted, and nothing more is taken past the limit. Never trims.
final class TextSink {
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder text = new StringBuilder();
    private final int limit;
    private boolean full;
    private boolean afterReturn;
    private long unmapped;

    TextSink(int limit) {
        this.limit = limit;
    }

    TextSink append(CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean pairs =
                    Character.isHighSurrogate(c)
                            && i + 1 < words.length()
                            && Character.isLowSurrogate(words.charAt(i + 1));
            if (pairs) {
                if (room(2)) {
                    text.append(c).append(words.charAt(i + 1));
                }
                i++;
            } else {
                one(c);
            }
        }
        return this;
    }

    /// Ends the line unless it is empty already.
    void endLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            one('\n');
        }
    }

    /// Takes back the line end just written, if it was written after this offset.
    void dropLineEnd(int offset) {
        int last = text.length() - 1;
        if (last >= offset && text.charAt(last) == '\n') {
            text.setLength(last);
        }
    }

    /// Marks a character that the document's font gives no meaning to.
    void unmapped() {
        one(REPLACEMENT);
        unmapped++;
    }

    /// Whether nothing, a space or a line end was written last.
    boolean endsWithSpace() {
        return text.isEmpty() || " \n".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    int length() {
        return text.length();
    }

    boolean isFull() {
        return full;
    }

    boolean isBlank() {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || c == '\u00A0');
    }

    /// Whether anything but white space was written since an earlier length.
    boolean hasWordsSince(int offset) {
        return text.substring(Math.min(offset, text.length()))
                .chars()
                .anyMatch(c -> !Character.isWhitespace(c) && c != '\u00A0');
    }

    /// The words, and in the notes what happened to them.
    String finish(Notes notes) {
        notes.add(Kind.UNMAPPED_CHARACTERS, unmapped);
        if (full) {
            notes.add(Kind.CUT, text.length());
        }
        return text.toString();
    }

    private void one(char c) {
        boolean second = c == '\n' && afterReturn;
        afterReturn = c == '\r';
        if (second || !room(1)) {
            return;
        }
        if (c == '\r') {
            text.append('\n');
        } else if (Character.isSurrogate(c) || c < ' ' && c != '\n' && c != '\t') {
            text.append(REPLACEMENT);
            unmapped++;
        } else {
            text.append(c);
        }
    }

    private boolean room(int units) {
        full |= text.length() + units > limit;
        return !full;
    }
}
