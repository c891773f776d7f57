package org.dalil.testimony.interview;

import static org.dalil.law.Lawyer.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.history.ActName;
import org.dalil.kit.BareCasefile;
import org.dalil.law.Lawyer;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.source.content.Custody;
import org.dalil.testimony.TestimonyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Interviews and the testimonies they rest on.
class InterviewsTest {
    private BareCasefile casefile;
    private Interviews interviews;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        interviews = new Interviews(casefile.holdings);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Source source(Interview of) throws Exception {
        return casefile.holdings.records().find(Source.SHAPE, of.source()).orElseThrow();
    }

    private EvidenceItem item(Source of, String name) throws Exception {
        EvidenceItem item =
                new EvidenceItem(
                        casefile.holdings.ids().next(),
                        of.id(),
                        "0".repeat(32),
                        "0".repeat(64),
                        "0".repeat(128),
                        5,
                        "audio/wav",
                        name,
                        null,
                        Custody.UNKNOWN);
        return casefile.holdings.create(ActName.of("source.act.import"), EvidenceItem.SHAPE, item);
    }

    @Test
    void itIsMadeWithItsTestimonyInOneActAndUndoneSo() throws Exception {
        Interview made = interviews.add(" Conversation 14 ");
        assertEquals(SourceKind.TESTIMONY, source(made).sourceKind());
        assertEquals("Conversation 14", source(made).title());
        assertEquals(made, interviews.of(made.source()).orElseThrow());
        casefile.ledger.undo();
        assertTrue(interviews.find(made.id()).isEmpty());
        assertTrue(casefile.holdings.records().find(Source.SHAPE, made.source()).isEmpty());
        casefile.ledger.redo();
        assertEquals(made, interviews.find(made.id()).orElseThrow());
    }

    @Test
    void anImportedRecordingBecomesATestimony() throws Exception {
        Source recording = casefile.source("DR0000_0142");
        Interview made = interviews.on(recording);
        assertEquals(SourceKind.TESTIMONY, source(made).sourceKind());
        assertEquals(made, interviews.on(source(made)), "one interview a source");
        casefile.ledger.undo();
        assertEquals(
                recording.kind(),
                casefile.holdings
                        .records()
                        .find(Source.SHAPE, recording.id())
                        .orElseThrow()
                        .kind());
    }

    @Test
    void whatIsToldOfItIsKeptAndListedTheLatestFirst() throws Exception {
        Agent witness = new Lawyer(casefile).agent(AgentKind.PERSON, "Witness-1");
        Interview first = interviews.add("First");
        Interview second = interviews.add("Second");
        Interview told =
                first.among(Attendance.UNKNOWN.of(witness.id()).askedBy(List.of("KM", " KM", "")))
                        .held(Setting.UNKNOWN.on(date("2026-01-05")));
        interviews.change(told);
        interviews.change(second.held(Setting.UNKNOWN.on(date("2026-02-05"))));
        assertEquals(List.of("KM"), told.attendance().interviewers());
        assertEquals(List.of(told), interviews.with(witness.id()));
        List<InterviewRow> rows = interviews.rows();
        assertEquals(List.of("Second", "First"), rows.stream().map(InterviewRow::title).toList());
        assertEquals("Witness-1", rows.getLast().interviewee());
        interviews.remove(told);
        assertEquals(1, interviews.rows().size());
        assertEquals("testimony.act.remove-interview", casefile.undoable());
    }

    @Test
    void aSignedPageComesToItAndItsEmptySourceGoes() throws Exception {
        Interview interview = interviews.add("Conversation");
        Source page = casefile.source("Scan 1");
        EvidenceItem one = item(page, "scan1.png");
        EvidenceItem two = item(page, "scan2.png");
        interviews.attach(interview, one);
        assertEquals(List.of(one.in(interview.source())), interviews.media(interview));
        assertTrue(casefile.holdings.records().find(Source.SHAPE, page.id()).isPresent());
        interviews.attach(interview, two);
        assertEquals(2, interviews.rows().getFirst().recordings());
        assertTrue(casefile.holdings.records().find(Source.SHAPE, page.id()).isEmpty());
        casefile.ledger.undo();
        assertTrue(casefile.holdings.records().find(Source.SHAPE, page.id()).isPresent());
        assertEquals(1, interviews.media(interview).size());
    }

    @Test
    void whatIsQuotedAlreadyStaysWhereItIs() throws Exception {
        Interview interview = interviews.add("Conversation");
        Passage quoted = casefile.marked("nine people");
        Source report =
                casefile.holdings.records().find(Source.SHAPE, quoted.source()).orElseThrow();
        EvidenceItem item = item(report, "report.pdf");
        assertThrows(TestimonyException.class, () -> interviews.attach(interview, item));
        assertEquals(List.of(), interviews.media(interview));
    }
}
