package org.dalil.testimony.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.kit.Hands;
import org.dalil.kit.UsesScreen;
import org.dalil.testimony.transcript.Tier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;

/// A transcript is written with keys alone: words, segments, voices and marks, and every act is
/// undone as one.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class TranscriptPaneTest {
    private final FxRobot robot = new Hands();
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

    private void type(String words) {
        stage.section.interact(() -> stage.area().replaceSelection(words));
    }

    private void control(KeyCode... keys) {
        robot.press(KeyCode.CONTROL);
        robot.type(keys);
        robot.release(KeyCode.CONTROL);
    }

    @Test
    void bothColumnsStandSideBySide() {
        assertEquals("Когда вы узнали?", stage.seen().getFirst());
        assertTrue(stage.section.shows("As heard"));
        assertTrue(stage.section.shows("Translation · English"));
        stage.at(1, 4);
        stage.section.interact(
                () -> org.dalil.kit.Picture.take(stage.area().getScene(), "transcript"));
    }

    @Test
    void whatIsSavedForOthersHasWhatWasTypedJustNow() throws Exception {
        stage.at(0, 16);
        type(" Точно");
        stage.section.fire("transcript-save");
        assertEquals(List.of(stage.kept().transcript().id()), stage.saved);
        assertEquals("Когда вы узнали? Точно", stage.words(Tier.VERBATIM).getFirst());
    }

    private List<Long> starts() throws Exception {
        return stage.kept().segments().stream().map(one -> one.segment().startMs()).toList();
    }

    private void move(String by, boolean onward) {
        stage.section.fire("transcript-shift");
        stage.section.typeInto("shift-by", by);
        stage.section.interact(
                () -> stage.section.node("shift-onward", CheckBox.class).setSelected(onward));
        stage.section.fire("shift-move");
    }

    @Test
    void timesAreMovedAllOrFromASegmentOnAndBackByUndo() throws Exception {
        stage.at(2, 0);
        move("+2.5", true);
        assertEquals(List.of(0L, 5_000L, 14_500L, 17_500L), starts());
        move("1", false);
        assertEquals(List.of(1_000L, 6_000L, 15_500L, 18_500L), starts());
        stage.section.undo();
        assertEquals(List.of(0L, 5_000L, 14_500L, 17_500L), starts());
    }

    @Test
    void aSecondTranscriptIsComparedAndItsWordsTakenOver() throws Exception {
        var own = stage.kept().transcript();
        var other =
                stage.parts
                        .transcripts()
                        .blank(own.source(), own.item(), "By another")
                        .titled("By another", "ru");
        stage.parts
                .transcripts()
                .add(
                        other,
                        List.of(
                                TranscriptStage.said(0, 5_000, "И", "Когда узнали?", ""),
                                TranscriptStage.said(
                                        5_000,
                                        20_000,
                                        "С",
                                        "Мне позвонили утром. Это было в августе. Кто звонил?"
                                                + " [пауза] Не помню.",
                                        "")));
        stage.section.fire("transcript-compare");
        assertTrue(stage.section.shows("1 difference"));
        stage.section.interact(
                () -> org.dalil.kit.Picture.take(stage.area().getScene(), "transcript-compare"));
        stage.section.fireNamed("Take these words");
        assertTrue(stage.section.shows("no difference"));
        assertEquals("Когда узнали?", stage.words(Tier.VERBATIM).getFirst());
        stage.section.fire("compare-close");
        stage.section.undo();
        assertEquals("Когда вы узнали?", stage.words(Tier.VERBATIM).getFirst());
    }

    @Test
    void whatIsNoTimeStaysToBeMendedAndWhatWouldBeginTooEarlyIsRefused() throws Exception {
        move("soon", false);
        assertTrue(stage.section.says("such as +1:05"));
        stage.section.typeInto("shift-by", "-3");
        stage.section.fire("shift-move");
        assertEquals(List.of(0L, 5_000L, 12_000L, 15_000L), starts(), "none is moved");
        assertEquals(1, stage.section.problems().size());
    }

    @Test
    void wordsAreKeptWhenTheSegmentIsLeft() throws Exception {
        stage.at(0, 16);
        type(" Точно");
        assertEquals("Когда вы узнали?", stage.words(Tier.VERBATIM).getFirst());

        robot.type(KeyCode.DOWN);

        assertEquals("Когда вы узнали? Точно", stage.words(Tier.VERBATIM).getFirst());
        stage.section.undo();
        assertEquals("Когда вы узнали?", stage.seen().getFirst());
    }

    @Test
    void enterMakesTwoSegmentsWhereTheCaretIsAndWhereItIsHeard() throws Exception {
        stage.section.interact(() -> stage.player.seek(8_000));
        stage.section.interact(stage.player::tick);
        stage.at(1, 21);
        robot.type(KeyCode.ENTER);
        type("Да. ");
        robot.type(KeyCode.UP);

        assertEquals(
                List.of("Мне позвонили утром.", "Да. Это было в августе."),
                stage.words(Tier.VERBATIM).subList(1, 3));
        assertEquals(stage.words(Tier.VERBATIM), stage.seen());
        assertEquals(12_000, stage.kept().segments().get(2).segment().endMs());
        stage.section.undo();
        stage.section.undo();
        assertEquals("Мне позвонили утром. Это было в августе.", stage.seen().get(1));
    }

    @Test
    void backspaceAtTheBeginningJoinsWhatOneVoiceSays() throws Exception {
        stage.at(1, 21);
        robot.type(KeyCode.ENTER);
        assertEquals(5, stage.seen().size());
        robot.type(KeyCode.BACK_SPACE);

        assertEquals(4, stage.seen().size());
        assertEquals("Мне позвонили утром. Это было в августе.", stage.seen().get(1));
        assertEquals(stage.words(Tier.VERBATIM), stage.seen());
        stage.at(1, 0);
        robot.type(KeyCode.BACK_SPACE); // somebody else speaks there
        assertEquals(List.of("testimony.problem.two-voices"), stage.section.problems());
        assertEquals(4, stage.seen().size());
    }

    @Test
    void anotherSpeakerBeginsWithOneKey() throws Exception {
        stage.at(3, 17);
        control(KeyCode.ENTER);
        type("Понимаю");
        robot.type(KeyCode.UP);

        var last = stage.kept().segments().getLast();
        assertEquals("Понимаю", last.words(Tier.VERBATIM));
        assertEquals("И", stage.kept().speaker(last.segment().speaker()).orElseThrow().label());
        stage.at(4, 0);
        control(KeyCode.DIGIT2);
        last = stage.kept().segments().getLast();
        assertEquals("С", stage.kept().speaker(last.segment().speaker()).orElseThrow().label());
    }

    @Test
    void tabLeadsToTheTranslationAndBack() throws Exception {
        stage.at(2, 0);
        robot.type(KeyCode.TAB);
        assertEquals("Who called?", stage.seen().get(2));
        type(" Say.");
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);

        assertEquals("Who called? Say.", stage.words(Tier.translation("en")).get(2));
        assertEquals("Кто звонил?", stage.seen().get(2));
    }

    @Test
    void marksStandAroundWhatIsSelected() throws Exception {
        stage.at(1, 0);
        stage.section.interact(() -> stage.area().selectRange(1, 0, 1, 3));
        control(KeyCode.U);
        assertEquals("[неясно: Мне] позвонили утром. Это было в августе.", stage.seen().get(1));
        stage.at(2, 11);
        robot.press(KeyCode.SHIFT);
        control(KeyCode.U);
        robot.release(KeyCode.SHIFT);
        assertEquals("Кто звонил? [неразборчиво]", stage.seen().get(2));
    }

    @Test
    void deletingAcrossSegmentsLeavesThemAndTakesWordsAlone() throws Exception {
        stage.section.interact(() -> stage.area().selectRange(0, 6, 2, 4));
        robot.type(KeyCode.DELETE);
        assertEquals(4, stage.seen().size());
        assertEquals(List.of("Когда ", "", "звонил?"), stage.seen().subList(0, 3));
        robot.type(KeyCode.DOWN);
        assertEquals(stage.seen(), stage.words(Tier.VERBATIM));
        stage.section.interact(() -> stage.area().replaceText(0, 0, "Two\nlines\u0007"));
        assertEquals("Two lines Когда ", stage.seen().getFirst());
    }

    @Test
    void whatIsTypedAndNotKeptIsADraft() throws Exception {
        stage.at(0, 0);
        type("Так. ");
        assertFalse(stage.words(Tier.VERBATIM).getFirst().startsWith("Так"));
        control(KeyCode.Z);
        assertEquals("Когда вы узнали?", stage.seen().getFirst());
    }
}
