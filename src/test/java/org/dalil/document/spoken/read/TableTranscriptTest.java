package org.dalil.document.spoken.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenRemark;
import org.dalil.document.spoken.SpokenRemark.Kind;
import org.dalil.document.spoken.SpokenText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Tables keep times, voices and words, whatever separates their cells and in whatever encoding;
/// what cannot be taken is told with its row, as a spreadsheet counts them.
class TableTranscriptTest {
    private static final String TABLE =
            "Время;Конец;Говорящий;Текст\n"
                    + "00:00:01;00:00:02,5;Гүлнәр:;\"Қашан? \"\"Түнде\"\"; иә\"\n"
                    + "00:01:00;;;Bilmayman, oʻgʻlim\n";

    private static List<String> told(SpokenText text) {
        assertEquals(SpokenFormat.TABLE, text.format());
        return Spoken.lines(text).stream()
                .map(l -> l.from() + "-" + l.to() + " " + l.speaker() + " " + l.words())
                .toList();
    }

    private static List<String> places(SpokenText text, Kind kind) {
        return text.remarks().stream()
                .filter(one -> one.kind() == kind)
                .map(one -> one.line() + " " + one.quote())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aTableOfAnOfficeProgramIsReadInItsEncoding(String encoding) {
        for (char sign : new char[] {';', '\t'}) {
            String words = "\uFEFF" + TABLE.replace("\n", "\r\n");
            if (sign == '\t') {
                words = words.replace("Түнде\"\"; иә", "Түнде\"\"\u0001 иә").replace(';', '\t');
                words = words.replace('\u0001', ';');
            }
            byte[] file = words.getBytes(Charset.forName(encoding));
            assertEquals(
                    List.of(
                            "1000-2500 Гүлнәр Қашан? \"Түнде\"; иә",
                            "60000-null null Bilmayman, oʻgʻlim"),
                    told(Spoken.bytes(file, sign == '\t' ? "a.tsv" : "a.csv")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "timestamp, speaker, words",
        "Start, Who, Text",
        "ВРЕМЯ, Кто, Слова",
        "Начало, Спикер, текст"
    })
    void headingsInEitherLanguageAreKnown(String time, String who, String words) {
        String file = words + "," + who + "," + time + "\nДа,А,[01:02]\n";
        assertEquals(List.of("62000-null А Да"), told(Spoken.text(file, "a.csv")));
    }

    @Test
    void aTableOfOtherThingsIsNoTranscript() {
        SpokenText text = Spoken.text("name,born\nAnna,1970\nBek,1971\n", "a.csv");
        assertNotEquals(SpokenFormat.TABLE, text.format());
        assertEquals("name,born", Spoken.lines(text).getFirst().words());
    }

    @Test
    void timesThatCannotBeReadAreToldAtTheirRowAndNoWordsAreLost() {
        SpokenText text =
                Spoken.text(
                        "start,end,speaker,text\n"
                                + "00:00:01,later,A,\"two\nlines\"\n"
                                + "soon,00:00:09,A,b\n"
                                + "00:00:10,00:00:12,A,c\n",
                        "a.csv");
        assertEquals(List.of("2 later", "3 soon"), places(text, Kind.TIME_UNREAD));
        List<SpokenLine> lines = Spoken.lines(text);
        assertEquals("two\nlines", lines.getFirst().words());
        assertNull(lines.getFirst().to());
        assertEquals(
                List.of("b", "c"), lines.subList(2, 4).stream().map(SpokenLine::words).toList());
        assertNull(lines.get(2).from());
        assertEquals(9_000L, lines.get(2).to());
        assertEquals("(soon)", lines.get(1).words());
    }

    @Test
    void rowsThatRunBackwardsOrOverEachOtherAreToldAndKept() {
        SpokenText text =
                Spoken.text(
                        "start,end,text\n"
                                + "00:00:05,00:00:03,backwards\n"
                                + "00:00:06,00:00:09,fine\n"
                                + "00:00:08,00:00:11,over\n"
                                + "00:00:01,00:00:02,earlier\n",
                        "a.csv");
        assertEquals(List.of("2 backwards"), places(text, Kind.BACKWARDS));
        assertEquals(List.of("4 over", "5 earlier"), places(text, Kind.OVERLAPPING));
        assertEquals(4, text.lines());
        assertEquals("5000-3000 null backwards", told(text).getFirst());
    }

    @Test
    void aRowWithATimeAndNoWordsIsTold() {
        SpokenText text = Spoken.text("time,text\n00:01,\n00:02,a\n", "a.csv");
        assertEquals(List.of("2 00:01"), places(text, Kind.NO_WORDS));
        assertEquals(1, text.lines());
    }

    @Test
    void whatStandsBesideATimeIsKeptAndTold() {
        SpokenText text = Spoken.text("time,who,text\n[00:10] door slams,A,Tak\n", "a.csv");
        assertEquals(List.of("10000-null null (door slams)", "10000-null A Tak"), told(text));
        assertEquals(List.of("2 door slams"), places(text, Kind.BESIDE_TIME));
    }

    @Test
    void tagsAreCountedAndShortRowsAreRows() {
        SpokenText text =
                Spoken.text("time,who,text,tags\n00:01,A,a,x;y\n00:02\n00:03,B,c\n", "a.csv");
        assertEquals(1, Spoken.count(text, Kind.TAGS));
        assertEquals(List.of("1000-null A a", "3000-null B c"), told(text));
    }

    @Test
    void manyBadRowsStayReadable() {
        StringBuilder file = new StringBuilder("time,who,text\n");
        for (int i = 0; i < 5_000; i++) {
            file.append("never,A,w").append(i).append('\n');
        }
        SpokenText text = Spoken.text(file.toString(), "a.csv");
        assertEquals(5_000, Spoken.count(text, Kind.TIME_UNREAD));
        List<SpokenRemark> told =
                text.remarks().stream().filter(r -> r.kind() == Kind.TIME_UNREAD).toList();
        assertEquals(201, told.size());
        assertEquals("document.spoken.remark.and-more", told.getLast().key());
        assertEquals(201, told.get(199).line());
    }

    @Test
    void markupInCellsIsWordsAndEntitiesAreLetters() {
        SpokenText text =
                Spoken.text(
                        "who,text\nA,<script>alert(1)</script> &amp; &#8212;\n"
                                + "B,=HYPERLINK(\"\"http://a\"\")\n",
                        "a.csv");
        assertEquals("<script>alert(1)</script> & —", Spoken.lines(text).getFirst().words());
        assertEquals("B", Spoken.lines(text).get(1).speaker());
    }

    @Property(tries = 100)
    void anyTimeOfADayIsRead(@ForAll @LongRange(max = 359_999_999) long ms) {
        String time =
                String.format(
                        Locale.ROOT,
                        "%02d:%02d:%02d.%03d",
                        ms / 3_600_000,
                        ms / 60_000 % 60,
                        ms / 1000 % 60,
                        ms % 1000);
        byte[] file = ("time,text\n" + time + ",a\n").getBytes(StandardCharsets.UTF_8);
        assertEquals(ms, Spoken.lines(Spoken.bytes(file, "a.csv")).getFirst().from());
    }
}
