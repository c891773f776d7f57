package org.dalil.testimony.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.kit.Hands;
import org.dalil.kit.UsesScreen;
import org.dalil.testimony.transcript.Speaker;
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

/// In a transcript in which nothing is written one writes at once: no letter is lost.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class EmptyTranscriptTest {
    private final FxRobot robot = new Hands();
    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private TranscriptStage stage;

    @Start
    void start(Stage window) throws Exception {
        stage = new TranscriptStage("en", folder);
        stage.show(window, List.of());
    }

    @AfterEach
    void close() throws Exception {
        stage.section.close();
    }

    private void write(String words) {
        stage.section.interact(() -> stage.area().requestFocus());
        robot.write(words);
        stage.section.interact(() -> {});
    }

    @Test
    void theFirstLetterBeginsTheFirstSegment() throws Exception {
        assertTrue(stage.area().bare().get());
        write("They came");
        assertFalse(stage.area().bare().get());
        robot.type(KeyCode.ENTER);
        write("at night");
        stage.section.interact(() -> stage.section.screen().root().requestFocus());
        stage.section.interact(() -> {});
        assertEquals(List.of("They came", "at night"), stage.words(Tier.VERBATIM));
        assertEquals(0L, stage.kept().segments().getFirst().segment().startMs());
    }

    @Test
    void enterBeginsItTooAndDeletingDoesNot() throws Exception {
        stage.section.interact(() -> stage.area().requestFocus());
        robot.type(KeyCode.BACK_SPACE);
        robot.type(KeyCode.DELETE);
        stage.section.interact(() -> {});
        assertTrue(stage.area().bare().get());
        robot.type(KeyCode.ENTER);
        stage.section.interact(() -> {});
        assertEquals(1, stage.kept().segments().size());
    }

    @Test
    void voicesAreMadeByTheirNumbers() throws Exception {
        write("They came");
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        stage.section.interact(() -> {});
        assertEquals(
                List.of("Q", "W"), stage.kept().speakers().stream().map(Speaker::label).toList());
        assertEquals(
                stage.kept().speakers().get(1).id(),
                stage.kept().segments().getFirst().segment().speaker());
    }

    @Test
    void pastedLinesBeginItAsOneSegment() throws Exception {
        stage.section.interact(() -> stage.area().replaceSelection("One\nand two"));
        assertEquals(List.of("One and two"), stage.seen());
    }
}
