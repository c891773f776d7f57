package org.dalil.event.ui.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.matter.Matters;
import org.dalil.claim.matter.Statement;
import org.dalil.claim.value.ClaimValue;
import org.dalil.desk.Intent;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.event.casework.Case;
import org.dalil.event.casework.CaseTask;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.UsesScreen;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Locale;

/// The section of cases by hand: making, gathering, the cards of the overview, tasks and questions.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class CasePaneTest {
    @SuppressWarnings("NullAway.Init")
    private CaseStage cases;

    @Start
    void start(Stage stage) throws Exception {
        cases = new CaseStage(stage, "ru");
    }

    @AfterEach
    void close() throws Exception {
        cases.section.close();
    }

    private Event event(String title) throws Exception {
        Event made = new Events(cases.section.casefile.holdings).add(title, null, null);
        cases.section.interact(() -> {});
        return made;
    }

    private static RecordRef ref(Event event) {
        return new RecordRef(RecordKind.EVENT, event.id());
    }

    private void press(String card) {
        cases.section.interact(
                () -> cases.section.node("case-card-" + card, ToggleButton.class).fire());
    }

    private String said(String card) {
        return cases.section.node("case-card-" + card, ToggleButton.class).getAccessibleText();
    }

    @Test
    void anEmptySectionSaysWhatBelongsHere() {
        assertTrue(cases.section.shows("Досье пока нет"));
        cases.section.focus("rows");
        cases.section.press(KeyCode.DELETE, KeyCode.F2, KeyCode.ENTER, KeyCode.SPACE);
        assertEquals("rows", cases.section.focused());
        assertEquals(List.of(), cases.section.problems());
    }

    @Test
    void aNewCaseIsNamedAtOnceAndItsFieldsAreKept() throws Exception {
        cases.section.fire("add");
        assertEquals("case-title", cases.section.focused());
        assertEquals("Новое досье", cases.section.words("case-title"));
        cases.section.write("case-title", "Тринадцать");
        cases.section.write("case-code", "2006/3");
        cases.section.write("case-tags", "возврат, ст. 3;  возврат");
        cases.section.write("case-team", "KM, Айбек");
        cases.section.write("case-summary", "Переданы в августе.");

        Case one = cases.only();
        assertEquals("Тринадцать", one.title());
        assertEquals("2006/3", one.code());
        assertEquals(List.of("возврат", "ст. 3"), one.tags());
        assertEquals(List.of("KM", "Айбек"), one.team());
        assertEquals("Переданы в августе.", one.summary());
        assertEquals("возврат, ст. 3", cases.section.words("case-tags"));
        cases.section.write("case-code", "");
        assertNull(cases.only().code());
        cases.section.keysLeadBetweenListAnd("case-status", "case-title");
    }

    @Test
    void statusAndPriorityAreFoundAsOneTypes() throws Exception {
        cases.make("Тринадцать");
        cases.section.typeInto("case-priority", "сроч");
        cases.section.press(KeyCode.ENTER);
        cases.section.typeInto("case-status", "закр");
        cases.section.press(KeyCode.ENTER);

        assertEquals("urgent", cases.only().priority().code());
        assertTrue(cases.only().isClosed());
        assertTrue(cases.section.shows("Срочный"));
        assertTrue(cases.section.shows("Закрыто"));
        cases.section.undo();
        assertFalse(cases.only().isClosed());
    }

    @Test
    void aRecordIsGatheredAsOneTypesAndLetGoAgain() throws Exception {
        Event event = event("Возвращение девяти");
        cases.make("Тринадцать");
        assertTrue(cases.section.shows("Пока ничего не собрано."));
        cases.section.typeInto("case-gather", "девяти");
        cases.section.press(KeyCode.ENTER);

        assertEquals(List.of(ref(event)), cases.parts.cases().gathered(cases.only().id()));
        assertTrue(cases.section.shows("События · 1"));
        cases.section.fireNamed("Возвращение девяти");
        assertEquals(new Intent.ToRecord(ref(event)), cases.section.kit.went.getLast());
        cases.section.fireNamed("Вынуть «Возвращение девяти» из досье");
        assertEquals(List.of(), cases.parts.cases().gathered(cases.only().id()));
        assertEquals("case-gather", cases.section.focused());
        cases.section.undo();
        assertTrue(cases.section.shows("События · 1"));
    }

    @Test
    void whatIsNotNamedAtFirstIsNamedWhenAskedFor() throws Exception {
        cases.make("Тринадцать");
        for (int i = 10; i < 10 + CaseModel.FEW + 2; i++) {
            Event event = event("Событие " + i);
            cases.parts.cases().gather(cases.only(), List.of(ref(event)));
        }
        assertTrue(cases.section.shows("События · 10"));
        assertFalse(cases.section.offers("Событие 19"));
        cases.section.fire("case-more");
        assertTrue(cases.section.offers("Событие 19"));
        assertFalse(cases.section.isSeen("case-more"));
    }

    @Test
    void aTaskIsAddedTickedAndTakenAway() throws Exception {
        cases.make("Тринадцать");
        cases.section.typeInto("case-task", " Позвонить адвокату ");
        cases.section.press(KeyCode.ENTER);
        cases.section.typeInto("case-task", "Кто подписал ордер?");
        cases.section.press(KeyCode.ENTER);

        assertEquals("case-task", cases.section.focused());
        assertEquals("", cases.section.words("case-task"));
        assertEquals(
                List.of("Позвонить адвокату", "Кто подписал ордер?"),
                cases.tasks().stream().map(CaseTask::words).toList());
        assertEquals(List.of(false, true), cases.tasks().stream().map(CaseTask::question).toList());
        assertTrue(cases.section.shows("?"));
        assertEquals("Сделать: 2", said("due"));
        cases.section.interact(() -> cases.section.node("case-task-done", CheckBox.class).fire());
        assertTrue(cases.tasks().getLast().done());
        assertEquals("casework.act.tick", cases.section.casefile.undoable());
        assertEquals("Сделать: 1", said("due"));
        cases.section.undo();
        assertEquals("Сделать: 2", said("due"));
        assertFalse(cases.section.node("case-task-done", CheckBox.class).isSelected());
    }

    @Test
    void aTaskOfBlanksIsNone() throws Exception {
        cases.make("Тринадцать");
        cases.section.typeInto("case-task", "   ");
        cases.section.press(KeyCode.ENTER);
        assertEquals(List.of(), cases.tasks());
        assertEquals(List.of(), cases.section.problems());
    }

    @Test
    void aTaskHasADayAndSomebodyAndIsToldWhenItIsLate() throws Exception {
        cases.make("Тринадцать");
        cases.section.typeInto("case-task", "Жалоба");
        cases.section.press(KeyCode.ENTER);
        cases.section.write("case-task-words", "Подать жалобу");
        assertFalse(cases.section.isSeen("case-task-who"));
        cases.section.fire("case-task-dates");
        assertEquals("case-task-due", cases.section.focused());
        cases.section.write("case-task-who", "KM");
        assertTrue(cases.section.shows("KM"));
        cases.section.write("case-task-due", "3 августа 2006");

        CaseTask task = cases.tasks().getFirst();
        assertEquals("Подать жалобу", task.words());
        assertEquals("KM", task.who());
        assertEquals("2006-08-03", task.due().edtf());
        assertTrue(cases.section.says("Просрочено"));
        press("due");
        cases.section.fireNamed("Подать жалобу");
        assertEquals("case-task-words", cases.section.focused());
        cases.section.write("case-task-due", "");
        assertFalse(cases.section.says("Просрочено"));
    }

    @Test
    void aCardOpensItsListInPlaceAndLeadsOn() throws Exception {
        Event event = event("Возвращение");
        cases.make("Тринадцать");
        Texts texts = Texts.in(Locale.of("ru"));
        Matters matters = new Matters(cases.section.casefile.holdings, texts);
        Matter act = matters.add(MatterKind.ACT, "Передача", ref(event), List.of());
        var claim =
                matters.state(
                        act,
                        Statement.of(
                                cases.parts.terms().find("predicate", "stage").orElseThrow(),
                                new ClaimValue.Worded("ordered"),
                                "Приказано передать"));
        cases.section.typeInto("case-gather", "возвр");
        cases.section.press(KeyCode.ENTER);

        assertEquals("Без опоры: 1", said("unsourced"));
        assertFalse(cases.section.isSeen("case-card-list"));
        press("unsourced");
        assertTrue(cases.section.isSeen("case-card-list"));
        cases.section.fireNamed("Приказано передать");
        assertEquals(
                new Intent.ToRecord(new RecordRef(RecordKind.CLAIM, claim.id())),
                cases.section.kit.went.getLast());
        press("conflicting");
        assertTrue(cases.section.shows("Открытых споров нет."));
        press("conflicting");
        assertFalse(cases.section.isSeen("case-card-list"));
    }

    @Test
    void whatWasMarkedAsSeenIsNewNoMore() throws Exception {
        event("Возвращение");
        cases.make("Тринадцать");
        cases.section.typeInto("case-gather", "возвр");
        cases.section.press(KeyCode.ENTER);
        assertEquals("Новое: 1", said("fresh"));
        press("fresh");
        cases.section.fire("case-seen");

        assertEquals("Новое: 0", said("fresh"));
        assertTrue(cases.looks.containsKey(cases.only().id()));
        assertTrue(cases.section.says("ничего нового"));
        assertFalse(cases.section.isSeen("case-seen"));
    }

    @Test
    void anotherCaseOpensNoList() throws Exception {
        cases.make("Апрель");
        press("fresh");
        assertTrue(cases.section.isSeen("case-card-list"));
        cases.make("Май");
        assertFalse(cases.section.isSeen("case-card-list"));
    }

    @Test
    void deleteTakesTheCaseAwayAndUndoBringsItBackWithItsTasks() throws Exception {
        cases.make("Тринадцать");
        cases.section.typeInto("case-task", "Позвонить");
        cases.section.press(KeyCode.ENTER);
        cases.section.focus("rows");
        cases.section.press(KeyCode.DELETE);
        assertEquals(0, cases.section.rows());
        assertFalse(cases.section.isSeen("case-title"));
        cases.section.undo();
        assertTrue(cases.section.isSeen("case-title"));
        assertEquals(1, cases.tasks().size());
    }
}
