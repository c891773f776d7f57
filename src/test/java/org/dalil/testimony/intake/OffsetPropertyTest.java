package org.dalil.testimony.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
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

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Moving times, sorting them and finding what shares time holds for any transcript, and for a very
/// long one.
class OffsetPropertyTest {
    private static final long DAY = 86_400_000;

    private static SpokenText text(List<SpokenLine> lines) {
        return new SpokenText(SpokenFormat.WEBVTT, List.of(SpokenTier.only(lines)), List.of());
    }

    private static List<SegmentDraft> drafts(List<SpokenLine> lines, long offset) {
        return new SpokenDrafts(text(lines), Map.of(), offset).drafts();
    }

    private static SpokenLine spoken(SegmentDraft draft) {
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

    /// Lines in any order, some without times, some backwards, some with times of words.
    @Provide
    Arbitrary<List<SpokenLine>> lines() {
        Arbitrary<Long> moment = Arbitraries.longs().between(0, 90_000).injectNull(0.2);
        return Combinators.combine(
                        moment,
                        moment,
                        Arbitraries.of("Gʻulom", "Әлия").injectNull(0.3),
                        Arbitraries.of("Oʻsha kuni", "қайда", "летом"),
                        Arbitraries.longs().between(0, 90_000).injectNull(0.5))
                .as((from, to, who, words, inside) ->
                        new SpokenLine(
                                from,
                                to,
                                who,
                                words,
                                inside == null ? List.of() : List.of(new WordTime(2, inside)),
                                -1))
                .list()
                .ofMaxSize(15);
    }

    @Property(tries = 300)
    void anOffsetAddedAndTakenAwayLeavesEverythingAsItWas(
            @ForAll("lines") List<SpokenLine> lines,
            @ForAll @LongRange(min = 0, max = DAY) long offset) {
        List<SegmentDraft> plain = drafts(lines, 0);
        List<SpokenLine> moved =
                drafts(lines, offset).stream().map(OffsetPropertyTest::spoken).toList();
        assertEquals(plain, drafts(moved, -offset));
    }

    @Property(tries = 300)
    void nothingLiesBeforeTheBeginningAndNoTimeIsMadeUp(
            @ForAll("lines") List<SpokenLine> lines,
            @ForAll @LongRange(min = -DAY, max = DAY) long offset) {
        List<SegmentDraft> drafts = drafts(lines, offset);
        assertEquals(lines.size(), drafts.size());
        assertEquals(
                lines.stream().filter(line -> line.from() == null).count(),
                drafts.stream().filter(draft -> draft.startMs() == null).count());
        for (SegmentDraft draft : drafts) {
            assertTrue(draft.startMs() == null || draft.startMs() >= 0);
            assertTrue(draft.endMs() == null || draft.endMs() >= 0);
            draft.times().starts().forEach(start -> assertTrue(start.ms() >= 0));
        }
        List<Long> begins =
                drafts.stream().map(SegmentDraft::startMs).filter(Objects::nonNull).toList();
        assertEquals(begins.stream().sorted().toList(), begins, "in the order of their times");
    }

    @Property(tries = 300)
    void aTurnBeginsWhereTheVoiceChanges(@ForAll("lines") List<SpokenLine> lines) {
        String before = null;
        for (SegmentDraft draft : drafts(lines, 0)) {
            assertEquals(draft.speaker() == null || !draft.speaker().equals(before), draft.turn());
            before = draft.speaker();
        }
    }

    @Property(tries = 300)
    void speechFindsItselfAmongOthersThatDoNotShareItsTime(
            @ForAll @LongRange(min = 1, max = 40) long count,
            @ForAll @LongRange(min = 1, max = 5_000) long length) {
        List<Overlap.Timed<Long>> speech = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            speech.addFirst(
                    Objects.requireNonNull(Overlap.Timed.of(i, i * length, (i + 1) * length)));
        }
        Overlap<Long> near = new Overlap<>(speech);
        for (long i = 0; i < count; i++) {
            assertEquals(i, near.most(SpokenLine.of(i * length, (i + 1) * length, null, "")));
        }
        assertNull(near.most(SpokenLine.of(count * length, null, null, "")), "behind the last");
        assertNull(near.most(SpokenLine.of(null, 5L, null, "")), "without a time");
    }

    @Test
    void theEarlierOfTwoThatShareAsMuchIsTaken() {
        Overlap<String> near =
                new Overlap<>(
                        List.of(
                                new Overlap.Timed<>("late", 2_000, 4_000),
                                new Overlap.Timed<>("early", 0, 2_000)));
        assertEquals("early", near.most(SpokenLine.of(1_000L, 3_000L, null, "")));
        assertEquals("late", near.most(SpokenLine.of(1_001L, 3_001L, null, "")));
        assertEquals("late", near.most(SpokenLine.of(2_500L, 1_000L, null, "")), "backwards");
        assertNull(Overlap.Timed.of("nowhere", null, 900L));
    }

    @Test
    void aHundredThousandLinesBesideOneLongSpeechAreJoinedSoon() {
        List<SpokenLine> many = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            many.add(SpokenLine.of(i * 10L, i * 10L + 10, null, "tarjima " + i));
        }
        SpokenTier speech =
                SpokenTier.only(List.of(SpokenLine.of(0L, 1_000_000L, "Gʻulom", "Oʻsha kuni")));
        SpokenText text =
                new SpokenText(
                        SpokenFormat.ELAN, List.of(speech, SpokenTier.only(many)), List.of());
        Tier as = Tier.translation("uz");
        List<SegmentDraft> drafts =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(5),
                        () -> new SpokenDrafts(text, Map.of(1, as), 0).drafts());
        assertEquals(1, drafts.size());
        String joined = written(drafts.getFirst(), as);
        assertTrue(joined.startsWith("tarjima 0 tarjima 1 "));
        assertTrue(joined.endsWith(" tarjima 99999"));
    }

    private static String written(SegmentDraft draft, Tier tier) {
        String words = draft.words().get(tier);
        assertNotNull(words);
        return words;
    }

    @Test
    void aHundredThousandLinesAreSortedAndMovedWhole() {
        List<SpokenLine> many = new ArrayList<>();
        for (int i = 100_000; i > 0; i--) {
            many.add(SpokenLine.of(i * 10L, i * 10L + 9, i % 2 == 0 ? "И" : "С", "w" + i));
        }
        List<SegmentDraft> drafts = drafts(many, 1_000);
        assertEquals(100_000, drafts.size());
        assertEquals(1_010L, drafts.getFirst().startMs());
        assertEquals("w100000", drafts.getLast().words().get(Tier.VERBATIM));
        assertTrue(drafts.stream().allMatch(SegmentDraft::turn), "the voices take turns");
        assertEquals(WordTimes.NONE, drafts.getLast().times());
    }

    @Property(tries = 300)
    void anOffsetAsTypedIsReadWhateverItsSignAndPoint(
            @ForAll @LongRange(min = 0, max = 359_999_999) long ms) {
        String words = TimeOffset.words(ms).substring(1);
        assertEquals(ms, TimeOffset.parse(words));
        for (String sign : List.of("-", "−", "–", "- ")) {
            assertEquals(-ms, TimeOffset.parse(sign + words.replace('.', ',')), sign + words);
        }
        assertEquals(ms, TimeOffset.parse(" +" + words + " "));
        assertNull(TimeOffset.parse(words + ":"), words);
    }
}
