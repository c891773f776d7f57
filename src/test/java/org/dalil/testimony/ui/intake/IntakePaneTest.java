package org.dalil.testimony.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.document.spoken.SpokenRemark;
import org.dalil.kit.Picture;
import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.transcript.Layer;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.Transcripts;
import org.dalil.testimony.ui.InterviewStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Bringing a transcript in by hand: what a file becomes is seen before it is kept, and one undo
/// takes it back.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class IntakePaneTest {
    private static final String VTT =
            "WEBVTT\n\nNOTE made by hand\n\n00:01.000 --> 00:04.000\n<v И>Когда это было?</v>\n\n"
                    + "00:04.500 --> 00:09.000\n<v С>Летом, в мае пятнадцатого года.</v>\n\n"
                    + "00:12.000 --> 00:10.000\n<v С>Ночью.</v>\n";

    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private InterviewStage stage;

    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @SuppressWarnings("NullAway.Init")
    private Stage window;

    @SuppressWarnings("NullAway.Init")
    private Interview interview;

    @Start
    void start(Stage shown) throws Exception {
        window = shown;
        stage = new InterviewStage("en");
        section = stage.section;
        interview = stage.interviews.add("Spring 2015");
        stage.show(shown);
        section.screen().show(interview.ref());
    }

    @AfterEach
    void close() throws Exception {
        section.interact(() -> section.kit.desk.sheets().closeAll());
        section.close();
    }

    private void choose(String name, byte[] bytes) throws Exception {
        stage.chosen.clear();
        stage.chosen.add(Files.write(folder.resolve(name), bytes));
        section.fire("interview-bring");
        section.fire("intake-choose");
    }

    private void choose(String name, String words) throws Exception {
        choose(name, words.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    private List<SegmentDraft> shown() {
        return section.node("intake-segments", ListView.class).getItems();
    }

    private List<Transcript> kept() throws Exception {
        return new Transcripts(section.casefile.holdings).of(interview.source());
    }

    private TranscriptText only() throws Exception {
        return stage.files.door().text(kept().getFirst().id()).orElseThrow();
    }

    private boolean canTake() {
        return !section.node("intake-take", Button.class).isDisabled();
    }

    @SuppressWarnings("unchecked")
    private <T> void pick(String id, T value) {
        section.interact(() -> section.node(id, ComboBox.class).setValue(value));
    }

    @Test
    void anEmptySheetSaysWhatToDoAndTakesNothing() {
        section.fire("interview-bring");
        assertTrue(section.shows("Which file?"));
        assertEquals("intake-choose", section.focused());
        assertFalse(canTake(), "can take");
        section.press(KeyCode.ESCAPE);
        assertFalse(section.isSeen("intake-sheet"));
    }

    @Test
    void whatItBecomesIsSeenThenKeptInOneActAndUndone() throws Exception {
        choose("told.vtt", VTT);
        assertTrue(section.shows("WebVTT"));
        assertEquals(3, shown().size());
        assertEquals("told", section.words("intake-title"));
        assertTrue(section.says("2 things were not taken"));
        assertEquals(List.of(), kept());

        section.fire("intake-take");
        assertTrue(section.says("It is in the casefile"));
        assertEquals(3, only().segments().size());
        assertEquals(List.of("И", "С"), only().speakers().stream().map(s -> s.label()).toList());
        section.fire("intake-close");
        assertTrue(section.offers("told"));

        section.undo();
        assertEquals(List.of(), kept());
        assertTrue(section.says("No transcript yet"));
        section.redo();
        assertEquals(1, kept().size());
    }

    @Test
    void timesMoveAtOnceAndABadOffsetSaysSoAndKeepsFromTaking() throws Exception {
        choose("told.vtt", VTT);
        section.typeInto("intake-offset", "+00:01:30.0");
        assertEquals(91_000, shown().getFirst().startMs());
        section.typeInto("intake-offset", "-2");
        assertEquals(0, shown().getFirst().startMs());
        section.typeInto("intake-offset", "later");
        assertTrue(section.isSeen("intake-offset-hint"));
        assertFalse(canTake());
        section.typeInto("intake-offset", "");
        assertTrue(canTake());
        assertEquals(1_000, shown().getFirst().startMs());
    }

    @Test
    void anotherEncodingIsSeenAtOnce() throws Exception {
        Charset windows = Charset.forName("windows-1251");
        choose("told.txt", "Иван: Когда?\nИван: Где?\n".getBytes(windows));
        pick("intake-encoding", Charset.forName("IBM866"));
        String wrong = shown().getFirst().words().get(Tier.VERBATIM);
        pick("intake-encoding", windows);
        assertEquals("Когда?", shown().getFirst().words().get(Tier.VERBATIM));
        assertFalse(wrong.contains("Когда?"), wrong);
        assertEquals(List.of(), section.problems());
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatCouldNotBeReadIsToldWithItsLine() throws Exception {
        choose("told.vtt", VTT);
        List<SpokenRemark> told = section.node("intake-remarks", ListView.class).getItems();
        assertEquals(List.of(3, 11), told.stream().map(SpokenRemark::line).sorted().toList());
    }

    @Test
    void aFileThatIsNoneSaysWhyAndAnotherCanBeChosen() throws Exception {
        choose("told.docx", new byte[] {'P', 'K', 3, 4, 0, 0});
        assertTrue(section.says("“told.docx” is no transcript that Dalil reads"));
        assertFalse(canTake());
        stage.chosen.set(0, folder.resolve("gone.vtt"));
        section.fire("intake-choose");
        assertTrue(section.says("“gone.vtt” cannot be opened"));
        stage.chosen.set(0, Files.writeString(folder.resolve("b.vtt"), VTT));
        section.fire("intake-choose");
        assertTrue(canTake());
        assertEquals(List.of(), section.problems());
    }

    @Test
    void aTranslationIsLaidOverWhatIsThere() throws Exception {
        choose("told.vtt", VTT);
        section.fire("intake-take");
        section.fire("intake-close");
        choose(
                "en.srt",
                "1\n00:00:01,200 --> 00:00:04,000\nWhen was it?\n\n"
                        + "2\n00:01:00,000 --> 00:01:02,000\nLater.\n");
        pick("intake-over", Optional.of(kept().getFirst().id()));
        assertTrue(section.says("Say first into which language"));
        section.typeInto("intake-language", "english");
        section.press(KeyCode.ENTER);
        assertTrue(section.says("words for 1 of 3 segments · 1 line fits no segment"));

        section.fire("intake-take");
        Tier english = Tier.translation("en");
        assertEquals("When was it?", only().segments().getFirst().words(english));
        assertEquals("Later.", only().segments().getLast().words(english));
        section.undo();
        assertEquals(List.of(Tier.VERBATIM), only().tiers());
        assertEquals(3, only().segments().size());
    }

    @Test
    void aTierOfTheFileTakesTheLanguageThatIsChosenForIt() throws Exception {
        choose(
                "told.TextGrid",
                "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n0 9 <exists> 2\n"
                        + "\"IntervalTier\" \"С\" 0 9 1 0 9 \"Мамырда\"\n"
                        + "\"IntervalTier\" \"other\" 0 9 1 0 9 \"Mayda\"\n");
        assertFalse(section.isSeen("intake-tier-language-1"));
        pick("intake-tier-1", Layer.TRANSLATION);
        assertTrue(section.isSeen("intake-tier-language-1"));
        section.typeInto("intake-tier-language-1", "uzbek");
        section.press(KeyCode.ENTER);
        section.fire("intake-take");
        Tier uzbek = Tier.translation("uz");
        assertEquals("Mayda", only().segments().getFirst().words(uzbek));
        assertEquals(List.of(Tier.VERBATIM, uzbek), only().tiers());
    }

    @Test
    void whatIsAskedWhileItIsReadIsDroppedAndStoppingLeadsBack() throws Exception {
        section.kit.jobs.hold();
        choose("told.vtt", VTT);
        assertTrue(section.isSeen("intake-stop"));
        section.fire("intake-stop");
        section.interact(section.kit.jobs::release);
        assertTrue(section.shows("Which file?"));
        assertEquals(List.of(), section.problems());
    }

    @Test
    void itIsLookedAt() throws Exception {
        section.interact(() -> {
            window.setWidth(1366);
            window.setHeight(768);
        });
        choose("told.vtt", VTT);
        section.interact(() -> Picture.take(window.getScene(), "transcript-intake"));
        var sheet = section.node("intake-sheet", javafx.scene.layout.Region.class);
        assertTrue(sheet.getHeight() <= 768, "height " + sheet.getHeight());
    }
}
