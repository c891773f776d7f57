package org.dalil.testimony.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.stage.Stage;

import org.dalil.kit.Hands;
import org.dalil.kit.UsesScreen;
import org.dalil.sound.play.PlaySpan;
import org.dalil.testimony.ui.player.Flagged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;

/// Words that are hard to bear are flagged beside them, and whoever hears them is warned.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class FlaggedWordsTest {
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
        robot.interact(stage.player::close);
        stage.section.close();
    }

    private String flag(int segment) throws Exception {
        return stage.kept().segments().get(segment).segment().flag();
    }

    private List<Node> signs() {
        stage.section.interact(() -> {});
        return List.copyOf(stage.area().lookupAll(".transcript-flag"));
    }

    @Test
    void aFlagIsSetSeenToldAndTakenAway() throws Exception {
        stage.at(1, 0);
        stage.section.fire("flag-torture");
        assertEquals("torture", flag(1));
        assertEquals(1, signs().size());
        assertEquals(
                List.of(new Flagged(new PlaySpan(5_000, 12_000), "torture")),
                stage.player.cautions().flags().get());

        stage.section.fire("flag-death");
        assertEquals("death", flag(1));
        stage.section.fire("flag-death");
        assertNull(flag(1));
        assertEquals(List.of(), signs());
        assertEquals(List.of(), stage.player.cautions().flags().get());
    }

    @Test
    void undoTakesAFlagBack() throws Exception {
        stage.at(3, 2);
        stage.section.fire("flag-distress");
        assertEquals("distress", flag(3));
        stage.section.undo();
        assertNull(flag(3));
        assertTrue(signs().isEmpty());
    }
}
