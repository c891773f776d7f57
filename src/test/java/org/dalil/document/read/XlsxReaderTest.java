package org.dalil.document.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.document.DocumentType;
import org.dalil.document.Extraction;
import org.dalil.document.ExtractionLimits;
import org.dalil.document.ExtractionNote.Kind;
import org.dalil.document.ExtractionOutcome;
import org.dalil.document.ExtractionOutcome.NoText;
import org.dalil.document.ExtractionRequest;
import org.dalil.document.PageStart;
import org.dalil.document.TypeSniffer;
import org.dalil.document.Xlsx;
import org.dalil.wire.table.TableRow;
import org.dalil.wire.table.TableRows;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// Workbooks are read as rows of words; what is hostile has an outcome like any other.
class XlsxReaderTest {
    private static Extraction read(Xlsx workbook) {
        return Read.words(DocumentType.XLSX, workbook.bytes());
    }

    private static String rows(String rows) {
        return read(new Xlsx().texts("<t>shared</t>").styles().sheet("S", rows)).text();
    }

    private static String problem(Xlsx workbook) {
        return Read.problem(Read.outcome(DocumentType.XLSX, workbook.bytes()));
    }

    @Test
    void cellsOfEveryKindAreWords() {
        String cells =
                "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'"
                        + " t='inlineStr'><is><t>in</t><rPh><t>no</t></rPh><t> line</t></is></c><c"
                        + " r='C1'><v>4885</v></c><c r='D1'><v>0.1</v></c><c r='E1'"
                        + " t='b'><v>1</v></c><c r='F1' t='e'><v>#REF!</v></c></row>";

        assertEquals("S\nshared\tin line\t4885\t0.1\tTRUE\t#REF!\n", rows(cells));
    }

    @Test
    void datesAreDaysWhateverTheyLookLike() {
        String cells =
                "<row><c s='1'><v>40881</v></c><c s='2'><v>40881.5</v></c><c><v>40881</v></c>"
                        + "<c s='1'><v>0</v></c></row>";

        assertEquals("S\n2011-12-04\t2011-12-04T12:00\t40881\t0\n", rows(cells));
        Xlsx mac = new Xlsx().styles().from1904().sheet("S", "<row><c s='1'><v>1</v></c></row>");
        assertEquals("S\n1904-01-02\n", read(mac).text());
    }

    @Test
    void aFormulaIsTheValueKeptBesideItAndWordsLikeOneStayWords() {
        String cells =
                "<row><c><f>1+1</f><v>2</v></c><c"
                        + " t='str'><f>A1</f><v>two</v></c><c><f>NOW()</f></c><c"
                        + " t='inlineStr'><is><t>=1+1</t></is></c></row>";

        assertEquals("S\n2\ttwo\t\t=1+1\n", rows(cells));
    }

    @Test
    void linesAreRowsAndGapsAreEmpty() {
        String text =
                rows("<row r='2'><c r='C2'><v>1</v></c></row><row r='4'><c><v>2</v></c></row>");

        assertEquals("S\n\n\t\t1\n\n2\n", text);
    }

    @Test
    void cellsWithTabsQuotesAndLineEndsReadBackAsTheyWere() {
        String text =
                rows(
                        "<row><c t='inlineStr'><is><t>a"
                                + "\tb&#10;\"c\"</t></is></c><c><v>1</v></c></row>");
        List<TableRow> rows = TableRows.read(text.substring(2), '\t').rows();

        assertEquals(List.of("a\tb\n\"c\"", "1"), rows.getFirst().cells());
    }

    @Test
    void sheetsArePages() {
        Extraction read =
                read(
                        new Xlsx()
                                .sheet("One", "<row><c><v>1</v></c></row>")
                                .sheet("Two", "<row><c><v>2</v></c></row>"));

        assertEquals("One\n1\nTwo\n2\n", read.text());
        assertEquals(List.of(new PageStart(1, 0), new PageStart(2, 6)), read.pages());
        assertTrue(read.engine().startsWith("poi "));
    }

    @Test
    void sheetsBeyondTheLimitAreNoted() {
        Xlsx two =
                new Xlsx()
                        .sheet("One", "<row><c><v>1</v></c></row>")
                        .sheet("Two", "<row><c><v>2</v></c></row>");
        ExtractionRequest one =
                ExtractionRequest.of(DocumentType.XLSX)
                        .within(new ExtractionLimits(1 << 20, 1000, 1, Duration.ofMinutes(1)));
        Extraction read = Read.words(one, two.bytes());

        assertEquals("One\n1\n", read.text());
        assertEquals(1, Read.notes(read).get(Kind.PAGES_CUT));
    }

    @Test
    void anEmptyWorkbookHasNoWords() {
        ExtractionOutcome outcome =
                Read.outcome(DocumentType.XLSX, new Xlsx().sheet("S", "<row/>").bytes());

        assertInstanceOf(NoText.class, outcome);
    }

    @Test
    void aBombIsRefused() {
        byte[] zeroes = new byte[40 << 20];
        Arrays.fill(zeroes, (byte) ' ');
        Xlsx bomb =
                new Xlsx().sheet("S", "<row><c><v>1</v></c></row>").raw("xl/media/a.bin", zeroes);

        assertTrue(bomb.bytes().length < 100_000);
        assertEquals("document.problem.bomb", problem(bomb));
    }

    @Test
    void rowsAndCellsFarOutAreRefused() {
        for (String rows :
                List.of(
                        "<row r='2000000'><c><v>1</v></c></row>",
                        "<row r='2'/><row r='2'/>",
                        "<row><c r='ZZZZZZZZZZ1'><v>1</v></c></row>",
                        "<row><c r='B1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
                        "<row><c t='s'><v>7</v></c></row>",
                        "<row><c t='s'><v>-1</v></c></row>")) {
            assertEquals("document.problem.damaged", problem(new Xlsx().sheet("S", rows)), rows);
        }
    }

    @Test
    void entitiesAreRefused() {
        byte[] xml =
                ("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><worksheet xmlns='"
                     + "http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData><row><c"
                     + " t='str'><v>&a;</v></c></row></sheetData></worksheet>")
                        .getBytes(UTF_8);
        Xlsx hostile = new Xlsx().sheet("S", "<row/>").raw("xl/worksheets/sheet1.xml", xml);

        assertEquals("document.problem.damaged", problem(hostile));
    }

    @Test
    void whatIsNoWorkbookIsDamaged() {
        byte[] whole = new Xlsx().sheet("S", "<row><c><v>1</v></c></row>").bytes();

        assertEquals(
                "document.problem.damaged",
                Read.problem(
                        Read.outcome(DocumentType.XLSX, Arrays.copyOf(whole, whole.length / 2))));
        assertEquals(DocumentType.XLSX, TypeSniffer.sniff(whole, "a.xlsx").type());
    }

    @Test
    void tablesAreToldByKindAndName() {
        assertTrue(DocumentType.XLSX.isTable("anything"));
        assertTrue(DocumentType.PLAIN_TEXT.isTable("Events.CSV"));
        assertFalse(DocumentType.PLAIN_TEXT.isTable("csv.txt"));
        assertEquals("document.type.text-table", DocumentType.PLAIN_TEXT.key("Events.CSV"));
        assertEquals(DocumentType.PLAIN_TEXT.key(), DocumentType.PLAIN_TEXT.key("csv.txt"));
        assertEquals(DocumentType.XLSX.key(), DocumentType.XLSX.key("Events.csv"));
        assertFalse(DocumentType.PDF.isTable("a.csv"));
    }
}
