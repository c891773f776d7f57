package org.dalil.document.spoken.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.document.Shared;
import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenRemark.Kind;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.WordTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Transcripts that are plain text or a table keep their speakers and times.
class MarkedTextReaderTest {
    @Test
    void hearingsKeepTheirSpeakers() throws IOException {
        for (Path file : Shared.files("data/transcripts", ".rst")) {
            String source = Files.readString(file);
            SpokenText text = Spoken.bytes(Files.readAllBytes(file), file.getFileName().toString());
            assertEquals(SpokenFormat.RESTRUCTURED, text.format());
            Set<String> wanted =
                    source.lines()
                            .filter(line -> line.matches("\\*\\*[^*]+\\*\\*:.*"))
                            .map(line -> line.substring(2, line.indexOf("**", 2)).strip())
                            .collect(Collectors.toSet());
            assertTrue(wanted.size() > 1, file.toString());
            assertEquals(wanted, speakers(text), file.toString());
            assertTrue(
                    Spoken.lines(text).stream().noneMatch(line -> line.words().contains("**")),
                    file.toString());
        }
    }

    private static Set<String> speakers(SpokenText text) {
        return Spoken.lines(text).stream()
                .map(SpokenLine::speaker)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Test
    void courtDaysInAnOldEncodingKeepTheirSpeakers() throws IOException {
        SpokenText text = Spoken.bytes(Shared.bytes("data/transcripts/ICTR-01-64-13.txt"), "d.txt");
        Set<String> speakers = speakers(text);
        assertTrue(
                speakers.containsAll(Set.of("MR. KAREGYESA", "MADAM PRESIDENT", "Q", "A")),
                () -> speakers.toString());
        assertEquals(0, Spoken.count(text, Kind.UNDECODABLE));
    }

    @Test
    void interviewsThatAreTablesKeepTimesAndSpeakers() throws IOException {
        SpokenText text =
                Spoken.bytes(Shared.bytes("data/transcripts/oralhist_gluck.csv"), "g.csv");
        assertEquals(SpokenFormat.TABLE, text.format());
        assertTrue(speakers(text).containsAll(Set.of("DB", "LG")));
        assertTrue(text.lines() >= 350, "only " + text.lines());
        assertEquals(
                223_000,
                Spoken.lines(text).stream()
                        .filter(l -> l.from() != null)
                        .findFirst()
                        .orElseThrow()
                        .from());
        assertTrue(Spoken.count(text, Kind.TAGS) > 0);
        assertTrue(Spoken.lines(text).stream().noneMatch(line -> line.words().contains("&#8212;")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[00:01:02] Да|62000",
                "(01:02) Да|62000",
                "#00:01:02-3# Да|62300",
                "<01:02.5> Да|62500",
                "{1:01:02,25} Да|3662250",
                "01:02 Да|62000",
                "[00:01:02.345] Да|62345"
            })
    void everyUsualNotationOfATimeIsRead(String line, long ms) {
        SpokenLine read = Spoken.lines(Spoken.text(line + "\n", "a.txt")).getFirst();
        assertEquals(ms, read.from());
        assertEquals("Да", read.words());
    }

    @Test
    void timesInsideAndBehindWordsAreKept() {
        SpokenLine line =
                Spoken.lines(
                                Spoken.text(
                                        "И: Когда? #00:00:05-0#\nС: В августе [00:07] утром."
                                                + " #00:00:09-5#\nИ: Да.\nС: Нет.\n",
                                        "a.txt"))
                        .get(1);
        assertEquals("С", line.speaker());
        assertEquals("В августе утром.", line.words());
        assertEquals(List.of(new WordTime(10, 7_000)), line.times());
        assertEquals(9_500, line.to());
    }

    @Test
    void aColonAloneNamesNobodyAndAClockIsNoTime() {
        SpokenText text = Spoken.text("(11.25 am)\nRemember: nobody came at 11:25 pm.\n", "a.txt");
        assertTrue(speakers(text).isEmpty());
        assertTrue(Spoken.lines(text).stream().allMatch(line -> line.from() == null));
        assertEquals("Remember: nobody came at 11:25 pm.", Spoken.lines(text).get(1).words());
    }

    @Test
    void aTimeAloneIsThatOfTheWordsBelow() {
        List<SpokenLine> lines = Spoken.lines(Spoken.text("[00:10]\nMy words\n\nMore\n", "a.txt"));
        assertEquals(10_000, lines.get(0).from());
        assertEquals("My words", lines.get(0).words());
        assertNull(lines.get(1).from());
    }

    @Test
    void oTranscribeFilesKeepTimesSpeakersAndNothingHostile() {
        SpokenText text =
                Spoken.text(
                        "{\"text\":\"<p><span class=\\\"timestamp\\\""
                            + " data-timestamp=\\\"3.25\\\">0:03</span> <b>И:</b> Когда?</p><p>С:"
                            + " Летом <span class=\\\"timestamp\\\""
                            + " data-timestamp=\\\"7.5\\\">0:07</span>приехали<script>x()</script></p><p>И:"
                            + " Кто?<br>С: Двое &amp;"
                            + " я</p>\",\"media\":\"a.mp3\",\"media-time\":12.75}",
                        "a.otr");
        List<SpokenLine> lines = Spoken.lines(text);
        assertEquals(SpokenFormat.OTRANSCRIBE, text.format());
        assertEquals(3_250, lines.get(0).from());
        assertEquals("И", lines.get(0).speaker());
        assertEquals("Летом приехали", lines.get(1).words());
        assertEquals(List.of(new WordTime(6, 7_500)), lines.get(1).times());
        assertEquals("Двое & я", lines.get(3).words());
        assertEquals("С", lines.get(3).speaker());
    }
}
