package org.dalil.document.spoken.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cells that are merged leave every other cell in its column, and no number in a file makes more
/// of it than there is.
class MergedCellsTest {
    private static final String MILLION = "1000000";

    private static Paper.Table word(String... rows) throws PaperException {
        return table(PaperKit.word("<w:tbl>" + String.join("", rows) + "</w:tbl>"));
    }

    private static Paper.Table open(String... rows) throws PaperException {
        StringBuilder body = new StringBuilder("<table:table>");
        for (String row : rows) {
            body.append("<table:table-row>").append(row).append("</table:table-row>");
        }
        return table(PaperKit.open(body.append("</table:table>").toString()));
    }

    private static Paper.Table table(byte[] file) throws PaperException {
        Paper paper = PaperReading.read(file).paper();
        assertEquals(1, paper.blocks().size());
        return (Paper.Table) paper.blocks().getFirst();
    }

    private static String wide(String columns, String words) {
        return "<w:tc><w:tcPr><w:gridSpan w:val=\"%s\"/></w:tcPr>".formatted(columns)
                + PaperKit.p(words)
                + "</w:tc>";
    }

    private static String merged(String how, String words) {
        return "<w:tc><w:tcPr>%s</w:tcPr>".formatted(how) + PaperKit.p(words) + "</w:tc>";
    }

