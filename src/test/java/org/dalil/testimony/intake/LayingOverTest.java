package org.dalil.testimony.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.dalil.kernel.Cancel;
import org.dalil.kit.BareCasefile;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.TranscriptText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A translation finds its segments by time and loses no line.
class LayingOverTest {
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

    private static SpokenText text(SpokenLine... lines) {
        return new SpokenText(
                SpokenFormat.SUBRIP, List.of(SpokenTier.only(List.of(lines))), List.of());
    }

    private static SpokenLine line(Long from, Long to, String words) {
        return SpokenLine.of(from, to, null, words);
    }

    private TranscriptText made(SegmentDraft... drafts) throws Exception {
        Transcript blank = door.blank(casefile.source("Spring").id(), null, "Spring");
        Transcript kept = door.bring(blank, List.of(drafts), null, (a, b) -> {}, new Cancel());
        return again(kept.id());
    }

    private TranscriptText again(UUID id) throws Exception {
        return door.text(id).orElseThrow();
    }

    private TranscriptText three() throws Exception {
        return made(
                SegmentDraft.heard(0L, 2_000L, "И", "Когда?"),
                SegmentDraft.heard(2_000L, 6_000L, "С", "Летом"),
                SegmentDraft.heard(10_000L, null, "С", "Ночью"));
    }

    private List<String> laid(TranscriptText on, long offset, SpokenLine... lines)
            throws Exception {
        LayingOver laid = LayingOver.of(on, text(lines), ENGLISH, offset);
        door.lay(laid, null, (a, b) -> {}, new Cancel());
        return again(on.transcript().id()).segments().stream()
                .map(one -> one.words(Tier.VERBATIM) + "|" + one.words(ENGLISH))
                .toList();
    }

    @Test
    void wordsGoWhereMostOfTheirTimeIsAndOthersStandAtTheirTimes() throws Exception {
        assertEquals(
                List.of("Когда?|When?", "Летом|In summer, in May", "|Aside", "Ночью|", "|Late"),
                laid(
                        three(),
                        0,
                        line(100L, 2_100L, "When?"),
                        line(2_200L, 4_000L, "In summer,"),
                        line(1_900L, 6_000L, "in May"),
                        line(90_000L, 91_000L, "Late"),
                        line(7_000L, 8_000L, "Aside")));
    }

    @Test
    void timesAreMovedFirst() throws Exception {
        assertEquals(
                List.of("Когда?|", "Летом|In summer", "Ночью|At night"),
                laid(
                        three(),
                        -60_000,
                        line(63_000L, 64_000L, "In summer"),
                        line(70_000L, 71_000L, "At night")));
    }

    @Test
    void withoutTimesAsManyLinesAsSegmentsAreLaidInOrder() throws Exception {
        assertEquals(
                List.of("Когда?|a", "Летом|b", "Ночью|c"),
                laid(
                        three(),
                        0,
                        line(null, null, "a"),
                        line(null, null, "b"),
                        line(null, null, "c")));
    }

    @Test
    void withoutTimesAndWithAnotherCountNothingIsGuessed() throws Exception {
        TranscriptText on = three();
        TestimonyException refused =
                assertThrows(
                        TestimonyException.class,
                        () -> LayingOver.of(on, text(line(null, null, "a")), ENGLISH, 0));
        assertEquals("testimony.problem.no-times-to-lay", refused.problem().key());
        assertEquals(Map.of("lines", 1, "segments", 3), refused.problem().args());
    }

    @Test
    void whatIsWrittenInTheTierIsNeverOverwritten() throws Exception {
        TranscriptText on = three();
        laid(on, 0, line(2_500L, 3_000L, "In summer"));
        TestimonyException refused =
                assertThrows(
                        TestimonyException.class,
                        () ->
                                LayingOver.of(
                                        again(on.transcript().id()),
                                        text(line(0L, 1L, "x")),
                                        ENGLISH,
                                        0));
        assertEquals("testimony.problem.tier-written", refused.problem().key());
        assertEquals(2, refused.problem().args().get("number"));
    }

    @Test
    void manyLinesAtOnePlaceStandInTheirOrder() throws Exception {
        SpokenLine[] lines = new SpokenLine[400];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line(7_000L + i, 7_000L + i, "w" + i);
        }
        List<String> all = laid(three(), 0, lines);
        assertEquals(403, all.size());
        assertEquals("|w0", all.get(2));
        assertEquals("|w399", all.get(401));
        assertEquals("Ночью|", all.getLast());
        casefile.ledger.undo();
        casefile.ledger.redo();
    }

    @Property(tries = 200)
    void theNearestIsFoundAsIfAllWereLookedAt(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(max = 50) Long> starts,
            @ForAll @LongRange(max = 60) long from,
            @ForAll @LongRange(min = 1, max = 30) long length) {
        List<Overlap.Timed<Integer>> speech = new ArrayList<>();
        long most = 0;
        for (int i = 0; i < starts.size(); i++) {
            long end = starts.get(i) + 1 + i % 7;
            speech.add(new Overlap.Timed<>(i, starts.get(i), end));
            most = Math.max(most, Math.min(end, from + length) - Math.max(starts.get(i), from));
        }
        Integer found = new Overlap<>(speech).most(SpokenLine.of(from, from + length, null, "a"));
        if (found == null) {
            assertTrue(most <= 0);
        } else {
            Overlap.Timed<Integer> one = speech.get(found);
            assertEquals(most, Math.min(one.to(), from + length) - Math.max(one.from(), from));
        }
    }
}
