package org.dalil.source.ui;

/// A stretch of a text.
///
/// @param start first UTF-16 unit
/// @param end one past the last
/// @param look the style class it is marked with
record Span(int start, int end, String look) {
    /// Whether any of it stands in this stretch.
    boolean touches(int from, int to) {
        return start < to && end > from;
    }
}
