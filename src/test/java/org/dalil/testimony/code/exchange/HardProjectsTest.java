package org.dalil.testimony.code.exchange;

import static org.dalil.document.coded.CodedProjects.again;
import static org.dalil.document.coded.CodedProjects.code;
import static org.dalil.document.coded.CodedProjects.id;
import static org.dalil.document.coded.CodedProjects.selected;
import static org.dalil.document.coded.CodedProjects.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.dalil.document.Shared;
import org.dalil.document.coded.CodedCode;
import org.dalil.document.coded.CodedOutcome;
import org.dalil.document.coded.CodedPart;
import org.dalil.document.coded.CodedProject;
import org.dalil.document.coded.CodedRecording;
import org.dalil.document.coded.CodedSelection;
import org.dalil.document.coded.CodedText;
import org.dalil.document.coded.CodedText.TimePoint;
import org.dalil.document.coded.read.ProjectReading;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.Cancel;
import org.dalil.kit.BareCasefile;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.Sources;
import org.dalil.source.TextVersion;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.CodeTree;
import org.dalil.testimony.code.Codes;
import org.dalil.testimony.code.Coding;
import org.dalil.testimony.transcript.Segment;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.key.TestKeys;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// Projects as other programs really write them, and as they should not: taken in once, as far as
/// they go, told beforehand as it then comes.
class HardProjectsTest {
    private static final String WORDS = "🙂 She told\nthat nobody came back. 🙂";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private BareCasefile casefile;
    private Blobs blobs;
    private ProjectImport intake;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        blobs = new Blobs(folder, TestKeys.fresh(), Disk.computer(), new SecureRandom());
        intake = new ProjectImport(casefile.holdings, blobs);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    // As a reader hands it over: everything is counted.
    private static CodedProject counted(
            List<CodedCode> codes, List<CodedText> texts, CodedRecording... recordings) {
        List<CodedText> all = new ArrayList<>(texts);
        Arrays.stream(recordings).forEach(one -> all.addAll(one.transcripts()));
        long given =
                all.stream()
                        .flatMap(one -> one.selections().stream())
                        .mapToLong(one -> one.given().size())
                        .sum();
        return new CodedProject(
                "Project",
                "other",
                codes,
                texts,
                List.of(recordings),
                Map.of(
                        CodedPart.CODES,
                        (long) codes.size(),
                        CodedPart.CODINGS,
                        given,
                        CodedPart.RECORDINGS,
                        (long) recordings.length),
                List.of());
    }

    private ImportPlan take(CodedProject project) throws Exception {
        ImportPlan plan = intake.plan(project);
        intake.take(plan, new Cancel());
        return plan;
    }

    private static @Nullable PlanLine line(ImportPlan plan, CodedPart part) {
        return plan.lines().stream().filter(one -> one.part() == part).findFirst().orElse(null);
    }

    private <T extends Recorded> List<T> all(RecordShape<T> shape) throws Exception {
        return casefile.holdings.records().where(shape, "TRUE", "id");
    }

    private List<Code> codes() throws Exception {
        return new Codes(casefile.holdings)
                .tree().lines().stream().map(CodeTree.Line::code).toList();
    }

    private static CodedRecording tape(String name, CodedText... transcripts) {
        return new CodedRecording(id("tape " + name), name, false, List.of(transcripts));
    }

    private static CodedText heard(String words, List<TimePoint> points, CodedSelection... marked) {
        return new CodedText(id("heard " + words), "Heard", words, List.of(marked), points);
    }

    @Test
    void severalCodesAndOverlappingWordsAreTakenAsTheyStand() throws Exception {
        CodedText letter =
                text(
                        "Letter",
                        WORDS,
                        selected("", 3, 11, "One", "Two"),
                        selected("", 7, 20, "One"),
                        selected("", 3, 11, "Three", "One"),
                        selected("", 0, WORDS.length(), "Two"));
        CodedProject project =
                counted(
                        List.of(code("One", null), code("Two", "One"), code("Three", null)),
                        List.of(letter));
        PlanLine codings = line(take(project), CodedPart.CODINGS);
        assertEquals(new PlanLine(CodedPart.CODINGS, 6, 5, 1, ""), codings);
        assertEquals(3, all(Passage.SHAPE).size(), "the same words are marked once");
        assertEquals(5, all(Coding.SHAPE).size());
        for (Passage one : all(Passage.SHAPE)) {
            assertTrue(one.locator().holdsIn(WORDS), one.locator().quote());
        }
    }

