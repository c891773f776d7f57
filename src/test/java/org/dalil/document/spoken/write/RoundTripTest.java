package org.dalil.document.spoken.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenOutcome;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.dalil.document.spoken.WordTime;
import org.dalil.document.spoken.read.SpokenReading;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What is written reads back as it was, form by form, as far as the form can hold it.
class RoundTripTest {
    private static SpokenText read(Written file, String name) {
        return assertInstanceOf(
                        SpokenOutcome.Read.class,
                        SpokenReading.read(
                                file.text().getBytes(StandardCharsets.UTF_8), name, null))
                .text();
    }

    /// Lines one after the other, with hostile words and speakers.
    @Provide
    Arbitrary<List<SpokenLine>> speech() {
        Arbitrary<String> words =
                Arbitraries.of(
                        "Да",
                        "Мне <i>позвонил</i> & «адвокат»",
                        "two\nlines",
                        "--> 00:00:01.000",
                        "\"quoted\" \"\"",
                        "[пауза] Потом",
                        "2006",
                        "WEBVTT",
                        "NOTE this",
                        "😀 ok");
        Arbitrary<String> who = Arbitraries.of("И", "С & К", "Interviewer", "<b>");
        return Combinators.combine(
                        words, who.injectNull(0.3), Arbitraries.longs().between(1, 9_000))
                .as((said, speaker, length) -> SpokenLine.of(length, null, speaker, said))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(RoundTripTest::inOrder);
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

    @Property(tries = 200)
    void webVtt(@ForAll("speech") List<SpokenLine> lines) {
        assertEquals(
                lines.stream().map(SpokenLine::toString).toList(),
                read(SubtitleWriter.webVtt(lines), "a.vtt").tiers().getFirst().lines().stream()
                        .map(SpokenLine::toString)
                        .toList());
    }

    @Property(tries = 200)
    void textGrid(@ForAll("speech") List<SpokenLine> lines) {
        SpokenTier tier = new SpokenTier("С", "С", null, -1, lines);
        List<SpokenLine> back =
                read(TextGridWriter.of(List.of(tier), 0), "a.TextGrid").tiers().getFirst().lines();
        assertEquals(
                lines.stream().map(line -> line.from() + " " + line.to() + line.words()).toList(),
                back.stream().map(line -> line.from() + " " + line.to() + line.words()).toList());
    }

    @Property(tries = 200)
    void elan(@ForAll("speech") List<SpokenLine> lines) {
        List<SpokenLine> english = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SpokenLine line = lines.get(i);
            english.add(new SpokenLine(line.from(), line.to(), null, "E" + i, List.of(), i));
        }
        List<SpokenLine> unnamed =
                lines.stream().map(l -> SpokenLine.of(l.from(), l.to(), null, l.words())).toList();
        List<SpokenTier> tiers =
                List.of(
                        new SpokenTier("ru", null, "rus", -1, unnamed),
                        new SpokenTier("en", null, "eng", 0, english));
        assertEquals(tiers, read(ElanWriter.of(tiers, "2026-01-31T12:00:00Z"), "a.eaf").tiers());
    }

    @Property(tries = 200)
    void oTranscribe(@ForAll("speech") List<SpokenLine> lines) {
        List<SpokenLine> back =
                read(OtranscribeWriter.of(lines, "a.mp3"), "a.otr").tiers().getFirst().lines();
        assertEquals(
                lines.stream().map(SpokenLine::from).toList(),
                back.stream().filter(l -> l.from() != null).map(SpokenLine::from).toList());
        String all = String.join(" ", back.stream().map(SpokenLine::words).toList());
        lines.forEach(l -> assertTrue(all.contains(l.words().split("\n", -1)[0]), all));
    }

    @Property(tries = 200)
    void subRipKeepsEveryWordAndTime(@ForAll("speech") List<SpokenLine> lines) {
        List<SpokenLine> back =
                read(SubtitleWriter.subRip(lines), "a.srt").tiers().getFirst().lines();
        assertEquals(
                lines.stream().map(SpokenLine::from).toList(),
                back.stream().map(SpokenLine::from).toList());
    }

    @Test
    void linesWithoutTimeJoinTheirNeighbourAndAreCounted() {
        List<SpokenLine> lines =
                List.of(
                        SpokenLine.of(null, null, "A", "before"),
                        SpokenLine.of(1_000L, null, "B", "timed"),
                        SpokenLine.of(null, null, null, "after"));
        Written file = SubtitleWriter.webVtt(lines);
        assertEquals(2, file.untimed());
        assertTrue(file.text().contains("<v A>before</v>\n<v B>timed</v>\nafter"), file.text());
        assertEquals(3, read(file, "a.vtt").lines());
    }

    @Test
    void timesOfWordsSurviveInWebVtt() {
        SpokenLine line =
                new SpokenLine(0L, 2_000L, "С", "в августе", List.of(new WordTime(2, 700)), -1);
        assertEquals(
                List.of(line),
                read(SubtitleWriter.webVtt(List.of(line)), "a.vtt").tiers().getFirst().lines());
    }

    @Test
    void whoSpeaksOverAnotherGetsATierBeside() {
        List<SpokenLine> lines =
                List.of(
                        SpokenLine.of(0L, 5_000L, null, "one"),
                        SpokenLine.of(2_000L, 3_000L, null, "two"));
        SpokenText back =
                read(
                        TextGridWriter.of(
                                List.of(new SpokenTier("all", null, null, -1, lines)), 9_000),
                        "a.TextGrid");
        assertEquals(2, back.tiers().size());
        assertEquals("two", back.tiers().get(1).lines().getFirst().words());
    }

    @Test
    void plainTextReadsBackInEveryNotation() {
        List<SpokenLine> lines =
                List.of(
                        SpokenLine.of(62_000L, null, "И", "Когда?"),
                        SpokenLine.of(64_000L, null, "С", "Летом."),
                        SpokenLine.of(66_000L, null, "И", "Кто?"),
                        SpokenLine.of(68_000L, null, "С", "Двое."));
        for (PlainWriter.TimeNotation notation : PlainWriter.TimeNotation.values()) {
            assertEquals(
                    lines,
                    read(PlainWriter.of(lines, notation), "a.txt").tiers().getFirst().lines(),
                    notation.name());
        }
        assertFalse(PlainWriter.of(lines, PlainWriter.TimeNotation.HASHES).text().contains("["));
    }
}
