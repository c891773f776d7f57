package org.dalil.document.spoken.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenRemark.Kind;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.WordTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// An oTranscribe file gives its words and times, and nothing its page could do.
class OtranscribeReaderTest {
    private static SpokenText page(String html) {
        String json = html.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return Spoken.text(
                "{\"text\":\"" + json + "\",\"media\":\"a.mp3\",\"media-time\":1.5}", "a.otr");
    }

    private static String mark(String seconds, String shown) {
        return "<span class=\"timestamp\" data-timestamp=\"" + seconds + "\">" + shown + "</span>";
    }

    private static List<String> told(SpokenText text) {
        return Spoken.lines(text).stream().map(l -> l.from() + " " + l.words()).toList();
    }

    @Test
    void aTimeInsideAParagraphIsThatOfTheNextWord() {
        SpokenText text =
                page("<p>" + mark("1.5", "00:01") + "До " + mark("2.25", "00:02") + "и</p>");
        SpokenLine line = Spoken.lines(text).getFirst();
        assertEquals(1_500L, line.from());
        assertEquals("До и", line.words());
        assertEquals(List.of(new WordTime(3, 2_250)), line.times());
    }

    @Test
    void aTimeWithoutSecondsIsReadAsItIsShown() {
        assertEquals(List.of("61000 a"), told(page("<p>" + mark("", "01:01") + "a</p>")));
        assertEquals(List.of("61000 a"), told(page("<p>" + mark("1e9", "01:01") + "a</p>")));
    }

    @Test
    void aTimeThatCannotBeReadStaysAWordAndIsTold() {
        SpokenText text = page("<p>" + mark("-5", "soon") + " a</p>");
        assertEquals(List.of("null soon a"), told(text));
        assertEquals(1, Spoken.count(text, Kind.TIME_UNREAD));
    }

    @Test
    void aTimeAloneInAParagraphIsThatOfTheNext() {
        assertEquals(List.of("5000 Да"), told(page("<p>" + mark("5", "0:05") + "</p><p>Да</p>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>steal()</script>",
                "<style>p{background:url(http://a)}</style>",
                "<img src=\"http://a/b.png\" onerror=\"steal()\">",
                "<iframe src=\"http://a\"></iframe>",
                "<a href=\"javascript:steal()\"></a>"
            })
    void whatAPageCouldDoIsLeftOutAndCounted(String hostile) {
        SpokenText text = page("<p>До" + hostile + " после</p>");
        String words = Spoken.lines(text).getFirst().words();
        assertEquals("До после", words);
        assertEquals(1, Spoken.count(text, Kind.MARKUP));
        assertEquals(1, Spoken.count(text, Kind.LINKS));
    }

    @Test
    void pagesAreReadHoweverTheirLinesAreBroken() {
        assertEquals(
                List.of("null a", "null b c", "null d", "null e"),
                told(page("<div>a<br>b\n  c</div><ul><li>d</li></ul>e")));
    }

    @Test
    void entitiesAndBrokenTagsAreLetters() {
        assertEquals(
                List.of("null Oʻgʻlim & <onam> 😀"),
                told(page("<p>O&#699;g&#x2bb;lim &amp; &lt;onam> &#128512;<")).stream()
                        .map(line -> line.replaceAll("<$", "").strip())
                        .toList());
    }

    @Test
    void thousandsOfTagsInsideEachOtherAreRead() {
        SpokenText text = page("<b>".repeat(20_000) + "deep");
        assertEquals("deep", Spoken.lines(text).getFirst().words());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":5}",
                "{\"txt\":\"a\"}",
                "{\"text\":\"<p>a</p>\"",
                "{\"text\":\"a\"}}",
                "{not json}",
                "{{{{{{{{"
            })
    void whatIsNoSuchFileStaysWords(String file) {
        SpokenText text = Spoken.text(file, "a.otr");
        assertNotEquals(SpokenFormat.OTRANSCRIBE, text.format());
        assertEquals(file, Spoken.lines(text).getFirst().words());
    }

    @Test
    void namesInBoldAreVoices() {
        SpokenText text =
                page(
                        "<p><b>И:</b> Когда?</p><p><b>С:</b> Летом</p><p><b>И:</b>"
                                + " Где?</p><p><b>С:</b> Там</p>");
        assertEquals(
                List.of("И", "С", "И", "С"),
                Spoken.lines(text).stream().map(SpokenLine::speaker).toList());
        assertTrue(Spoken.lines(text).stream().noneMatch(l -> l.words().contains(":")));
    }
}