    @Test
    void whatIsHereIsToldAsHereAndNothingIsLeftToTake() throws Exception {
        CodedText letter = text("Letter", WORDS, selected("", 3, 11, "One"));
        CodedProject project = counted(List.of(code("One", null)), List.of(letter));
        assertTrue(take(project).changes());
        ImportPlan again = intake.plan(project);
        assertFalse(again.changes());
        assertEquals(new PlanLine(CodedPart.CODINGS, 1, 0, 1, ""), line(again, CodedPart.CODINGS));
        CodedText more =
                text("Letter", WORDS, selected("", 3, 11, "One"), selected("", 4, 11, "One"));
        ImportPlan third = intake.plan(counted(List.of(code("One", null)), List.of(more)));
        assertEquals(new PlanLine(CodedPart.CODINGS, 2, 1, 1, ""), line(third, CodedPart.CODINGS));
    }

    @Test
    void theSameTextTwiceInAFileIsNotCodedTwiceWhereItIsHere() throws Exception {
        CodedProject first = counted(List.of(code("One", null)), List.of(text("A", WORDS)));
        take(first);
        CodedText again = text("B", WORDS, selected("", 3, 11, "One"));
        CodedText twice = text("C", WORDS, selected("", 3, 11, "One"));
        ImportPlan plan = take(counted(List.of(code("One", null)), List.of(again, twice)));
        assertEquals(1, all(Passage.SHAPE).size());
        assertEquals(1, all(Coding.SHAPE).size());
        assertEquals(new PlanLine(CodedPart.CODINGS, 2, 1, 1, ""), line(plan, CodedPart.CODINGS));
    }

    @Test
    void whatIsSaidOfWordsAndOfTheirCodeIsBothKept() throws Exception {
        CodedSelection marked =
                new CodedSelection(
                        id("s"),
                        3,
                        11,
                        "",
                        "of the words",
                        List.of(
                                new CodedSelection.Given(id("One"), "of the code"),
                                new CodedSelection.Given(id("Two"), null)));
        take(
                counted(
                        List.of(code("One", null), code("Two", null)),
                        List.of(text("T", WORDS, marked))));
        assertEquals(
                List.of("of the words\nof the code", "of the words"),
                all(Coding.SHAPE).stream().map(Coding::memo).toList());
    }

    @Test
    void recordingsAreToldByNameAndTheirSoundIsNotTaken() throws Exception {
        CodedProject project =
                counted(
                        List.of(),
                        List.of(),
                        tape("Tape of 3 May.wav"),
                        tape(" "),
                        tape("Tape of 3 May.wav", heard("One.\nTwo.", List.of())));
        ImportPlan plan = take(project);
        assertEquals(List.of("Tape of 3 May.wav", "–"), plan.recordings());
        PlanLine left = line(plan, CodedPart.RECORDINGS);
        assertEquals(
                new PlanLine(CodedPart.RECORDINGS, 3, 0, 0, "testimony.exchange.why.recording"),
                left);
        assertEquals(3, left == null ? 0 : left.left());
        assertEquals(1, all(Source.SHAPE).size());
    }

    @Test
    void momentsThatGoBackOrStandBeyondTheWordsAreNoHindrance() throws Exception {
        CodedText odd =
                heard(
                        "One. Two. Three.",
                        List.of(
                                new TimePoint(id("p1"), 9_000, 0),
                                new TimePoint(id("p2"), 1_000, 5),
                                new TimePoint(id("p3"), 1_000, 5),
                                new TimePoint(id("p4"), 5_000, 16)),
                        selected("Two.", 5, 9, "One"),
                        selected("all", 0, 16, "One"));
        take(counted(List.of(code("One", null)), List.of(), tape("T", odd)));
        List<Segment> segments = all(Segment.SHAPE);
        assertEquals(2, segments.size());
        assertEquals(9_000L, segments.getFirst().startMs());
        assertTrue(segments.getFirst().isBackwards(), "kept as it was said");
        assertEquals(5_000L, all(Passage.SHAPE).getFirst().span().endMs());
    }

    @Test
    void aProjectWithoutANameAndTextsWithoutWordsIsTaken() throws Exception {
        CodedProject project =
                new CodedProject(
                        "  ",
                        "",
                        List.of(code("One", null)),
                        List.of(text(" ", WORDS), text("blank", " \n "), text("gone", null)),
                        List.of(),
                        Map.of(),
                        List.of());
        ImportPlan plan = take(project);
        PlanLine texts = line(plan, CodedPart.TEXTS);
        assertEquals(
                new PlanLine(CodedPart.TEXTS, 3, 1, 0, "testimony.exchange.why.no-words"), texts);
        assertEquals("–", all(Source.SHAPE).getFirst().title());
        assertEquals("testimony.act.take-project", casefile.undoable());
    }

