package org.dalil.document.read;

import static org.dalil.document.Docx.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.Version;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dalil.document.DocumentField;
import org.dalil.document.DocumentType;
import org.dalil.document.Docx;
import org.dalil.document.Extraction;
import org.dalil.document.ExtractionNote.Kind;
import org.dalil.document.ExtractionOutcome.NoText;
import org.dalil.document.ExtractionOutcome.Reason;
import org.dalil.document.Shared;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// A Word document reads as it prints, in reading order.
class DocxReaderTest {
    private static String text(String body) {
        return Read.words(DocumentType.DOCX, Docx.of(body).bytes()).text();
    }

    private static String run(String inside) {
        return "<w:p><w:r>" + inside + "</w:r></w:p>";
    }

    @Test
    void paragraphsTabsAndBreaks() {
        String body =
                paragraph("One  two")
                        + "<w:p/>"
                        + run(
                                "<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>"
                                    + "<w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t>");
        assertEquals("One  two\n\na\tb\nc\u2011de\n", text(body));
    }

    @Test
    void fieldsPrintTheirResultNotTheirCode() {
        String body =
                "<w:p><w:r><w:fldChar/><w:instrText>REF x</w:instrText></w:r>"
                        + "<w:fldSimple><w:r><w:t>12</w:t></w:r></w:fldSimple>"
                        + "<w:hyperlink><w:r><w:t> link</w:t></w:r></w:hyperlink>"
                        + "<w:sdt><w:sdtPr><w:t>no</w:t></w:sdtPr><w:sdtContent><w:r><w:t>!</w:t>"
                        + "</w:r></w:sdtContent></w:sdt></w:p>";
        assertEquals("12 link!\n", text(body));
    }

    @Test
    void tablesHaveTabsBetweenCells() {
        String cell = "<w:tc>" + paragraph("%s") + "</w:tc>";
        String inner =
                "<w:tbl><w:tr>" + cell.formatted("x") + cell.formatted("y") + "</w:tr></w:tbl>";
        String table =
                "<w:tbl><w:tblPr/><w:tr>"
                        + cell.formatted("a")
                        + cell.formatted("b")
                        + "</w:tr><w:tr><w:tc>"
                        + paragraph("c")
                        + paragraph("d")
                        + "</w:tc><w:sdt><w:sdtContent><w:tc>"
                        + inner
                        + "</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>";
        assertEquals("a\tb\nc\nd\tx\ty\nend\n", text(table + paragraph("end")));
    }

    @Test
    void footnotesStandAfterTheTextWithTheirNumbers() {
        String body =
                "<w:p><w:r><w:t>In 2005</w:t></w:r><w:r><w:footnoteReference w:id='7'/></w:r>"
                        + "<w:r><w:t> and</w:t><w:endnoteReference w:id='2'/></w:r></w:p>"
                        + run("<w:t>later</w:t><w:footnoteReference w:id='3'/>");
        String foot =
                "<w:footnote w:id='0' w:type='separator'><w:p/></w:footnote>"
                        + "<w:footnote w:id='3'><w:p><w:r><w:footnoteRef/><w:t>Second.</w:t></w:r>"
                        + "</w:p></w:footnote><w:footnote w:id='7'>"
                        + paragraph("First.")
                        + "</w:footnote>";
        Docx docx =
                Docx.of(body)
                        .with("footnotes", foot)
                        .with(
                                "endnotes",
                                "<w:endnote w:id='2'>" + paragraph("E.") + "</w:endnote>");
        Extraction read = Read.words(DocumentType.DOCX, docx.bytes());
        assertEquals(
                "In 2005[1] and[i]\nlater[2]\n\n[1] First.\n[2] Second.\n\n[i] E.\n", read.text());
        assertEquals(Map.of(Kind.FOOTNOTES_AT_END, 2L, Kind.ENDNOTES_AT_END, 1L), Read.notes(read));
    }

