package org.dalil.testimony.ui.code;

import static org.dalil.document.coded.CodedProjects.code;
import static org.dalil.document.coded.CodedProjects.project;
import static org.dalil.document.coded.CodedProjects.selected;
import static org.dalil.document.coded.CodedProjects.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.document.coded.CodedCode;
import org.dalil.document.coded.CodedOutcome;
import org.dalil.document.coded.CodedProject;
import org.dalil.document.coded.CodedProjects;
import org.dalil.document.coded.read.ProjectReading;
import org.dalil.document.coded.write.ProjectWriter;
import org.dalil.event.casework.Case;
import org.dalil.source.Passage;
import org.dalil.testimony.code.Coding;
import org.dalil.testimony.code.exchange.ImportPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Projects and codebooks come and go by the model of the exchange, without a window.
class ExchangeModelTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private CodesBench bench;
    private ExchangeModel model;
    private final List<ImportPlan> plans = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        bench = new CodesBench(folder, "en");
        model = new ExchangeModel(bench.parts, bench.kit.desk);
        model.plan()
                .subscribe(plan -> {
                    if (plan != null) {
                        plans.add(plan);
                    }
                });
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    private Path packed(CodedProject project) throws Exception {
        Path file = folder.resolve("in.qdpx");
        try (OutputStream out = Files.newOutputStream(file)) {
            ProjectWriter.pack(project, CodedProjects.DATE, out);
        }
        return file;
    }

    private CodedProject saved(Path file) {
        return assertInstanceOf(CodedOutcome.Read.class, ProjectReading.read(file)).project();
    }

    private Path letter() throws Exception {
        return packed(
                project(
                        List.of(code("Loss", null), code("Waiting", "Loss")),
                        text("Letter", "🙂 She told", selected("", 3, 6, "Waiting"))));
    }

    @Test
    void aFileIsPlannedTakenAndUndoneAsOne() throws Exception {
        model.read(letter());
        assertEquals(List.of(), bench.lines(), "nothing is taken yet");
        model.take(() -> done.add("taken"));
        assertEquals(List.of("Loss", "-Waiting"), bench.lines());
        assertEquals(List.of("taken"), done);
        bench.casefile.ledger.undo();
        assertEquals(List.of(), bench.lines());
    }

    @Test
    void theSameFileIsPlannedEachTimeItIsChosen() throws Exception {
        Path file = letter();
        model.read(file);
        model.read(file);
        assertEquals(2, plans.size());
        assertEquals(plans.getFirst(), plans.getLast());
    }

    @Test
    void aFileThatIsNoneIsToldAndTheLastPlanIsNotTakenForIt() throws Exception {
        model.read(letter());
        Path wrong = Files.writeString(folder.resolve("wrong.qdpx"), "PK no archive");
        model.read(wrong);
        assertEquals(List.of("document.problem.damaged"), bench.problems());
        assertNull(model.plan().get());
        model.take(() -> done.add("taken"));
        assertEquals(List.of(), done);
        model.read(folder.resolve("gone.qdc"));
        assertEquals("document.coded.problem.vanished", bench.problems().getLast());
    }

    @Test
    void takingTwiceTakesOnce() throws Exception {
        model.read(letter());
        model.take(() -> {});
        model.take(() -> {});
        assertEquals(List.of("Loss", "-Waiting"), bench.lines());
        assertEquals(1, bench.casefile.holdings.records().where(Coding.SHAPE, "TRUE", "id").size());
    }

    @Test
    void aCodebookIsWrittenWithAllOfTheTree() throws Exception {
        var top = bench.codes.add("Loss", null, "#aa0000");
        bench.codes.change(top.codable(false).noted("why\nso"));
        bench.codes.add("Waiting", top.id(), null);
        Path file = folder.resolve("book.qdc");
        model.saveCodebook(file, () -> done.add("saved"));
        List<CodedCode> codes = saved(file).codes();
        assertEquals(
                new CodedCode(top.id(), null, "Loss", "#aa0000", false, "why\nso"),
                codes.getFirst());
        assertEquals(top.id(), codes.getLast().parent());
        assertEquals(List.of("saved"), done);
    }

    @Test
    void aProjectGoesOutAsItCameInAndIsAsTheSchemaWants() throws Exception {
        model.read(letter());
        model.take(() -> {});
        Path file = folder.resolve("out.qdpx");
        model.saveProject(file, "All", null, () -> done.add("saved"));
        CodedProject out = saved(file);
        assertEquals(List.of(), out.remarks());
        assertEquals("All", out.name());
        assertEquals("🙂 She told", out.texts().getFirst().words());
        assertEquals(3, out.texts().getFirst().selections().getFirst().start());
        assertEquals(1, out.texts().getFirst().selections().getFirst().given().size());
        CodedProjects.validate(CodedProjects.schema(), out);
        assertEquals(List.of("saved"), done);
    }

    @Test
    void aProjectOfACaseHasOnlyItsWordsAndAllCodes() throws Exception {
        model.read(letter());
        model.take(() -> {});
        Passage words =
                bench.casefile.holdings.records().where(Passage.SHAPE, "TRUE", "id").getFirst();
        Case has = bench.gathering("Has it", words);
        Case none = bench.gathering("Has none");
        Path file = folder.resolve("out.qdpx");
        model.saveProject(file, "One", has.id(), () -> {});
        assertEquals(1, saved(file).texts().size());
        model.saveProject(file, "None", none.id(), () -> {});
        assertEquals(0, saved(file).texts().size());
        assertEquals(2, saved(file).codes().size());
    }

    @Test
    void aPlaceThatTakesNothingIsToldByName() throws Exception {
        Path nowhere = folder.resolve("none/book.qdc");
        model.saveCodebook(nowhere, () -> done.add("saved"));
        model.saveProject(folder, "All", null, () -> done.add("saved"));
        assertEquals(
                List.of("testimony.problem.unwritable", "testimony.problem.unwritable"),
                bench.problems());
        assertEquals(List.of(), done);
        assertEquals(
                "book.qdc",
                ExchangeModel.unwritable(nowhere).problem().args().get("file"),
                "the name alone");
    }

    @Test
    void recordingsAreKnownByNameBeforeAnythingIsTaken() throws Exception {
        model.read(
                Objects.requireNonNull(
                        org.dalil.document.Shared.files("data/refi-qda/skyloom", ".qdpx")
                                .getFirst()));
        ImportPlan plan = plans.getFirst();
        assertEquals(3, plan.recordings().size());
        assertTrue(plan.recordings().stream().noneMatch(String::isBlank));
    }
}
