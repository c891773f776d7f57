package org.dalil.document.spoken.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.dalil.document.Shared;
import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenOutcome;
import org.dalil.document.spoken.SpokenRemark.Kind;
import org.dalil.document.spoken.SpokenText;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Subtitle files of any kind lose no word.
class SubtitleReaderTest {
    @Test
    void everyWordOfThePublishedFilesIsKeptOrTold() throws IOException {
        for (String ending : List.of(".srt", ".sbv", ".vtt")) {
            for (Path file : Shared.files("data/webvtt/webvtt-py", ending)) {
                String name = file.getFileName().toString();
                byte[] bytes = Files.readAllBytes(file);
                SpokenOutcome outcome = SpokenReading.read(bytes, name, null);
                long captions = Files.readString(file).split("Caption text #", -1).length - 1L;
                long told = 0;
                if (outcome instanceof SpokenOutcome.Read(SpokenText text)) {
                    told =
                            Spoken.lines(text).stream()
                                    .mapToLong(
                                            l -> l.words().split("Caption text #", -1).length - 1L)
                                    .sum();
                    told +=
                            text.remarks().stream()
                                    .filter(r -> r.kind() == Kind.OUTSIDE)
                                    .mapToLong(
                                            r -> r.quote().split("Caption text #", -1).length - 1L)
                                    .sum();
                }
                assertEquals(captions, told, name);
            }
        }
    }

    @Test
    void readsPublishedSamplesWhole() throws IOException {
        SpokenText srt = Spoken.bytes(Shared.bytes("data/webvtt/webvtt-py/sample.srt"), "s.srt");
        SpokenText sbv = Spoken.bytes(Shared.bytes("data/webvtt/webvtt-py/sample.sbv"), "s.sbv");
        assertEquals(SpokenFormat.SUBRIP, srt.format());
        assertEquals(SpokenFormat.SUBVIEWER, sbv.format());
        assertEquals(5, srt.lines());
        assertEquals(5, sbv.lines());
        assertEquals(11_378, Spoken.lines(sbv).getFirst().to());
    }

    @Test
    void numbersCommasAndBlankLinesMayBeMissingOrTooMany() {
        SpokenText text =
                Spoken.text(
                        "\uFEFF1\r\n"
                                + "00:00:01,5 --> 00:00:02,000\r\n"
                                + "<i>one</i>\r\n\r\n"
                                + "still one\r\n\r\n"
                                + "00:00:03.000 --> 00:00:04.000\n"
                                + "1937\n\n"
                                + "3\n"
                                + "0:0:5,000 -> 0:0:6,000\n"
                                + "{\\an8}three",
                        "a.srt");
        List<SpokenLine> lines = Spoken.lines(text);
        assertEquals("one\n\nstill one", lines.get(0).words());
        assertEquals(1_500, lines.get(0).from());
        assertEquals("1937", lines.get(1).words());
        assertEquals(3, text.lines());
        assertEquals("three", lines.get(2).words());
        assertEquals(3, Spoken.count(text, Kind.MARKUP));
    }

    @Test
    void wordsUnderABrokenTimeStayWords() {
        SpokenText text =
                Spoken.text(
                        "1\n00:00:01,000 --> 00:00:02,000\none\n\n2\n00:00:0x --> now\ntwo\n",
                        "a.srt");
        assertEquals("two", Spoken.lines(text).get(1).words());
        assertNull(Spoken.lines(text).get(1).from());
        assertEquals(1, Spoken.count(text, Kind.TIME_UNREAD));
    }

    @Test
    void overlapsAreToldAndKept() {
        SpokenText text =
                Spoken.text(
                        "1\n"
                                + "00:00:01,000 --> 00:00:09,000\n"
                                + "one\n\n"
                                + "2\n"
                                + "00:00:02,000 --> 00:00:03,000\n"
                                + "two\n",
                        "a.srt");
        assertEquals(2, text.lines());
        assertEquals(1, Spoken.count(text, Kind.OVERLAPPING));
    }

    @Test
    void oldRussianFilesAreReadInTheirEncoding() {
        String words =
                "1\n00:00:01,000 --> 00:00:02,000\nМне позвонил адвокат, это было в августе\n";
        SpokenText text = Spoken.bytes(words.getBytes(Charset.forName("windows-1251")), "a.srt");
        assertEquals(
                "Мне позвонил адвокат, это было в августе", Spoken.lines(text).getFirst().words());
    }

    @Test
    void aMillionCuesAreRead() {
        StringBuilder file = new StringBuilder(50_000_000);
        for (int i = 0; i < 1_000_000; i++) {
            file.append(i).append("\n00:00:01,000 --> 00:00:02,000\nw\n\n");
        }
        SpokenText text = Spoken.text(file.toString(), "a.srt");
        assertEquals(1_000_000, text.lines());
        assertTrue(text.remarks().size() < 1_000, "remarks stay few");
        assertEquals(999_999, Spoken.count(text, Kind.OVERLAPPING));
    }

    @Test
    void anEmptyFileIsRefusedByName() {
        assertInstanceOf(
                SpokenOutcome.Refused.class, SpokenReading.read(new byte[0], "a.srt", null));
        assertInstanceOf(
                SpokenOutcome.Refused.class,
                SpokenReading.read("\n\n \n".getBytes(), "a.srt", null));
    }

    @Property(tries = 300)
    void nothingBreaksTheReader(@ForAll byte[] bytes, @ForAll Ending ending) {
        SpokenReading.read(bytes, "a." + ending.name().toLowerCase(), null);
        for (String begin :
                List.of(
                        "WEBVTT\n\n",
                        "File type = \"ooTextFile\"\n\"TextGrid\"",
                        "<ANNOTATION_DOCUMENT>",
                        "{\"text\":\"",
                        "1\n00:00:01,000 --> 00:00:02,000\n")) {
            byte[] start = begin.getBytes();
            byte[] both = java.util.Arrays.copyOf(start, start.length + bytes.length);
            System.arraycopy(bytes, 0, both, start.length, bytes.length);
            SpokenReading.read(both, "a." + ending.name().toLowerCase(), null);
        }
    }

    /// How a name may end.
    enum Ending {
        VTT,
        SRT,
        CSV,
        RST,
        TXT
    }
}