    private static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String attributes, String words) {
        return "<table:table-cell %s><text:p>%s</text:p></table:table-cell>"
                .formatted(attributes, words);
    }

    private static String covered(String attributes) {
        return "<table:covered-table-cell " + attributes + "/>";
    }

    @Test
    void aWordCellOverSeveralColumnsLeavesTheRestInTheirs() throws Exception {
        assertEquals(
                List.of(List.of("a", "b", "c"), List.of("wide", "", "c2")),
                word(PaperKit.row("a", "b", "c"), tr(wide("2", "wide"), wide("1", "c2"))).rows());
    }

    @Test
    void aWordCellMergedUpwardsIsEmptyAndSaidToBeMerged() throws Exception {
        Paper.Table table =
                word(
                        tr(merged("<w:vMerge w:val=\"restart\"/>", "И"), wide("1", "one")),
                        tr(merged("<w:vMerge/>", ""), wide("1", "two")),
                        tr(merged("<w:vMerge w:val=\"continue\"/>", "old"), wide("1", "three")));
        assertEquals(
                List.of(List.of("И", "one"), List.of("", "two"), List.of("", "three")),
                table.rows());
        assertEquals(List.of(new Paper.Place(1, 0), new Paper.Place(2, 0)), table.merged());
    }

    @Test
    void aWordCellMergedBothWaysKeepsItsWidth() throws Exception {
        String both = "<w:gridSpan w:val=\"2\"/><w:vMerge%s/>";
        Paper.Table table =
                word(
                        tr(merged(both.formatted(" w:val=\"restart\""), "И"), wide("1", "one")),
                        tr(merged(both.formatted(""), ""), wide("1", "two")),
                        tr(wide("2", "x"), merged("<w:vMerge/>", "")));
        assertEquals(
                List.of(List.of("И", "", "one"), List.of("", "", "two"), List.of("x", "", "")),
                table.rows());
        assertEquals(
                List.of(new Paper.Place(1, 0), new Paper.Place(1, 1), new Paper.Place(2, 2)),
                table.merged());
    }

    @Test
    void aCellMergedUpwardsInTheFirstRowIsItsOwn() throws Exception {
        Paper.Table table = word(tr(merged("<w:vMerge/>", "И"), wide("1", "one")));
        assertEquals(List.of(List.of("И", "one")), table.rows());
    }

    @Test
    void aWordRowMayBeginFurtherOn() throws Exception {
        String further = "<w:trPr><w:gridBefore w:val=\"%s\"/></w:trPr>";
        assertEquals(
                List.of(List.of("", "b"), List.of("a", "b")),
                word(
                                tr(further.formatted("1"), wide("1", "b")),
                                tr(further.formatted("0"), wide("1", "a"), wide("1", "b")))
                        .rows());
    }

    @Test
    void whatACellOnceWasIsNotWhatItIs() throws Exception {
        String change =
                "<w:tcPrChange><w:tcPr><w:gridSpan w:val=\"3\"/><w:vMerge/></w:tcPr>"
                        + "</w:tcPrChange>";
        assertEquals(
                List.of(List.of("a"), List.of("b", "c")),
                word(PaperKit.row("a"), tr(merged(change, "b"), wide("1", "c"))).rows());
    }

    @Test
    void aTableInsideACellDoesNotMergeIt() throws Exception {
        String inner = "<w:tbl>" + tr(wide("5", "in"), merged("<w:vMerge/>", "side")) + "</w:tbl>";
        assertEquals(
                List.of(List.of("a", "b"), List.of("in\nside", "c")),
                word(PaperKit.row("a", "b"), tr("<w:tc>" + inner + "</w:tc>", wide("1", "c")))
                        .rows());
    }

    @Test
    void anOpenCellOverSeveralColumnsLeavesTheRestInTheirs() throws Exception {
        String two = "table:number-columns-spanned=\"2\"";
        String three = "table:number-columns-spanned=\"3\"";
        String repeated = covered("table:number-columns-repeated=\"2\"");
        Paper.Table table =
                open(
                        cell("", "a") + cell("", "b") + cell("", "c"),
                        cell(two, "wide") + covered("") + cell("", "c2"),
                        cell(three, "all") + repeated + cell("", "d"),
                        cell(two, "not covered") + cell("", "c3"));
        assertEquals(
                List.of(
                        List.of("a", "b", "c"),
                        List.of("wide", "", "c2"),
                        List.of("all", "", "", "d"),
                        List.of("not covered", "", "c3")),
                table.rows());
        assertEquals(List.of(), table.merged());
    }

    @Test
    void anOpenCellOverSeveralRowsIsSaidToBeMerged() throws Exception {
        String both = "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"";
        Paper.Table table =
                open(
                        cell(both, "И") + covered("") + cell("", "one"),
                        covered("table:number-columns-repeated=\"2\"") + cell("", "two"));
        assertEquals(List.of(List.of("И", "", "one"), List.of("", "", "two")), table.rows());
        assertEquals(List.of(new Paper.Place(1, 0), new Paper.Place(1, 1)), table.merged());
    }

    @Test
    void repeatedCellsStandInEachOfTheirColumns() throws Exception {
        assertEquals(
                List.of(List.of("a", "x", "x", "b"), blanks(30, "behind")),
                open(
                                cell("", "a")
                                        + cell("table:number-columns-repeated=\"2\"", "x")
                                        + cell("", "b"),
                                cell("table:number-columns-repeated=\"30\"", "")
                                        + cell("", "behind"))
                        .rows());
    }

    private static List<String> blanks(int count, String last) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            row.add("");
        }
        row.add(last);
        return row;
    }

    @Test
    void wordsOfCoveredCellsAreCountedAmongWhatIsHidden() throws Exception {
        String hidden =
                "<table:covered-table-cell><text:p>hidden</text:p></table:covered-table-cell>";
        Paper paper =
                PaperReading.read(
                                PaperKit.open(
                                        "<table:table><table:table-row>"
                                                + cell("table:number-columns-spanned=\"2\"", "a")
                                                + hidden
                                                + "</table:table-row></table:table>"))
                        .paper();
        assertEquals(1, paper.blocks().size());
        assertEquals(1, paper.aside());
    }

    @Test
    void aMillionColumnsNeitherFillTheMemoryNorLoseAWord() throws Exception {
        String many = "table:number-columns-repeated=\"%s\"".formatted(MILLION);
        String row =
                cell(many, "")
                        + covered(many)
                        + cell(many, "x")
                        + cell("", "last")
                        + cell(many, "");
        Paper.Table table = open(row.repeat(50), row, row);
        assertEquals(
                "last", table.rows().getLast().stream().filter("last"::equals).findAny().get());
        assertTrue(table.rows().getLast().size() <= 1_000, "" + table.rows().getLast().size());
        Paper.Table wide = word(tr(wide(MILLION, "a"), wide("99999999999999999999", "b")));
        assertEquals("b", wide.rows().getFirst().getLast());
    }

    @Test
    void manyRowsOfManyRepeatedCellsStaySmall() throws Exception {
        String many = "table:number-columns-repeated=\"%s\"".formatted(MILLION);
        String row = cell(many, "y") + cell(many, "") + cell("", "z");
        String[] rows = new String[20_000];
        Arrays.fill(rows, row);
        Paper.Table table = open(rows);
        assertEquals(rows.length, table.rows().size());
        long cells = table.rows().stream().mapToLong(List::size).sum();
        assertTrue(cells < 1_100_000, "" + cells);
        assertTrue(table.rows().stream().allMatch(one -> one.getLast().equals("z")));
    }

    @Test
    void longWordsAreNotRepeatedWithoutEnd() throws Exception {
        String words = "Когда? ".repeat(20_000).strip();
        String[] rows = new String[20];
        Arrays.fill(rows, cell("table:number-columns-repeated=\"400\"", words));
        long letters =
                open(rows).rows().stream().flatMap(List::stream).mapToLong(String::length).sum();
        assertTrue(letters < 20L * words.length() + 1_000_001, "" + letters);
    }

    /// Widths of the cells of a row.
    @Provide
    Arbitrary<List<Integer>> widths() {
        return Arbitraries.integers().between(1, 6).list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 150)
    void everyCellStandsWhereTheWidthsBeforeItPutIt(@ForAll("widths") List<Integer> widths)
            throws Exception {
        StringBuilder word = new StringBuilder();
        StringBuilder open = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < widths.size(); i++) {
            int width = widths.get(i);
            word.append(wide(Integer.toString(width), "w" + i));
            open.append(cell("table:number-columns-spanned=\"" + width + "\"", "w" + i));
            open.append(covered("").repeat(width - 1));
            expected.add("w" + i);
            for (int more = 1; more < width && i < widths.size() - 1; more++) {
                expected.add("");
            }
        }
        assertEquals(List.of(expected), word(tr(word.toString())).rows());
        assertEquals(List.of(expected), open(open.toString()).rows());
    }
}
