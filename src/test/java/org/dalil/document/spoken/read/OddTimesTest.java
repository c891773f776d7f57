package org.dalil.document.spoken.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenRemark;
import org.dalil.document.spoken.SpokenRemark.Kind;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.paper.PaperKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

/// Times that are wrong, backwards, doubled or impossible are told with their place; their words
/// stay.
class OddTimesTest {
    private static List<Integer> places(SpokenText text, Kind kind) {
        return text.remarks().stream()
                .filter(one -> one.kind() == kind)
                .map(SpokenRemark::line)
                .toList();
    }

    private static List<String> words(SpokenText text) {
        return Spoken.lines(text).stream().map(SpokenLine::words).toList();
    }

    @Test
    void anImpossibleTimeInSubRipIsToldWhereItStands() {
        SpokenText text =
                Spoken.text(
                        "1\n00:00:01,000 --> 00:00:02,000\none\n\n"
                                + "2\n00:99:99,000 --> 00:00:04,000\ntwo\n\n"
                                + "3\n00:00:05,000 --> 00:00:75,000\nthree\n",
                        "a.srt");
        assertEquals(List.of("one", "two", "three"), words(text));
        assertNull(Spoken.lines(text).get(1).from());
        assertNull(Spoken.lines(text).get(2).to());
        assertEquals(5_000L, Spoken.lines(text).get(2).from());
        assertEquals(List.of(6, 10), places(text, Kind.TIME_UNREAD));
    }

    @Test
    void anImpossibleTimeInSubViewerIsToldWhereItStands() {
        SpokenText text =
                Spoken.text(
                        "0:00:01.000,0:00:02.000\none\n\n0:61:00.000,0:62:00.000\ntwo\n", "a.sbv");
        assertEquals(SpokenFormat.SUBVIEWER, text.format());
        assertEquals(List.of("one", "two"), words(text));
        assertEquals(List.of(4), places(text, Kind.TIME_UNREAD));
    }

    @ParameterizedTest
    @CsvSource({
        "-00:00:01.000 --> 00:00:02.000",
        "00:00:01.000 --> -00:00:02.000",
        "00:00:01.000 -->",
        "--> 00:00:01.000",
        "٠٠:٠٠:٠١.٠٠٠ --> ٠٠:٠٠:٠٢.٠٠٠"
    })
    void aTimeBeforeTheBeginningIsNoneAndTheWordsStay(String timing) {
        for (String begin : List.of("WEBVTT\n\n", "00:00.000 --> 00:00.500\nfirst\n\n")) {
            SpokenText text = Spoken.text(begin + timing + "\nwords\n", "a.srt");
            SpokenLine line = Spoken.lines(text).getLast();
            assertEquals("words", line.words(), timing);
            assertNull(line.from(), timing);
            assertEquals(1, Spoken.count(text, Kind.TIME_UNREAD), timing);
        }
    }

    @Test
    void backwardsAndOutOfOrderAreKeptAsTheyStandInEverySubtitleForm() {
        String cues = "%s --> %s\nlate\n\n%s --> %s\nearly\n\n%s --> %s\nbackwards\n";
        String times =
                cues.formatted(
                        "00:00:09.000",
                        "00:00:10.000",
                        "00:00:01.000",
                        "00:00:02.000",
                        "00:00:30.000",
                        "00:00:20.000");
        for (String begin : List.of("WEBVTT\n\n", "")) {
            SpokenText text = Spoken.text(begin + times, "a.vtt");
            int first = begin.isEmpty() ? 1 : 3;
            assertEquals(List.of("late", "early", "backwards"), words(text));
            assertEquals(List.of(first + 3), places(text, Kind.OVERLAPPING));
            assertEquals(List.of(first + 6), places(text, Kind.BACKWARDS));
            assertTrue(Spoken.lines(text).getLast().isBackwards());
        }
    }

    @Test
    void oddTimesOfATableAreToldWithTheirLine() {
        SpokenText text =
                Spoken.text(
                        "start,end,speaker,words\n"
                                + "00:01,00:05,A,one\n"
                                + "00:04,00:06,B,over\n"
                                + "00:09,00:08,A,back\n"
                                + "00:10,later,B,open\n",
                        "a.csv");
        assertEquals(List.of("one", "over", "back", "open"), words(text));
        assertEquals(List.of(3), places(text, Kind.OVERLAPPING));
        assertEquals(List.of(4), places(text, Kind.BACKWARDS));
        assertEquals(List.of(5), places(text, Kind.TIME_UNREAD));
        assertNull(Spoken.lines(text).getLast().to());
    }

