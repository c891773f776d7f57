package org.dalil.event.ui.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.util.Subscription;

import org.dalil.claim.Claims;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.desk.Intent;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.event.casework.Case;
import org.dalil.event.casework.CaseTask;
import org.dalil.event.casework.Gathered;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.law.Lawyer;
import org.dalil.law.docket.Docket;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// The page of a case reads again what it changes, and its overview follows it.
class CaseModelTest {
    private BareCasefile casefile;
    private DeskKit kit;
    private CaseParts parts;
    private CaseModel model;
    private Case one;
    private Subscription attached;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        kit = new DeskKit();
        parts =
                CaseParts.of(
                        casefile.holdings,
                        new Agents(casefile.holdings),
                        new Claims(casefile.holdings),
                        new CaseStage.InMemory(new HashMap<>()),
                        kit.desk.texts());
        model = new CaseModel(parts, kit.desk);
        one = parts.cases().add("The thirteen");
        attached = model.page().attach();
        model.page().id().set(one.id());
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private CaseView view() {
        return model.page().view().get();
    }

    private RecordRef event(String title) throws Exception {
        Event made = new Events(casefile.holdings).add(title, null, null);
        return new RecordRef(RecordKind.EVENT, made.id());
    }

    @Test
    void statusAndPriorityAreWorded() {
        assertEquals("New", view().status());
        assertEquals("Normal", view().priority());
    }

    @Test
    void theOverviewFollowsThePageAndGoesWithIt() throws Exception {
        assertNotNull(model.looked().get());
        model.gather(event("Return"));
        model.page().reload();
        assertEquals(1, model.looked().get().overview().fresh().first().size());
        model.seen();
        assertTrue(model.looked().get().overview().fresh().isEmpty());
        assertNotNull(model.looked().get().since());
        attached.unsubscribe();
        assertNull(model.looked().get());
        model.seen();
        model.tellMore();
        assertNull(view());
    }

    @Test
    void aRemovedCaseHasNeitherPageNorOverview() {
        model.remove();
        model.page().reload();
        assertNull(view());
        assertNull(model.looked().get());
    }

    @Test
    void questionsAreToldByTheirMark() throws Exception {
        for (String words : List.of("Call.", "Who?", " why؟ ", "", " ")) {
            model.addTask(words);
        }
        assertEquals(
                List.of(false, true, true),
                parts.cases().tasks().of(one.id()).stream().map(CaseTask::question).toList());
    }

    @Test
    void aTaskThatIsGoneIsRefusedAndTold() throws Exception {
        UUID nobody = UUID.randomUUID();
        model.tick(nobody, true);
        model.remove(nobody);
        model.change(nobody, task -> task.by("KM"), () -> {});
        assertEquals(
                List.of("history.problem.gone", "history.problem.gone", "history.problem.gone"),
                kit.problems.stream().map(e -> ((ProblemException) e).problem().key()).toList());
    }

    @Test
    void tickingWhatIsTickedIsNoAct() throws Exception {
        model.addTask("Call");
        model.page().reload();
        UUID task = view().tasks().getFirst().id();
        model.tick(task, false);
        assertEquals("casework.act.add-task", casefile.undoable());
        model.tick(task, true);
        assertEquals("casework.act.tick", casefile.undoable());
        model.tick(task, true);
        casefile.ledger.undo();
        assertEquals("casework.act.add-task", casefile.undoable());
    }

    @Test
    void whatIsGatheredIsFoundNamedAndLedTo() throws Exception {
        RecordRef event = event("Return");
        Gathered found = model.find("ret").getFirst();
        assertEquals(event, found.ref());
        model.gather(found.ref());
        model.page().reload();
        assertEquals("Return", view().groups().getFirst().first().getFirst().title());
        model.go(event);
        assertEquals(new Intent.ToRecord(event), kit.went.getLast());
        model.letGo(event);
        model.page().reload();
        assertEquals(List.of(), view().groups());
    }

    @Test
    void aNewCaseIsWhereOneGoes() {
        model.add();
        assertTrue(kit.went.getLast() instanceof Intent.ToNew);
    }

    @Test
    void gatheringWhatIsGoneIsToldAndChangesNothing() throws Exception {
        Events events = new Events(casefile.holdings);
        Event gone = events.add("Gone", null, null);
        events.remove(gone);
        model.gather(new RecordRef(RecordKind.EVENT, gone.id()));
        assertEquals(
                "casework.problem.gone",
                ((ProblemException) kit.problems.getFirst()).problem().key());
        assertEquals(List.of(), parts.cases().gathered(one.id()));
    }

    private void ordered() throws Exception {
        Lawyer lawyer = new Lawyer(casefile);
        Agent person = lawyer.agent(AgentKind.PERSON, "Person-A");
        Matter appeals = lawyer.make(MatterKind.PROCEEDING, Lawyer.ref(person));
        Matter step = lawyer.make(MatterKind.LEGAL_STEP, appeals.ref());
        lawyer.say(step, "step_outcome", "upheld", "2006-11-28");
        parts.cases().gather(one, List.of(Lawyer.ref(person)));
    }

    @Test
    void theLastDaysComeAfterTheOverviewAndGoWithTheCase() throws Exception {
        assertEquals(Docket.NONE, model.docket().get());
        ordered();
        List<String> came = new ArrayList<>();
        model.looked().subscribe((before, now) -> came.add("overview"));
        model.docket().subscribe((before, now) -> came.add("docket"));
        model.page().reload();
        assertEquals(List.of("overview", "docket"), came);
        assertEquals(3, Objects.requireNonNull(model.docket().get()).days().size());
        Case other = parts.cases().add("Another");
        model.page().id().set(other.id());
        assertEquals(Docket.NONE, model.docket().get());
        attached.unsubscribe();
        assertNull(model.docket().get());
    }

    @Test
    void lastDaysOfACaseThatWasLeftMeanwhileAreNotShown() throws Exception {
        ordered();
        Case other = parts.cases().add("Another");
        kit.jobs.hold();
        model.page().reload();
        model.page().id().set(other.id());
        kit.jobs.release();
        assertEquals(Docket.NONE, model.docket().get());
        assertEquals(other.id(), view().one().id());
    }
}
