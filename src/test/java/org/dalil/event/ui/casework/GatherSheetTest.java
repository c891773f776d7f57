package org.dalil.event.ui.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.desk.Intent;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.event.casework.Case;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.UsesScreen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/// What is shown elsewhere is gathered into a case from a sheet, found or made there.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class GatherSheetTest {
    @SuppressWarnings("NullAway.Init")
    private CaseStage cases;

    @SuppressWarnings("NullAway.Init")
    private RecordRef event;

    @Start
    void start(Stage stage) throws Exception {
        cases = new CaseStage(stage, "en");
    }

    @BeforeEach
    void happen() throws Exception {
        Event made = new Events(cases.section.casefile.holdings).add("Return", null, null);
        event = new RecordRef(RecordKind.EVENT, made.id());
    }

    @AfterEach
    void close() throws Exception {
        cases.section.close();
    }

    private void open(@Nullable RecordRef ref) {
        cases.section.interact(() -> GatherSheet.open(cases.parts, ref, cases.section.kit.desk));
    }

    @Test
    void aCaseIsFoundAsOneTypesAndTheSheetCloses() throws Exception {
        Case one = cases.parts.cases().add("The thirteen");
        open(event);
        assertEquals("gather-case", cases.section.focused());
        cases.section.typeInto("gather-case", "thirt");
        cases.section.press(KeyCode.ENTER);

        assertEquals(List.of(event), cases.parts.cases().gathered(one.id()));
        assertFalse(cases.section.isSeen("gather-sheet"));
    }

    @Test
    void aNewCaseIsMadeOnTheSpot() throws Exception {
        open(event);
        cases.section.typeInto("gather-case", "Almaty");
        cases.section.press(KeyCode.ENTER);

        assertEquals("Almaty", cases.only().title());
        assertEquals(List.of(event), cases.parts.cases().gathered(cases.only().id()));
    }

    @Test
    void itSaysWhereTheRecordBelongsAndLeadsThere() throws Exception {
        Case one = cases.parts.cases().add("The thirteen");
        cases.parts.cases().gather(one, List.of(event));
        open(event);
        assertTrue(cases.section.shows("It belongs to these already:"));
        cases.section.fireNamed("The thirteen");
        assertEquals(new Intent.ToRecord(one.ref()), cases.section.kit.went.getLast());
        assertFalse(cases.section.isSeen("gather-sheet"));
    }

    @Test
    void whatNoCaseGathersOpensNothing() throws Exception {
        open(null);
        open(cases.parts.cases().add("The thirteen").ref());
        assertFalse(cases.section.isSeen("gather-sheet"));
    }

    @Test
    void whatWasTakenAwayMeanwhileIsRefusedInWords() throws Exception {
        Case one = cases.parts.cases().add("The thirteen");
        Events events = new Events(cases.section.casefile.holdings);
        open(event);
        events.remove(events.find(event.id()).orElseThrow());
        cases.section.typeInto("gather-case", "thirt");
        cases.section.press(KeyCode.ENTER);

        assertEquals(List.of("casework.problem.gone"), cases.section.problems());
        assertEquals(List.of(), cases.parts.cases().gathered(one.id()));
    }
}
