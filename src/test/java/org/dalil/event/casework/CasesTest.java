package org.dalil.event.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.history.Records;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.kit.BareCasefile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Cases are our own working files: they gather what stands elsewhere, each thing once.
class CasesTest {
    private BareCasefile casefile;
    private Cases cases;
    private Events events;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        cases = new Cases(casefile.holdings);
        events = new Events(casefile.holdings);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private RecordRef event(String title) throws Exception {
        return new RecordRef(RecordKind.EVENT, events.add(title, null, null).id());
    }

    private List<String> titles(String typed) throws Exception {
        return cases.rows().page(typed, 0, 9).stream().map(CaseRow::title).toList();
    }

    private static DateValue day(String edtf) {
        return DateValue.of(edtf, Edtf.parse(edtf).orElseThrow(), DateBasis.STATED);
    }

    @Test
    void everythingSaidOfACaseIsKept() throws Exception {
        Case made = cases.add(" The thirteen ");
        Case changed =
                made.titled("The fourteen")
                        .coded("2006/3")
                        .about("Handed over in August.")
                        .in(new Term("open", "Open", "en", "dalil-1"))
                        .pressing(Term.ofCode("urgent"))
                        .tagged(List.of("return", "Article 3"))
                        .by(List.of("KM", "Aibek"));
        cases.change(changed);

        assertEquals("The thirteen", made.title());
        assertEquals("new", made.status().code());
        assertEquals(changed, cases.find(made.id()).orElseThrow());
        casefile.ledger.undo();
        assertEquals(made, cases.find(made.id()).orElseThrow());
        casefile.ledger.redo();
        assertEquals(changed, cases.find(made.id()).orElseThrow());
    }

    @Test
    void tagsAndTeamAreWordsEachOnceAndWithoutBlanks() {
        Case made = Case.titled(UUID.randomUUID(), "A");
        assertEquals(
                List.of("one", "two", "three"),
                made.tagged(List.of(" one", "two\nthree", "one", " ", "")).tags());
        assertEquals(List.of("KM"), made.by(List.of("KM", "KM\r\n")).team());
    }

    @Test
    void whatPressesComesFirstAndWhatIsClosedLast() throws Exception {
        cases.change(cases.add("Closed").in(Term.ofCode("closed")).pressing(Term.ofCode("urgent")));
        cases.add("Normal");
        cases.change(cases.add("Low").pressing(Term.ofCode("low")));
        cases.change(cases.add("Another").pressing(Term.ofCode("own-term")));
        cases.change(cases.add("Urgent").pressing(Term.ofCode("urgent")));

        assertEquals(List.of("Urgent", "Another", "Normal", "Low", "Closed"), titles(""));
    }

    @Test
    void aCaseIsFoundByTitleCodeAndTag() throws Exception {
        cases.change(cases.add("Ташкент").coded("K-17").tagged(List.of("возвращение")));
        cases.add("Another");

        assertEquals(List.of("Ташкент"), titles("tashkent"));
        assertEquals(List.of("Ташкент"), titles("k-17"));
        assertEquals(List.of("Ташкент"), titles("возвр"));
    }

    @Test
    void theSameRecordIsGatheredOnce() throws Exception {
        Case one = cases.add("A");
        RecordRef event = event("Return");
        RecordRef other = event("Arrest");

        assertEquals(1, cases.gather(one, List.of(event, event)));
        assertEquals(0, cases.gather(one, List.of(event)));
        assertEquals("casework.act.gather", casefile.undoable());
        assertEquals(1, cases.gather(one, List.of(event, other)));
        assertEquals(List.of(event, other), cases.gathered(one.id()));
        casefile.ledger.undo();
        assertEquals(List.of(event), cases.gathered(one.id()));
    }

    @Test
    void gatheringNothingNewIsNoAct() throws Exception {
        Case one = cases.add("A");
        assertEquals(0, cases.gather(one, List.of()));
        assertEquals("casework.act.add", casefile.undoable());
        cases.letGo(one, List.of(event("Return")));
        assertEquals("event.act.add", casefile.undoable());
    }

