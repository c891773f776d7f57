package org.dalil.document.spoken.write;

import org.dalil.document.spoken.SpokenLine;

import java.util.List;
import java.util.Locale;

/// Writes a transcript as plain text that any program reads: a paragraph a line, with its time in
/// the notation of choice and its speaker.
public final class PlainWriter {
    private PlainWriter() {}

    /// The file.
    public static Written of(List<SpokenLine> lines, TimeNotation notation) {
        StringBuilder file = new StringBuilder();
        for (SpokenLine line : lines) {
            if (line.from() != null) {
                file.append(notation.of(line.from())).append(' ');
            }
            if (line.speaker() != null) {
                file.append(line.speaker()).append(": ");
            }
            file.append(line.words().replaceAll("\\s*\\R\\s*", " ")).append("\n\n");
        }
        return new Written(file.toString(), 0);
    }

    /// How a time is written among words.
    public enum TimeNotation {
        /// `[00:01:02]`
        SQUARE,
        /// `[00:01:02.345]`
        SQUARE_EXACT,
        /// `(00:01:02)`
        ROUND,
        /// `#00:01:02-3#`, as f4 and MAXQDA write it
        HASHES;

        /// A time in this notation; all but the exact one round down.
        public String of(long ms) {
            String exact = Cues.time(ms, '.');
            String whole = exact.substring(0, exact.length() - 4);
            return switch (this) {
                case SQUARE -> "[" + whole + "]";
                case SQUARE_EXACT -> "[" + exact + "]";
                case ROUND -> "(" + whole + ")";
                case HASHES ->
                        String.format(Locale.ROOT, "#%s-%d#", whole, Math.max(0, ms) % 1000 / 100);
            };
        }
    }
}
