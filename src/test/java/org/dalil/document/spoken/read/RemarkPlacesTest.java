package org.dalil.document.spoken.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.document.spoken.SpokenRemark;
import org.dalil.document.spoken.SpokenRemark.Kind;
import org.dalil.document.spoken.SpokenText;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;

/// What a file says wrongly is told at the line where a person finds it, in words that name it.
class RemarkPlacesTest {
    private static final String VTT =
            """
            WEBVTT
            Kind: captions

            NOTE by the clerk

            STYLE
            ::cue { color: red }

            words of nobody

            00:00:05.000 --> 00:00:03.000
            backwards

            00:00:06.000 --> 00:00:09.000

            00:00:10.000 --> 00:00:20.000
            first

            00:00:11.000 --> 00:00:12.000 align:left
            <i>over it</i>

            00:00:xx.000 --> 00:00:13.000
            when?
            """;

    private static final String SRT =
            """
            before all
            1
            00:00:05,000 --> 00:00:03,000
            backwards

            2
            00:00:06,000 --> 00:00:09,000

            3
            00:00:10,000 --> 00:00:20,000
            first

            4
            00:00:11,000 --> 00:00:12,000 X1:5
            <i>over it</i>

            5
            00:00:xx --> 00:00:13,000
            when?
            """;

    @ParameterizedTest
    @CsvSource({
        "NOTES, 2, Kind: captions",
        "NOTES, 4, NOTE by the clerk",
        "LOOKS, 6, STYLE",
        "OUTSIDE, 9, words of nobody",
        "BACKWARDS, 11, backwards",
        "NO_WORDS, 14, ''",
        "OVERLAPPING, 19, over it",
        "TIME_UNREAD, 22, 00:00:xx.000 --> 00:00:13.000",
        "LOOKS, 0, ''",
        "MARKUP, 0, ''"
    })
    void ofWebVtt(Kind kind, int line, String quote) {
        for (String end : List.of("\n", "\r\n", "\r")) {
            told(Spoken.text(VTT.replace("\n", end), "a.vtt"), kind, line, quote);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OUTSIDE, 1, before all",
        "BACKWARDS, 3, backwards",
        "NO_WORDS, 7, '00:00:06,000 --> 00:00:09,000'",
        "OVERLAPPING, 14, over it",
        "TIME_UNREAD, 18, '00:00:xx --> 00:00:13,000'",
        "LOOKS, 0, ''",
        "MARKUP, 0, ''"
    })
    void ofSubRip(Kind kind, int line, String quote) {
        for (String end : List.of("\n", "\r\n", "\r")) {
            told(Spoken.text("\uFEFF" + SRT.replace("\n", end), "a.srt"), kind, line, quote);
        }
    }

    private static void told(SpokenText text, Kind kind, int line, String quote) {
        assertTrue(
                text.remarks().stream()
                        .anyMatch(one ->
                                one.kind() == kind
                                        && one.line() == line
                                        && one.quote().startsWith(quote)),
                () -> kind + " " + line + " is not in " + text.remarks());
    }

    @Test
    void nothingElseIsTold() {
        assertEquals(10, Spoken.text(VTT, "a.vtt").remarks().size());
        assertEquals(7, Spoken.text(SRT, "a.srt").remarks().size());
    }

    @Test
    void remarksThatHavePlacesStandInTheOrderOfTheFile() {
        List<Integer> lines =
                Spoken.text(VTT, "a.vtt").remarks().stream()
                        .map(SpokenRemark::line)
                        .filter(line -> line > 0)
                        .toList();
        assertEquals(lines.stream().sorted().toList(), lines);
    }

    @Test
    void aMissingSignatureIsToldAtTheFirstLine() {
        String file = SRT.substring(SRT.indexOf('\n') + 1).replace(',', '.');
        told(Spoken.text(file, "a.vtt"), Kind.SIGNATURE_MISSING, 1, "");
        assertEquals(0, Spoken.count(Spoken.text(file, "a.srt"), Kind.SIGNATURE_MISSING));
    }

    @Test
    void directivesOfHearingsAreToldAtTheirLine() {
        String rst =
                "Day 1\n"
                        + "=====\n\n"
                        + ".. raw:: html\n\n"
                        + "   <script>x</script>\n\n"
                        + "**Ms A**: Yes.\n\n"
                        + "**Mr B**: No.\n";
        SpokenText text = Spoken.text(rst, "a.rst");
        told(text, Kind.LOOKS, 4, ".. raw:: html");
        assertTrue(Spoken.lines(text).stream().noneMatch(l -> l.words().contains("script")));
        assertEquals("Ms A", Spoken.lines(text).get(1).speaker());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyRemarkIsASentenceInBothLanguages(Kind kind) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("ru"))) {
            Texts texts = Texts.in(language);
            for (int line : new int[] {0, 7}) {
                SpokenRemark one = new SpokenRemark(kind, line, 3, "Слово");
                String said = texts.of(one.key(), one.args());
                assertFalse(said.isBlank());
                assertFalse(said.contains("{"), said);
                assertFalse(said.contains("document.spoken"), said);
            }
        }
    }
}
