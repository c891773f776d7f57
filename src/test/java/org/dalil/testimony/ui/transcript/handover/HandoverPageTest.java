package org.dalil.testimony.ui.transcript.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.kit.Hands;
import org.dalil.kit.UsesScreen;
import org.dalil.testimony.handover.Handover;
import org.dalil.testimony.handover.Handovers;
import org.dalil.testimony.handover.Spot;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.edit.Cut;
import org.dalil.testimony.ui.transcript.TranscriptStage;
import org.dalil.testimony.ui.transcript.row.SegmentArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// Whoever stops hands over by one sheet; whoever opens the transcript then finds it at the top,
/// goes on at the letter and second, and takes it.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class HandoverPageTest {
    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private TranscriptStage stage;

    @Start
    void start(Stage window) throws Exception {
        stage = new TranscriptStage("en", folder);
        stage.show(window, TranscriptStage.talk());
    }

    @AfterEach
    void close() throws Exception {
        stage.section.close();
    }

    private Handovers handovers() {
        return stage.parts.handovers();
    }

    private List<Handover> open() throws Exception {
        return handovers().open(stage.kept().transcript().id());
    }

    private UUID segment(int index) throws Exception {
        return stage.kept().segments().get(index).segment().id();
    }

    private SegmentArea area() {
        return stage.section.node("transcript", SegmentArea.class);
    }

    private void handed(int segment, int caret, long ms, String note, String to) throws Exception {
        handovers()
                .handOver(
                        stage.kept().transcript(),
                        new Spot(segment(segment), Tier.VERBATIM, caret, ms),
                        note,
                        to);
    }

    private void sheet() {
        stage.at(1, 8);
        stage.section.fire("transcript-hand-over");
    }

    @Test
    void whoeverStopsHandsOverWithTheSheet() throws Exception {
        assertFalse(stage.section.isSeen("handover-bar"));
        handed(0, 0, 0, "", "Lena");
        sheet();
        stage.section.typeInto("handover-note", "Names unclear from here");
        stage.section.fire("handover-to-Lena");
        assertTrue(stage.section.says("Stops at 00:00:05"), "where the segment begins");
        stage.section.fire("handover-hand");
        Handover kept = open().getFirst();
        assertEquals("Names unclear from here", kept.note());
        assertEquals("Lena", kept.parties().to());
        assertEquals(segment(1), kept.spot().segment());
        assertEquals(8, kept.spot().caret());
        assertTrue(stage.section.isSeen("handover-bar"));
        assertTrue(stage.section.says("You handed this over to Lena"));
        assertTrue(stage.section.says("Names unclear from here"));
        stage.section.fire("handover-back");
        assertEquals(1, open().size());
    }

    @Test
    void itOpensByItsKeyAndWhatIsTypedIsADraft() throws Exception {
        stage.at(0, 3);
        new Hands()
                .press(KeyCode.CONTROL, KeyCode.SHIFT)
                .type(KeyCode.O)
                .release(KeyCode.SHIFT, KeyCode.CONTROL);
        stage.section.typeInto("handover-note", "half a thou");
        String key = "handover:" + stage.kept().transcript().id() + ":note";
        assertEquals("half a thou", stage.section.drafts.typed(key));
        stage.section.press(KeyCode.ESCAPE);
        assertTrue(stage.section.isSeen("handover-note"), "not by a slip of the hand");
        stage.section.interact(() -> stage.section.kit.desk.sheets().closeAll());
        sheet();
        assertEquals("half a thou", stage.section.words("handover-note"));
        stage.section.fire("handover-hand");
        assertNull(stage.section.drafts.typed(key));
        assertEquals("half a thou", open().getFirst().note());
    }

    @Test
    void fromTheSheetItGoesOnToAShareFile() throws Exception {
        sheet();
        stage.section.fire("handover-share");
        assertEquals(1, stage.shares.get());
        assertEquals(1, open().size(), "handed over before");
    }

    @Test
    void cancelledItIsAsIfNothingWasSaid() throws Exception {
        sheet();
        stage.section.typeInto("handover-note", "no");
        stage.section.fire("handover-cancel");
        assertEquals(List.of(), open());
        sheet();
        assertEquals("", stage.section.words("handover-note"));
        stage.section.fire("handover-cancel");
    }

    @Test
    void goingOnPutsCaretAndRecordingThere() throws Exception {
        handed(2, 4, 13_000, "here", "KM");
        stage.at(0, 0);
        stage.section.fire("handover-go");
        stage.section.interact(stage.player::tick);
        assertEquals(2, area().getCurrentParagraph());
        assertEquals(4, area().getCaretColumn());
        assertEquals(13_000, stage.player.position().get());
    }

    @Test
    void behindACutMadeSinceItIsStillTheLetter() throws Exception {
        handed(1, 30, 10_000, "", "");
        stage.parts
                .segments()
                .split(
                        stage.kept().transcript(),
                        segment(1),
                        new Cut(stage.parts.segments().fresh(), Tier.VERBATIM, 20, 8_000L),
                        one -> one);
        stage.section.fire("handover-go");
        assertEquals(2, area().getCurrentParagraph());
        String behind = area().getParagraph(2).getText().substring(area().getCaretColumn());
        assertEquals("Мне позвонили утром. Это было в августе.".substring(30), behind);
    }

    @Test
    void whereNothingIsLeftThatIsTold() throws Exception {
        handovers()
                .handOver(
                        stage.kept().transcript(),
                        new Spot(UUID.randomUUID(), Tier.VERBATIM, 1, null),
                        "",
                        "");
        stage.section.fire("handover-go");
        stage.section.fire("handover-go");
        assertTrue(stage.section.isSeen("handover-nowhere"));
    }

    @Test
    void ofManyTheNewestAreShownAndTheOthersCounted() throws Exception {
        for (int i = 0; i < 5; i++) {
            handed(0, 0, 0, "note " + i, "");
        }
        assertTrue(stage.section.says("note 4"));
        assertFalse(stage.section.says("note 2"));
        assertTrue(stage.section.says("3 earlier hand-overs are open too"));
        assertEquals(List.of(), stage.section.problems());
    }
}
