package org.dalil.wire.table;

import org.dalil.kernel.Problem;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// One row of a table and the exact place where it stands in its text.
///
/// @param number as a spreadsheet counts it: from 1, with the heading and empty rows
/// @param start its first UTF-16 unit in the text
/// @param end one past its last, without the line end
/// @param cells what was written, without the quotes around it; nothing else is changed. Empty when
///   there is a problem
/// @param problem why its cells cannot be relied on, or null
public record TableRow(
        int number, int start, int end, List<String> cells, @Nullable Problem problem) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    /// Whether nothing is written in it.
    public boolean isBlank() {
        return problem == null && cells.stream().allMatch(String::isBlank);
    }

    /// The cell at this place, from 0; empty where the row is too short.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
