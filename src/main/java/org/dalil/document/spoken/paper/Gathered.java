package org.dalil.document.spoken.paper;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Paragraphs and tables as they come out of a document’s markup. A paragraph inside another, as of
/// a text box, comes before it; a table inside a table is words of its cell.
final class Gathered {
    private final List<Paper.Block> blocks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Rows rows = new Rows();
    private @Nullable StringBuilder cell;
    private int wide;
    private Merged merged = Merged.NOT;
    private int tables;
    private long aside;

    /// Whether a cell is part of another.
    enum Merged {
        NOT,
        UPWARDS,
        /// Upwards or sideways: the row says which.
        SOMEHOW
    }

    /// A paragraph that is not at its end.
    private static final class Open {
        final List<Paper.Run> runs = new ArrayList<>();
        final StringBuilder words = new StringBuilder();
        boolean bold;
        Paper.Style style = Paper.Style.BODY;

        void write(String more, boolean inBold) {
            if (bold != inBold && !words.isEmpty()) {
                cut();
            }
            bold = inBold;
            words.append(more);
        }

        void cut() {
            if (!words.isEmpty()) {
                runs.add(new Paper.Run(words.toString(), bold));
                words.setLength(0);
            }
        }
    }

    void beginParagraph(Paper.Style style) {
        Open made = new Open();
        made.style = style;
        open.push(made);
    }

    /// What the paragraph is, where that is told after it has begun.
    void style(Paper.Style style) {
        if (!open.isEmpty()) {
            open.peek().style = style;
        }
    }

    boolean inParagraph() {
        return !open.isEmpty();
    }

    void write(String words, boolean bold) {
        if (!open.isEmpty() && !words.isEmpty()) {
            open.peek().write(words, bold);
        }
    }

    void endParagraph() {
        Open ended = open.poll();
        if (ended == null) {
            return;
        }
        ended.cut();
        Paper.Paragraph made = new Paper.Paragraph(ended.runs, ended.style);
        StringBuilder in = cell;
        if (in == null) {
            blocks.add(made);
        } else {
            in.append(in.isEmpty() ? "" : "\n").append(made.words());
        }
    }

    void beginTable() {
        tables++;
    }

    void endTable() {
        tables = Math.max(0, tables - 1);
        if (tables == 0) {
            endRow();
            if (!rows.isEmpty()) {
                blocks.add(rows.take());
            }
        }
    }

    void beginCell() {
        if (tables == 1) {
            cell = new StringBuilder();
            wide = 1;
            merged = Merged.NOT;
        }
    }

    /// Over how many columns the cell goes.
    void cellSpans(int columns) {
        if (tables == 1) {
            wide = columns;
        }
    }

    /// The cell is part of another; its own words, if any, are never shown.
    void cellIs(Merged how) {
        if (tables == 1) {
            merged = how;
        }
    }

    void endCell(int times) {
        StringBuilder ended = cell;
        if (tables == 1 && ended != null) {
            switch (merged) {
                case NOT -> rows.cell(ended.toString(), wide, times);
                case UPWARDS -> rows.below(wide);
                case SOMEHOW -> rows.covered(times);
            }
            aside += merged == Merged.NOT || ended.toString().isBlank() ? 0 : 1;
            cell = null;
        }
    }

    /// Whether a row of the table is at its end.
    boolean hasRows() {
        return !rows.isEmpty();
    }

    /// The row begins so many columns on.
    void skipCells(int columns) {
        if (tables == 1) {
            rows.skip(columns);
        }
    }

    void endRow() {
        if (tables <= 1) {
            rows.endRow();
        }
    }

    /// Something that does not belong to the running words was left out.
    void leftOut() {
        aside++;
    }

    /// All of it; what was open where the file breaks off is taken too.
    Paper paper(boolean whole) {
        while (!open.isEmpty()) {
            endParagraph();
        }
        endCell(1);
        tables = Math.min(tables, 1);
        endTable();
        return new Paper(blocks, aside, whole);
    }
}
