package org.dalil.testimony.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.source.Source;
import org.dalil.testimony.intake.TranscriptIntake;
import org.dalil.testimony.transcript.Layer;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.TranscriptKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a file becomes follows what a person says; what was asked before is never shown after.
class IntakeModelTest {
    private static final String SRT = "1\n00:00:01,000 --> 00:00:02,000\nКогда?\n";
    private static final String EAF =
            """
            <ANNOTATION_DOCUMENT><TIME_ORDER>
            <TIME_SLOT TIME_SLOT_ID="a" TIME_VALUE="0"/><TIME_SLOT TIME_SLOT_ID="b" TIME_VALUE="900"/>
            </TIME_ORDER>
            <TIER TIER_ID="W"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="1"
            TIME_SLOT_REF1="a" TIME_SLOT_REF2="b"><ANNOTATION_VALUE>Летом</ANNOTATION_VALUE>
            </ALIGNABLE_ANNOTATION></ANNOTATION></TIER>
            <TIER TIER_ID="int" PARENT_REF="W"><ANNOTATION><REF_ANNOTATION ANNOTATION_ID="2"
            ANNOTATION_REF="1"><ANNOTATION_VALUE>In summer</ANNOTATION_VALUE>
            </REF_ANNOTATION></ANNOTATION></TIER>
            </ANNOTATION_DOCUMENT>
            """;

    @TempDir Path folder;
    private final DeskKit kit = new DeskKit();

    @SuppressWarnings("NullAway.Init")
    private BareCasefile casefile;

    @SuppressWarnings("NullAway.Init")
    private TranscriptIntake door;

    @SuppressWarnings("NullAway.Init")
    private Source source;

    @SuppressWarnings("NullAway.Init")
    private IntakeModel model;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        source = casefile.source("Spring");
        door = new TranscriptIntake(casefile.holdings, null);
        model = new IntakeModel(door, new IntakeGround(source.id(), List.of(), "ru"), kit.desk);
    }

    @AfterEach
    void close() throws Exception {
        model.close();
        casefile.close();
        assertEquals(List.of(), kit.problems);
    }

    private Path file(String name, String words) throws Exception {
        return Files.writeString(folder.resolve(name), words);
    }

    private IntakePlan plan() {
        IntakePlan now = model.plan().get();
        assertNotNull(now);
        return now;
    }

    @Test
    void whatIsSaidOfATranscriptIsKept() throws Exception {
        model.choose(file("a.srt", SRT));
        model.change(wish -> wish.titled(" Spring ").as(TranscriptKind.MACHINE_DRAFT));
        model.take();
        var made = door.of(source.id()).getFirst();
        assertEquals("Spring", made.title());
        assertEquals("ru", made.language());
        assertEquals("machine_draft", made.kind());
        assertNull(made.item());
        assertEquals(IntakeModel.Stage.DONE, model.stage().get());
    }

    @Test
    void aTierIsWhatAPersonSaysItIs() throws Exception {
        model.choose(file("a.eaf", EAF));
        assertEquals("In summer", plan().shown().getFirst().words().get(Tier.translation("und")));
        model.change(wish -> wish.tier(1, Layer.INTERPRETER));
        assertEquals("In summer", plan().shown().getFirst().words().get(Tier.INTERPRETER));
        model.change(wish -> wish.tier(1, Layer.VERBATIM));
        assertEquals(2, plan().drafts().size());
    }

    @Test
    void theAnswerToAnEarlierFileIsDropped() throws Exception {
        kit.jobs.hold();
        model.choose(file("a.srt", SRT));
        model.choose(file("b.srt", SRT.replace("Когда", "Где")));
        kit.jobs.release();
        assertEquals("Где?", plan().shown().getFirst().words().get(Tier.VERBATIM));
        assertEquals("b", model.wish().get().title());
    }

    @Test
    void nothingComesAfterTheSheetIsClosed() throws Exception {
        kit.jobs.hold();
        model.choose(file("a.srt", SRT));
        model.close();
        kit.jobs.release();
        assertNull(model.plan().get());
        assertFalse(model.isReady());
        assertEquals(List.of(), door.of(source.id()));
    }

    @Test
    void withoutATitleOrWithABadOffsetNothingIsTaken() throws Exception {
        model.choose(file("a.srt", SRT));
        assertTrue(model.isReady());
        model.change(wish -> wish.titled(" "));
        assertFalse(model.isReady());
        model.change(wish -> wish.titled("a").moved(null));
        assertFalse(model.isReady());
        model.take();
        assertEquals(List.of(), door.of(source.id()));
    }

    @Test
    void ofAVeryLongFileOnlyTheBeginningIsShown() throws Exception {
        int count = Integer.getInteger("cues", 20_000);
        StringBuilder words = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < count; i++) {
            words.append(
                    "\n%02d:%02d:%02d.000 --> %02d:%02d:%02d.900\n<v W%d>Words %d</v>\n"
                            .formatted(
                                    i / 3600,
                                    i / 60 % 60,
                                    i % 60,
                                    i / 3600,
                                    i / 60 % 60,
                                    i % 60,
                                    i % 3,
                                    i));
        }
        model.choose(file("long.vtt", words.toString()));
        assertEquals(count, plan().drafts().size());
        assertEquals(IntakePlan.SHOWN, plan().shown().size());
        model.change(wish -> wish.moved(5_000L));
        assertEquals(5_000, plan().shown().getFirst().startMs());
    }
}
