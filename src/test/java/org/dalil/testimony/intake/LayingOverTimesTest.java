package org.dalil.testimony.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenOutcome;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.dalil.document.spoken.read.SpokenReading;
import org.dalil.kernel.Cancel;
import org.dalil.kit.BareCasefile;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Words laid over a transcript whose times are open, moved or wrong go where they were said, or
/// stand alone; none is lost.
class LayingOverTimesTest {
    private static final Tier ENGLISH = Tier.translation("en");

    @SuppressWarnings("NullAway.Init")
    private BareCasefile casefile;

    @SuppressWarnings("NullAway.Init")
    private TranscriptIntake door;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        door = new TranscriptIntake(casefile.holdings, null);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private static SpokenText read(String words, String name) {
        SpokenOutcome outcome =
                SpokenReading.read(words.getBytes(StandardCharsets.UTF_8), name, null);
        return assertInstanceOf(SpokenOutcome.Read.class, outcome).text();
    }

    private TranscriptText made(List<SegmentDraft> drafts) throws Exception {
        Transcript blank = door.blank(casefile.source("Spring").id(), null, "Spring");
        Transcript kept = door.bring(blank, drafts, null, (a, b) -> {}, new Cancel());
        return door.text(kept.id()).orElseThrow();
    }

    private TranscriptText made(SpokenText text) throws Exception {
        return made(new SpokenDrafts(text, Map.of(), 0).drafts());
    }

    private static SpokenText text(SpokenLine... lines) {
        return new SpokenText(
                SpokenFormat.SUBRIP, List.of(SpokenTier.only(List.of(lines))), List.of());
    }

    private static SpokenLine line(@Nullable Long from, @Nullable Long to, String words) {
        return SpokenLine.of(from, to, null, words);
    }

    private List<String> laid(TranscriptText on, SpokenText text, long offset) throws Exception {
        door.lay(LayingOver.of(on, text, ENGLISH, offset), null, (a, b) -> {}, new Cancel());
        return door.text(on.transcript().id()).orElseThrow().segments().stream()
                .map(one ->
                        one.segment().startMs()
                                + "|"
                                + one.words(Tier.VERBATIM)
                                + "|"
                                + one.words(ENGLISH))
                .toList();
    }

    @Test
    void clockMarksAloneAreEnoughToLaySubtitlesOver() throws Exception {
        TranscriptText on =
                made(
                        read(
                                "[00:00:01] С: Түнде келді.\n"
                                        + "[00:01:00] И: Қашан?\n"
                                        + "[00:02:00] С: Мамырда.\n",
                                "a.txt"));
        String srt =
                "1\n00:00:02,000 --> 00:00:04,000\nThey came\n\n"
                        + "2\n00:00:30,000 --> 00:00:34,000\nat night.\n\n"
                        + "3\n00:01:01,000 --> 00:01:02,000\nWhen?\n\n"
                        + "4\n00:02:00,000 --> 00:02:03,000\nIn May.\n";
        assertEquals(
                List.of(
                        "1000|Түнде келді.|They came at night.",
                        "60000|Қашан?|When?",
                        "120000|Мамырда.|In May."),
                laid(on, read(srt, "en.srt"), 0));
    }

    @Test
    void whatLiesBeforeTheRecordingIsNotPutIntoItsFirstWords() throws Exception {
        TranscriptText on = made(List.of(SegmentDraft.heard(0L, 5_000L, "С", "Иә")));
        assertEquals(
                List.of("0|Иә|Yes", "0||Before that"),
                laid(
                                on,
                                text(
                                        line(10_000L, 12_000L, "Before that"),
                                        line(61_000L, 63_000L, "Yes")),
                                -60_000)
                        .stream()
                        .sorted(java.util.Comparator.reverseOrder())
                        .toList());
    }

    @Test
    void aLineThatReachesIntoTheRecordingBelongsToIt() throws Exception {
        TranscriptText on = made(List.of(SegmentDraft.heard(0L, 5_000L, "С", "Иә")));
        assertEquals(List.of("0|Иә|Yes"), laid(on, text(line(59_000L, 63_000L, "Yes")), -60_000));
    }

    @Test
    void linesInTheWrongOrderStandInTheOrderOfTheFile() throws Exception {
        TranscriptText on = made(List.of(SegmentDraft.heard(0L, 9_000L, "С", "Ұзақ")));
        assertEquals(
                List.of("0|Ұзақ|late early"),
                laid(on, text(line(5_000L, 6_000L, "late"), line(1_000L, 2_000L, "early")), 0));
    }

    @Test
    void aLineWithoutATimeFollowsTheOneBefore() throws Exception {
        TranscriptText on =
                made(
                        List.of(
                                SegmentDraft.heard(0L, 2_000L, "С", "Бір"),
                                SegmentDraft.heard(2_000L, 4_000L, "С", "Екі")));
        assertEquals(
                List.of("0|Бір|", "2000|Екі|two and more"),
                laid(on, text(line(2_500L, 3_000L, "two"), line(null, null, "and more")), 0));
    }

    @Test
    void aHundredThousandLinesOnOneSegmentAreRefusedSoonAndNothingIsWritten() throws Exception {
        TranscriptText on = made(List.of(SegmentDraft.heard(0L, 999_999_999L, "С", "Ұзақ")));
        List<SpokenLine> lines = new ArrayList<>();
        String words = "words ".repeat(1 + Wording.MOST / 600_000);
        for (int i = 0; i < 100_000; i++) {
            lines.add(line(i * 10L, i * 10L + 9, words + i));
        }
        SpokenText text = text(lines.toArray(SpokenLine[]::new));
        TestimonyException refused =
                assertTimeout(
                        Duration.ofSeconds(5),
                        () ->
                                assertThrows(
                                        TestimonyException.class,
                                        () -> LayingOver.of(on, text, ENGLISH, 0)));
        assertEquals("testimony.problem.too-long", refused.problem().key());
        assertEquals(1, refused.problem().args().get("number"));
    }

    @Test
    void aHundredThousandTranslationsOfOneLineAreJoinedSoon() {
        List<SpokenLine> english = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            english.add(new SpokenLine(null, null, null, "word" + i, List.of(), 0));
        }
        SpokenText text =
                new SpokenText(
                        SpokenFormat.ELAN,
                        List.of(
                                SpokenTier.only(List.of(line(0L, 9L, "Иә"))),
                                new SpokenTier("en", null, "en", 0, english)),
                        List.of());
        List<SegmentDraft> drafts =
                assertTimeout(
                        Duration.ofSeconds(3), () -> new SpokenDrafts(text, Map.of(), 0).drafts());
        assertEquals(1, drafts.size());
        String words = drafts.getFirst().words().getOrDefault(ENGLISH, "");
        assertEquals(100_000, words.split(" ").length);
    }

    @Test
    void oneUndoTakesAllThatWasLaidOverBack() throws Exception {
        TranscriptText on =
                made(
                        List.of(
                                SegmentDraft.heard(0L, 2_000L, "С", "Бір"),
                                SegmentDraft.heard(9_000L, null, "С", "Екі")));
        laid(on, text(line(0L, 1_000L, "one"), line(5_000L, 6_000L, "aside")), 0);
        casefile.ledger.undo();
        TranscriptText back = door.text(on.transcript().id()).orElseThrow();
        assertEquals(
                List.of("Бір", "Екі"),
                back.segments().stream().map(one -> one.words(Tier.VERBATIM)).toList());
        assertEquals(List.of(Tier.VERBATIM), back.tiers());
    }
}
