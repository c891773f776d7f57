package org.dalil.wire.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// What is just within a limit is read; what is one over is told with its place.
class TableLimitsTest {
    private static List<TableRow> read(String text, TableLimits limits) {
        return TableRows.read(text, 0, text.length(), ',', limits, new Cancel()).rows();
    }

    private static Problem problem(TableRow row) {
        Problem problem = row.problem();
        assertNotNull(problem);
        return problem;
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 0, 1", "1, 1, 0", "-1, 1, 1"})
    void limitsArePositive(int rows, int columns, int cell) {
        assertThrows(IllegalArgumentException.class, () -> new TableLimits(rows, columns, cell));
    }

    @Test
    void exactlyTheLimitOfCellsIsRead() {
        List<TableRow> rows = read("a,b\na,b,c\nd\n", new TableLimits(9, 2, 9));

        assertNull(rows.get(0).problem());
        assertEquals("wire.table.too-many-cells", problem(rows.get(1)).key());
        assertEquals(2, problem(rows.get(1)).args().get("row"));
        assertEquals(2, problem(rows.get(1)).args().get("limit"));
        assertEquals(List.of("d"), rows.get(2).cells());
    }

    @Test
    void exactlyTheLimitOfACellIsRead() {
        List<TableRow> rows = read("abc,\"d\"\"e\"\nx,abcd\n", new TableLimits(9, 9, 3));

        assertEquals(List.of("abc", "d\"e"), rows.get(0).cells());
        assertEquals("wire.table.cell-too-long", problem(rows.get(1)).key());
        assertEquals(2, problem(rows.get(1)).args().get("column"));
    }

    @Test
    void exactlyTheLimitOfRowsIsNotCut() {
        TableLimits two = new TableLimits(2, 9, 9);

        assertFalse(TableRows.read("a\nb", 0, 3, ',', two, new Cancel()).cut());
        assertEquals(2, read("a\nb\n\n", two).size());
    }

    @Test
    void aRefusedRowIsNotBlankAndKeepsItsPlace() {
        String text = "a\n,,,\nb\n";
        TableRow wide = read(text, new TableLimits(9, 2, 9)).get(1);

        assertFalse(wide.isBlank());
        assertEquals(",,,", text.substring(wide.start(), wide.end()));
        assertEquals("", wide.cell(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"=1|'=1", "+1|'+1", "-1|'-1", "@a|'@a", "a=1|a=1", "'=1|'=1", "``|``"})
    void onlyWhatBeginsLikeAFormulaIsDefused(String cell, String written) {
        assertEquals(written, TableLine.forSpreadsheets(List.of(cell), ','));
    }

    @Test
    void aFormulaBehindATabOrAReturnIsDefusedToo() {
        assertEquals("'\t=1", TableLine.forSpreadsheets(List.of("\t=1"), ','));
        assertEquals("\"'\r=1\"", TableLine.forSpreadsheets(List.of("\r=1"), ','));
        assertEquals("\"'=a,\"\"b\"\"\"", TableLine.forSpreadsheets(List.of("=a,\"b\""), ','));
    }
}
