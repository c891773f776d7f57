package org.dalil.testimony.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.dalil.document.spoken.WordTime;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.WordTimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/// What an offset adds it takes away again, for beginnings, ends and words alike, and nothing lies
/// before the recording.
class OffsetTest {
    /// Lines an hour and more into a recording, in any order, some without times.
    @Provide
    Arbitrary<List<SpokenLine>> lines() {
        return Combinators.combine(
                        Arbitraries.longs().between(3_601_000, 7_200_000).injectNull(0.2),
                        Arbitraries.longs().between(-500, 5_000).injectNull(0.3),
                        Arbitraries.of("И", "С").injectNull(0.3),
                        Arbitraries.of("Қашан?", "oʻgʻlim", "в мае"))
                .as((from, length, who, words) -> line(from, length, who, words))
                .list()
                .ofMaxSize(12);
    }

    private static SpokenLine line(Long from, Long length, String who, String words) {
        Long to = from == null || length == null ? null : Long.valueOf(from + length);
        List<WordTime> times = from == null ? List.of() : List.of(new WordTime(2, from + 10));
        return new SpokenLine(from, to, who, words, times, -1);
    }

    private static List<SegmentDraft> drafts(List<SpokenLine> lines, long offset) {
        SpokenText text =
                new SpokenText(SpokenFormat.WEBVTT, List.of(SpokenTier.only(lines)), List.of());
        return new SpokenDrafts(text, Map.of(), offset).drafts();
    }

    private static SpokenLine asRead(SegmentDraft draft) {
        return new SpokenLine(
                draft.startMs(),
                draft.endMs(),
                draft.speaker(),
                draft.words().getOrDefault(Tier.VERBATIM, ""),
                draft.times().starts().stream()
                        .map(start -> new WordTime(start.offset(), start.ms()))
                        .toList(),
                -1);
    }

    @Property(tries = 200)
    void whatIsAddedIsTakenAwayAgain(
            @ForAll("lines") List<SpokenLine> lines,
            @ForAll @LongRange(min = -3_600_000, max = 3_600_000) long offset) {
        List<SegmentDraft> still = drafts(lines, 0);
        List<SpokenLine> moved = drafts(lines, offset).stream().map(OffsetTest::asRead).toList();
        assertEquals(still, drafts(moved, -offset));
    }

    @Property(tries = 200)
    void nothingLiesBeforeTheRecordingAndNoLineIsLost(
            @ForAll("lines") List<SpokenLine> lines,
            @ForAll @LongRange(min = -99_000_000, max = 0) long offset) {
        List<SegmentDraft> drafts = drafts(lines, offset);
        assertEquals(lines.size(), drafts.size());
        for (SegmentDraft draft : drafts) {
            assertTrue(draft.startMs() == null || draft.startMs() >= 0);
            assertTrue(draft.endMs() == null || draft.endMs() >= 0);
            assertTrue(draft.times().starts().stream().allMatch(one -> one.ms() >= 0));
        }
    }

    @Test
    void whatBeginsBeforeTheRecordingCanBeMovedIntoIt() {
        List<SpokenLine> early = List.of(SpokenLine.of(-1_500L, -500L, null, "рано"));
        assertEquals(0L, drafts(early, 0).getFirst().startMs());
        assertEquals(500L, drafts(early, 2_000).getFirst().startMs());
        assertEquals(1_500L, drafts(early, 2_000).getFirst().endMs());
        assertEquals(WordTimes.NONE, drafts(early, 0).getFirst().times());
    }

    @ParameterizedTest
    @CsvSource({
        "+00:00:00.5, 500",
        "−1:02, -62000",
        "–3, -3000",
        "' - 2,25 ', -2250",
        "99:59:59.999, 359999999",
        "90000, 90000000",
        "'', 0"
    })
    void peoplesWaysOfWritingAreRead(String words, long ms) {
        assertEquals(ms, TimeOffset.parse(words));
    }

    @ParameterizedTest
    @CsvSource({"1:60", "1:60:00", "100:00:00", "++1", "1.2345", "1:2:3:4", "one", "- -1", "'1 2'"})
    void whatIsNoOffsetIsRefusedNotGuessed(String words) {
        assertNull(TimeOffset.parse(words), words);
    }

    @Property(tries = 200)
    void theWordsOfAnOffsetAreOneAndTheSignTurnsIt(
            @ForAll @LongRange(min = -359_999_999, max = 359_999_999) long ms) {
        String words = TimeOffset.words(ms);
        assertEquals(ms, known(TimeOffset.parse(words)));
        String turned = (ms < 0 ? "+" : "-") + words.substring(1);
        assertEquals(-ms, known(TimeOffset.parse(turned)));
    }

    private static long known(Long ms) {
        assertNotNull(ms);
        return ms;
    }
}
