package org.dalil.document.spoken.paper;

import java.util.ArrayList;
import java.util.List;

/// The cells of a table as they come, each in its own column, whatever is merged to its left. What
/// a file says twice is held twice only as far as there is room; what it says once is always held.
final class Rows {
    private static final int WIDEST = 500;
    private static final long ROOM = 1_000_000;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Paper.Place> merged = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private long room = ROOM;
    private int gap;
    private int owed;

    /// Columns that hold nothing; they are made only when a cell follows.
    void skip(int columns) {
        gap = Math.min(WIDEST, gap + Math.clamp(columns, 0, WIDEST));
    }

    /// A cell.
    ///
    /// @param wide how many columns it goes over
    /// @param times how often the same cell stands there
    void cell(String words, int wide, int times) {
        fill();
        row.add(words);
        if (words.isBlank()) {
            skip(times - 1);
        } else {
            for (int i = 1; i < times && isRoom(words); i++) {
                row.add(words);
            }
        }
        owed = Math.clamp(wide, 1, WIDEST) - 1;
    }

    /// Cells covered by the one to their left, as far as it goes over them, or else by those above.
    void covered(int times) {
        int beside = Math.min(owed, times);
        owed -= beside;
        skip(beside);
        if (beside < times) {
            below(times - beside);
        }
    }

    /// A cell that is one with the cell above.
    ///
    /// @param wide how many columns it goes over
    void below(int wide) {
        fill();
        for (int i = 0; i < wide && isRoom(""); i++) {
            merged.add(new Paper.Place(rows.size(), row.size()));
            row.add("");
        }
    }

    void endRow() {
        if (!row.isEmpty()) {
            rows.add(row);
            row = new ArrayList<>();
        }
        gap = 0;
        owed = 0;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /// The table; what comes then is another one.
    Paper.Table take() {
        Paper.Table table = new Paper.Table(rows, merged);
        rows.clear();
        merged.clear();
        return table;
    }

    private void fill() {
        skip(owed);
        owed = 0;
        for (int i = 0; i < gap && isRoom(""); i++) {
            row.add("");
        }
        gap = 0;
    }

    private boolean isRoom(String words) {
        long needed = 1L + words.length();
        if (row.size() >= WIDEST || needed > room) {
            return false;
        }
        room -= needed;
        return true;
    }
}