    @Test
    void footnoteNumbersFollowTheSettingsAndOwnMarksStay() {
        String body =
                run("<w:t>a</w:t><w:footnoteReference w:id='1'/>")
                        + run("<w:footnoteReference w:id='2' w:customMarkFollows='1'/><w:t>*</w:t>")
                        + run("<w:footnoteReference w:id='99'/>");
        String foot =
                "<w:footnote w:id='1'>%s</w:footnote><w:footnote w:id='2'>%s</w:footnote>"
                        .formatted(paragraph("x"), paragraph("* y"));
        String rules =
                "<w:footnotePr><w:numFmt w:val='upperLetter'/><w:numStart"
                        + " w:val='3'/></w:footnotePr>";
        Docx docx = Docx.of(body).with("footnotes", foot).with("settings", rules);
        assertEquals(
                "a[C]\n*\n\n\n[C] x\n* y\n", Read.words(DocumentType.DOCX, docx.bytes()).text());
    }

    @Test
    void listNumbersArePrinted() {
        String levels =
                level(0, "decimal", "%1.", "")
                        + level(1, "lowerLetter", "%1.%2)", "")
                        + level(2, "bullet", "\uF0B7", "");
        String numbering =
                "<w:abstractNum w:abstractNumId='4'>"
                        + levels
                        + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId"
                        + " w:val='4'/></w:num><w:num w:numId='2'><w:abstractNumId"
                        + " w:val='4'/><w:lvlOverride w:ilvl='0'><w:startOverride"
                        + " w:val='5'/></w:lvlOverride></w:num>";
        String body =
                item(1, 0, "A")
                        + item(1, 1, "B")
                        + item(1, 1, "C")
                        + item(1, 2, "D")
                        + item(1, 0, "E")
                        + item(1, 1, "F")
                        + item(2, 0, "G")
                        + item(2, 0, "H")
                        + item(77, 0, "I")
                        + item(1, 8, "J");
        Docx docx = Docx.of(body).with("numbering", numbering);
        assertEquals(
                "1. A\n1.a) B\n1.b) C\n• D\n2. E\n2.a) F\n5. G\n6. H\nI\nJ\n",
                Read.words(DocumentType.DOCX, docx.bytes()).text());
    }

    @Test
    void listNumbersComeFromStylesToo() {
        String numbering =
                "<w:abstractNum w:abstractNumId='0'>"
                        + level(0, "upperRoman", "%1.", "<w:pStyle w:val='Head'/>")
                        + "</w:abstractNum>"
                        + "<w:num w:numId='3'><w:abstractNumId w:val='0'/></w:num>";
        String styles =
                "<w:style w:styleId='Head'><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr>"
                        + "</w:style><w:style w:styleId='Sub'><w:basedOn w:val='Head'/></w:style>"
                        + "<w:style w:styleId='Loop'><w:basedOn w:val='Loop'/></w:style>";
        String styled = "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>";
        String body = styled.formatted("Head") + styled.formatted("Sub") + styled.formatted("Loop");
        Docx docx = Docx.of(body).with("numbering", numbering).with("styles", styles);
        assertEquals("I. x\nII. x\nx\n", Read.words(DocumentType.DOCX, docx.bytes()).text());
    }

    private static String level(int at, String style, String text, String more) {
        return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/>%s<w:lvlText w:val='%s'/></w:lvl>"
                .formatted(at, style, more, text);
    }

    private static String item(int list, int level, String text) {
        return ("<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr>"
                        + "<w:r><w:t>%s</w:t></w:r></w:p>")
                .formatted(level, list, text);
    }

    @Test
    void trackedChangesHiddenTextAndCommentsAreNoted() {
        String body =
                "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>added</w:t></w:r></w:ins>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t> shown</w:t></w:r>"
                        + "<w:r><w:commentReference w:id='1'/></w:r></w:p>"
                        + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>"
                        + paragraph("row")
                        + "</w:tc></w:tr></w:tbl>";
        Docx docx = Docx.of(body).with("header", paragraph("running head"));
        Extraction read = Read.words(DocumentType.DOCX, docx.bytes());
        assertEquals("added shown\n", read.text());
        assertEquals(
                Map.of(
                        Kind.TRACKED_DELETIONS, 2L,
                        Kind.TRACKED_INSERTIONS, 1L,
                        Kind.HIDDEN_TEXT, 1L,
                        Kind.COMMENTS_LEFT_OUT, 1L,
                        Kind.HEADERS_LEFT_OUT, 1L),
                Read.notes(read));
    }

