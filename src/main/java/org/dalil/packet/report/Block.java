package org.dalil.packet.report;

import java.util.List;

/// A part of a document.
public sealed interface Block {
    /// A heading.
    ///
    /// @param level 1 for the chapters
    /// @param anchor by which it is found; unique in the document
    record Heading(int level, String text, String anchor) implements Block {}

    /// A paragraph.
    ///
    /// @param anchor by which it is found; empty for none
    record Para(List<Run> runs, String anchor) implements Block {
        public Para {
            runs = List.copyOf(runs);
        }
    }

    /// Exact words of a source.
    record Quote(List<Run> runs) implements Block {
        public Quote {
            runs = List.copyOf(runs);
        }
    }

    /// A list.
    record Items(List<List<Run>> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// A table.
    ///
    /// @param widths shares of the width, one for each column
    record Table(List<String> columns, List<Integer> widths, List<List<List<Run>>> rows)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    /// A paragraph of plain words.
    static Block para(String words) {
        return new Para(List.of(Run.of(words)), "");
    }
}
