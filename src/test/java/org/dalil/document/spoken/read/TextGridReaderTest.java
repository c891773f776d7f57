package org.dalil.document.spoken.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.document.Shared;
import org.dalil.document.encoding.EncodingGuess;
import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenRemark.Kind;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Praat’s grids in all their spellings give tiers, times and labels; what cannot be a time is
/// told.
class TextGridReaderTest {
    private static String grid(String... intervals) {
        return "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n0\n9\n<exists>\n1\n"
                + "\"IntervalTier\"\n\"С\"\n0\n9\n"
                + intervals.length
                + "\n"
                + String.join("\n", intervals)
                + "\n";
    }

    private static List<String> told(SpokenText text) {
        return Spoken.lines(text).stream()
                .map(l -> l.from() + "-" + l.to() + " " + l.words())
                .toList();
    }

    private static SpokenText fixture(String name) throws IOException {
        return Spoken.bytes(Shared.bytes("data/textgrid/" + name), name);
    }

    @Test
    void negativeZeroIsTheBeginning() throws IOException {
        SpokenText text = fixture("mary_with_negative_zero.TextGrid");
        assertEquals(fixture("mary.TextGrid").tiers(), text.tiers());
        assertEquals(0, Spoken.count(text, Kind.BEFORE_BEGINNING));
        assertEquals(text.tiers(), fixture("mary_longfile_with_negative_zero.TextGrid").tiers());
    }

    @Test
    void whatElanWritesAndLinesInLabelsAreRead() throws IOException {
        SpokenText own = fixture("bobby_words_with_newlines.TextGrid");
        SpokenText full = fixture("bobby_words_with_newlines_longfile.TextGrid");
        assertEquals(own.tiers().subList(0, 2), full.tiers().subList(0, 2));
        assertTrue(Spoken.lines(own).stream().anyMatch(line -> line.words().contains("\n")));
        SpokenText elan = fixture("bobby_words_with_newlines_longfile_elan.TextGrid");
        assertTrue(elan.lines() >= own.lines(), elan.lines() + " for " + own.lines());
        assertTrue(fixture("bobby_phones_elan.TextGrid").lines() > 10);
    }

    @Test
    void tiersOfOneNameStayTiersOfTheirOwn() throws IOException {
        SpokenText text = fixture("all_tiers_have_the_same_name.TextGrid");
        assertTrue(text.tiers().size() > 1);
        assertEquals(1, text.tiers().stream().map(SpokenTier::name).distinct().count());
    }

    @Test
    void otherFilesOfPraatAreNoTranscripts() throws IOException {
        int seen = 0;
        for (String ending : new String[] {"Tier", "KlattGrid", "PointProcess"}) {
            for (Path file : Shared.files("data/textgrid", ending)) {
                SpokenText text = Spoken.bytes(Files.readAllBytes(file), file.toString());
                assertNotEquals(SpokenFormat.TEXTGRID, text.format(), file.toString());
                seen++;
            }
        }
        assertTrue(seen >= 5);
    }

    @Test
    void everyLabelOfThePublishedGridsIsKept() throws IOException {
        for (Path file : Shared.files("data/textgrid", "longfile.TextGrid")) {
            byte[] bytes = Files.readAllBytes(file);
            String source = new String(bytes, EncodingGuess.of(bytes).best().charset());
            long labels =
                    java.util.regex.Pattern.compile("(?:text|mark) = \"\\s*(?:\"\"|[^\"\\s])")
                            .matcher(source)
                            .results()
                            .count();
            assertEquals(labels, fixture(file.getFileName().toString()).lines(), file.toString());
        }
    }

    @Test
    void timesBeforeTheRecordingAreKeptAndTold() {
        SpokenText text = Spoken.text(grid("-1.5\n-0.5\n\"рано\"", "0\n2\n\"да\""), "a.TextGrid");
        assertEquals(List.of("-1500--500 рано", "0-2000 да"), told(text));
        assertEquals(1, Spoken.count(text, Kind.BEFORE_BEGINNING));
        assertEquals(15, text.remarks().getFirst().line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--undefined--", "1e300", "9e99"})
    void aTimeThatIsNoneIsToldAndTheWordsKept(String time) {
        SpokenText text = Spoken.text(grid("0\n" + time + "\n\"да\""), "a.TextGrid");
        assertEquals(List.of("0-null да"), told(text));
        assertEquals(1, Spoken.count(text, Kind.TIME_UNREAD));
    }

    @Test
    void wrongOrderIsToldWithItsLineAndKept() {
        SpokenText text =
                Spoken.text(
                        grid("3\n2\n\"назад\"", "1\n4\n\"\"", "1\n4\n\"поверх\"", "2\n5\n\"ещё\""),
                        "a.TextGrid");
        assertEquals(List.of("3000-2000 назад", "1000-4000 поверх", "2000-5000 ещё"), told(text));
        assertEquals(1, Spoken.count(text, Kind.BACKWARDS));
        assertEquals(2, Spoken.count(text, Kind.OVERLAPPING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void praatsOwnEncodingsAreHeeded(String encoding) {
        byte[] file = ("\uFEFF" + grid("0\n1\n\"Әке oʻgʻil\"")).getBytes(Charset.forName(encoding));
        assertEquals(List.of("0-1000 Әке oʻgʻil"), told(Spoken.bytes(file, "a.TextGrid")));
    }

    @Test
    void theOlderShortFormIsKnown() {
        String file =
                grid("0\n1\n\"да\"")
                        .replace("\"ooTextFile\"\nObject class = ", "\"ooTextFile short\"\n");
        SpokenText text = Spoken.text(file.replace("\n", "\r\n"), "a.TextGrid");
        assertEquals(SpokenFormat.TEXTGRID, text.format());
        assertEquals(List.of("0-1000 да"), told(text));
    }

    @Test
    void commentsAndDecorationsAreNoLabels() {
        String file = grid("0 ! \"not this\"\n1\n\"да\"", "1\n2\n\"! is \"\"said\"\" [1] = 5\"");
        assertEquals(
                List.of("0-1000 да", "1000-2000 ! is \"said\" [1] = 5"),
                told(Spoken.text(file, "a.TextGrid")));
    }

    @Test
    void pointsAreMomentsAndSpeakersAreTiers() {
        String file = grid("1.25\n\"щелчок\"").replace("IntervalTier", "TextTier");
        SpokenText text = Spoken.text(file, "a.TextGrid");
        SpokenLine line = Spoken.lines(text).getFirst();
        assertEquals("1250-1250 щелчок", told(text).getFirst());
        assertEquals("С", line.speaker());
        assertNull(text.tiers().getFirst().language());
    }

    @Test
    void aTierOfAnUnknownSortBreaksTheFileOffAndSaysSo() {
        SpokenText text =
                Spoken.text(grid("0\n1\n\"да\"").replace("IntervalTier", "<b>"), "a.TextGrid");
        assertEquals(0, text.lines());
        assertEquals(1, Spoken.count(text, Kind.BROKEN_OFF));
    }
}
