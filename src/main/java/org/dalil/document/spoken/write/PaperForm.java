package org.dalil.document.spoken.write;

import java.time.Instant;

/// How a transcript stands on paper: the words around it and how times are written.
///
/// @param title stands above it
/// @param columns what the columns of a table are called
/// @param notation of times; the exact one also tells where each line ends
/// @param written when the file says it was made
public record PaperForm(
        String title, Columns columns, PlainWriter.TimeNotation notation, Instant written) {
    /// Names of columns, in the language of whoever reads.
    public record Columns(String time, String end, String speaker, String words) {}

    /// Whether ends of lines are told.
    boolean hasEnds() {
        return notation == PlainWriter.TimeNotation.SQUARE_EXACT;
    }
}