    @Test
    void whatTwoLaptopsBothGatheredIsThereOnceAndGoesAltogether() throws Exception {
        Case one = cases.add("A");
        RecordRef event = event("Return");
        cases.gather(one, List.of(event));
        casefile.holdings.create(
                org.dalil.history.ActName.of("event.act.add", "name", "x"),
                CaseItem.SHAPE,
                new CaseItem(casefile.holdings.ids().next(), one.id(), event));

        assertEquals(List.of(event), cases.gathered(one.id()));
        cases.letGo(one, List.of(event));
        assertEquals(List.of(), cases.gathered(one.id()));
        assertTrue(events.find(event.id()).isPresent());
    }

    @Test
    void aCaseIsNeverGatheredIntoItselfOrAnother() throws Exception {
        Case one = cases.add("A");
        Case two = cases.add("B");
        for (RecordRef ref : List.of(one.ref(), two.ref())) {
            CaseException refused =
                    assertThrows(
                            CaseException.class,
                            () -> cases.gather(one, List.of(event("Fine"), ref)));
            assertEquals("casework.problem.not-gathered", refused.problem().key());
        }
        assertEquals(List.of(), cases.gathered(one.id()));
        UUID id = UUID.randomUUID();
        assertThrows(IllegalArgumentException.class, () -> new CaseItem(id, one.id(), one.ref()));
    }

    @Test
    void nothingIsGatheredThatWasTakenAwayOrNeverWas() throws Exception {
        Case one = cases.add("A");
        Event gone = events.add("Gone", null, null);
        events.remove(gone);
        for (UUID id : List.of(gone.id(), UUID.randomUUID())) {
            RecordRef ref = new RecordRef(RecordKind.EVENT, id);
            CaseException refused =
                    assertThrows(
                            CaseException.class,
                            () -> cases.gather(one, List.of(event("Fine"), ref)));
            assertEquals("casework.problem.gone", refused.problem().key());
        }
        assertEquals(List.of(), cases.gathered(one.id()));
    }

    @Test
    void aRecordKnowsNothingOfItsCasesButTheyAreFound() throws Exception {
        Case one = cases.add("A");
        Case two = cases.add("B");
        RecordRef event = event("Return");
        cases.gather(one, List.of(event));
        cases.gather(two, List.of(event));
        assertEquals(List.of(one, two), cases.holding(event));
        cases.remove(one);
        assertEquals(List.of(two), cases.holding(event));
    }

    @Test
    void aRemovedCaseGoesWithItsTasksAndComesBackWithThem() throws Exception {
        Case one = cases.add("A");
        RecordRef event = event("Return");
        cases.gather(one, List.of(event));
        CaseTask task = cases.tasks().add(one, " Call the lawyer ", false);
        cases.remove(one);

        assertTrue(cases.find(one.id()).isEmpty());
        assertEquals(List.of(), cases.tasks().of(one.id()));
        assertTrue(events.find(event.id()).isPresent());
        casefile.ledger.undo();
        assertEquals(List.of(task), cases.tasks().of(one.id()));
        assertEquals(List.of(event), cases.gathered(one.id()));
    }

    @Test
    void whatIsToBeDoneStandsByItsDayAndWhatIsDoneLast() throws Exception {
        Case one = cases.add("A");
        CaseTasks tasks = cases.tasks();
        CaseTask undated = tasks.add(one, "Some day", false);
        CaseTask late = tasks.add(one, "Late", false).due(day("2026-05"));
        CaseTask soon = tasks.add(one, "Soon", true).due(day("2026-04-01")).by("KM");
        tasks.change(late);
        tasks.change(soon);
        CaseTask done = tasks.add(one, "Done", false);
        tasks.tick(done, true);

        assertEquals(List.of(soon, late, undated, done.done(true)), tasks.of(one.id()));
        assertEquals(3, cases.rows().page("", 0, 1).getFirst().toDo());
        assertTrue(tasks.of(one.id()).getFirst().question());
        casefile.ledger.undo();
        assertEquals(4, cases.rows().page("", 0, 1).getFirst().toDo());
        tasks.remove(undated);
        assertEquals("casework.act.remove-task", casefile.undoable());
        assertEquals(3, tasks.of(one.id()).size());
    }

