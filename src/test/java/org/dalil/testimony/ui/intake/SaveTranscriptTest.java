package org.dalil.testimony.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ComboBox;
import javafx.stage.Stage;

import org.dalil.desk.Theme;
import org.dalil.document.spoken.SpokenFormat;
import org.dalil.kernel.Cancel;
import org.dalil.kit.Picture;
import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.dalil.source.EvidenceItem;
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.WordTimes;
import org.dalil.testimony.ui.InterviewStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Writing a transcript for other programs by hand, in Russian: the form, the tier, the warning.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class SaveTranscriptTest {
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
        stage = new InterviewStage("ru");
        section = stage.section;
        interview = stage.interviews.add("Весна 2015 года");
        EvidenceItem sound = stage.original("весна-2015.wav");
        stage.interviews.attach(interview, sound);
        Tier english = Tier.translation("en");
        SegmentDraft said =
                new SegmentDraft(
                        4_500L,
                        9_000L,
                        "С",
                        true,
                        Map.of(Tier.VERBATIM, "Летом, в мае", english, "In summer, in May"),
                        WordTimes.NONE);
        Transcript blank =
                stage.files.door().blank(interview.source(), sound.id(), "Весна, расшифровка");
        stage.files.door().bring(blank, List.of(said), null, (a, b) -> {}, new Cancel());
        stage.show(shown);
        section.screen().show(interview.ref());
    }

    @AfterEach
    void close() throws Exception {
        section.interact(() -> {
            Theme.LIGHT.dress(window.getScene());
            section.kit.desk.sheets().closeAll();
        });
        section.close();
    }

    private void open() {
        section.fireNamed("Сохранить расшифровку «Весна, расшифровка» как…");
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> box(String id) {
        return section.node(id, ComboBox.class);
    }

    private void large() {
        section.interact(() -> {
            window.setWidth(1366);
            window.setHeight(768);
        });
    }

    @Test
    void theWarningStandsThereBeforeAnythingIsWritten() throws Exception {
        open();
        assertTrue(section.says("Сохранённое покидает дело"));
        assertEquals(3, box("transcript-tier").getItems().size());
        section.fire("transcript-save");
        try (var all = Files.list(folder)) {
            assertEquals(0, all.count());
        }
        large();
        section.interact(() -> Picture.take(window.getScene(), "transcript-save-ru"));
    }

    @Test
    void itIsWrittenWhereOneChoosesAndSaysSo() throws Exception {
        stage.chosen.add(folder);
        open();
        section.interact(() -> box("transcript-format").setValue(SpokenFormat.WEBVTT));
        assertFalse(section.isSeen("transcript-exact"));
        assertEquals(2, box("transcript-tier").getItems().size());
        section.fire("transcript-save");
        assertTrue(section.says("Сохранено: "));
        assertTrue(
                Files.readString(folder.resolve("Весна, расшифровка.vtt"))
                        .contains("<v С>Летом, в мае</v>"));
        assertEquals(List.of(), section.problems());
    }

    @Test
    void aPlaceThatTakesNothingIsSaidInTheSheet() {
        stage.chosen.add(folder.resolve("nowhere"));
        open();
        section.fire("transcript-save");
        assertTrue(section.says("не удалось туда записать"));
        assertEquals(List.of(), section.problems());
    }

    @Test
    void theSheetThatBringsInFitsInRussianAndInTheDark() throws Exception {
        large();
        section.interact(() -> Theme.DARK.dress(window.getScene()));
        StringBuilder words = new StringBuilder("Время\tГоворящий\tСлова\tПеревод\n");
        for (int i = 0; i < 60; i++) {
            words.append("00:%02d\tС\tЛетом, в мае, число %d\tIn May\n".formatted(i, i));
        }
        stage.chosen.add(Files.writeString(folder.resolve("a.tsv"), words + "когда-то\tС\tДа\n"));
        section.fire("interview-bring");
        section.interact(() -> Picture.take(window.getScene(), "transcript-intake-empty-ru"));
        section.fire("intake-choose");
        section.interact(() -> Picture.take(window.getScene(), "transcript-intake-dark-ru"));
        var sheet = section.node("intake-sheet", javafx.scene.layout.Region.class);
        assertTrue(sheet.getHeight() < 768, "height " + sheet.getHeight());
        assertTrue(section.says("62 отрезка · показаны первые 50"));
    }
}
