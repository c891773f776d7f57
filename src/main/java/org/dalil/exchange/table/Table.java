package org.dalil.exchange.table;

import org.dalil.kernel.Cancel;
import org.dalil.source.Source;
import org.dalil.source.TextVersion;
import org.dalil.wire.table.Separator;
import org.dalil.wire.table.TableLimits;
import org.dalil.wire.table.TableRow;
import org.dalil.wire.table.TableRows;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A table as it stands in the text of a source: the names of its columns, and its rows with their
/// exact places. In a workbook every sheet is a table of its own.
///
/// @param origin where it stands
/// @param names what the columns are called, none twice and none empty
/// @param heading the row that names the columns; null when none does
/// @param rows all other rows
/// @param cut whether there are more rows than are read
public record Table(
        Origin origin,
        List<String> names,
        @Nullable TableRow heading,
        List<TableRow> rows,
        boolean cut) {
    private static final String BETWEEN = "\u001F";

    public Table {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    /// The text a table stands in.
    ///
    /// @param words the whole text of the version
    /// @param sheet the sheet of a workbook, from 1; null for a text that is one table
    public record Origin(Source source, TextVersion text, String words, @Nullable Integer sheet) {}

    /// Reads the table of an origin.
    ///
    /// @param separator what parts the cells of a text; a workbook always has tabs
    /// @param withHeading whether the first row names the columns
    /// @throws java.util.concurrent.CancellationException when stopping was asked for
    public static Table read(
            Origin origin, Separator separator, boolean withHeading, Cancel cancel) {
        char sign = origin.sheet() == null ? separator.sign() : Separator.TAB.sign();
        TableRows read =
                TableRows.read(
                        origin.words(),
                        start(origin),
                        end(origin),
                        sign,
                        TableLimits.STANDARD,
                        cancel);
        List<TableRow> rows = new ArrayList<>(read.rows());
        TableRow heading = null;
        if (withHeading) {
            heading = rows.stream().filter(row -> !row.isBlank()).findFirst().orElse(null);
            rows.subList(0, heading == null ? 0 : heading.number()).clear();
        }
        int width = heading != null ? heading.cells().size() : width(rows);
        return new Table(origin, names(heading, width), heading, rows, read.cut());
    }

    /// Whether the first row looks like names of columns: words in every cell, and no figure alone.
    public static boolean looksNamed(Origin origin, Separator separator) {
        return read(origin, separator, false, new Cancel()).rows().stream()
                .filter(row -> !row.isBlank())
                .findFirst()
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .filter(row -> row.cells().stream().noneMatch(Table::isFigure))
                .isPresent();
    }

    private static boolean isFigure(String cell) {
        return !cell.isBlank() && cell.codePoints().noneMatch(Character::isLetter);
    }

    /// What tells tables with the same columns from all others.
    public String columnsKey() {
        return String.join(BETWEEN, names);
    }

    /// The cells of a column, in order of the rows; empty ones are left out.
    public List<String> cells(int column) {
        return rows.stream()
                .map(row -> row.cell(column).strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /// How many sheets a text has; 0 for a text that is one table.
    public static int sheets(TextVersion text) {
        String pages = text.pages();
        return pages == null || pages.isBlank() ? 0 : pages.split(" ", -1).length;
    }

    /// The name of a sheet: the first line of its page.
    public static String sheetName(TextVersion text, String words, int sheet) {
        int start = page(text, sheet, words.length());
        int end = words.indexOf('\n', start);
        return words.substring(start, end < 0 ? words.length() : end);
    }

    private static int start(Origin origin) {
        Integer sheet = origin.sheet();
        if (sheet == null) {
            return 0;
        }
        int page = page(origin.text(), sheet, origin.words().length());
        return Math.min(
                page + sheetName(origin.text(), origin.words(), sheet).length() + 1, end(origin));
    }

    private static int end(Origin origin) {
        int whole = origin.words().length();
        Integer sheet = origin.sheet();
        return sheet == null ? whole : page(origin.text(), sheet + 1, whole);
    }

    private static int page(TextVersion text, int sheet, int end) {
        String pages = text.pages();
        String[] starts = pages == null ? new String[0] : pages.split(" ", -1);
        return sheet > starts.length ? end : Math.min(Integer.parseInt(starts[sheet - 1]), end);
    }

    private static int width(List<TableRow> rows) {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /// The names as written; what has none is called by its number, and a second of the same name
    /// has its number behind it.
    private static List<String> names(@Nullable TableRow heading, int width) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < width; i++) {
            String said = heading == null ? "" : heading.cell(i).strip();
            String name = said.isEmpty() ? "№ " + (i + 1) : said;
            while (!taken.add(name)) {
                name = name + " (" + (i + 1) + ")";
            }
            names.add(name);
        }
        return names;
    }
}
