package org.dalil.document.read;

/// Lays out flowing words in blocks: white space between words collapses to one space, blocks begin
/// on their own line. Knows nothing of tags.
final class BlockText {
    private static final String SPACES = " \t\n\r\f";

    private final TextSink sink;
    private boolean spaceDue;
    private int breaksDue;
    private boolean started;

    BlockText(TextSink sink) {
        this.sink = sink;
    }

    /// Words whose white space only separates them.
    void words(String text) {
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && SPACES.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            spaceDue |= at > start;
            start = at;
            while (at < text.length() && SPACES.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            if (at > start) {
                exact(text.substring(start, at));
            }
        }
    }

    /// Words kept with their white space.
    void exact(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (breaksDue > 0 && started) {
            sink.append("\n".repeat(breaksDue));
        } else if (spaceDue && started && breaksDue == 0) {
            sink.append(" ");
        }
        settle();
        sink.append(text);
        started = true;
    }

    /// What follows begins on a new line.
    void line() {
        breaksDue = Math.max(breaksDue, 1);
        spaceDue = false;
    }

    /// What follows stands after an empty line.
    void gap() {
        breaksDue = 2;
        spaceDue = false;
    }

    /// A line break the author asked for.
    void lineBreak() {
        breaksDue = Math.min(breaksDue + 1, 2);
        spaceDue = false;
    }

    /// What follows begins a table row; the line is begun even if its first cell stays empty.
    void row() {
        line();
        if (started) {
            sink.append("\n".repeat(breaksDue));
        }
        settle();
    }

    /// What follows stands in the next cell of a table row, on the line where the last one ended.
    void cell() {
        sink.append("\t");
        started = true;
        settle();
    }

    boolean isFull() {
        return sink.isFull();
    }

    private void settle() {
        breaksDue = 0;
        spaceDue = false;
    }
}
