package org.dalil.document.spoken.paper;

import java.util.List;
import java.util.stream.Collectors;

/// What stands in a document, in reading order. Knows which words are bold and nothing else of how
/// they look.
///
/// @param aside how many footnotes, comments and passages deleted with change tracking were left
///   out
/// @param whole whether it was read to its end
public record Paper(List<Block> blocks, long aside, boolean whole) {
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /// A paragraph or a table.
    public sealed interface Block {}

    /// What a paragraph is.
    public enum Style {
        BODY,
        HEADING,
        /// The title of the whole document.
        TITLE
    }

    /// Words that look alike.
    public record Run(String words, boolean bold) {}

    /// A paragraph; line breaks inside it are `\n`.
    public record Paragraph(List<Run> runs, Style style) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /// All its words.
        public String words() {
            return runs.stream().map(Run::words).collect(Collectors.joining());
        }

        /// Where the bold words end that stand at a place; the place itself where none do. Blanks
        /// between bold words count as bold.
        public int boldFrom(int at) {
            int start = 0;
            int end = at;
            for (Run run : runs) {
                int next = start + run.words().length();
                if (next > at) {
                    if (run.bold()) {
                        end = next;
                    } else if (!run.words().substring(Math.max(0, at - start)).isBlank()) {
                        return end;
                    }
                }
                start = next;
            }
            return end;
        }
    }

    /// Where a cell stands in its table.
    ///
    /// @param row counted from 0
    /// @param column counted from 0
    public record Place(int row, int column) {}

    /// A table by rows; the paragraphs of a cell are lines of it. Every cell stands in its column:
    /// one that goes over several stands in the first, and the others are empty.
    ///
    /// @param merged the cells that are one with the cell above; they hold no words
    public record Table(List<List<String>> rows, List<Place> merged) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
            merged = List.copyOf(merged);
        }
    }
}
