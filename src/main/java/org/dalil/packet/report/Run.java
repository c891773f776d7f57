package org.dalil.packet.report;

/// A piece of a line.
public sealed interface Run {
    /// Words.
    record Words(String text, Style style) implements Run {}

    /// How words look.
    enum Style {
        PLAIN,
        ITALIC,
        BOLD,
        CODE
    }

    /// A footnote’s mark.
    ///
    /// @param number from 1
    record Note(int number) implements Run {}

    /// Words that lead to another place of the document, or to a file of the packet.
    ///
    /// @param target `#exhibit-3` or a path from the document
    record Link(String text, String target) implements Run {}

    /// Plain words.
    static Run of(String text) {
        return new Words(text, Style.PLAIN);
    }

    /// Words that stand out.
    static Run bold(String text) {
        return new Words(text, Style.BOLD);
    }

    /// Words as they were said.
    static Run italic(String text) {
        return new Words(text, Style.ITALIC);
    }
}
