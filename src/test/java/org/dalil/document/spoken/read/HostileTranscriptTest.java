package org.dalil.document.spoken.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenOutcome;
import org.dalil.document.spoken.SpokenRemark;
import org.dalil.document.spoken.SpokenRemark.Kind;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.dalil.document.spoken.paper.PaperKit;
import org.dalil.document.spoken.write.PaperForm;
import org.dalil.document.spoken.write.PlainWriter;
import org.dalil.document.spoken.write.SpokenWriting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Files made to hurt, cut off or written in another century get an answer soon, and their words
/// stay words.
class HostileTranscriptTest {
    private static final PaperForm FORM =
            new PaperForm(
                    "",
                    new PaperForm.Columns("Time", "End", "Speaker", "Words"),
                    PlainWriter.TimeNotation.SQUARE_EXACT,
                    Instant.EPOCH);

    private static byte[] file(SpokenFormat format, int count) {
        List<SpokenLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String who = i % 2 == 0 ? "И" : "С";
            lines.add(SpokenLine.of(i * 1_000L, i * 1_000L + 900, who, "Слова w" + i + "w"));
        }
        return SpokenWriting.of(format, List.of(SpokenTier.only(lines)), FORM).bytes();
    }

    @ParameterizedTest
    @CsvSource({
        "WEBVTT, 100000",
        "SUBRIP, 10000",
        "PLAIN, 10000",
        "TEXTGRID, 10000",
        "ELAN, 10000",
        "OTRANSCRIBE, 10000"
    })
    void manyThousandCuesAreReadSoon(SpokenFormat format, int count) {
        byte[] bytes = file(format, count);
        SpokenText text =
                assertTimeout(
                        Duration.ofSeconds(10),
                        () -> Spoken.bytes(bytes, "a." + format.extension()));
        assertEquals(count, text.lines(), format.code());
        SpokenLine last = text.tiers().getLast().lines().getLast();
        assertEquals("Слова w" + (count - 1) + "w", last.words());
        assertEquals(count * 1_000L - 1_000, last.from());
        assertEquals(
                "С", last.speaker() == null ? text.tiers().getLast().speaker() : last.speaker());
    }

    @Provide
    Arbitrary<SpokenFormat> forms() {
        return Arbitraries.of(SpokenWriting.formats());
    }

    @Property(tries = 150)
    void aFileCutAnywhereGivesOnlyWordsThatWereThere(
            @ForAll("forms") SpokenFormat format, @ForAll("parts") double part) {
        byte[] whole = file(format, 8);
        byte[] cut = Arrays.copyOf(whole, (int) (whole.length * part));
        switch (SpokenReading.read(cut, "a." + format.extension(), StandardCharsets.UTF_8)) {
            case SpokenOutcome.Refused(var why) -> assertTrue(!why.key().isEmpty());
            case SpokenOutcome.Read(SpokenText text) -> {
                if (text.format() == format) {
                    assertTrue(text.lines() <= 9, format + " " + text);
                    for (SpokenLine line : Spoken.lines(text)) {
                        assertTrue(line.from() == null || line.from() <= 8_000, format.code());
                    }
                }
            }
        }
    }

    @Provide
    Arbitrary<Double> parts() {
        return Arbitraries.doubles().between(0.02, 0.99);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Привет; его задержали в мае и держали до утра",
        "windows-1252, Où était-il – «là-bas»… The accused’s café",
        "UTF-16LE, Әкеңізді қашан алып кетті",
        "UTF-16BE, Oʻgʻlingiz qayerda edi",
        "UTF-8, Қашан? Oʻsha kuni"
    })
    void subtitlesInOldEncodingsKeepTheirWords(String encoding, String words) {
        String mark = encoding.startsWith("UTF") ? "\uFEFF" : "";
        String srt = mark + "1\r\n00:00:01,000 --> 00:00:02,000\r\nА: " + words + "\r\n\r\n";
        String one = encoding.equals("windows-1252") ? srt.replace("А: ", "A: ") : srt;
        byte[] bytes = one.getBytes(Charset.forName(encoding));
        SpokenText text = Spoken.bytes(bytes, "a.srt");
        assertEquals(SpokenFormat.SUBRIP, text.format());
        assertTrue(Spoken.lines(text).getFirst().words().endsWith(words), encoding);
        assertEquals(0, Spoken.count(text, Kind.UNDECODABLE));
    }

    @Test
    void bytesWithoutAMeaningAreCountedNotSwallowed() {
        byte[] bytes =
                "WEBVTT\n\n00:01.000 --> 00:02.000\nA\u00ffB\n"
                        .getBytes(StandardCharsets.ISO_8859_1);
        SpokenOutcome outcome = SpokenReading.read(bytes, "a.vtt", StandardCharsets.UTF_8);
        SpokenText text = assertInstanceOf(SpokenOutcome.Read.class, outcome).text();
        assertEquals(1, Spoken.count(text, Kind.UNDECODABLE));
        assertEquals("A\uFFFDB", Spoken.lines(text).getFirst().words());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<v <b>x</v>",
                "<<<<v a>b>>>",
                "<c.red.big><i>a</c>",
                "<00:00:00.500>a<00:00:00.100>b",
                "&lt;script&gt; &#0; &unknown;",
                "<lang \u0000>a",
                "{\\an8\\pos(1,2)}a"
            })
    void markupInCuesEndsWithTheCue(String hostile) {
        for (String name : List.of("a.vtt", "a.srt")) {
            String head = name.endsWith("vtt") ? "WEBVTT\n\n" : "1\n";
            SpokenText text =
                    Spoken.text(
                            head
                                    + "00:00:01.000 --> 00:00:02.000\n"
                                    + hostile
                                    + "\n\n00:00:03.000 --> 00:00:04.000\nпосле\n",
                            name);
            SpokenLine last = Spoken.lines(text).getLast();
            assertEquals("после", last.words(), name);
            assertEquals(3_000L, last.from(), name);
            assertEquals(null, last.speaker(), name);
        }
    }

    @Test
    void longRowsOfSignsDoNotHoldItUp() {
        String[] rows = {
            "[" + " ".repeat(200_000),
            "[".repeat(200_000),
            "#".repeat(200_000),
            "<".repeat(200_000),
            "**".repeat(100_000),
            "A".repeat(200_000) + ":",
            "00:".repeat(100_000),
            " ".repeat(200_000) + "x",
            "&".repeat(200_000),
            "{\\".repeat(100_000)
        };
        for (String row : rows) {
            for (String name :
                    List.of("a.vtt", "a.srt", "a.sbv", "a.txt", "a.rst", "a.csv", "a.otr")) {
                String head = name.equals("a.vtt") ? "WEBVTT\n\n00:01.000 --> 00:02.000\n" : "";
                byte[] bytes = (head + row + "\n").getBytes(StandardCharsets.UTF_8);
                assertTimeout(
                        Duration.ofSeconds(3),
                        () -> SpokenReading.read(bytes, name, StandardCharsets.UTF_8),
                        () -> name + " " + row.substring(0, 3));
            }
        }
    }

    @Test
    void documentsThatUnpackToTooMuchOrAreCutAreRefusedByName() {
        byte[] bomb = PaperKit.word("<w:p/>" + " ".repeat(80 << 20));
        byte[] whole = PaperKit.word(PaperKit.p("И: Да") + PaperKit.p("И: Нет"));
        for (byte[] bytes :
                List.of(bomb, Arrays.copyOf(whole, 60), PaperKit.zip("a.txt", "И: Да"))) {
            SpokenOutcome.Refused refused =
                    assertInstanceOf(
                            SpokenOutcome.Refused.class,
                            SpokenReading.read(bytes, "Ночь.docx", null));
            assertEquals("Ночь.docx", refused.problem().args().get("file"));
        }
    }

    @Test
    void remarksQuoteOnlyTheBeginning() {
        String words = "Слово ".repeat(5_000);
        SpokenText text =
                Spoken.text("WEBVTT\n\n00:00:0x --> 00:01.000\nа\n\n" + words + "\n", "a.vtt");
        assertTrue(text.remarks().size() >= 2);
        for (SpokenRemark remark : text.remarks()) {
            assertTrue(remark.quote().length() <= 81, remark.key());
        }
    }

    @Test
    void daysLongTimesAreTimes() {
        String time = String.format(Locale.ROOT, "%d:00:00.000", 999);
        SpokenText text = Spoken.text("WEBVTT\n\n" + time + " --> " + time + "\nа\n", "a.vtt");
        assertEquals(999L * 3_600_000, Spoken.lines(text).getFirst().from());
        SpokenText never =
                Spoken.text("WEBVTT\n\n99999999999:00:00.000 --> 00:01.000\nа\n", "a.vtt");
        assertEquals(1, Spoken.count(never, Kind.TIME_UNREAD));
        assertEquals("а", Spoken.lines(never).getFirst().words());
    }
}
