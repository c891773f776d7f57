package org.dalil.desk.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.dalil.kit.DraftsInMemory;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What is typed is kept once, for the record it was typed for, and is never lost on the way.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class KeptTextTest {
    private final DraftsInMemory drafts = new DraftsInMemory();
    private final List<String> kept = new ArrayList<>();
    private final List<Runnable> done = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private TextField elsewhere;

    @SuppressWarnings("NullAway.Init")
    private KeptText line;

    @SuppressWarnings("NullAway.Init")
    private KeptText lines;

    @Start
    void start(Stage stage) {
        elsewhere = new TextField();
        line = KeptText.line(drafts, this::keep);
        lines = KeptText.lines(drafts, 3, this::keep);
        stage.setScene(new Scene(new VBox(elsewhere, line.control(), lines.control()), 400, 300));
        stage.show();
    }

    private void keep(String words, Runnable whenKept) {
        kept.add(words);
        done.add(whenKept);
    }

    private void show(FxRobot robot, String key, String value) {
        robot.interact(() -> line.show(key, value));
    }

    private void write(FxRobot robot, String words) {
        robot.interact(() -> {
            line.control().requestFocus();
            line.control().setText(words);
        });
    }

    @Test
    void blanksAreNoWords(FxRobot robot) {
        show(robot, "a.note", "before");
        write(robot, " \t ");
        robot.interact(elsewhere::requestFocus);
        assertEquals(List.of(""), kept);
        show(robot, "a.note", null);
        assertEquals("", line.control().getText());
        assertEquals(Map.of(), drafts.held, "nothing is left to come back later");
    }

    @Test
    void aTitleOfBlanksIsTheOneBefore(FxRobot robot) {
        robot.interact(() -> line.title("title", "Title"));
        show(robot, "a.title", "before");
        write(robot, "  ");
        robot.interact(elsewhere::requestFocus);
        assertEquals(List.of(), kept);
        assertEquals("before", line.control().getText());
        assertEquals(Map.of(), drafts.held);
        assertEquals("title", line.control().getId());
        assertEquals("Title", line.control().getAccessibleText());
    }

    @Test
    void leavingTheFieldKeepsWhatWasTypedOnce(FxRobot robot) {
        show(robot, "a.title", "before");
        write(robot, "after");
        assertEquals(List.of(), kept);
        robot.interact(elsewhere::requestFocus);
        assertEquals(List.of("after"), kept);
        robot.interact(line::commit);
        assertEquals(List.of("after"), kept);
        assertEquals("after", drafts.held.get("a.title"), "until the change is seen to be kept");
        show(robot, "a.title", "after");
        assertEquals(Map.of(), drafts.held);
    }

    @Test
    void whatIsShownOrUnchangedIsNotKept(FxRobot robot) {
        show(robot, "a.title", "before");
        write(robot, "other");
        write(robot, "before");
        robot.interact(elsewhere::requestFocus);
        show(robot, "b.title", "another record");
        robot.interact(line::commit);
        assertEquals(List.of(), kept);
        assertEquals(Map.of(), drafts.held);
    }

    @Test
    void enterKeepsALineAndCtrlEnterKeepsLines(FxRobot robot) {
        show(robot, "a.title", "");
        write(robot, "one");
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("one"), kept);
        robot.interact(() -> {
            lines.show("a.note", "");
            lines.control().requestFocus();
            lines.control().setText("two");
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertEquals(List.of("one", "two"), kept);
    }

    @Test
    void escapeTakesBackAndForgetsTheDraft(FxRobot robot) {
        drafts.held.put("a.title", "typed long ago");
        show(robot, "a.title", "before");
        assertEquals("typed long ago", line.control().getText());
        robot.interact(() -> line.control().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertEquals("before", line.control().getText());
        assertEquals(Map.of(), drafts.held);
        robot.interact(elsewhere::requestFocus);
        assertEquals(List.of(), kept);
    }

    @Test
    void anotherRecordNeverGetsTheseWords(FxRobot robot) {
        show(robot, "a.title", "of a");
        write(robot, "typed for a");
        show(robot, "b.title", "of b");
        assertEquals("of b", line.control().getText());
        robot.interact(elsewhere::requestFocus);
        assertEquals(List.of(), kept, "nothing is kept for b");
        assertEquals(Map.of("a.title", "typed for a"), drafts.held);
        show(robot, "a.title", "of a");
        assertEquals("typed for a", line.control().getText(), "and nothing of a is lost");
    }

    @Test
    void readingTheSameRecordAgainDoesNotDisturbTyping(FxRobot robot) {
        show(robot, "a.title", "before");
        write(robot, "half a wo");
        show(robot, "a.title", "changed elsewhere");
        assertEquals("half a wo", line.control().getText());
        robot.interact(elsewhere::requestFocus);
        assertEquals(List.of("half a wo"), kept);
    }

    @Test
    void undoBelongsToTypingOnlyWhileItIsNotKept(FxRobot robot) {
        show(robot, "a.title", "before");
        assertFalse(KeptText.isBeingTyped(line.control()));
        write(robot, "after");
        assertTrue(KeptText.isBeingTyped(line.control()));
        robot.interact(line::commit);
        assertFalse(KeptText.isBeingTyped(line.control()));
        assertFalse(KeptText.isBeingTyped(elsewhere));
        robot.interact(() -> elsewhere.setText("search"));
        assertTrue(KeptText.isBeingTyped(elsewhere));
        assertFalse(KeptText.isBeingTyped(null));
    }

    @Test
    void tabLeavesAFieldOfSeveralLines(FxRobot robot) {
        robot.interact(() -> {
            lines.show("a.note", "words");
            lines.control().requestFocus();
        });
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertTrue(line.control().isFocused());
        assertEquals("words", lines.control().getText());
    }

    @Test
    void wordsThatBecameAChangeAreNoDraftAnyMoreThoughTheirPageWasLeft(FxRobot robot) {
        show(robot, "a.title", "before");
        write(robot, "after ");
        robot.interact(elsewhere::requestFocus);
        show(robot, "b.title", "of b");
        assertEquals(Map.of("a.title", "after "), drafts.held);
        done.getFirst().run();
        assertEquals(Map.of(), drafts.held);
        show(robot, "a.title", "before");
        assertEquals("before", line.control().getText(), "undone meanwhile, and stays so");
        assertEquals(List.of("after "), kept);
    }

    @Test
    void whatWasTypedOnTopOfKeptWordsStaysADraft(FxRobot robot) {
        show(robot, "a.title", "before");
        write(robot, "one");
        robot.interact(line::commit);
        write(robot, "one and two");
        show(robot, "b.title", "of b");
        done.getFirst().run();
        assertEquals(Map.of("a.title", "one and two"), drafts.held);
    }

    @Test
    void wordsTypedAndDeletedAgainNeverComeBack(FxRobot robot) {
        show(robot, "a.title", "before");
        drafts.held.put("a.title", "before, and wrong"); // as after a second's rest
        write(robot, "before, and wrong");
        write(robot, "before");
        robot.interact(elsewhere::requestFocus);
        assertEquals(Map.of(), drafts.held);
        show(robot, "a.title", "before");
        assertEquals("before", line.control().getText());
        assertEquals(List.of(), kept);
    }

    @Test
    void anOlderPageDoesNotHandTheSameWordsOverAgain(FxRobot robot) {
        show(robot, "a.title", "before");
        write(robot, "after");
        robot.interact(elsewhere::requestFocus);
        show(robot, "a.title", "before"); // asked for before the change was made
        assertEquals("after", line.control().getText());
        done.getFirst().run();
        show(robot, "a.title", "after");
        assertEquals(List.of("after"), kept);
        assertEquals("after", line.control().getText());
    }

    @Test
    void aRefusedChangeIsNotTriedAgainByReadingThePage(FxRobot robot) {
        show(robot, "a.title", "before");
        write(robot, "refused");
        robot.interact(elsewhere::requestFocus);
        show(robot, "a.title", "before");
        show(robot, "a.title", "before");
        assertEquals("refused", line.control().getText(), "the words are not lost");
        assertEquals(Map.of("a.title", "refused"), drafts.held);
        assertEquals(List.of("refused"), kept);
    }

    @Test
    void takingBackWhatWasTypedOnTopKeepsTheDraftOfWordsOnTheirWay(FxRobot robot) {
        show(robot, "a.title", "before");
        write(robot, "one");
        robot.interact(line::commit);
        write(robot, "one and two");
        robot.type(KeyCode.ESCAPE);
        assertEquals("one", line.control().getText());
        assertEquals(Map.of("a.title", "one"), drafts.held, "until it is known to be kept");
        done.getFirst().run();
        assertEquals(Map.of(), drafts.held);
    }

    @Test
    void whoeverTypesOnWithoutARestHasADraftAllTheSame(FxRobot robot) {
        show(robot, "k", "");
        robot.interact(() -> line.control().requestFocus());
        long begun = System.nanoTime();
        while (drafts.typed("k") == null) {
            robot.interact(() -> line.control().appendText("a"));
            assertTrue(System.nanoTime() - begun < 5_000_000_000L, "no draft while typing");
        }
        assertTrue(line.control().getText().startsWith(drafts.typed("k")));
    }
}
