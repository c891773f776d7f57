package org.dalil.testimony.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.dalil.document.spoken.WordTime;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.WordTimes;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// Every line of a file becomes a segment or a layer of one.
class SpokenDraftsTest {
    private static SpokenText text(SpokenTier... tiers) {
        return new SpokenText(SpokenFormat.ELAN, List.of(tiers), List.of());
    }

    private static SpokenLine line(Long from, Long to, String who, String words) {
        return SpokenLine.of(from, to, who, words);
    }

    @Test
    void tiersOfSpeakersAreOneConversation() {
        SpokenTier first =
                new SpokenTier(
                        "И",
                        "И",
                        null,
                        -1,
                        List.of(
                                line(0L, 900L, null, "Когда?"),
                                line(5_000L, 6_000L, null, "Кто?")));
        SpokenTier second =
                new SpokenTier("С", "С", null, -1, List.of(line(1_000L, 4_000L, null, "Летом")));
        List<SegmentDraft> drafts = new SpokenDrafts(text(first, second), Map.of(), 500).drafts();
        assertEquals(List.of("И", "С", "И"), drafts.stream().map(SegmentDraft::speaker).toList());
        assertEquals(500, drafts.getFirst().startMs());
        assertEquals("Летом", drafts.get(1).words().get(Tier.VERBATIM));
        assertTrue(drafts.get(2).turn());
    }

    @Test
    void aTranslationIsALayerOfWhatItBelongsTo() {
        SpokenTier speech =
                new SpokenTier("ru", "С", "ru", -1, List.of(line(0L, 900L, null, "Летом")));
        SpokenTier english =
                new SpokenTier(
                        "en",
                        null,
                        "en",
                        0,
                        List.of(new SpokenLine(0L, 900L, null, "In summer", List.of(), 0)));
        SegmentDraft draft =
                new SpokenDrafts(text(speech, english), Map.of(), 0).drafts().getFirst();
        assertEquals("In summer", draft.words().get(Tier.translation("en")));
        assertEquals("Летом", draft.words().get(Tier.VERBATIM));
    }

    @Test
    void aFileBesideIsLaidOverByItsTimesAndWhatFitsNowhereStands() {
        SpokenTier speech =
                SpokenTier.only(
                        List.of(
                                line(0L, 2_000L, "И", "Когда?"),
                                line(2_000L, 6_000L, "С", "Летом, точно не помню")));
        SpokenTier english =
                SpokenTier.only(
                        List.of(
                                line(100L, 1_900L, null, "When?"),
                                line(2_100L, 3_000L, null, "In summer,"),
                                line(3_000L, 6_100L, null, "I do not remember"),
                                line(90_000L, 91_000L, null, "Alone")));
        Tier as = Tier.translation("en");
        List<SegmentDraft> drafts =
                new SpokenDrafts(text(speech, english), Map.of(1, as), 0).drafts();
        assertEquals(3, drafts.size());
        assertEquals("When?", drafts.get(0).words().get(as));
        assertEquals("In summer, I do not remember", drafts.get(1).words().get(as));
        assertEquals("Alone", drafts.get(2).words().get(as));
        assertNull(drafts.get(2).words().get(Tier.VERBATIM));
    }

    @Test
    void linesWithoutTimesStayBehindTheirNeighbour() {
        SpokenTier speech =
                SpokenTier.only(
                        List.of(
                                line(null, null, "A", "first"),
                                line(9_000L, null, "B", "late"),
                                line(null, null, "B", "after late"),
                                line(2_000L, null, "A", "early")));
        List<SegmentDraft> drafts = new SpokenDrafts(text(speech), Map.of(), 0).drafts();
        assertEquals(
                List.of("first", "early", "late", "after late"),
                drafts.stream().map(draft -> draft.words().get(Tier.VERBATIM)).toList());
        assertFalse(drafts.get(3).turn(), "the same voice goes on");
    }

    @Test
    void timesOfWordsMoveWithTheRest() {
        SpokenLine said =
                new SpokenLine(0L, 900L, "С", "в августе", List.of(new WordTime(2, 300)), -1);
        SegmentDraft draft =
                new SpokenDrafts(text(SpokenTier.only(List.of(said))), Map.of(), -100)
                        .drafts()
                        .getFirst();
        assertEquals(0, draft.startMs());
        assertEquals(List.of(new WordTimes.Start(2, 200)), draft.times().starts());
    }

    @Property(tries = 200)
    void noWordsAreLost(
            @ForAll @Size(max = 12) List<@LongRange(min = 0, max = 50_000) Long> speech,
            @ForAll @Size(max = 12) List<@LongRange(min = 0, max = 50_000) Long> beside) {
        SpokenTier one =
                SpokenTier.only(
                        speech.stream().map(at -> line(at, at + 900, "A", "s" + at)).toList());
        SpokenTier other =
                SpokenTier.only(
                        beside.stream().map(at -> line(at, at + 900, null, "b" + at)).toList());
        Tier as = Tier.translation("en");
        List<SegmentDraft> drafts = new SpokenDrafts(text(one, other), Map.of(1, as), 0).drafts();
        String all =
                String.join(
                                " ",
                                drafts.stream()
                                        .map(d -> String.join(" ", d.words().values()))
                                        .toList())
                        + " ";
        speech.forEach(at -> assertTrue(all.contains("s" + at + " "), all));
        beside.forEach(at -> assertTrue(all.contains("b" + at + " "), all));
    }
}
