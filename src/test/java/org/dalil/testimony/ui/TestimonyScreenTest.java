package org.dalil.testimony.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.claim.Claims;
import org.dalil.desk.Intent;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.Hands;
import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.dalil.source.Sources;
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.sound.Recordings;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.ui.player.PlayerModel;
import org.dalil.testimony.ui.transcript.TranscriptPane;
import org.dalil.testimony.ui.transcript.TranscriptParts;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.key.TestKeys;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/// From an interview to its transcript and back, and the first words of a new one.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class TestimonyScreenTest {
    private final FxRobot robot = new Hands();
    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private InterviewStage stage;

    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @SuppressWarnings("NullAway.Init")
    private TranscriptParts parts;

    @Start
    void start(Stage window) throws Exception {
        stage = new InterviewStage("en");
        section = stage.section;
        Blobs blobs = new Blobs(folder, TestKeys.fresh(), Disk.computer(), new SecureRandom());
        var holdings = section.casefile.holdings;
        Sources sources = new Sources(holdings, blobs);
        parts =
                TranscriptParts.of(
                        holdings,
                        blobs,
                        sources,
                        new Claims(holdings, stage.naming),
                        stage.agents,
                        new NoSnippets());
        PlayerModel player =
                new PlayerModel(sources::item, new Recordings(blobs), section.kit.desk);
        section.show(
                window,
                new TestimonyScreen(
                        new InterviewPane(stage.parts, section.drafts, section.kit.desk).screen(),
                        new TranscriptPane(parts, player, section.drafts, section.kit.desk)));
    }

    @AfterEach
    void close() throws Exception {
        section.close();
    }

    private Interview told() throws Exception {
        Interview one = stage.told("How it was", stage.witness("Somebody", "W-1"));
        section.interact(() -> section.screen().show(one.ref()));
        return one;
    }

    private Transcript only(Interview of) throws Exception {
        return parts.transcripts().of(of.source()).getFirst();
    }

    private void go(RecordRef ref) {
        section.interact(() -> section.screen().show(ref));
    }

    @Test
    void anInterviewWithoutATranscriptSaysHowToBegin() throws Exception {
        told();
        assertTrue(section.says("No transcript yet"));
    }

    @Test
    void aNewTranscriptIsBegunFromTheInterviewAndWrittenAtOnce() throws Exception {
        Interview one = told();
        section.fire("transcript-add");

        Transcript made = only(one);
        assertEquals("How it was", made.title());
        assertEquals(
                new Intent.ToNew(new RecordRef(RecordKind.TRANSCRIPT, made.id())),
                section.kit.went.getLast());
        assertEquals(made.ref(), section.screen().chosen().getValue());
        assertTrue(section.shows("Nothing is written yet"));
        section.fire("transcript-begin");
        assertEquals("transcript", section.focused());
        assertEquals(1, parts.transcripts().text(made.id()).orElseThrow().segments().size());
        assertFalse(section.shows("Nothing is written yet"));
    }

    @Test
    void enterInAnEmptyTranscriptBeginsItToo() throws Exception {
        Interview one = told();
        section.fire("transcript-add");
        section.focus("transcript");
        robot.type(KeyCode.ENTER);
        assertEquals(1, parts.transcripts().text(only(one).id()).orElseThrow().segments().size());
    }

    @Test
    void oneComesBackToTheInterviewWithTheListOfTranscripts() throws Exception {
        Interview one = told();
        section.fire("transcript-add");
        section.fire("transcript-back");
        assertEquals(new Intent.ToRecord(one.ref()), section.kit.went.getLast());
        go(one.ref());
        assertEquals(one.ref(), section.screen().chosen().getValue());
        assertTrue(section.isSeen("interview-title"));
        assertFalse(section.isSeen("transcript"));
        assertTrue(section.says("Begun"));
        assertEquals("rows", section.focused());
    }

    @Test
    void anotherTranscriptIsShownInPlaceOfTheFirst() throws Exception {
        Interview one = told();
        section.fire("transcript-add");
        Transcript first = only(one);
        Transcript second =
                parts.transcripts()
                        .add(parts.transcripts().blank(one.source(), null, "Another"), List.of());
        go(second.ref());
        assertTrue(section.shows("Another"));
        go(first.ref());
        assertTrue(section.shows("How it was"));
    }

    @Test
    void aNewInterviewIsNotMadeWhileATranscriptIsWritten() throws Exception {
        told();
        section.fire("transcript-add");
        section.interact(section.screen()::makeNew);
        assertEquals(1, stage.interviews.rows().size());
    }

    @Test
    void undoTakesTheTranscriptAwayAndTheInterviewStays() throws Exception {
        Interview one = told();
        section.fire("transcript-add");
        section.undo();
        assertEquals(List.of(), parts.transcripts().of(one.source()));
        go(one.ref());
        assertTrue(section.says("No transcript yet"));
        section.redo();
        assertTrue(section.says("Begun"));
        assertEquals(List.of(), section.problems());
    }

    /// A casefile in which nobody wrote snippets.
    private static final class NoSnippets implements TranscriptParts.Snippets {
        @Override
        public @Nullable String lines() {
            return null;
        }

        @Override
        public void keep(String lines) {
            throw new IllegalStateException("nothing is kept here");
        }
    }
}
