package org.dalil.testimony.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.document.spoken.SpokenRemark;
import org.dalil.document.spoken.SpokenText;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.dalil.kernel.Progress;
import org.dalil.kernel.RecordIds;
import org.dalil.kit.BareCasefile;
import org.dalil.testimony.intake.TranscriptIntake;
import org.dalil.testimony.transcript.Layer;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.TranscriptKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What a file becomes as a person wishes it: read in an encoding, moved, its tiers named and given
/// their languages.
class IntakePlanTest {
    private static final String GRID =
            """
            File type = "ooTextFile"
            Object class = "TextGrid"

            0 9 <exists> 3
            "IntervalTier" "С" 0 9 2 0 4 "Мамырда алып кетті" 4 9 "Түнде"
            "IntervalTier" "ru" 0 9 2 0 4 "Забрали в мае" 4 9 "Ночью"
            "IntervalTier" "uz" 0 9 1 0 4 "Mayda olib ketishdi"
            """;

    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private BareCasefile casefile;

    @SuppressWarnings("NullAway.Init")
    private TranscriptIntake door;

    private final Cancel cancel = new Cancel();

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        door = new TranscriptIntake(casefile.holdings, null);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private static IntakeWish wish() {
        return new IntakeWish(
                null, null, null, TranscriptKind.VERBATIM, "a", 0L, Map.of(), false, null);
    }

    private IntakePlan plan(String name, byte[] bytes, IntakeWish wish) throws Exception {
        Path file = Files.write(folder.resolve(name), bytes);
        IntakeReading read = IntakeReading.of(file, wish.charset(), Progress.none(), cancel);
        return IntakePlan.of(read, wish, door, cancel);
    }

    private IntakePlan plan(String name, String words, IntakeWish wish) throws Exception {
        return plan(name, words.getBytes(java.nio.charset.StandardCharsets.UTF_8), wish);
    }

    @Test
    void eachTierTakesTheLanguageThatAPersonSays() throws Exception {
        IntakeWish wish =
                wish().tier(1, Tier.translation("ru")).tier(2, Tier.translation("uz-Latn"));
        List<SegmentDraft> drafts = plan("a.TextGrid", GRID, wish).drafts();
        assertEquals(2, drafts.size());
        assertEquals(
                Map.of(
                        Tier.VERBATIM,
                        "Мамырда алып кетті",
                        Tier.translation("ru"),
                        "Забрали в мае",
                        Tier.translation("uz-Latn"),
                        "Mayda olib ketishdi"),
                drafts.getFirst().words());
        assertEquals("Ночью", drafts.get(1).words().get(Tier.translation("ru")));
        assertEquals("С", drafts.getFirst().speaker());
    }

    @Test
    void aLanguageIsRememberedWhileATierIsSomethingElse() throws Exception {
        IntakeWish wish = wish().tier(1, Tier.translation("ru")).tier(1, Layer.INTERPRETER);
        SegmentDraft first = plan("a.TextGrid", GRID, wish).drafts().getFirst();
        assertEquals("Забрали в мае", first.words().get(Tier.INTERPRETER));
        IntakeWish again = wish.tier(1, Layer.TRANSLATION);
        SegmentDraft second = plan("a.TextGrid", GRID, again).drafts().getFirst();
        assertEquals("Забрали в мае", second.words().get(Tier.translation("ru")));
    }

    @Test
    void withoutALanguageATranslationIsOfAnUnknownOne() throws Exception {
        IntakeWish wish = wish().tier(1, Layer.TRANSLATION);
        SegmentDraft first = plan("a.TextGrid", GRID, wish).drafts().getFirst();
        assertEquals("Забрали в мае", first.words().get(Tier.translation("und")));
    }

    @Test
    void tiersOfAFileBeforeThatThisOneHasNotAreNoMatter() throws Exception {
        IntakeWish wish = wish().tier(7, Tier.translation("ru"));
        assertTrue(plan("a.TextGrid", GRID, wish).isReady());
    }

    @Test
    void anotherLanguageOfATierIsAnotherPlan() {
        IntakeWish one = wish().tier(1, Tier.translation("ru"));
        assertFalse(one.becomesAsIn(wish().tier(1, Tier.translation("uz"))));
        assertTrue(one.becomesAsIn(wish().tier(1, Tier.translation("ru")).titled("b")));
        assertFalse(one.becomesAsIn(one.moved(1L)));
    }

