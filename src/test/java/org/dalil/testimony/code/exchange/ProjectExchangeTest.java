package org.dalil.testimony.code.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.document.coded.CodedCode;
import org.dalil.document.coded.CodedPart;
import org.dalil.document.coded.CodedProject;
import org.dalil.document.coded.CodedRecording;
import org.dalil.document.coded.CodedSelection;
import org.dalil.document.coded.CodedText;
import org.dalil.kernel.Cancel;
import org.dalil.kit.SealedCasefile;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.Sources;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.Codes;
import org.dalil.testimony.code.Codings;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.Transcripts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;

/// A project comes in as planned, in one act, once; and goes out as it came.
class ProjectExchangeTest {
    private static final String WORDS = "🙂 She told\nthat nobody came back.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Casefile casefile;

    @SuppressWarnings("NullAway.Init")
    private ProjectImport intake;

    @SuppressWarnings("NullAway.Init")
    private Sources sources;

    @BeforeEach
    void open() throws Exception {
        casefile = SealedCasefile.create(folder.resolve("case.dalil"));
        casefile.sign("KM");
        sources = new Sources(casefile.holdings(), casefile.vault().blobs());
        intake = new ProjectImport(casefile.holdings(), casefile.vault().blobs());
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private static UUID id(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    private static CodedSelection told(String name, int start, int end) {
        return new CodedSelection(
                id(name),
                start,
                end,
                name,
                "a memo",
                List.of(new CodedSelection.Given(id("b"), null)));
    }

    private static CodedProject project() {
        List<CodedCode> codes =
                List.of(
                        new CodedCode(id("a"), null, "Loss", "#aa0000", false, "why"),
                        new CodedCode(id("b"), id("a"), "Waiting", null, false, null));
        CodedText text =
                new CodedText(id("t"), "Letter", WORDS, List.of(told("s", 3, 11)), List.of());
        CodedText heard =
                new CodedText(
                        id("h"),
                        "Heard",
                        "One.\nTwo.\nThree.",
                        List.of(told("u", 5, 9)),
                        List.of(
                                new CodedText.TimePoint(id("1"), 0, 0),
                                new CodedText.TimePoint(id("2"), 2_000, 5),
                                new CodedText.TimePoint(id("3"), 4_000, 10)));
        CodedText missing = new CodedText(id("m"), "Gone", null, List.of(), List.of());
        return new CodedProject(
                "Project",
                "other",
                codes,
                List.of(text, missing),
                List.of(new CodedRecording(id("r"), "Tape", false, List.of(heard))),
                Map.of(CodedPart.CODES, 2L, CodedPart.CODINGS, 2L, CodedPart.SETS, 3L),
                List.of());
    }

    private PlanLine line(ImportPlan plan, CodedPart part) {
        return plan.lines().stream().filter(one -> one.part() == part).findFirst().orElseThrow();
    }

    private void take() throws Exception {
        intake.take(intake.plan(project()), new Cancel());
    }

    @Test
    void thePlanSaysWhatIsReadTakenAndLeftOutAndWhy() throws Exception {
        ImportPlan plan = intake.plan(project());
        assertTrue(plan.changes());
        assertEquals(new PlanLine(CodedPart.CODES, 2, 2, 0, ""), line(plan, CodedPart.CODES));
        PlanLine texts = line(plan, CodedPart.TEXTS);
        assertEquals(1, texts.taken());
        assertEquals(1, texts.left());
        assertEquals("testimony.exchange.why.no-words", texts.whyKey());
        assertEquals(3, line(plan, CodedPart.SETS).left());
        assertEquals("document.coded.why.sets", line(plan, CodedPart.SETS).whyKey());
        assertEquals(0, sources.rows().count(""), "nothing was done yet");
    }

    @Test
    void allIsTakenInOneActAndUndoneAsOne() throws Exception {
        take();
        List<Code> codes =
                new Codes(casefile.holdings())
                        .tree().lines().stream().map(line -> line.code()).toList();
        assertEquals("Loss", codes.getFirst().name());
        assertEquals(codes.getFirst().id(), codes.getLast().parent());
        assertTrue(codes.getLast().codable(), "words have it");
        assertEquals(2, sources.rows().count(""));
        Passage words = passage("She told");
        assertEquals("She told", words.locator().quote());
        assertEquals("a memo", new Codings(casefile.holdings()).of(words.id()).getFirst().memo());
        casefile.holdings().ledger().undo();
        assertEquals(0, sources.rows().count(""));
        assertEquals(List.of(), new Codes(casefile.holdings()).tree().lines());
    }

    private Passage passage(String words) throws Exception {
        return casefile.holdings().records().where(Passage.SHAPE, "TRUE", "id").stream()
                .filter(one -> one.locator().quote().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTranscriptBecomesSegmentsAndItsWordsKnowTheirSeconds() throws Exception {
        take();
        Passage words = passage("Two.");
        assertEquals(2_000L, words.span().startMs());
        assertEquals(4_000L, words.span().endMs());
        Source source = sources.find(words.source()).orElseThrow();
        assertEquals("Tape", source.title());
        Transcripts transcripts = new Transcripts(casefile.holdings());
        Transcript made = transcripts.of(source.id()).getFirst();
        var segments = transcripts.text(made.id()).orElseThrow().segments();
        assertEquals(3, segments.size());
        assertEquals(2_000L, segments.get(1).segment().startMs());
        assertEquals(segments.get(1).segment().id(), words.span().segment());
    }

    @Test
    void whatIsHereAlreadyIsNotTakenTwice() throws Exception {
        take();
        ImportPlan again = intake.plan(project());
        assertEquals(2, line(again, CodedPart.CODES).there());
        assertEquals(1, line(again, CodedPart.TEXTS).there());
        intake.take(again, new Cancel());
        assertEquals(2, sources.rows().count(""));
        assertEquals(2, casefile.holdings().records().where(Passage.SHAPE, "TRUE", "id").size());
        assertEquals(1, new Codings(casefile.holdings()).of(passage("Two.").id()).size());
    }

    @Test
    void whatGoesOutIsWhatCameIn() throws Exception {
        take();
        ProjectExport outlet = new ProjectExport(casefile.holdings(), sources);
        CodedProject out = outlet.project("All", null);
        assertEquals(
                List.of("Loss", "Waiting"), out.codes().stream().map(CodedCode::name).toList());
        assertEquals(2, out.texts().size() + out.recordings().size());
        CodedText letter =
                out.texts().stream()
                        .filter(one -> WORDS.equals(one.words()))
                        .findFirst()
                        .orElseThrow();
        assertEquals(3, letter.selections().getFirst().start());
        assertEquals("Letter", letter.name());
        assertFalse(
                intake.plan(out).lines().stream()
                        .anyMatch(one -> one.part() == CodedPart.TEXTS && one.taken() > 0));
        assertEquals(List.of(), outlet.project("None", id("no case")).texts());
    }

    @Test
    void whatIsStoppedLeavesNothingBehind() throws Exception {
        Cancel cancel = new Cancel();
        cancel.request();
        int blobs = casefile.vault().blobs().list().size();
        assertThrows(
                CancellationException.class, () -> intake.take(intake.plan(project()), cancel));
        assertEquals(blobs, casefile.vault().blobs().list().size());
        assertEquals(0, sources.rows().count(""));
    }
}
