package org.dalil.document.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.document.DocumentField;
import org.dalil.document.DocumentType;
import org.dalil.document.Extraction;
import org.dalil.document.ExtractionLimits;
import org.dalil.document.ExtractionNote.Kind;
import org.dalil.document.ExtractionOutcome.NoText;
import org.dalil.document.ExtractionOutcome.Reason;
import org.dalil.document.ExtractionRequest;
import org.dalil.document.Shared;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// A saved page reads as a visitor saw it.
class HtmlReaderTest {
    @Test
    void theEngineIsTheLibraryInUse() {
        String version = Jsoup.class.getPackage().getImplementationVersion();
        assertEquals("jsoup " + version, HtmlReader.ENGINE);
    }

    @Test
    void blocksStandOnTheirOwnLines() {
        String page = "<h1>Title</h1><p>One\n  two</p><div>three<br>four</div><p>five</p>";
        assertEquals("Title\n\nOne two\n\nthree\nfour\n\nfive\n", Read.html(page));
    }

    @Test
    void spacesBetweenInlineWordsAreKeptOnce() {
        assertEquals(
                "a b, c\u00A0d e\n", Read.html("<p>a <b>b</b>, <i>c&nbsp;d</i>\n\t<a>e</a></p>"));
    }

    @Test
    void listsAreNumberedAsPrinted() {
        String page = "<ul><li>x<li><p>y</p></ul><ol start=3 type=a><li>c<li value=7>g<li>h</ol>";
        assertEquals("• x\n• y\n\nc. c\ng. g\nh. h\n", Read.html(page));
    }

    @Test
    void tablesHaveTabsBetweenCells() {
        String page =
                "<table><tr><th>Name<th>Year</tr><tr><td><p>A</p><td>2005</tr>"
                        + "<tr><td></td><td>x</td></tr></table>";
        assertEquals("Name\tYear\nA\t2005\n\tx\n", Read.html(page));
    }

    @Test
    void preformattedTextKeepsItsSpaces() {
        assertEquals("a\n\n  b\n    c\n\nd\n", Read.html("a<pre>  b\n    c</pre>d"));
    }

    @Test
    void whatIsNotSeenIsNotRead() {
        String page =
                "<script>x()</script><style>y{}</style><noscript>turn on</noscript>"
                        + "<template>t</template><p>seen</p><p hidden>a</p>"
                        + "<p style='DISPLAY: none'>b</p><i hidden> </i>";
        Extraction read = Read.words(DocumentType.HTML, page.getBytes(UTF_8));
        assertEquals("seen\n", read.text());
        assertEquals(Map.of(Kind.HIDDEN_TEXT, 2L), Read.notes(read));
    }

    @Test
    void whatThePageSaysOfItselfIsKept() {
        String page =
                "<html lang=uz_Latn><title> A \n title </title><meta name=author content='N. N.'>"
                        + "<meta name=generator content=x><body>words";
        Extraction read = Read.words(DocumentType.HTML, page.getBytes(UTF_8));
        assertEquals("A title", read.description().title());
        assertEquals("uz-Latn", read.description().language());
        assertEquals(
                Map.of(DocumentField.AUTHOR, "N. N.", DocumentField.PROGRAM, "x"),
                read.description().fields());
    }

    @Test
    void aDeclaredEncodingIsUsedWhenItFits() {
        String page = "<meta charset='koi8-r'><p>Суд</p>";
        Extraction read = Read.words(DocumentType.HTML, page.getBytes(Charset.forName("KOI8-R")));
        assertEquals("Суд\n", read.text());
        assertEquals(HtmlReader.ENGINE + "/koi8-r", read.engine());
    }

    @Test
    void aStaleDeclarationGivesWayAndIsNoted() {
        String page = "<meta http-equiv=x content='text/html; charset=windows-1251'><p>Сот ісі</p>";
        Extraction read = Read.words(DocumentType.HTML, page.getBytes(UTF_8));
        assertEquals("Сот ісі\n", read.text());
        assertEquals(Kind.DECLARED_ENCODING_WRONG, read.notes().getFirst().kind());
        assertEquals("windows-1251", read.notes().getFirst().detail());
        String lying = "<meta charset=utf-8><p>Его задержали вечером</p>";
        byte[] bytes = lying.getBytes(Charset.forName("windows-1251"));
        assertEquals("Его задержали вечером\n", Read.words(DocumentType.HTML, bytes).text());
    }

    @Test
    void aChosenEncodingOutweighsAll() {
        byte[] bytes = "<meta charset=utf-8><p>é".getBytes(Charset.forName("windows-1252"));
        ExtractionRequest asked =
                ExtractionRequest.of(DocumentType.HTML).in(Charset.forName("windows-1251"));
        assertEquals("й\n", Read.words(asked, bytes).text());
    }

    @Test
    void anUnknownOrNonsenseDeclarationIsIgnored() {
        assertEquals("x\n", Read.html("<meta charset='no-such-thing'>x"));
        assertEquals("x\n", Read.html("<meta charset='_..:'>x"));
    }

    @Test
    void deepNestingIsReadOrRefusedButNeverFatal() {
        String deep = "<div>".repeat(100_000) + "bottom" + "</div>".repeat(100_000);
        assertEquals("bottom\n", Read.html(deep));
        assertTrue(Read.html("<b><i>".repeat(50_000) + "x").contains("x"));
        assertTrue(Read.html("<table><tr><td>".repeat(20_000) + "x").contains("x"));
        assertTrue(Read.html("<ol><li>".repeat(20_000) + "x").contains("x"));
    }

    @Test
    void aLongPageIsCutAndSaysSo() {
        ExtractionLimits small = new ExtractionLimits(1000, 10, 1, Duration.ofSeconds(5));
        ExtractionRequest asked = ExtractionRequest.of(DocumentType.HTML).within(small);
        Extraction read = Read.words(asked, "<p>0123456789abc</p>".getBytes(UTF_8));
        assertEquals("0123456789", read.text());
        assertEquals(Map.of(Kind.CUT, 10L), Read.notes(read));
    }

    @Test
    void aPageWithoutWords() {
        byte[] page = "<html><script>1</script>".getBytes(UTF_8);
        assertEquals(new NoText(Reason.NO_WORDS), Read.outcome(DocumentType.HTML, page));
    }

    @Test
    void theDeclarationsOfRightsAreWhole() throws IOException {
        for (Path path : Shared.files("data/udhr", ".html")) {
            Extraction read = Read.words(DocumentType.HTML, Files.readAllBytes(path));
            String all = Jsoup.parse(Files.readString(path)).body().wholeText();
            assertEquals(letters(all), letters(read.text().replaceAll("(?m)^\\d+\\. ", "")));
            assertFalse(read.text().contains("<"));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\d•.]+", "");
    }

    @Test
    void theReportReadsLikeItsPdf() throws IOException {
        String html =
                Read.words(DocumentType.HTML, Shared.bytes("data/ovdinfo/adm-report-2014-ru.html"))
                        .text();
        String pdf =
                Read.words(DocumentType.PDF, Shared.bytes("data/ovdinfo/adm-report-2014-ru.pdf"))
                        .text();
        String sentence = "неправомерное обвинение человека в административном правонарушении";
        assertTrue(html.contains(sentence));
        assertTrue(pdf.replace('\n', ' ').contains(sentence));
    }
}