    @Test
    void anEncodingThatIsChosenIsTheOneThatIsRead() throws Exception {
        byte[] bytes =
                "1\n00:00:01,000 --> 00:00:02,000\nКогда?\n"
                        .getBytes(Charset.forName("windows-1251"));
        IntakePlan best = plan("a.srt", bytes, wish());
        assertEquals("Когда?", best.drafts().getFirst().words().get(Tier.VERBATIM));
        assertFalse(best.reading().encodings().isEmpty());
        Charset western = Charset.forName("windows-1252");
        IntakePlan other = plan("a.srt", bytes, wish().read(western));
        assertEquals("Êîãäà?", other.drafts().getFirst().words().get(Tier.VERBATIM));
        assertEquals(1_000L, other.drafts().getFirst().startMs());
    }

    @Test
    void timesMoveAndTheBeginningIsShown() throws Exception {
        StringBuilder vtt = new StringBuilder("WEBVTT\n");
        for (int i = 10; i < 60; i++) {
            vtt.append("\n00:%d.000 --> 00:%d.500\n<v И>w%d\n".formatted(i, i, i));
            vtt.append("\n00:%d.600 --> 00:%d.900\n<v С>v%d\n".formatted(i, i, i));
        }
        IntakePlan plan = plan("a.vtt", vtt.toString(), wish().moved(-10_000L));
        assertEquals(100, plan.drafts().size());
        assertEquals(IntakePlan.SHOWN, plan.shown().size());
        assertEquals(0L, plan.shown().getFirst().startMs());
        assertEquals(600L, plan.shown().get(1).startMs());
    }

    @Test
    void whatIsNoTranscriptSaysWhy() throws Exception {
        IntakePlan empty = plan("a.vtt", "", wish());
        assertFalse(empty.isReady());
        assertNotNull(empty.problem());
        IntakePlan zip = plan("Ночь.docx", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, wish());
        Problem why = zip.problem();
        assertNotNull(why);
        assertEquals("Ночь.docx", why.args().get("file"));
        assertEquals(List.of(), zip.reading().encodings());
        IntakeReading gone =
                IntakeReading.of(folder.resolve("gone.vtt"), null, Progress.none(), cancel);
        assertNotNull(gone.problem());
        assertNull(gone.text());
    }

    @Test
    void aTranscriptThatIsGoneOrALanguageThatIsMissingKeepsFromLayingOver() throws Exception {
        IntakeWish over =
                wish().over(
                                new RecordIds(
                                                java.time.Instant::now,
                                                new java.security.SecureRandom())
                                        .next());
        IntakePlan gone = plan("a.srt", "1\n00:00:01,000 --> 00:00:02,000\nx\n", over.in("en"));
        assertNotNull(gone.problem());
        assertEquals("history.problem.gone", gone.problem().key());
        var kept =
                door.bring(
                        door.blank(casefile.source("Spring").id(), null, "Spring"),
                        List.of(SegmentDraft.heard(0L, 9L, "С", "Иә")),
                        null,
                        Progress.none(),
                        cancel);
        IntakePlan mute =
                plan("a.srt", "1\n00:00:00,000 --> 00:00:02,000\nYes\n", wish().over(kept.id()));
        assertNotNull(mute.problem());
        assertEquals("testimony.intake.say-language", mute.problem().key());
        IntakePlan told =
                plan(
                        "a.srt",
                        "1\n00:00:00,000 --> 00:00:02,000\nYes\n",
                        wish().over(kept.id()).in("en"));
        assertTrue(told.isReady());
        assertEquals("Yes", told.shown().getFirst().words().get(Tier.translation("en")));
    }

    @Test
    void remarksGoWithThePlan() throws Exception {
        IntakePlan plan = plan("a.vtt", "WEBVTT\n\n00:05.000 --> 00:03.000\nx\n", wish());
        SpokenText text = plan.reading().text();
        assertNotNull(text);
        assertEquals(SpokenRemark.Kind.BACKWARDS, text.remarks().getFirst().kind());
        assertTrue(plan.isReady());
        assertEquals(3_000L, plan.drafts().getFirst().endMs());
    }
}
