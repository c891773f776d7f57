package org.dalil.wire.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/// Rows are read with their exact places, whatever stands in them.
class TableRowsTest {
    private static List<List<String>> cells(String text, char separator) {
        return TableRows.read(text, separator).rows().stream().map(TableRow::cells).toList();
    }

    private static String key(TableRow row) {
        Problem problem = row.problem();
        assertNotNull(problem);
        return problem.key();
    }

    @Test
    void quotedCellsHoldSeparatorsQuotesAndLineEnds() {
        String text = "a,b\n\"x, y\",\"he said \"\"no\"\"\"\n\"two\nlines\",z\n";
        TableRows read = TableRows.read(text, ',');

        assertEquals(
                List.of(
                        List.of("a", "b"),
                        List.of("x, y", "he said \"no\""),
                        List.of("two\nlines", "z")),
                read.rows().stream().map(TableRow::cells).toList());
        TableRow third = read.rows().getLast();
        assertEquals("\"two\nlines\",z", text.substring(third.start(), third.end()));
        assertEquals(3, third.number());
        assertFalse(read.cut());
    }

    @Test
    void emptyRowsKeepTheirNumbers() {
        List<TableRow> rows = TableRows.read("a\n\nb\n , \nc", ',').rows();

        assertEquals(5, rows.size());
        assertTrue(rows.get(1).isBlank());
        assertTrue(rows.get(3).isBlank());
        assertEquals(5, rows.getLast().number());
        assertEquals("", rows.getLast().cell(9));
    }

    @Test
    void aPartOfATextCountsFromItsStart() {
        String text = "Sheet1\na\tb\nc\td\n";
        TableRow second =
                TableRows.read(text, 7, text.length(), '\t', TableLimits.STANDARD, new Cancel())
                        .rows()
                        .getLast();

        assertEquals("c\td", text.substring(second.start(), second.end()));
    }

    @Test
    void quotesInsideAndBehindACellAreBorne() {
        assertEquals(
                List.of(List.of("5\" pipe", "b"), List.of("x tail", "y")),
                cells("5\" pipe,b\n\"x\" tail,y\n", ','));
    }

    @Test
    void formulasAreWords() {
        assertEquals(
                List.of(List.of("=1+1", "+7", "-3", "@SUM(A1)")),
                cells("=1+1,+7,-3,@SUM(A1)", ','));
    }

    @Test
    void aHundredThousandColumnsAreRefusedAndTheNextRowIsRead() {
        List<TableRow> rows = TableRows.read(",".repeat(100_000) + "\na,b\n", ',').rows();

        assertEquals("wire.table.too-many-cells", key(rows.getFirst()));
        assertEquals(List.of(), rows.getFirst().cells());
        assertEquals(List.of("a", "b"), rows.getLast().cells());
    }

    @Test
    void aCellOfAMegabyteIsRefusedAndTheNextRowIsRead() {
        List<TableRow> rows = TableRows.read("a," + "x".repeat(1 << 20) + "\na,b\n", ',').rows();

        assertEquals("wire.table.cell-too-long", key(rows.getFirst()));
        assertEquals(List.of("a", "b"), rows.getLast().cells());
    }

    @Test
    void aQuoteThatIsNeverClosedIsTold() {
        List<TableRow> rows = TableRows.read("a,b\nc,\"d\ne,f\n", ',').rows();

        assertEquals(2, rows.size());
        assertEquals("wire.table.open-quote", key(rows.getLast()));
    }

    @Test
    void nulsAreCellsLikeOthers() {
        assertEquals(List.of(List.of("a\0b", "\0")), cells("a\0b,\0", ','));
    }

    @Test
    void moreRowsThanTheLimitAreToldOf() {
        TableLimits two = new TableLimits(2, 9, 9);

        assertTrue(TableRows.read("a\nb\nc", 0, 5, ',', two, new Cancel()).cut());
        assertFalse(TableRows.read("a\nb\n", 0, 4, ',', two, new Cancel()).cut());
        assertEquals(2, TableRows.read("a\nb\nc", 0, 5, ',', two, new Cancel()).rows().size());
    }

    @Test
    void nothingIsNoTable() {
        assertEquals(List.of(), TableRows.read("", ',').rows());
    }

    @Test
    void readingStopsWhenAsked() {
        Cancel cancel = new Cancel();
        cancel.request();

        assertThrows(
                CancellationException.class,
                () -> TableRows.read("a", 0, 1, ',', TableLimits.STANDARD, cancel));
    }

    @Property(tries = 300)
    void whatIsWrittenReadsBackAtItsPlace(
            @ForAll("tables") List<List<String>> table, @ForAll Separator separator) {
        char sign = separator.sign();
        String text =
                table.stream()
                        .map(row -> TableLine.of(row, sign) + "\n")
                        .collect(Collectors.joining());
        List<TableRow> rows = TableRows.read(text, sign).rows();

        assertEquals(table, rows.stream().map(TableRow::cells).toList());
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            assertEquals(TableLine.of(table.get(i), sign), text.substring(row.start(), row.end()));
        }
    }

    @Provide
    static Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell =
                Arbitraries.strings()
                        .withChars("ab ,;\t|\"\n'=")
                        .withChars('а', 'я')
                        .withChars('\uD83D', '\uDE00')
                        .ofMaxLength(8);
        return cell.list().ofMinSize(2).ofMaxSize(5).list().ofMinSize(1).ofMaxSize(12);
    }

    @ParameterizedTest
    @EnumSource
    void theSeparatorIsFound(Separator one) {
        String row = String.join(String.valueOf(one.sign()), "a, b; c", "d", "\"e|f\"", "g") + "\n";

        assertEquals(one, Separator.guess(one == Separator.COMMA ? "a,b,c\n1,2,3\n" : row + row));
        assertEquals(one, Separator.of(one.code()));
    }

    @Test
    void withoutASeparatorItIsTakenForAComma() {
        assertEquals(Separator.COMMA, Separator.guess("one\ntwo\n"));
        assertEquals(Separator.COMMA, Separator.guess(""));
        assertEquals(Separator.COMMA, Separator.of("nothing known"));
    }

    @Test
    void aLongTableIsJudgedByItsBeginning() {
        String text = "name;number, of all;place\n" + "Ivanov, I.;3;x\n".repeat(20_000);

        assertEquals(Separator.SEMICOLON, Separator.guess(text));
    }

    @Test
    void spreadsheetsAreNotMadeToCompute() {
        assertEquals(
                "'=1+1;'@x;'-3;a;\"b;c\"",
                TableLine.forSpreadsheets(List.of("=1+1", "@x", "-3", "a", "b;c"), ';'));
    }
}
