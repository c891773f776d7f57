package org.dalil.wire.table;

import java.util.List;

/// Writes one row as text that [TableRows] reads back as the same cells.
public final class TableLine {
    private static final String FORMULA = "=+-@\t\r";

    private TableLine() {}

    /// The row without a line end. A cell that holds the separator, a quote or a line end is
    /// quoted.
    public static String of(List<String> cells, char separator) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append(separator);
            }
            cell(line, cells.get(i), separator);
        }
        return line.toString();
    }

    /// The same for a file that people open in a spreadsheet: an apostrophe before what it would
    /// take for a formula. Such a row does not read back as the very same cells.
    public static String forSpreadsheets(List<String> cells, char separator) {
        return of(cells.stream().map(TableLine::harmless).toList(), separator);
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static void cell(StringBuilder line, String cell, char separator) {
        boolean plain =
                cell.indexOf(separator) < 0
                        && cell.indexOf('"') < 0
                        && cell.indexOf('\n') < 0
                        && cell.indexOf('\r') < 0;
        line.append(plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"");
    }
}
