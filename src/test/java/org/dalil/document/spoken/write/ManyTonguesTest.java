package org.dalil.document.spoken.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenOutcome;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.dalil.document.spoken.WordTime;
import org.dalil.document.spoken.read.SpokenReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Russian, Uzbek and Kazakh speech goes out and comes in with its times, voices and letters,
/// whatever the form and whatever the computer's own language.
class ManyTonguesTest {
    private static final PaperForm FORM =
            new PaperForm(
                    "Suhbat",
                    new PaperForm.Columns("Время", "Конец", "Говорящий", "Слова"),
                    PlainWriter.TimeNotation.SQUARE_EXACT,
                    Instant.parse("2026-01-31T12:00:00Z"));
    private static final List<SpokenLine> TALK =
            List.of(
                    SpokenLine.of(0L, 1_500L, "Следователь", "Когда вас задержали?"),
                    SpokenLine.of(1_500L, 4_250L, "Gʻulom", "Oʻsha kuni — yettinchi mayda."),
                    SpokenLine.of(4_250L, 7_001L, "Әлия", "Ұлымды түнде әкетті, қайда екенін"),
                    SpokenLine.of(7_001L, 9_999L, "Следователь", "Ещё раз: кто был в форме?"),
                    SpokenLine.of(9_999L, 12_040L, "Gʻulom", "Toʻrtta «xodim», yuzi yopiq."),
                    SpokenLine.of(12_040L, 3_723_456L, "Әлия", "Өңі суық еді — ол ғана."));

    private static SpokenText read(byte[] file, SpokenFormat format) {
        String name = "talk." + format.extension();
        return assertInstanceOf(
                        SpokenOutcome.Read.class, SpokenReading.read(file, name, null), name)
                .text();
    }

    /// What all tiers hold, in the order of time, each with its speaker.
    private static List<String> spoken(SpokenText text, boolean ends) {
        List<SpokenLine> all = new ArrayList<>();
        for (SpokenTier tier : text.tiers()) {
            tier.lines()
                    .forEach(line ->
                            all.add(line.speaker() == null ? line.by(tier.speaker()) : line));
        }
        all.sort(Comparator.comparing(SpokenLine::from));
        return all.stream().map(line -> told(line, ends)).toList();
    }

    private static String told(SpokenLine line, boolean ends) {
        return line.from() + "-" + (ends ? line.to() : "") + line.speaker() + "|" + line.words();
    }

