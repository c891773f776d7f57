package org.dalil.testimony.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Stage;
import javafx.util.Subscription;

import org.dalil.claim.Claims;
import org.dalil.desk.Intent;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.kit.DraftsInMemory;
import org.dalil.kit.Hands;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.source.Source;
import org.dalil.source.Sources;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SpeakerRole;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.edit.Cut;
import org.dalil.testimony.transcript.edit.Reach;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.key.TestKeys;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.UnaryOperator;

/// What the page does to a transcript, without the page: what is under way, what is refused, and
/// where it leads.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class TranscriptModelTest {
    private final FxRobot robot = new Hands();
    private final DeskKit kit = new DeskKit();
    private final DraftsInMemory drafts = new DraftsInMemory();
    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private BareCasefile casefile;

    @SuppressWarnings("NullAway.Init")
    private TranscriptParts parts;

    @SuppressWarnings("NullAway.Init")
    private TranscriptModel model;

    @SuppressWarnings("NullAway.Init")
    private Transcript one;

    private Subscription attached = Subscription.EMPTY;

    @Start
    void start(Stage window) {
        window.show();
    }

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        Blobs blobs = new Blobs(folder, TestKeys.fresh(), Disk.computer(), new SecureRandom());
        Naming naming = new Naming(false);
        parts =
                TranscriptParts.of(
                        casefile.holdings,
                        blobs,
                        new Sources(casefile.holdings, blobs),
                        new Claims(casefile.holdings, naming),
                        new Agents(casefile.holdings, naming),
                        new Kept());
        Source source = casefile.source("Testimony");
        one =
                parts.transcripts()
                        .add(
                                parts.transcripts().blank(source.id(), null, "T"),
                                TranscriptStage.talk());
        robot.interact(() -> {
            model = new TranscriptModel(parts, drafts, kit.desk);
            casefile.follow(model.page()::reload);
            attached = model.page().attach();
            model.page().id().set(one.id());
        });
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(attached::unsubscribe);
        casefile.close();
    }

    private TranscriptText text() throws Exception {
        return parts.transcripts().text(one.id()).orElseThrow();
    }

    private Segment at(int index) throws Exception {
        return text().segments().get(index).segment();
    }

    private String words(int index) throws Exception {
        return text().segments().get(index).words(Tier.VERBATIM);
    }

    private List<String> problems() {
        return kit.problems.stream()
                .map(each -> each instanceof ProblemException known ? known.problem().key() : "?")
                .toList();
    }

    @Test
    void everythingThatIsShownIsReadAtOnce() {
        TranscriptView view = model.page().view().get();
        assertNotNull(view);
        assertEquals(4, view.text().segments().size());
        assertNull(view.recording());
        assertNull(view.interview());
        assertNull(view.consent());
        assertNull(view.snippets());
        assertEquals(0, view.heardPercent());
        assertFalse(model.isAhead());
    }

    @Test
    void whatIsTypedAndHandedOverIsInTheCasefileAndNoDraft() throws Exception {
        WordsAt here = new WordsAt(at(0).id(), Tier.VERBATIM);
        robot.interact(() -> {
            model.typed().typed(here, "Anew");
            model.typed().keep();
        });
        assertEquals("Anew", words(0));
        assertNull(drafts.typed(here.draft()));
        assertFalse(model.typed().isAny());
        assertFalse(model.isAhead());
    }

    @Test
    void whatIsRefusedStaysTypedAndIsTold() throws Exception {
        Segment gone = at(0);
        parts.segments().remove(one, gone);
        WordsAt there = new WordsAt(gone.id(), Tier.VERBATIM);
        robot.interact(() -> {
            model.typed().typed(there, "not lost");
            model.typed().keep();
        });
        assertEquals(List.of("testimony.problem.segment-gone"), problems());
        assertEquals("not lost", model.typed().of(there).orElseThrow());
        assertEquals("not lost", drafts.typed(there.draft()));
        assertFalse(model.isAhead());
    }

    @Test
    void actsAreDoneInTheirOrderWhileTheyAreUnderWay() throws Exception {
        WordsAt here = new WordsAt(at(1).id(), Tier.VERBATIM);
        var second = model.fresh();
        Segment whole = at(1);
        kit.jobs.hold();
        robot.interact(() -> {
            model.typed().typed(here, "One. Two.");
            model.typed().keep();
            model.split(
                    whole.id(),
                    new Cut(second, Tier.VERBATIM, 5, 8_000L),
                    UnaryOperator.identity());
            model.typed().typed(new WordsAt(second, Tier.VERBATIM), "Two, and more.");
            model.typed().keep();
        });
        assertTrue(model.isAhead());
        robot.interact(kit.jobs::release);
        assertFalse(model.isAhead());
        assertEquals("One.", words(1));
        assertEquals("Two, and more.", words(2));
        assertEquals(second, at(2).id());
        assertEquals(List.of(), problems());
    }

    @Test
    void aRefusedMergeIsToldAndNothingIsLeftUnderWay() throws Exception {
        Segment other = at(1);
        robot.interact(() -> model.merge(other));
        assertEquals(List.of("testimony.problem.two-voices"), problems());
        assertFalse(model.isAhead());
        assertEquals(4, text().segments().size());
    }

    @Test
    void aNewVoiceIsGivenToItsSegmentAtOnce() throws Exception {
        Segment here = at(2);
        robot.interact(() -> model.newVoice(here, "T", SpeakerRole.INTERPRETER));
        assertEquals("T", text().speaker(at(2).speaker()).orElseThrow().label());
        robot.interact(() -> model.newVoice(here, "  ", SpeakerRole.INTERPRETER));
        assertEquals(3, text().speakers().size());
        robot.interact(() -> model.voice(here, null, Reach.ONE));
        assertNull(at(2).speaker());
    }

    @Test
    void segmentsAreMadeMovedAndTakenAway() throws Exception {
        Segment begun = Segment.alone(model.fresh(), at(0).transcript(), 0L, null);
        robot.interact(() -> model.begin(begun));
        assertEquals(5, text().segments().size());
        assertEquals(begun.id(), at(0).id());
        robot.interact(() -> model.shift(null, 1_500));
        assertEquals(1_500, at(0).startMs());
        robot.interact(() -> model.shift(null, 0));
        Segment first = at(0);
        robot.interact(() -> model.remove(first));
        assertEquals(4, text().segments().size());
        robot.interact(() -> model.shift(null, -60_000));
        assertEquals(List.of("testimony.problem.before-zero"), problems());
    }

    @Test
    void aTranscriptOfNoInterviewLeadsBackToItsSource() {
        robot.interact(model::leave);
        assertTrue(
                kit.went.getLast() instanceof Intent.ToRecord(var ref)
                        && ref.kind() == RecordKind.SOURCE
                        && ref.id().equals(one.source()));
    }

    @Test
    void snippetsAreKeptWithTheCasefile() {
        robot.interact(() -> model.snippets("a = b"));
        TranscriptView view = model.page().view().get();
        assertNotNull(view);
        assertEquals("a = b", view.snippets());
    }

    @Test
    void whatIsSaidOfATranscriptIsKept() throws Exception {
        robot.interact(() -> model.describe(now -> now.noted("rough in places")));
        assertEquals("rough in places", text().transcript().note());
        robot.interact(() -> model.rewrite(Tier.VERBATIM, said -> said + "."));
        assertTrue(words(0).endsWith("."));
    }

    /// Snippets in memory.
    private static final class Kept implements TranscriptParts.Snippets {
        private @Nullable String lines;

        @Override
        public @Nullable String lines() {
            return lines;
        }

        @Override
        public void keep(String now) {
            lines = now;
        }
    }
}
