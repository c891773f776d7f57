package org.dalil.testimony.ui.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.desk.Intent;
import org.dalil.event.casework.Case;
import org.dalil.history.ActName;
import org.dalil.source.Passage;
import org.dalil.source.content.MediaSpan;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.CodeColour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// What the screen of codes knows and does, without a window.
class CodesModelTest {
    private static final List<String> HEAD = List.of("Code", "Level", "All");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private CodesBench bench;
    private CodesModel model;

    @BeforeEach
    void open() throws Exception {
        bench = new CodesBench(folder, "en");
        model = new CodesModel(bench.parts, bench.kit.desk);
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    private CodesView shown() {
        model.reload(() -> {});
        return Objects.requireNonNull(model.view().get());
    }

    private List<String> saved(String name) throws Exception {
        shown();
        Path file = folder.resolve(name);
        model.saveTable(file, HEAD, () -> {});
        String text = Files.readString(file);
        assertTrue(text.startsWith("\uFEFF"), "a spreadsheet knows the encoding by it");
        assertTrue(text.endsWith("\r\n"));
        return List.of(text.substring(1).split("\r\n", -1));
    }

    @Test
    void codesMadeInARowHaveColoursInARow() throws Exception {
        List<UUID> chosen = new ArrayList<>();
        shown();
        model.add("One", null, id -> chosen.add(Objects.requireNonNull(id)));
        model.add("Two", chosen.getFirst(), id -> chosen.add(Objects.requireNonNull(id)));
        assertEquals(List.of("One", "-Two"), bench.lines());
        Code two = bench.codes.find(chosen.getLast()).orElseThrow();
        assertEquals(CodeColour.nth(1).hex(), two.colour());
        assertEquals(2, Objects.requireNonNull(model.view().get()).tree().lines().size());
    }

    @Test
    void aRefusedChangeIsToldAndWhatIsThereIsShown() throws Exception {
        Code one = bench.codes.add("One", null, null);
        Code two = bench.codes.add("Two", one.id(), null);
        List<UUID> done = new ArrayList<>();
        model.change(
                () -> {
                    bench.codes.move(one, two.id());
                    return one.id();
                },
                done::add);
        assertEquals(List.of("testimony.problem.code-ring"), bench.problems());
        assertEquals(List.of(), done);
        assertEquals(2, Objects.requireNonNull(model.view().get()).tree().lines().size());
    }

    @Test
    void theTableHasACountForEachCodeAndCase() throws Exception {
        Code number = bench.codes.add("Number", null, null);
        Code exact = bench.codes.add("Exact", number.id(), null);
        Passage first = bench.coded("nine people", number, exact);
        Passage second = bench.coded("in August", number);
        bench.gathering("B of the nine", first, second);
        bench.gathering("A of August", second);
        bench.gathering("C of nobody");
        assertEquals(
                List.of(
                        "Code,Level,All,A of August,B of the nine,C of nobody",
                        "Number,1,2,1,2,0",
                        "Exact,2,1,0,1,0",
                        ""),
                saved("codes.csv"));
    }

    @Test
    void nothingInTheTableIsAFormulaAndNothingBreaksALine() throws Exception {
        for (String name : List.of("=1+1", "+1", "-1", "@SUM(A1)", "a, \"b\"", "a\nb")) {
            bench.codes.add(name, null, null);
        }
        bench.cases.add("=HYPERLINK(\"x\")");
        List<String> lines = saved("codes.csv");
        assertEquals("Code,Level,All,\"'=HYPERLINK(\"\"x\"\")\"", lines.getFirst());
        String all = String.join("\r\n", lines);
        for (String cell : List.of("'=1+1,1", "'+1,1", "'-1,1", "'@SUM(A1),1")) {
            assertTrue(all.contains("\r\n" + cell + ",0,0\r\n"), cell);
        }
        assertTrue(all.contains("\"a, \"\"b\"\"\",1,0,0"));
        assertTrue(all.contains("\"a\nb\",1,0,0"));
        assertFalse(all.matches("(?s).*(^|[\\r\\n,])[=+@].*"), "no cell begins so");
    }

    @Test
    void everyCaseStandsInTheTableThatIsSavedAlsoWhereNoColumnShowsIt() throws Exception {
        Code one = bench.codes.add("One", null, null);
        Passage words = bench.coded("nine people", one);
        for (int i = 0; i < 45; i++) {
            bench.cases.add("Case %02d".formatted(i));
        }
        bench.gathering("Last", words);
        assertEquals(40, shown().cases().size());
        List<String> lines = saved("codes.csv");
        assertEquals(3 + 46, lines.getFirst().split(",").length);
        assertTrue(lines.getFirst().endsWith(",Case 44,Last"));
        assertTrue(lines.get(1).endsWith(",0,1"));
    }

    @Test
    void aTableThatCannotBeWrittenIsToldByItsName() throws Exception {
        shown();
        List<String> done = new ArrayList<>();
        model.saveTable(folder.resolve("none/codes.csv"), HEAD, () -> done.add("saved"));
        assertEquals(List.of("testimony.problem.unwritable"), bench.problems());
        assertEquals(List.of(), done);
    }

    @Test
    void theWordsOfACodeAreThoseOfTheCaseThatIsAsked() throws Exception {
        Code one = bench.codes.add("One", null, null);
        Passage first = bench.coded("nine people", one);
        Passage second = bench.coded("in August", one);
        Case file = bench.gathering("Case", second);
        shown();
        model.ask(one.id(), null);
        assertEquals(2, model.quotes().get().size());
        assertEquals("A report", model.quotes().get().getFirst().source());
        model.ask(one.id(), file.id());
        assertEquals(
                List.of(second), model.quotes().get().stream().map(QuoteLine::passage).toList());
        model.ask(null, file.id());
        assertEquals(List.of(), model.quotes().get());
        assertTrue(first.locator().quote().startsWith("nine"));
    }

    @Test
    void anOlderAnswerDoesNotReplaceANewerOne() throws Exception {
        Code one = bench.codes.add("One", null, null);
        Code two = bench.codes.add("Two", null, null);
        bench.coded("nine people", one);
        Passage last = bench.coded("in August", two);
        shown();
        bench.kit.jobs.hold();
        model.ask(one.id(), null);
        model.ask(two.id(), null);
        bench.kit.jobs.release();
        assertEquals(List.of(last), model.quotes().get().stream().map(QuoteLine::passage).toList());
        bench.kit.jobs.hold();
        model.ask(one.id(), null);
        model.leave();
        bench.kit.jobs.release();
        assertEquals(last, model.quotes().get().getFirst().passage(), "nobody looks any more");
    }

    @Test
    void wordsAreGoneToWhereTheyStandAndPlayedWhereTheyAreHeard() throws Exception {
        Code one = bench.codes.add("One", null, null);
        Passage words = bench.coded("nine people", one);
        UUID item = UUID.randomUUID();
        model.open(new QuoteLine(words, "A report", null, null));
        Intent.ToWords to = assertInstanceOf(Intent.ToWords.class, bench.kit.went.getFirst());
        assertEquals(words.locator().start(), to.start());
        assertEquals(words.locator().end(), to.end());
        model.play(new QuoteLine(words, "A report", null, item));
        assertInstanceOf(Intent.ToWords.class, bench.kit.went.getLast(), "nobody says when");
        model.play(new QuoteLine(heard(words, 2_000L, 4_000L), "A report", null, item));
        assertEquals(new Intent.ToSound(item, 2_000, 4_000), bench.kit.went.getLast());
        model.play(new QuoteLine(heard(words, 2_000L, null), "A report", null, item));
        assertEquals(new Intent.ToSound(item, 2_000, 0), bench.kit.went.getLast());
        model.play(new QuoteLine(heard(words, 2_000L, 4_000L), "A report", null, null));
        assertInstanceOf(Intent.ToWords.class, bench.kit.went.getLast());
    }

    private static Passage heard(Passage one, Long start, Long end) {
        return new Passage(
                one.id(),
                one.source(),
                one.textVersion(),
                one.locator(),
                one.telling(),
                new MediaSpan(start, end, null));
    }

    @Test
    void undoTakesBackWhatWasDoneWithCodesAndNothingElse() throws Exception {
        Code one = bench.codes.add("One", null, null);
        bench.codes.change(one.named("Uno"));
        shown();
        List<UUID> done = new ArrayList<>();
        model.turn(true, done::add);
        assertEquals(List.of("One"), bench.lines());
        assertEquals(
                "One",
                Objects.requireNonNull(model.view().get()).tree().lines().getFirst().code().name());
        model.turn(false, done::add);
        assertEquals(List.of("Uno"), bench.lines());
        model.turn(true, done::add);
        model.turn(true, done::add);
        assertEquals(List.of(), bench.lines());
        assertEquals(4, done.size());
        bench.casefile.source("A report");
        model.turn(true, done::add);
        assertEquals("source.act.import", bench.casefile.undoable(), "not of codes");
        assertEquals(List.of(), bench.problems());
    }

    @Test
    void wordsOfASourceThatIsGoneAreStillListed() throws Exception {
        Code one = bench.codes.add("One", null, null);
        Passage words = bench.coded("nine people", one);
        bench.casefile.holdings.remove(
                ActName.of("source.act.remove"), org.dalil.source.Source.SHAPE.ref(words.source()));
        shown();
        model.ask(one.id(), null);
        QuoteLine line = model.quotes().get().getFirst();
        assertEquals("–", line.source());
        assertNull(line.item());
        assertNotNull(line.time());
    }
}
