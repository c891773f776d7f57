package org.dalil.document.spoken.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenOutcome;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.util.List;

/// What a file is, its first lines say; and no file is too broken to get an answer.
class SpokenReadingTest {
    private static final List<String> ENDINGS =
            List.of("vtt", "srt", "sbv", "otr", "eaf", "TextGrid", "csv", "rst", "txt", "", "doc");

    private static SpokenText read(String text, String name) {
        return read(text.getBytes(UTF_8), name);
    }

    private static SpokenText read(byte[] bytes, String name) {
        return switch (SpokenReading.read(bytes, name, null)) {
            case SpokenOutcome.Read(SpokenText text) -> text;
            case SpokenOutcome.Refused(var problem) -> fail(problem.key());
        };
    }

    private static String first(SpokenText text) {
        return text.tiers().getFirst().lines().getFirst().words();
    }

    @Test
    void aWrongEndingDoesNotMislead() {
        String vtt = "WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n";
        for (String ending : ENDINGS) {
            SpokenText text = read(vtt, "talk." + ending);
            assertEquals(SpokenFormat.WEBVTT, text.format(), ending);
            assertEquals("Hello", first(text));
        }
    }

    @Test
    void subtitlesAreKnownByTheirTimes() {
        SpokenText text = read("1\n00:00:01,000 --> 00:00:02,500\nПривет\n", "talk.txt");
        SpokenLine line = text.tiers().getFirst().lines().getFirst();
        assertEquals(1_000L, line.from());
        assertEquals(2_500L, line.to());
        assertEquals("Привет", line.words());
    }

    @Test
    void theMarkOfTheEncodingIsHeeded() {
        byte[] words = ("\ufeff" + "WEBVTT\n\n00:01.000 --> 00:02.000\nҚазақ\n").getBytes(UTF_16LE);
        assertEquals("Қазақ", first(read(words, "talk.vtt")));
        byte[] utf8 = "\ufeffA: one\nA: two\n".getBytes(UTF_8);
        assertEquals("one", first(read(utf8, "talk.txt")));
    }

    @Test
    void anotherEncodingMayBeChosen() {
        Charset cyrillic = Charset.forName("windows-1251");
        byte[] bytes = "А: Привет\nА: Снова\n".getBytes(cyrillic);
        if (SpokenReading.read(bytes, "talk.txt", cyrillic) instanceof SpokenOutcome.Read read) {
            assertEquals("Привет", first(read.text()));
        } else {
            fail("not read");
        }
    }

    @Test
    void anEmptyFileIsNoTranscriptOrAnEmptyOne() {
        for (String ending : ENDINGS) {
            SpokenOutcome outcome = SpokenReading.read(new byte[0], "nothing." + ending, null);
            if (outcome instanceof SpokenOutcome.Read(SpokenText text)) {
                assertEquals(0, text.lines(), ending);
            }
        }
    }

    @Provide
    Arbitrary<String> endings() {
        return Arbitraries.of(ENDINGS);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "WEBVTT",
                        "\n\n",
                        "00:01.000 --> 00:02.000",
                        "00:00:01,5 --> 99:99:99,9",
                        "<v Anna>",
                        "</v>",
                        "1\n",
                        "{\"text\":\"",
                        "<p>",
                        "File type = \"ooTextFile\"",
                        "intervals [1]:",
                        "xmin = -1e309",
                        "<ANNOTATION_DOCUMENT>",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
                        "&b;",
                        ",",
                        "\"",
                        "**Q**:",
                        ".. image:: x",
                        "====",
                        "слово",
                        "[00:01:02]",
                        "\u0000",
                        "\ud800")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 400)
    void nothingBreaksIt(@ForAll("pieces") String text, @ForAll("endings") String ending) {
        check(SpokenReading.read(text.getBytes(UTF_8), "a." + ending, null));
    }

    @Property(tries = 200)
    void noBytesBreakIt(@ForAll @Size(max = 120) byte[] bytes, @ForAll("endings") String ending) {
        check(SpokenReading.read(bytes, "a." + ending, null));
    }

    @Property(tries = 200)
    void noWordsBreakIt(
            @ForAll @StringLength(max = 80) String words, @ForAll("endings") String ending) {
        check(SpokenReading.read(words.getBytes(UTF_8), "a." + ending, null));
    }

    private static void check(SpokenOutcome outcome) {
        switch (outcome) {
            case SpokenOutcome.Refused(var problem) -> assertNotNull(problem.key());
            case SpokenOutcome.Read(SpokenText text) -> {
                for (SpokenTier tier : text.tiers()) {
                    assertTrue(tier.of() < text.tiers().size());
                    tier.lines().forEach(SpokenReadingTest::check);
                }
                text.remarks().forEach(one -> assertTrue(one.count() > 0 && one.line() >= 0));
            }
        }
    }

    private static void check(SpokenLine line) {
        Long from = line.from();
        Long to = line.to();
        assertFalse(from != null && from < 0, "before the recording");
        assertFalse(to != null && to < 0, "before the recording");
        line.times().forEach(one -> assertTrue(one.at() >= 0 && one.at() <= line.words().length()));
    }
}
