package org.dalil.wire.table;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// The rows of a table that is written as text, read as RFC 4180 says and with patience for what is
/// not quite so. Line ends are LF already. A cell is words and nothing else: one that begins like a
/// formula is never computed.
///
/// @param rows in their order, those with a problem among them
/// @param cut whether there are more rows than are read
public record TableRows(List<TableRow> rows, boolean cut) {
    public TableRows {
        rows = List.copyOf(rows);
    }

    /// Reads a part of a text as a table.
    ///
    /// @param from where the table begins in the text; offsets of rows count from the text’s start
    /// @param to where it ends
    /// @throws java.util.concurrent.CancellationException when stopping was asked for
    public static TableRows read(
            String text, int from, int to, char separator, TableLimits limits, Cancel cancel) {
        String part = text.substring(from, to);
        List<TableRow> rows = new ArrayList<>();
        if (part.isEmpty()) {
            return new TableRows(rows, false);
        }
        try (CSVParser parser = parser(part, separator, true)) {
            Iterator<CSVRecord> records = parser.iterator();
            @Nullable CSVRecord record = next(records);
            while (record != null && rows.size() < limits.rows()) {
                cancel.check();
                @Nullable CSVRecord after = next(records);
                int start = Math.toIntExact(record.getCharacterPosition());
                int end =
                        after == null
                                ? part.length()
                                : Math.toIntExact(after.getCharacterPosition());
                boolean last = after == null;
                int number = rows.size() + 1;
                Problem problem = problem(record, number, limits);
                if (problem == null && last && isOpen(part.substring(start, end), separator)) {
                    problem = Problem.of("wire.table.open-quote").with("row", number);
                }
                rows.add(
                        new TableRow(
                                number,
                                from + start,
                                from + withoutLineEnd(part, start, end),
                                problem == null ? record.toList() : List.of(),
                                problem));
                record = after;
            }
            return new TableRows(rows, record != null);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory cannot fail to be read
        }
    }

    /// Reads a whole text as a table, within the standard limits.
    public static TableRows read(String text, char separator) {
        return read(text, 0, text.length(), separator, TableLimits.STANDARD, new Cancel());
    }

    private static CSVParser parser(String text, char separator, boolean patient)
            throws IOException {
        CSVFormat format =
                CSVFormat.Builder.create()
                        .setDelimiter(separator)
                        .setQuote('"')
                        .setRecordSeparator('\n')
                        .setIgnoreEmptyLines(false)
                        .setTrailingData(true)
                        .setLenientEof(patient)
                        .get();
        return CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get();
    }

    private static @Nullable CSVRecord next(Iterator<CSVRecord> records) {
        return records.hasNext() ? records.next() : null;
    }

    private static @Nullable Problem problem(CSVRecord record, int number, TableLimits limits) {
        if (record.size() > limits.columns()) {
            return Problem.of("wire.table.too-many-cells")
                    .with("row", number)
                    .with("limit", limits.columns());
        }
        for (int i = 0; i < record.size(); i++) {
            if (record.get(i).length() > limits.cell()) {
                return Problem.of("wire.table.cell-too-long")
                        .with("row", number)
                        .with("column", i + 1)
                        .with("limit", limits.cell());
            }
        }
        return null;
    }

    /// Whether a quote is opened in the last row and never closed: then the rest of the table may
    /// have been taken for one cell.
    private static boolean isOpen(String row, char separator) {
        try (CSVParser strict = parser(row, separator, false)) {
            strict.getRecords();
            return false;
        } catch (IOException | UncheckedIOException e) {
            return true;
        }
    }

    private static int withoutLineEnd(String text, int start, int end) {
        return end > start && text.charAt(end - 1) == '\n' ? end - 1 : end;
    }
}