    private static boolean keepsEnds(SpokenFormat format) {
        return format != SpokenFormat.PLAIN && format != SpokenFormat.OTRANSCRIBE;
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "WORD",
                "OPEN_DOCUMENT",
                "PLAIN",
                "WEBVTT",
                "SUBRIP",
                "OTRANSCRIBE",
                "ELAN",
                "TEXTGRID"
            })
    void timesSpeakersAndLettersComeBack(SpokenFormat format) {
        byte[] file = SpokenWriting.of(format, List.of(SpokenTier.only(TALK)), FORM).bytes();
        SpokenText back = read(file, format);
        assertEquals(format, back.format());
        boolean ends = keepsEnds(format);
        assertEquals(
                TALK.stream().map(line -> told(line, ends)).toList(),
                spoken(back, ends),
                format.name());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "WORD",
                "OPEN_DOCUMENT",
                "PLAIN",
                "WEBVTT",
                "SUBRIP",
                "OTRANSCRIBE",
                "ELAN",
                "TEXTGRID"
            })
    void figuresAreTheFormsOwnOnAComputerThatWritesOthers(SpokenFormat format) {
        List<SpokenTier> tiers = List.of(SpokenTier.only(TALK));
        Locale before = Locale.getDefault();
        byte[] plain = SpokenWriting.of(format, tiers, FORM).bytes();
        byte[] foreign;
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            foreign = SpokenWriting.of(format, tiers, FORM).bytes();
        } finally {
            Locale.setDefault(before);
        }
        assertEquals(spoken(read(plain, format), true), spoken(read(foreign, format), true));
    }

    @Test
    void aTimeBeforeTheBeginningIsWrittenAsTheBeginning() {
        SpokenLine early = SpokenLine.of(-1_500L, 500L, "И", "Да");
        String otr = OtranscribeWriter.of(List.of(early), null).text();
        assertFalse(otr.contains("-1"), otr);
        assertEquals(0L, first(otr, SpokenFormat.OTRANSCRIBE).from());
        String vtt = SubtitleWriter.webVtt(List.of(early)).text();
        assertEquals(0L, first(vtt, SpokenFormat.WEBVTT).from());
    }

    private static SpokenLine first(String file, SpokenFormat format) {
        return read(file.getBytes(UTF_8), format).tiers().getFirst().lines().getFirst();
    }

    @Test
    void aTimedWordInUzbekKeepsItsPlaceInEveryFormThatKnowsWords() {
        SpokenLine line =
                new SpokenLine(
                        0L,
                        3_000L,
                        "Gʻulom",
                        "Oʻsha & <kun>",
                        List.of(new WordTime(6, 900), new WordTime(8, 1_400)),
                        -1);
        assertEquals(line, first(SubtitleWriter.webVtt(List.of(line)).text(), SpokenFormat.WEBVTT));
        SpokenLine otr =
                first(
                        OtranscribeWriter.of(List.of(line.by(null)), "a.mp3").text(),
                        SpokenFormat.OTRANSCRIBE);
        assertEquals(
                List.of(900L, 1_400L), otr.times().stream().map(WordTime::ms).toList(), "times");
        assertEquals("Oʻsha & <kun>", otr.words().replaceAll(" +", " "));
    }

    /// Words with breaks at either end and blank lines inside, as a person may type them.
    @Provide
    Arbitrary<List<SpokenLine>> typed() {
        Arbitrary<String> breaks = Arbitraries.of("", "\n", "\n\n", "\r\n\r\n", " \n \n", "\r\r");
        Arbitrary<String> word = Arbitraries.of("қайда", "Oʻsha", "летом", "-->", "<v X>", "&amp;");
        Arbitrary<String> words =
                Combinators.combine(breaks, word, breaks, word, breaks)
                        .as((a, one, b, two, c) -> a + one + b + " " + two + c);
        return Combinators.combine(
                        words,
                        Arbitraries.of("И", "Gʻulom").injectNull(0.5),
                        Arbitraries.of(true, false))
                .as((said, who, timed) -> SpokenLine.of(timed ? 1L : null, null, who, said))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(ManyTonguesTest::inOrder);
    }

    private static List<SpokenLine> inOrder(List<SpokenLine> lines) {
        List<SpokenLine> timed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean known = i == 0 || lines.get(i).from() != null;
            timed.add(known ? lines.get(i).at(i * 1_000L, i * 1_000L + 900) : lines.get(i));
        }
        return timed;
    }

    @Property(tries = 200)
    void typedBreaksNeverCutSpeechOutOfSubtitles(@ForAll("typed") List<SpokenLine> lines) {
        String wanted = bare(String.join(" ", lines.stream().map(SpokenLine::words).toList()));
        SpokenText vtt =
                read(SubtitleWriter.webVtt(lines).text().getBytes(UTF_8), SpokenFormat.WEBVTT);
        assertEquals(List.of(), vtt.remarks());
        assertEquals(
                wanted,
                bare(
                        String.join(
                                " ",
                                vtt.tiers().getFirst().lines().stream()
                                        .map(SpokenLine::words)
                                        .toList())));
    }

    @Test
    void noNameAndNoEmptyWordsEndACueOfSubRip() {
        List<SpokenLine> lines =
                List.of(
                        SpokenLine.of(0L, 900L, null, "\n \n"),
                        SpokenLine.of(null, null, "Gʻulom\n\n-->", "\n\nDa.\n\nHa.\n"),
                        SpokenLine.of(1_000L, 1_900L, null, "Keyin"));
        assertEquals(
                "1\n00:00:00,000 --> 00:00:00,900\nGʻulom →: Da.\nHa.\n\n"
                        + "2\n00:00:01,000 --> 00:00:01,900\nKeyin\n",
                SubtitleWriter.subRip(lines).text());
    }

    private static String bare(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    @Test
    void everyNotationRoundsDownAndNeverUp() {
        assertEquals("[00:59:59]", PlainWriter.TimeNotation.SQUARE.of(3_599_999));
        assertEquals("(00:59:59)", PlainWriter.TimeNotation.ROUND.of(3_599_999));
        assertEquals("#00:59:59-9#", PlainWriter.TimeNotation.HASHES.of(3_599_999));
        assertEquals("[00:59:59.999]", PlainWriter.TimeNotation.SQUARE_EXACT.of(3_599_999));
        assertEquals("[00:00:00.000]", PlainWriter.TimeNotation.SQUARE_EXACT.of(-1));
        assertTrue(PlainWriter.TimeNotation.SQUARE.of(360_000_000L).startsWith("[100:"));
    }
}
