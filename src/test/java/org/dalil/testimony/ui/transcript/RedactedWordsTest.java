package org.dalil.testimony.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.kit.Hands;
import org.dalil.kit.UsesScreen;
import org.dalil.source.redaction.Redaction;
import org.dalil.source.redaction.RedactionReason;
import org.dalil.testimony.linked.WordLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// Words of a transcript are redacted by keys alone; the words and the panel beside show it.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class RedactedWordsTest {
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

    private void settle() {
        stage.section.interact(() -> {});
    }

    private void redact() {
        robot.press(KeyCode.CONTROL);
        robot.type(KeyCode.R);
        robot.release(KeyCode.CONTROL);
        settle();
    }

    private void choose(int segment, int from, int to) {
        stage.at(segment, from);
        stage.section.interact(() -> stage.area().selectRange(segment, from, segment, to));
    }

    private WordLink link(int segment) throws Exception {
        UUID id = stage.kept().segments().get(segment).segment().id();
        List<WordLink> links = stage.parts.links().of(stage.kept()).getOrDefault(id, List.of());
        return links.getFirst();
    }

    private Node picker() {
        return stage.area().getScene().lookup("#redact-picker");
    }

    private String words(String id) {
        settle();
        return ((Labeled) stage.area().getScene().lookup(id)).getText();
    }

    @Test
    void wordsAreRedactedForAReasonWithOthersInTheirPlace() throws Exception {
        choose(1, 4, 19);
        redact();
        assertTrue(picker().isVisible());
        robot.type(KeyCode.DOWN);
        settle();
        robot.clickOn("#redact-words");
        robot.write("[a time]");
        settle();
        robot.type(KeyCode.ENTER);
        settle();

        Redaction by = link(1).redaction();
        assertNotNull(by);
        assertEquals("позвонили утром", link(1).words());
        assertEquals(RedactionReason.THIRD_PARTY, by.why().orElseThrow());
        assertEquals("[a time]", by.standIn());
        assertTrue(stage.area().isFocused(), "the keys are in the words again");
        assertTrue(stage.section.offers("“позвонили утром”"), "told beside the words");
        boolean barred =
                stage.area().getStyleSpans(1).stream()
                        .anyMatch(span -> span.getStyle().name().equals("REDACTED"));
        assertTrue(barred, "seen in the words");
    }

    @Test
    void redactedWordsAreLeftReadableAgainByTheSameKey() throws Exception {
        choose(1, 4, 19);
        redact();
        robot.type(KeyCode.ENTER);
        settle();
        assertNotNull(link(1).redaction());

        choose(1, 4, 19);
        redact();
        assertEquals("Leave readable", words("#redact-uncover"));
        robot.clickOn("#redact-uncover");
        settle();
        assertNull(link(1).redaction());
    }

    @Test
    void escapeRedactsNothing() throws Exception {
        choose(1, 4, 19);
        redact();
        robot.type(KeyCode.ESCAPE);
        settle();
        UUID id = stage.kept().segments().get(1).segment().id();
        assertEquals(null, stage.parts.links().of(stage.kept()).get(id));
        assertTrue(stage.area().isFocused());
    }
}
