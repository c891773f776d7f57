package org.dalil.event.ui.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.dalil.claim.Claim;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.desk.Intent;
import org.dalil.event.casework.Case;
import org.dalil.event.casework.CaseTask;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.UsesScreen;
import org.dalil.law.Lawyer;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/// The last days of the law stand among a case’s tasks: by their day, with the rule, and what is
/// over marked so and last.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class DueListTest {
    private static final String HOSTILE = "<b>Person-A</b> \u202E {who} \" " + "x".repeat(300);

    @SuppressWarnings("NullAway.Init")
    private CaseStage cases;

    @SuppressWarnings("NullAway.Init")
    private Claim ordered;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Start
    void start(Stage stage) throws Exception {
        cases = new CaseStage(stage, "en", this::tell);
    }

    private void tell(CaseStage told) throws Exception {
        Lawyer lawyer = new Lawyer(told.section.casefile);
        Agent person = lawyer.agent(AgentKind.PERSON, HOSTILE);
        Matter request = lawyer.make(MatterKind.EXTRADITION_REQUEST, Lawyer.ref(person));
        Agent russia = lawyer.agent(AgentKind.STATE, "Russian Federation");
        lawyer.name(request, "requested_state", russia);
        ordered = lawyer.say(request, "request_state", "ordered", today.minusDays(3).toString());
        Matter appeals = lawyer.make(MatterKind.PROCEEDING, Lawyer.ref(person));
        Matter old = lawyer.make(MatterKind.LEGAL_STEP, appeals.ref());
        lawyer.say(old, "step_outcome", "refused", null);
        lawyer.day(old, "step_date", "2006-11-28");
        Matter undated = lawyer.make(MatterKind.LEGAL_STEP, appeals.ref());
        lawyer.say(undated, "step_outcome", "upheld", null);
        Case ours = told.parts.cases().add("One man");
        told.parts.cases().gather(ours, List.of(Lawyer.ref(person)));
        task(told, ours, "Without a day", null);
        task(told, ours, "Next month", today.plusDays(31));
        task(told, ours, "Tomorrow", today.plusDays(1));
    }

    private static void task(CaseStage told, Case ours, String words, LocalDate due)
            throws Exception {
        CaseTask made = told.parts.cases().tasks().add(ours, words, false);
        if (due != null) {
            told.parts.cases().tasks().change(made.due(Lawyer.date(due.toString())));
        }
    }

    @BeforeEach
    void open() throws Exception {
        RecordRef ours = cases.only().ref();
        cases.section.interact(() -> {
            cases.section.screen().show(ours);
            card().fire();
        });
    }

    @AfterEach
    void close() throws Exception {
        cases.section.close();
    }

    private ToggleButton card() {
        return cases.section.node("case-card-due", ToggleButton.class);
    }

    private static Stream<String> words(javafx.scene.Node node) {
        Stream<String> own =
                node instanceof Labeled labeled && labeled.getText() != null
                        ? Stream.of(labeled.getText())
                        : Stream.empty();
        return node instanceof Pane pane
                ? Stream.concat(own, pane.getChildren().stream().flatMap(DueListTest::words))
                : own;
    }

    private List<String> lines() {
        return cases.section.node("case-card-list", VBox.class).getChildren().stream()
                .skip(1)
                .map(line -> String.join(" | ", words(line).toList()))
                .toList();
    }

    @Test
    void lastDaysStandAmongTheTasksByTheirDay() {
        List<String> lines = lines();
        assertEquals(10, lines.size());
        assertTrue(lines.get(0).startsWith("Tomorrow"), lines.get(0));
        assertTrue(lines.get(1).contains("· 7 days left"), lines.get(1));
        assertTrue(lines.get(1).contains("ten days to appeal"), lines.get(1));
        assertTrue(lines.get(1).contains("Counted from "), lines.get(1));
        assertTrue(lines.get(2).startsWith("Next month"), lines.get(2));
        assertTrue(lines.get(3).startsWith("Without a day"), lines.get(3));
        for (String line : lines.subList(4, 7)) {
            assertTrue(line.contains("No last day yet"), line);
            assertTrue(line.contains("No claim dates what starts it."), line);
        }
        for (String line : lines.subList(7, 10)) {
            assertTrue(line.contains("Passed: "), line);
        }
    }

    @Test
    void theCardCountsWhatIsNotOverAndWarnsOfWhatIsNear() {
        assertEquals("To do: 7", card().getAccessibleText());
        assertTrue(card().getStyleClass().contains("amber"));
        assertFalse(card().getStyleClass().contains("red"));
    }

    @Test
    void aLastDayLeadsToWhatSaysSoAndNamesAreTakenAsTheyAre() {
        String name = "EXTRADITION_REQUEST · " + HOSTILE;
        assertTrue(cases.section.offers(name));
        cases.section.fireNamed(name);
        assertEquals(
                new Intent.ToRecord(new RecordRef(RecordKind.CLAIM, ordered.id())),
                cases.section.kit.went.getLast());
    }

    @Test
    void whoIsLetGoTakesTheirLastDaysAlongAndUndoBringsThemBack() throws Exception {
        RecordRef person =
                cases.parts.cases().gathered(cases.only().id()).stream().findFirst().orElseThrow();
        cases.parts.cases().letGo(cases.only(), List.of(person));
        assertEquals(3, lines().size());
        assertEquals("To do: 3", card().getAccessibleText());
        cases.section.undo();
        assertEquals(10, lines().size());
    }
}