    @Test
    void textBoxesAreReadOnceAfterTheirParagraph() {
        String mc = "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";
        String box = "<w:txbxContent>" + paragraph("in the box") + "</w:txbxContent>";
        String body =
                "<w:p><w:r><w:t>before </w:t></w:r><w:r><mc:AlternateContent "
                        + mc
                        + ">"
                        + "<mc:Choice Requires='wps'><w:drawing>"
                        + box
                        + "</w:drawing></mc:Choice>"
                        + "<mc:Fallback><w:pict>"
                        + box
                        + "</w:pict></mc:Fallback>"
                        + "</mc:AlternateContent></w:r><w:r><w:t>after</w:t></w:r></w:p>";
        Extraction read = Read.words(DocumentType.DOCX, Docx.of(body).bytes());
        assertEquals("before after\nin the box\n", read.text());
        assertEquals(Map.of(Kind.TEXT_BOXES, 1L), Read.notes(read));
    }

    @Test
    void signsOfSymbolFontsAreCounted() {
        Extraction read =
                Read.words(
                        DocumentType.DOCX,
                        Docx.of(run("<w:t>a</w:t><w:sym w:char='F0FC'/>")).bytes());
        assertEquals("a\uFFFD\n", read.text());
        assertEquals(Map.of(Kind.UNMAPPED_CHARACTERS, 1L), Read.notes(read));
    }

    @Test
    void whatTheDocumentSaysOfItselfIsKept() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Words");
            document.getProperties().getCoreProperties().setTitle("A title");
            document.getProperties().getCoreProperties().setCreator("N. N.");
            document.write(out);
        }
        Extraction read = Read.words(DocumentType.DOCX, out.toByteArray());
        assertEquals("Words\n", read.text());
        assertEquals("A title", read.description().title());
        assertEquals("N. N.", read.description().fields().get(DocumentField.AUTHOR));
        assertNull(read.description().encoding());
        assertEquals("poi " + Version.getVersion(), read.engine());
    }

    @Test
    void aDocumentWithoutWords() {
        byte[] empty = Docx.of("<w:p/><w:p/>").bytes();
        assertEquals(new NoText(Reason.NO_WORDS), Read.outcome(DocumentType.DOCX, empty));
    }

    @Test
    void theJudgmentsAreReadWhole() throws IOException {
        for (Path path : Shared.files("data/ecthr_docx", ".docx")) {
            byte[] bytes = Files.readAllBytes(path);
            Extraction read = Read.words(DocumentType.DOCX, bytes);
            assertTrue(read.text().length() > 10_000, path.toString());
            assertFalse(read.text().contains("\uFFFD"), path.toString());
            assertTrue(read.text().contains("PROCEDURE") || read.text().contains("THE FACTS"));
            try (XWPFDocument peer = new XWPFDocument(new java.io.ByteArrayInputStream(bytes))) {
                String all = read.text().replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
                // The peer writes capitals for a style and footnotes into the paragraph: compare
                // small letters up to the first note.
                peer.getParagraphs().stream()
                        .map(p -> p.getText().split("\\[(footnoteRef:)?\\d+")[0])
                        .map(p -> p.replaceAll("\\s+", "").toLowerCase(Locale.ROOT))
                        .forEach(p -> assertTrue(all.contains(p), () -> path + ": " + p));
            }
        }
    }

    @Test
    void aJudgmentsFootnotesAreAllThere() throws IOException {
        byte[] bytes = Shared.bytes("data/ecthr_docx/CASE OF D.L. v. BULGARIA.docx");
        Extraction read = Read.words(DocumentType.DOCX, bytes);
        assertEquals(23L, Read.notes(read).get(Kind.FOOTNOTES_AT_END));
        for (int i = 1; i <= 23; i++) {
            String mark = "[" + i + "]";
            assertTrue(read.text().indexOf(mark) < read.text().lastIndexOf("\n" + mark + " "));
        }
    }
}
