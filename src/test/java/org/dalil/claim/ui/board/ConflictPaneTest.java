package org.dalil.claim.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.stage.Stage;

import org.dalil.claim.AttributionRole;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.ConflictState;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.Slots;
import org.dalil.claim.ui.ClaimParts;
import org.dalil.claim.ui.ClaimStage;
import org.dalil.desk.Intent;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.dalil.people.AgentKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/// The conflict board by hand: its list, the positions of a conflict, deciding it, and the sheet of
/// what looks like one.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class ConflictPaneTest {
    @SuppressWarnings("NullAway.Init")
    private ClaimStage claims;

    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @SuppressWarnings("NullAway.Init")
    private ClaimParts parts;

    @SuppressWarnings("NullAway.Init")
    private Claim nine;

    @SuppressWarnings("NullAway.Init")
    private Claim denial;

    @SuppressWarnings("NullAway.Init")
    private Conflict conflict;

    @Start
    void start(Stage stage) throws Exception {
        claims = new ClaimStage("ru");
        section = claims.section;
        parts = claims.parts;
        nine = claims.claim("nine people");
        denial = claims.claim("denied it");
        conflict =
                parts.ledgers()
                        .conflicts()
                        .open("Вернули ли их?", List.of(List.of(nine), List.of(denial)));
        section.show(stage, new ConflictPane(parts, section.drafts, section.kit.desk).screen());
    }

    @AfterEach
    void close() throws Exception {
        section.close();
    }

    private Conflict kept() throws Exception {
        return parts.ledgers().conflicts().find(conflict.id()).orElseThrow();
    }

    private List<Long> sides() throws Exception {
        return parts.ledgers().conflicts().standpoints(conflict.id()).stream()
                .map(one -> one.position().side())
                .toList();
    }

    /// Two claims that give one person outcomes of which only one can be.
    private void twoOutcomes() throws Exception {
        RecordRef who =
                new RecordRef(RecordKind.AGENT, parts.agents().add(AgentKind.PERSON, "Акрам").id());
        for (String outcome : List.of("освобождён", "осуждён")) {
            Claim one = claims.claim("nine people");
            parts.claims()
                    .change(
                            one.stating(outcome)
                                    .filling(
                                            Slots.NONE
                                                    .about(who)
                                                    .stating(Term.ofCode("outcome"))
                                                    .saying(outcome)));
        }
    }

    @Test
    void aPositionThatAllegesSaysWhoSaysSoAndWhatStandsAgainstIt() throws Exception {
        parts.claims().change(nine.ofKind(ClaimKind.ALLEGATION_AGAINST_VICTIM));
        parts.links().add(denial, nine, ClaimLinkKind.REBUTS, null);
        section.interact(() -> section.screen().reload());
        assertTrue(section.says("Утверждается; кто это говорит, не названо · опровергают: С-2"));
    }

    @Test
    void theBoardListsTheQuestionWithItsSides() throws Exception {
        assertEquals(1, section.rows());
        assertTrue(section.shows("Вернули ли их?"));
        assertTrue(section.says("2 позиции · 2 сведения"));
        assertEquals("Вернули ли их?", section.words("conflict-question"));
        parts.ledgers().conflicts().remove(conflict);
        assertTrue(section.shows("Противоречий пока нет"));
    }

    @Test
    void everyPositionShowsItsClaimAndWhoSaysIt() throws Exception {
        assertTrue(section.shows("Позиция 1"));
        assertTrue(section.shows("Позиция 2"));
        assertTrue(section.shows("Не записано, кто это говорит"));
        parts.attributions().addNew(nine, AttributionRole.ORIGIN, "Родственник");
        parts.attributions().add(nine, AttributionRole.REPORTER, null, null, null);

        assertTrue(section.shows("Родственник → не назван"));
        section.fireNamed("С-2  denied it");
        assertEquals(
                new Intent.ToRecord(new RecordRef(RecordKind.CLAIM, denial.id())),
                section.kit.went.getLast());
    }

    @Test
    void aClaimJoinsTheSideThatIsChosen() throws Exception {
        claims.claim("The ministry");
        ComboBox<Long> side = section.node("conflict-side", ComboBox.class);
        assertEquals(List.of(1L, 2L, 3L), side.getItems(), "and one that nobody takes yet");
        section.interact(() -> side.setValue(3L));
        claims.enter("conflict-join", "ministry");

        assertEquals(List.of(1L, 2L, 3L), sides());
        assertTrue(section.shows("Позиция 3"));
        assertTrue(section.says("3 позиции · 3 сведения"));
        assertEquals(List.of(1L, 2L, 3L, 4L), side.getItems());
        section.undo();
        assertEquals(List.of(1L, 2L), sides());
        assertEquals(List.of(1L, 2L, 3L), side.getItems());
    }

    @Test
    void twoClaimsOfOneSideStandUnderOneHeading() throws Exception {
        claims.claim("The ministry");
        claims.enter("conflict-join", "ministry");

        assertEquals(List.of(1L, 1L, 2L), sides());
        assertFalse(section.shows("Позиция 3"));
        assertTrue(section.says("2 позиции · 3 сведения"));
    }

    @Test
    void noClaimTakesTwoSides() throws Exception {
        claims.enter("conflict-join", "denied");

        assertEquals(List.of("claim.problem.takes-a-side"), section.problems());
        assertEquals(List.of(1L, 2L), sides());
    }

    @Test
    void aClaimLeavesTheConflictAndStays() throws Exception {
        section.fireNamed("Убрать");

        assertEquals(List.of(2L), sides());
        assertFalse(section.offers("С-1  nine people"));
        assertTrue(parts.claims().find(nine.id()).isPresent());
        assertEquals("claim.act.leave-conflict", section.casefile.undoable());
        section.undo();
        assertTrue(section.offers("С-1  nine people"));
    }

    @Test
    void aDecisionNeedsItsReason() throws Exception {
        section.fire("conflict-resolved");
        section.fire("conflict-irreducible");
        assertEquals(
                List.of(
                        "claim.problem.decision-without-reason",
                        "claim.problem.decision-without-reason"),
                section.problems());
        assertEquals(ConflictState.OPEN, kept().conflictState());

        section.write("conflict-reason", "Приказ найден.");
        assertEquals("Приказ найден.", kept().resolution());
        assertEquals(ConflictState.OPEN, kept().conflictState(), "the state stays");
        section.fire("conflict-resolved");
        assertEquals(ConflictState.RESOLVED, kept().conflictState());
        assertEquals("Приказ найден.", kept().resolution());
        assertTrue(section.shows("разрешено"));
        assertFalse(section.isSeen("conflict-resolved"));
        assertTrue(section.isSeen("conflict-open"));
        assertEquals(List.of(1L, 2L), sides(), "every position stays");
    }

    @Test
    void theReasonOfADecisionIsNotTakenAway() throws Exception {
        section.write("conflict-reason", "Приказ найден.");
        section.fire("conflict-resolved");
        section.write("conflict-reason", " ");

        assertEquals(List.of("claim.problem.decision-without-reason"), section.problems());
        assertEquals("Приказ найден.", kept().resolution());
    }

    @Test
    void aDismissedConflictNeedsNoReasonAndIsOpenedAgain() throws Exception {
        section.fire("conflict-dismissed");
        assertEquals(ConflictState.DISMISSED, kept().conflictState());
        assertTrue(section.shows("не противоречие"));
        section.fire("conflict-open");

        assertEquals(ConflictState.OPEN, kept().conflictState());
        assertEquals(List.of(), section.problems());
    }

    @Test
    void theQuestionIsWordedAnewAndNeverBlank() throws Exception {
        section.write("conflict-question", "Сколько вернули?");
        assertEquals("Сколько вернули?", kept().question());
        section.write("conflict-question", " ");

        assertEquals("Сколько вернули?", kept().question());
        assertEquals("Сколько вернули?", section.words("conflict-question"));
    }

    @Test
    void exportsTellOfItUnlessThatIsTakenBack() throws Exception {
        CheckBox shown = section.node("conflict-shown", CheckBox.class);
        assertTrue(shown.isSelected());
        section.interact(shown::fire);
        assertFalse(kept().shown());
        section.undo();

        assertTrue(kept().shown());
        assertTrue(shown.isSelected());
    }

    @Test
    void aConflictIsTakenAwayAndComesBackWithItsSides() throws Exception {
        section.fire("conflict-remove");
        assertEquals(0, section.rows());
        assertTrue(parts.ledgers().conflicts().find(conflict.id()).isEmpty());
        section.undo();

        assertEquals(1, section.rows());
        assertEquals(List.of(1L, 2L), sides());
    }

    @Test
    void theSheetSaysWhenNothingLooksLikeAConflictAndCloses() {
        section.interact(section.screen()::makeNew);
        assertTrue(section.says("Сейчас ничто не похоже на противоречие."));
        assertEquals("proposals-close", section.focused());
        section.fire("proposals-close");

        assertFalse(section.kit.desk.sheets().isOpen());
        assertEquals(1, section.rows());
    }

    @Test
    void aProposalTellsAnAllegationBehindWhoSaysSo() throws Exception {
        Claim other = claims.claim("August");
        parts.claims().change(other.ofKind(ClaimKind.ALLEGATION_AGAINST_VICTIM));
        parts.links().add(other, denial, ClaimLinkKind.CONTRADICTS, null);
        section.interact(section.screen()::makeNew);
        assertTrue(section.shows("Что утверждает С-3"), "not what it alleges as it stands");
        assertTrue(
                section.shows(
                        "С-3  Утверждается; кто это говорит, не названо · опровергают: С-2:"
                                + " «August»"));
        assertTrue(section.shows("С-2  denied it"));
    }

    @Test
    void aProposalIsOpenedAndGoneTo() throws Exception {
        twoOutcomes();
        section.interact(section.screen()::makeNew);
        assertTrue(section.shows("Исход: Акрам"));
        assertTrue(section.shows("С-3  освобождён"));
        assertTrue(section.shows("С-4  осуждён"));
        assertTrue(section.shows("говорит иначе"));
        assertEquals("proposal-open-0", section.focused());
        section.fire("proposal-open-0");

        assertFalse(section.kit.desk.sheets().isOpen());
        assertEquals("claim.act.open-conflict", section.casefile.undoable());
        assertTrue(section.kit.went.getLast() instanceof Intent.ToNew);
        assertEquals("Исход: Акрам", section.words("conflict-question"));
        assertEquals(2, section.rows());
    }

    @Test
    void aProposalIsDismissedAndNotMadeAgain() throws Exception {
        twoOutcomes();
        section.interact(section.screen()::makeNew);
        section.fire("proposal-dismiss-0");

        assertTrue(section.kit.desk.sheets().isOpen());
        assertTrue(section.says("Сейчас ничто не похоже на противоречие."));
        assertFalse(section.isSeen("proposal-open-0"));
        assertEquals("claim.act.dismiss-conflict", section.casefile.undoable());
        assertEquals(List.of(), parts.ledgers().suggestions().all(9));
        assertNull(kept().resolution(), "the other conflict is left alone");
    }

    @Test
    void aClaimThatWasCorrectedSaysByWhichAndTheCorrectionIsTakenWithOnePress() throws Exception {
        assertFalse(section.isSeen("conflict-corrected-1"));
        Claim better = parts.claims().supersede(parts.claims().seal(nine));
        Claim newest = parts.claims().supersede(parts.claims().seal(better));
        section.interact(() -> section.screen().reload());

        assertTrue(section.says("2 позиции · 2 сведения, 1 исправлено"));
        assertTrue(section.offers("исправлено: С-4"));
        section.fire("conflict-corrected-1");
        assertEquals(
                new Intent.ToRecord(new RecordRef(RecordKind.CLAIM, newest.id())),
                section.kit.went.getLast());

        section.fire("conflict-take-1");

        assertEquals(List.of(1L, 1L, 2L), sides());
        assertTrue(section.offers("С-4  nine people"));
        assertTrue(section.offers("С-1  nine people"), "what was said stays");
        assertTrue(section.offers("исправлено: С-4"));
        assertFalse(section.isSeen("conflict-take-1"));
        assertFalse(section.isSeen("conflict-corrected-4"));
        assertEquals("claim.act.join-conflict", section.casefile.undoable());
        section.undo();
        assertEquals(List.of(1L, 2L), sides());
        assertTrue(section.isSeen("conflict-take-1"));
    }

    @Test
    void aCorrectionOnTheOtherSideIsNotTakenAgain() throws Exception {
        Claim better = parts.claims().supersede(parts.claims().seal(nine));
        parts.ledgers().conflicts().join(conflict, better, 2);
        section.interact(() -> section.screen().reload());

        assertTrue(section.offers("исправлено: С-3"));
        assertFalse(section.isSeen("conflict-take-1"));
        assertEquals(List.of(1L, 2L, 2L), sides());
    }

    @Test
    void theValuesOfThePageBeginInOneLine() {
        section.write("conflict-reason", "Приказ найден.");
        double line = section.begin("conflict-reason");

        assertEquals(line, section.begin("conflict-join"), 1);
        CheckBox shown = section.node("conflict-shown", CheckBox.class);
        assertEquals(line, shown.lookup(".box").localToScene(0, 0).getX(), 1);
    }
}