    @Test
    void timesOfATextGridBeforeItsBeginningOrWithoutMeaningAreTold() {
        String head = "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n";
        String tier = "0\n9\n<exists>\n1\n\"IntervalTier\"\n\"С\"\n0\n9\n3\n";
        SpokenText text =
                Spoken.text(
                        head
                                + tier
                                + "-2\n-1\n\"before\"\n--undefined--\n1\n\"nowhere\"\n"
                                + "1e300\n2\n\"far\"\n",
                        "a.TextGrid");
        assertEquals(List.of("before", "nowhere", "far"), words(text));
        assertEquals(-2_000L, Spoken.lines(text).getFirst().from());
        assertNull(Spoken.lines(text).get(1).from());
        assertNull(Spoken.lines(text).get(2).from());
        assertEquals(List.of(14), places(text, Kind.BEFORE_BEGINNING));
        assertEquals(List.of(17, 20), places(text, Kind.TIME_UNREAD));
    }

    @Test
    void aMarkOfOTranscribeWithoutATimeIsWords() {
        SpokenText text =
                Spoken.text(
                        "{\"text\":\"<p><span class=\\\"timestamp\\\" data-timestamp=\\\"-4\\\">"
                                + "gone</span> Да</p><p><span class=\\\"timestamp\\\""
                                + " data-timestamp=\\\"NaN\\\">0:07</span> Нет</p>\"}",
                        "a.otr");
        assertEquals(List.of("gone Да", "Нет"), words(text));
        assertNull(Spoken.lines(text).getFirst().from());
        assertEquals(7_000L, Spoken.lines(text).get(1).from());
        assertEquals(1, Spoken.count(text, Kind.TIME_UNREAD));
    }

    @Test
    void anImpossibleTimeBeforeWordsStaysAndIsToldInTextsAndDocuments() {
        List<String> said =
                List.of(
                        "[00:00:01] И: Да",
                        "[00:99:99] Нет",
                        "#12:75# Где?",
                        "00:61:00 Там (2:85)");
        SpokenText plain = Spoken.text(String.join("\n", said), "a.txt");
        String body = String.join("", said.stream().map(PaperKit::p).toList());
        SpokenText paper = Spoken.bytes(PaperKit.word(body), "a.docx");
        for (SpokenText text : List.of(plain, paper)) {
            assertEquals(List.of(2, 3, 4), places(text, Kind.TIME_UNREAD));
            assertEquals("[00:99:99] Нет", words(text).get(1));
            assertEquals("00:61:00 Там (2:85)", words(text).getLast());
            assertNull(Spoken.lines(text).get(1).from());
        }
    }

    @Test
    void remarksQuoteOnlyABeginningAndStayFew() {
        StringBuilder file = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < 5_000; i++) {
            file.append("\n00:00:09.000 --> 00:00:01.000\n").append("ы".repeat(200)).append('\n');
        }
        SpokenText text = Spoken.text(file.toString(), "a.vtt");
        assertEquals(5_000, Spoken.count(text, Kind.BACKWARDS));
        assertTrue(text.remarks().size() < 500, () -> "told " + text.remarks().size());
        assertTrue(text.remarks().stream().allMatch(one -> one.quote().length() <= 81));
        SpokenRemark more =
                text.remarks().stream()
                        .filter(one -> one.kind() == Kind.BACKWARDS && one.line() == 0)
                        .findFirst()
                        .orElseThrow();
        assertEquals("document.spoken.remark.and-more", more.key());
    }

    /// A time as each form writes it reads as the same moment.
    @Property(tries = 300)
    void everyNotationOfAMomentIsTheSameMoment(
            @ForAll @LongRange(min = 0, max = 35_999_999) long ms) {
        String point = clock(ms, '.');
        String comma = clock(ms, ',');
        assertEquals(ms, CueTime.strict(point));
        assertEquals(ms, CueTime.lenient(comma));
        assertEquals(ms, mark("[" + point + "] Да"));
        assertEquals(ms, mark("(" + comma + ") Да"));
        assertEquals(ms, mark("{" + point + "} Да"));
        assertEquals(ms / 1000 * 1000, mark(point.substring(0, 8) + " Да"));
        assertNull(CueTime.strict(comma), "a comma is no WebVTT");
    }

    private static long mark(String words) {
        TimeMark mark = TimeMark.in(words, 0);
        if (mark == null) {
            throw new AssertionError(words);
        }
        return mark.ms();
    }

    private static String clock(long ms, char point) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                ms / 3_600_000,
                ms / 60_000 % 60,
                ms / 1000 % 60,
                point,
                ms % 1000);
    }
}
