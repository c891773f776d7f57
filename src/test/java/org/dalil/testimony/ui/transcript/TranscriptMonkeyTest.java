package org.dalil.testimony.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.dalil.kit.UsesScreen;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.ui.transcript.row.SegmentArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Whatever keys are struck, in whatever order: what is seen is what the casefile has, and undoing
/// brings back the first words.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class TranscriptMonkeyTest {
    private static final Set<String> EXPECTED =
            Set.of("testimony.problem.two-voices", "testimony.problem.first-segment");
    private static final int STROKES = 220;
    private final Random random = new Random(21);
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

    private void strike(KeyCode code, boolean control, boolean alt) {
        stage.section.interact(() -> {
            SegmentArea area = stage.area();
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(area, new KeyEvent(type, "", "", code, false, control, alt, false));
            }
        });
    }

    private void type(String letter) {
        stage.section.interact(() ->
                Event.fireEvent(
                        stage.area(),
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                letter,
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false)));
    }

    private void any() {
        switch (random.nextInt(16)) {
            case 0 -> strike(KeyCode.ENTER, false, false);
            case 1 -> strike(KeyCode.ENTER, true, false);
            case 2 -> strike(KeyCode.BACK_SPACE, false, false);
            case 3 -> strike(KeyCode.DELETE, false, false);
            case 4 -> strike(KeyCode.TAB, false, false);
            case 5 -> strike(KeyCode.DIGIT1, true, false);
            case 6 -> strike(KeyCode.U, true, false);
            case 7 -> strike(KeyCode.UP, false, false);
            case 8 -> strike(KeyCode.DOWN, false, false);
            case 9 -> strike(KeyCode.HOME, false, false);
            case 10 -> strike(KeyCode.END, false, false);
            case 11 -> strike(KeyCode.Z, true, false);
            case 12 -> stage.section.interact(this::choose);
            default -> type(String.valueOf("абв ".charAt(random.nextInt(4))));
        }
    }

    private void choose() {
        int length = stage.area().getLength();
        int from = random.nextInt(length + 1);
        stage.area().selectRange(from, Math.min(length, from + random.nextInt(15)));
    }

    @Test
    void whatIsSeenIsWhatIsKept() throws Exception {
        stage.at(1, 3);
        for (int i = 0; i < STROKES; i++) {
            any();
        }
        stage.section.interact(() ->
                stage.section
                        .node("transcript-back", javafx.scene.control.Button.class)
                        .requestFocus());
        stage.section.interact(() -> {});

        Tier shown =
                stage.seen().equals(stage.words(Tier.VERBATIM))
                        ? Tier.VERBATIM
                        : Tier.translation("en");
        assertEquals(stage.words(shown), stage.seen());
        assertEquals(stage.kept().segments().size(), stage.area().size());
        for (int i = 0; i < stage.area().size(); i++) {
            assertEquals(stage.kept().segments().get(i).segment().id(), stage.area().row(i).id());
        }
        assertTrue(
                EXPECTED.containsAll(stage.section.problems()),
                () -> stage.section.problems().toString());
    }

    @Test
    void undoingAllBringsTheFirstWordsBack() throws Exception {
        List<String> first = stage.words(Tier.VERBATIM);
        List<String> english = stage.words(Tier.translation("en"));
        int acts = stage.section.casefile.announced.size();
        stage.at(0, 0);
        for (int i = 0; i < 60; i++) {
            type("x");
            if (i % 5 == 0) {
                strike(KeyCode.ENTER, false, false);
            }
            if (i % 11 == 0) {
                strike(KeyCode.TAB, false, false);
            }
        }
        stage.section.interact(() ->
                stage.section
                        .node("transcript-back", javafx.scene.control.Button.class)
                        .requestFocus());
        for (int i = stage.section.casefile.announced.size(); i > acts; i--) {
            stage.section.undo();
        }
        assertEquals(first, stage.words(Tier.VERBATIM));
        assertEquals(english, stage.words(Tier.translation("en")));
        assertEquals(4, stage.area().size());
    }
}
