package org.dalil.source.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.desk.Intent;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.source.Sources;
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.interview.Interviews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/// From a recording one comes to its interview, which is made once.
class InterviewWayTest {
    private BareCasefile casefile;
    private DeskKit kit;
    private Interviews interviews;
    private InterviewWay way;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        kit = new DeskKit();
        interviews = new Interviews(casefile.holdings);
        way = new InterviewWay(new Sources(casefile.holdings, null), interviews, kit.desk);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    @Test
    void aRecordingBecomesATestimonyAndItsInterviewIsShown() throws Exception {
        Source voice = casefile.source("Voice");
        way.open(voice.id());
        Interview made = interviews.of(voice.id()).orElseThrow();
        RecordRef shown = new RecordRef(RecordKind.INTERVIEW, made.id());
        assertEquals(List.of(new Intent.ToRecord(shown)), kit.went);
        assertEquals(
                SourceKind.TESTIMONY.code(), way.sources().find(voice.id()).orElseThrow().kind());
    }

    @Test
    void theSecondTimeTheSameInterviewIsShown() throws Exception {
        Source voice = casefile.source("Voice");
        way.open(voice.id());
        way.open(voice.id());
        assertEquals(kit.went.getFirst(), kit.went.getLast());
        assertEquals(1, interviews.rows().size());
    }

    @Test
    void whatIsGoneLeadsNowhere() {
        way.open(UUID.randomUUID());
        assertEquals(List.of(), kit.went);
    }

    @Test
    void onlySoundAndVideoAreRecordings() {
        assertTrue(InterviewWay.isRecording("audio/ogg"));
        assertTrue(InterviewWay.isRecording("video/mp4"));
        assertFalse(InterviewWay.isRecording("application/pdf"));
    }
}
