package org.dalil.document.spoken.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.document.Shared;
import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenOutcome;
import org.dalil.document.spoken.SpokenRemark.Kind;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.WordTime;
import org.dalil.wire.Json;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// WebVTT as a browser reads it, and told what a browser leaves.
class WebVttReaderTest {
    private static final Pattern COUNT =
            Pattern.compile("assert_equals\\(cues\\.length, (\\d+)\\)");
    private static final Pattern SAID =
            Pattern.compile("assert_equals\\(cues\\[(\\d+)\\]\\.text, ['\"]([^'\"\\\\]*)['\"]");
    private static final Pattern TREE_WORDS = Pattern.compile("\\| +\"((?s).*?)\"\\n");

    @Test
    void takesTheCuesThatTheStandardsTestsTake() throws IOException {
        List<String> other = new ArrayList<>();
        List<Path> tests = Shared.files("data/webvtt/wpt-file-parsing", ".js");
        for (Path test : tests) {
            String wanted = Files.readString(test);
            Matcher count = COUNT.matcher(wanted);
            if (count.find()) {
                String name = test.getFileName().toString().replace(".js", ".vtt");
                byte[] file = Files.readAllBytes(test.resolveSibling(name));
                SpokenOutcome outcome = SpokenReading.read(file, name, null);
                long cues = outcome instanceof SpokenOutcome.Read(SpokenText text) ? cues(text) : 0;
                if (cues != Long.parseLong(count.group(1))) {
                    other.add(name + " " + cues + " for " + count.group(1));
                }
            }
        }
        assertEquals(List.of(), other);
        assertTrue(tests.size() >= 30, "too few tests");
    }

    /// A file without its signature is no WebVTT; what it holds is read as other subtitles are.
    private static long cues(SpokenText text) {
        return text.format() != SpokenFormat.WEBVTT
                ? 0
                : Spoken.lines(text).stream().filter(line -> line.from() != null).count()
                        + Spoken.count(text, Kind.NO_WORDS);
    }

    @Test
    void takesTheirWords() throws IOException {
        int compared = 0;
        for (Path test : Shared.files("data/webvtt/wpt-file-parsing", ".js")) {
            String wanted = Files.readString(test);
            String name = test.getFileName().toString().replace(".js", ".vtt");
            Matcher said = SAID.matcher(wanted);
            while (said.find()) {
                SpokenText text = Spoken.bytes(Files.readAllBytes(test.resolveSibling(name)), name);
                List<SpokenLine> timed =
                        Spoken.lines(text).stream().filter(line -> line.from() != null).toList();
                if (Spoken.count(text, Kind.NO_WORDS) == 0 && cues(text) > 0) {
                    int at = Integer.parseInt(said.group(1));
                    assertEquals(said.group(2).strip(), timed.get(at).words(), name);
                    compared++;
                }
            }
        }
        assertTrue(compared >= 20, "compared only " + compared);
    }

    @Test
    void readsWordsInsideMarkupAsTheStandardsTestsDo() throws Exception {
        int compared = 0;
        for (Path test : Shared.files("data/webvtt/wpt-cue-parsing", ".json")) {
            Object cases = Json.foreign(Files.readAllBytes(test));
            for (Object one : (List<?>) cases) {
                Map<?, ?> cue = (Map<?, ?>) one;
                String text = String.valueOf(cue.get("text"));
                String tree = String.valueOf(cue.get("expectedTree"));
                if (!text.contains("\n\n") && !tree.contains("<?")) {
                    assertEquals(words(tree), said(text), test.getFileName() + ": " + text);
                    compared++;
                }
            }
        }
        assertTrue(compared >= 50, "compared only " + compared);
    }

    private static String words(String tree) {
        StringBuilder words = new StringBuilder();
        Matcher m = TREE_WORDS.matcher(tree);
        while (m.find()) {
            words.append(m.group(1));
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private static String said(String cue) {
        SpokenOutcome outcome =
                SpokenReading.read(
                        ("WEBVTT\n\n00:00.000 --> 00:01.000\n" + cue)
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "a.vtt",
                        null);
        StringBuilder words = new StringBuilder();
        if (outcome instanceof SpokenOutcome.Read(SpokenText text)) {
            Spoken.lines(text).forEach(line -> words.append(line.words()));
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    @Test
    void eachVoiceIsALineWithItsSpeaker() {
        SpokenText text =
                Spoken.text(
                        "WEBVTT\n\n"
                                + "1\n"
                                + "00:01.000 --> 00:04.500 align:start\n"
                                + "<v И>Когда вы узнали?</v>\n"
                                + "<v.loud С &amp; К>В <00:02.250>августе, <i>точно</i></v>\n",
                        "a.vtt");
        List<SpokenLine> lines = Spoken.lines(text);
        assertEquals(2, lines.size());
        assertEquals("И", lines.get(0).speaker());
        assertEquals("Когда вы узнали?", lines.get(0).words());
        assertEquals("С & К", lines.get(1).speaker());
        assertEquals("В августе, точно", lines.get(1).words());
        assertEquals(List.of(new WordTime(2, 2_250)), lines.get(1).times());
        assertEquals(4_500, lines.get(1).to());
        assertEquals(1, Spoken.count(text, Kind.LOOKS));
        assertEquals(2, Spoken.count(text, Kind.MARKUP));
    }

    @Test
    void wordsUnderAnUnreadableTimeAreKeptAndTold() {
        SpokenText text =
                Spoken.text(
                        "WEBVTT\n\n"
                                + "00:01.000 --> 00:04\n"
                                + "kept words\n\n"
                                + "00:05.000 --> 00:02.000\n"
                                + "back\n",
                        "a.vtt");
        assertEquals("kept words", Spoken.lines(text).getFirst().words());
        assertNull(Spoken.lines(text).getFirst().from());
        assertEquals(3, text.remarks().getFirst().line());
        assertEquals(1, Spoken.count(text, Kind.TIME_UNREAD));
        assertEquals(1, Spoken.count(text, Kind.BACKWARDS));
    }

    @Test
    void notesAreToldWithTheirLine() {
        SpokenText text =
                Spoken.text("WEBVTT\n\nNOTE check\n\n00:01.000 --> 00:02.000\nyes\n", "a.vtt");
        assertEquals(Kind.NOTES, text.remarks().getFirst().kind());
        assertEquals(3, text.remarks().getFirst().line());
        assertNotEquals(0, text.lines());
    }
}
