package org.dalil.document.spoken.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenOutcome;
import org.dalil.document.spoken.SpokenRemark;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.dalil.document.spoken.read.SpokenReading;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A transcript written as a Word or OpenDocument file reads back as it was, and other programs
/// open it.
class PaperRoundTripTest {
    private static final Instant DAY = Instant.parse("2026-01-31T12:00:00Z");
    private static final PaperForm.Columns COLUMNS =
            new PaperForm.Columns("Время", "Конец", "Говорящий", "Слова");
    private static final PaperForm EXACT =
            new PaperForm("", COLUMNS, PlainWriter.TimeNotation.SQUARE_EXACT, DAY);

    private static SpokenText read(byte[] file, String name) {
        return assertInstanceOf(
                        SpokenOutcome.Read.class, SpokenReading.read(file, name, null), name)
                .text();
    }

    private static SpokenTier speech(List<SpokenLine> lines) {
        return SpokenTier.only(lines);
    }

    /// Lines one after the other, with hostile words and speakers.
    @Provide
    Arbitrary<List<SpokenLine>> lines() {
        Arbitrary<String> words =
                Arbitraries.of(
                        "Да",
                        "Мне <i>позвонил</i> & «адвокат»",
                        "two\nlines",
                        "two  blanks\tand a tab",
                        "]]> \"quoted\"",
                        "[пауза] Потом",
                        "2006",
                        "Когда: в мае",
                        "😀 ok");
        Arbitrary<String> who = Arbitraries.of("И", "С & К", "Interviewer", "<b>", "W-014");
        return Combinators.combine(
                        words, who.injectNull(0.2), Arbitraries.longs().between(1, 90_000))
                .as((said, speaker, length) -> SpokenLine.of(length, null, speaker, said))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(PaperRoundTripTest::inOrder)
                .filter(all -> all.stream().anyMatch(line -> line.speaker() != null));
    }

    private static List<SpokenLine> inOrder(List<SpokenLine> lengths) {
        List<SpokenLine> lines = new ArrayList<>();
        long at = 0;
        for (SpokenLine line : lengths) {
            long length = line.from() == null ? 1 : line.from();
            lines.add(line.at(at, at + length));
            at += length;
        }
        return lines;
    }

    @Property(tries = 150)
    void paragraphsInWord(@ForAll("lines") List<SpokenLine> lines) {
        SpokenText back = read(WordWriter.of(List.of(speech(lines)), EXACT), "a.docx");
        assertEquals(List.of(speech(lines)), back.tiers());
        assertEquals(List.of(), back.remarks());
    }

    @Property(tries = 150)
    void paragraphsInOpenDocument(@ForAll("lines") List<SpokenLine> lines) {
        SpokenText back = read(OpenWriter.of(List.of(speech(lines)), EXACT), "a.odt");
        assertEquals(List.of(speech(lines)), back.tiers());
        assertEquals(SpokenFormat.OPEN_DOCUMENT, back.format());
    }

    @Property(tries = 150)
    void tiersSideBySide(@ForAll("lines") List<SpokenLine> lines) {
        List<SpokenLine> english = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 2) {
            SpokenLine line = lines.get(i);
            english.add(new SpokenLine(line.from(), line.to(), null, "E" + i, List.of(), i));
        }
        List<SpokenTier> tiers =
                List.of(speech(lines), new SpokenTier("English (en)", null, "en", 0, english));
        assertEquals(tiers, read(WordWriter.of(tiers, EXACT), "a.docx").tiers());
        assertEquals(tiers, read(OpenWriter.of(tiers, EXACT), "a.odt").tiers());
    }

    @Test
    void theTitleIsNoSpeechAndIsToldOf() {
        PaperForm titled =
                new PaperForm("Spring 2015", COLUMNS, PlainWriter.TimeNotation.SQUARE, DAY);
        List<SpokenTier> tiers =
                List.of(speech(List.of(SpokenLine.of(61_500L, 70_000L, "И", "Когда?"))));
        for (byte[] file : List.of(WordWriter.of(tiers, titled), OpenWriter.of(tiers, titled))) {
            SpokenText back = read(file, "a");
            assertEquals(
                    List.of(SpokenLine.of(61_000L, null, "И", "Когда?")),
                    back.tiers().getFirst().lines());
            assertEquals(SpokenRemark.Kind.OUTSIDE, back.remarks().getFirst().kind());
            assertEquals("Spring 2015", back.remarks().getFirst().quote());
        }
    }

    @Test
    void charactersThatNoDocumentHoldsAreShownAsMissing() {
        List<SpokenTier> tiers =
                List.of(speech(List.of(SpokenLine.of(0L, null, null, "a\u0000b\uD800c\uFFFEd"))));
        for (byte[] file : List.of(WordWriter.of(tiers, EXACT), OpenWriter.of(tiers, EXACT))) {
            assertEquals(
                    "a\uFFFDb\uFFFDc\uFFFDd",
                    read(file, "a").tiers().getFirst().lines().getFirst().words());
        }
    }

    @Test
    void anotherProgramReadsTheWordFileWithItsStyles() throws Exception {
        List<SpokenLine> lines = List.of(SpokenLine.of(1_000L, null, "И", "Когда?\nВ мае?"));
        PaperForm form = new PaperForm("Spring", COLUMNS, PlainWriter.TimeNotation.SQUARE, DAY);
        byte[] file = WordWriter.of(List.of(speech(lines)), form);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertEquals("Title", document.getParagraphs().getFirst().getStyle());
            var line = document.getParagraphs().get(1);
            assertEquals("Segment", line.getStyle());
            assertEquals("[00:00:01] И: Когда?\nВ мае?", line.getText());
            assertTrue(document.getStyles().styleExist("Speaker"));
        }
        assertArrayEquals(file, WordWriter.of(List.of(speech(lines)), form));
    }

    @Test
    void openDocumentBeginsWithItsTypeStoredPlainly() {
        byte[] file = OpenWriter.of(List.of(speech(List.of())), EXACT);
        String start = new String(file, 30, 47, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertEquals("mimetypeapplication/vnd.oasis.opendocument.text", start);
    }
}
