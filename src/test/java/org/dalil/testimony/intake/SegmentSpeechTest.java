package org.dalil.testimony.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenTier;
import org.dalil.kernel.Cancel;
import org.dalil.kit.BareCasefile;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.WordTimes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// A transcript leaves with its labels, times and tiers, and without empty lines.
class SegmentSpeechTest {
    private static final Tier ENGLISH = Tier.translation("en");

    @SuppressWarnings("NullAway.Init")
    private BareCasefile casefile;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private TranscriptText made(SegmentDraft... drafts) throws Exception {
        TranscriptIntake door = new TranscriptIntake(casefile.holdings, null);
        var blank = door.blank(casefile.source("Spring").id(), null, "Spring").titled("S", "ru");
        var kept = door.bring(blank, List.of(drafts), null, (a, b) -> {}, new Cancel());
        return door.text(kept.id()).orElseThrow();
    }

    private static SegmentDraft said(Long from, String who, Map<Tier, String> words) {
        return new SegmentDraft(from, null, who, true, words, WordTimes.NONE);
    }

    private static List<SpokenTier> tiers(TranscriptText text, Tier... wanted) {
        return SegmentSpeech.of(text, List.of(wanted), Tier::layer);
    }

    @Test
    void furtherTiersBelongToTheLineOfTheFirst() throws Exception {
        TranscriptText text =
                made(
                        said(0L, "И", Map.of(Tier.VERBATIM, "Когда?")),
                        said(1L, "С", Map.of(Tier.VERBATIM, "Летом", ENGLISH, "In summer")));
        List<SpokenTier> tiers = tiers(text, Tier.VERBATIM, ENGLISH);
        assertEquals("ru", tiers.getFirst().language());
        assertEquals("en", tiers.get(1).language());
        assertEquals(1, tiers.get(1).lines().getFirst().parent());
        assertEquals("С", tiers.getFirst().lines().get(1).speaker());
    }

    @Test
    void aTranslationWithoutSpeechKeepsItsLine() throws Exception {
        TranscriptText text = made(said(0L, null, Map.of(ENGLISH, "Aside")));
        List<SpokenTier> tiers = tiers(text, Tier.VERBATIM, ENGLISH);
        assertEquals("", tiers.getFirst().lines().getFirst().words());
        assertEquals(0, tiers.get(1).lines().getFirst().parent());
    }

    @Test
    void aTierAloneHasOnlyWhatIsWrittenInIt() throws Exception {
        TranscriptText text =
                made(
                        said(0L, "И", Map.of(Tier.VERBATIM, "Когда?")),
                        said(1L, "С", Map.of(Tier.VERBATIM, "Летом", ENGLISH, "In summer")));
        List<SpokenLine> lines = tiers(text, ENGLISH).getFirst().lines();
        assertEquals(1, lines.size());
        assertEquals(-1, lines.getFirst().parent());
        assertEquals(1L, lines.getFirst().from());
        assertNull(lines.getFirst().to());
    }

    @Test
    void timesOfWordsGoWithTheWordsTheyAreOf() throws Exception {
        WordTimes times =
                new WordTimes(List.of(new WordTimes.Start(0, 100), new WordTimes.Start(6, 300)));
        TranscriptText text =
                made(
                        new SegmentDraft(
                                100L,
                                900L,
                                "С",
                                true,
                                Map.of(Tier.VERBATIM, "Летом, в мае", ENGLISH, "May"),
                                times));
        List<SpokenTier> tiers = tiers(text, Tier.VERBATIM, ENGLISH);
        assertEquals(2, tiers.getFirst().lines().getFirst().times().size());
        assertTrue(tiers.get(1).lines().getFirst().times().isEmpty());
    }

    @Test
    void anEmptyTranscriptHasNoLines() throws Exception {
        assertTrue(tiers(made(), Tier.VERBATIM).getFirst().lines().isEmpty());
    }
}
