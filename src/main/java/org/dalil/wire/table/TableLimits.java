package org.dalil.wire.table;

/// What a table from outside may cost us. What is over a limit is told, never cut quietly.
///
/// @param rows most rows that are read
/// @param columns most cells of one row
/// @param cell most UTF-16 units in one cell
public record TableLimits(int rows, int columns, int cell) {
    /// 200,000 rows of 1,000 cells; a cell holds three times what a spreadsheet’s can.
    public static final TableLimits STANDARD = new TableLimits(200_000, 1_000, 100_000);

    public TableLimits {
        if (rows < 1 || columns < 1 || cell < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
