package org.dalil.packet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import java.util.List;

/// A report as HTML: every word is text, every link leads somewhere, nothing runs.
class HtmlReportTest {
    private static final HtmlReport.Words WORDS = new HtmlReport.Words("Contents", "Notes");

    private static String html(Report report) {
        return new String(HtmlReport.write(report, WORDS), UTF_8);
    }

    private static Report report(String words) {
        return new Report(
                words,
                words,
                "en",
                List.of(
                        new Block.Heading(1, words, "first"),
                        new Block.Para(
                                List.of(Run.of(words), new Run.Note(1), Run.bold(words)), "p"),
                        new Block.Quote(List.of(Run.italic(words))),
                        new Block.Items(List.of(List.of(new Run.Link(words, "#first")))),
                        new Block.Table(
                                List.of(words, "b"),
                                List.of(1, 3),
                                List.of(List.of(List.of(Run.of(words)), List.of(Run.of("x")))))),
                List.of(List.of(new Run.Link(words, "#first"))));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Document page = Jsoup.parse(html(report("Words")));
        for (Element link : page.select("a[href^=#]")) {
            String id = link.attr("href").substring(1);
            assertEquals(1, page.select("[id=" + id + "]").size(), id);
        }
        assertEquals("Words", page.title());
        assertEquals("en", page.select("html").attr("lang"));
        assertEquals(1, page.select("nav li").size());
        assertEquals(0, page.select("script").size());
    }

    @Test
    void wordsOfAReportAreAllItsWords() {
        String words = report("Words").words();
        assertEquals(11, words.split("Words", -1).length);
        assertTrue(words.contains("x"));
    }

    @Property(tries = 300)
    void whateverIsSaidStaysText(@ForAll @StringLength(max = 60) String words) {
        String said = "<script>alert(1)</script>" + words + "\" onload=\"x";
        Document page = Jsoup.parse(html(report(said)));
        assertEquals(0, page.select("script").size());
        assertEquals(0, page.select("[onload]").size());
        assertFalse(html(report(said)).contains("<script>"));
    }
}