    @Test
    void whatIsUndoneCanBeTakenAgain() throws Exception {
        CodedText letter = text("Letter", WORDS, selected("", 3, 11, "One"));
        CodedProject project = counted(List.of(code("One", null)), List.of(letter));
        take(project);
        casefile.ledger.undo();
        ImportPlan again = intake.plan(project);
        assertEquals(new PlanLine(CodedPart.TEXTS, 1, 1, 0, ""), line(again, CodedPart.TEXTS));
        intake.take(again, new Cancel());
        assertEquals(1, all(Coding.SHAPE).size());
        assertEquals(1, codes().size());
    }

    @Test
    void everyFixtureIsTakenInAsItWasPlannedAndOnlyOnce() throws Exception {
        List<Path> files = new ArrayList<>(Shared.files("data/refi-qda/skyloom", ".qdpx"));
        files.addAll(Shared.files("data/refi-qda/skyloom", ".qde"));
        for (Path file : files) {
            CodedProject project = ((CodedOutcome.Read) ProjectReading.read(file)).project();
            ImportPlan plan = take(project);
            assertFalse(intake.plan(project).changes(), file.toString());
            assertEquals(14, codes().size());
            assertNotEquals(List.of(), plan.recordings());
            for (PlanLine one : plan.lines()) {
                assertEquals(one.left() == 0, one.whyKey().isEmpty(), one.toString());
            }
            CodedProject out =
                    new ProjectExport(casefile.holdings, new Sources(casefile.holdings, blobs))
                            .project("Out", null);
            assertEquals(out.codes(), again(out).codes());
        }
    }

    @Property(tries = 12)
    void planAndTakingAgreeWhateverIsSelected(
            @ForAll @Size(max = 8) List<@IntRange(max = 63) Integer> marks) throws Exception {
        Path place = Files.createTempDirectory("blobs");
        try (BareCasefile bare = new BareCasefile()) {
            Blobs sealed = new Blobs(place, TestKeys.fresh(), Disk.computer(), new SecureRandom());
            ProjectImport into = new ProjectImport(bare.holdings, sealed);
            List<CodedCode> codes = List.of(code("One", null), code("Two", null));
            for (int many : new int[] {marks.size() / 2, marks.size()}) {
                CodedSelection[] all =
                        marks.subList(0, many).stream()
                                .map(HardProjectsTest::drawn)
                                .toArray(CodedSelection[]::new);
                CodedProject project = counted(codes, List.of(text("T", WORDS, all)));
                long before = codings(bare);
                ImportPlan plan = into.plan(project);
                into.take(plan, new Cancel());
                PlanLine told = line(plan, CodedPart.CODINGS);
                assertEquals(told == null ? 0 : told.taken(), codings(bare) - before);
                assertFalse(into.plan(project).changes());
            }
        } finally {
            try (Stream<Path> all = Files.walk(place)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    // The emoji at the front has two units, so that some ends would split it.
    private static CodedSelection drawn(int mark) {
        int start = mark % 4;
        int end = start + 1 + mark / 4 % 4;
        return mark < 32 ? selected("", start, end, "One") : selected("", start, end, "One", "Two");
    }

    private static long codings(BareCasefile in) throws Exception {
        return in.holdings.records().where(Coding.SHAPE, "TRUE", "id").size();
    }

    @Test
    void wordsOfAVersionStayWhereTheyAreWhenTheTextIsTakenAgainInOtherWords() throws Exception {
        CodedText before = text("Letter", WORDS, selected("", 3, 11, "One"));
        take(counted(List.of(code("One", null)), List.of(before)));
        String edited = "Later: " + WORDS;
        CodedText after = text("Letter", edited, selected("", 10, 18, "One"));
        take(counted(List.of(code("One", null)), List.of(after)));
        Sources sources = new Sources(casefile.holdings, blobs);
        for (Passage one : all(Passage.SHAPE)) {
            UUID version = one.textVersion();
            TextVersion text = sources.text(version).orElseThrow();
            assertTrue(one.locator().holdsIn(sources.read(text)));
            assertEquals("She told", one.locator().quote());
        }
        assertEquals(2, all(Passage.SHAPE).size());
        assertNull(line(intake.plan(counted(List.of(), List.of())), CodedPart.CODINGS));
    }
}