    @Test
    void aTaskIsLateOnlyAfterTheLastDayOfItsDate() {
        CaseTask task =
                new CaseTask(UUID.randomUUID(), UUID.randomUUID(), false, "x", null, null, false);
        CaseTask may = task.due(day("2026-05"));
        assertFalse(may.isOverdue(java.time.LocalDate.of(2026, 5, 31)));
        assertTrue(may.isOverdue(java.time.LocalDate.of(2026, 6, 1)));
        assertFalse(may.done(true).isOverdue(java.time.LocalDate.of(2026, 6, 1)));
        assertFalse(task.isOverdue(java.time.LocalDate.MAX));
        DateValue words = DateValue.words("before the summer", DateBasis.STATED);
        assertFalse(task.due(words).isOverdue(java.time.LocalDate.MAX));
    }

    @Test
    void aMegabyteOfWordsIsKept() throws Exception {
        String much = "слово ".repeat(150_000);
        Case one = cases.add("A");
        cases.change(one.about(much));
        CaseTask task = cases.tasks().add(one, much, false);
        assertEquals(much, cases.find(one.id()).orElseThrow().summary());
        assertEquals(much.strip(), task.words());
        assertEquals(List.of(task), cases.tasks().of(one.id()));
    }

    @Test
    void nothingWithoutWordsIsMade() throws Exception {
        Case one = cases.add("A");
        assertThrows(IllegalArgumentException.class, () -> cases.add(" "));
        assertThrows(IllegalArgumentException.class, () -> cases.tasks().add(one, "\t", false));
    }

    @Test
    void recordsOfStrangersAreReadOnlyWhereTheyAreSound() {
        UUID id = UUID.randomUUID();
        Map<String, String> task = Map.of("of_case", id.toString());
        assertThrows(IllegalArgumentException.class, () -> Records.read(CaseTask.SHAPE, id, task));
        Map<String, String> bare = Map.of("title", "A", "status", "new");
        assertThrows(IllegalArgumentException.class, () -> Records.read(Case.SHAPE, id, bare));
        Map<String, String> odd =
                Map.of("title", "A", "status", "unheard of", "priority", "x", "tags", "\n\na\n");
        Case read = Records.read(Case.SHAPE, id, odd);
        assertEquals("unheard of", read.status().code());
        assertEquals(List.of("a"), read.tags());
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void anItemNamesOnlyWhatACaseGathers(RecordKind kind) {
        UUID id = UUID.randomUUID();
        Map<String, String> item =
                Map.of(
                        "of_case", id.toString(),
                        "target_kind", kind.code(),
                        "target", UUID.randomUUID().toString());
        if (CaseItem.GATHERED.contains(kind)) {
            assertEquals(kind, Records.read(CaseItem.SHAPE, id, item).target().kind());
        } else {
            assertThrows(
                    IllegalArgumentException.class, () -> Records.read(CaseItem.SHAPE, id, item));
        }
    }

    @Test
    void whatACaseGathersIsReadOutOfItsIndexAlone() throws Exception {
        String sql =
                Records.selection(Cases.TARGETS, "of_case = ?", "of_case, gone, id")
                        .replace("?", "CAST(NULL AS uuid)");
        String way = casefile.wayInLargeCasefile(sql);
        assertTrue(way.contains("CASE_ITEM_BY_CASE"), way);
        List<String> columns = casefile.columnsOf("case_item_by_case");
        assertTrue(columns.containsAll(List.of("of_case", "gone", "id", "target_kind", "target")));
    }
}
