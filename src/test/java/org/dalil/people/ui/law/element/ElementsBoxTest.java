package org.dalil.people.ui.law.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.desk.Intent;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.UsesScreen;
import org.dalil.law.Lawyer;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.ui.law.LawStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Elements × evidence on a person’s page, by hand: proposals are decided on, claims are added and
/// taken back, and nothing is read before it is opened.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class ElementsBoxTest {
    private static final String ASSURANCES = "cat3_assurances";

    @SuppressWarnings("NullAway.Init")
    private LawStage law;

    @SuppressWarnings("NullAway.Init")
    private Matter assurance;

    @SuppressWarnings("NullAway.Init")
    private Claim insufficient;

    @Start
    void start(Stage stage) throws Exception {
        law = new LawStage(stage, "en");
        Lawyer lawyer = law.lawyer;
        assurance = lawyer.make(MatterKind.ASSURANCE, Lawyer.ref(law.person));
        Agent defence = lawyer.agent(AgentKind.PERSON, "The defence");
        insufficient = lawyer.say(assurance, "sufficiency", "insufficient", null);
        lawyer.voice(insufficient, defence);
        law.show(law.person);
    }

    @AfterEach
    void close() throws Exception {
        law.section.close();
    }

    private void open() {
        law.turn("fold-elements");
    }

    private String norm(String code) {
        return law.section.node("element-norm-" + code, ToggleButton.class).getText();
    }

    @Test
    void nothingIsBuiltUntilItIsOpened() {
        assertTrue(law.section.isSeen("fold-elements"));
        assertFalse(law.section.isSeen("elements"));
        open();
        assertTrue(law.section.isSeen("elements"));
        assertEquals("CAT 3 · 0 of 6", norm("cat_3"));
        open();
        assertFalse(law.section.isSeen("elements"), "closed again");
    }

    @Test
    void aProposalIsAcceptedAndTakenBackWithUndo() {
        open();
        assertTrue(law.section.says("1 claim may speak to it"));
        law.section.fire("element-accept-" + ASSURANCES + "-1");
        assertTrue(law.section.says("For: 1 claim, 1 independent origin"));
        assertEquals("CAT 3 · 1 of 6", norm("cat_3"));
        assertTrue(law.section.shows("not graded"));
        law.picture("fold-elements", "elements");
        law.section.undo();
        assertTrue(law.section.says("1 claim may speak to it"), "undo is seen at once");
        assertEquals("CAT 3 · 0 of 6", norm("cat_3"));
    }

    @Test
    void aRefusedProposalCountsForNothingAndCanComeBack() throws Exception {
        open();
        law.section.fire("element-refuse-" + ASSURANCES + "-1");
        assertTrue(law.section.says("1 claim was refused"));
        assertEquals("CAT 3 · 0 of 6", norm("cat_3"));
        law.section.fireNamed("Take the decision back");
        assertTrue(law.section.says("1 claim may speak to it"));
        assertTrue(law.section.offers("Accept"));
    }

    @Test
    void twoClaimsOfOneMouthHaveOneOrigin() throws Exception {
        Claim again = law.lawyer.say(assurance, "kept", "broken", null);
        law.lawyer.voice(again, law.lawyer.agent(AgentKind.PERSON, "A relay"));
        open();
        law.section.fire("element-accept-" + ASSURANCES + "-1");
        law.section.fire("element-accept-" + ASSURANCES + "-1");
        assertTrue(law.section.says("For: 2 claims, 2 independent origins"));
    }

    @Test
    void anyClaimIsAddedAgainstByItsNumberFromTheKeyboard() throws Exception {
        Claim other = law.lawyer.say(assurance, "other", "It was kept in every case", null);
        open();
        law.section.fire("element-accept-" + ASSURANCES + "-1");
        law.section.fire("element-against-" + ASSURANCES);
        assertEquals("element-claim", law.section.focused());
        law.section.typeInto("element-claim", "C-" + other.number());
        law.section.press(KeyCode.ENTER);
        assertTrue(law.section.says("Against: 1 claim, 1 independent origin"));
        assertTrue(law.section.shows("disputed"));
        law.section.fireNamed("Put on the other side");
        assertTrue(law.section.says("Against: 2 claims"));
        assertFalse(law.section.shows("disputed"), "both now stand on one side");
    }

    @Test
    void aClaimLeadsToItsPage() {
        open();
        law.section.fireNamed("C-" + insufficient.number() + "  " + insufficient.statement());
        assertEquals(
                new Intent.ToRecord(new RecordRef(RecordKind.CLAIM, insufficient.id())),
                law.section.kit.went.getLast());
    }

    @Test
    void anotherNormIsChosenAndAnotherPersonHasNothing() throws Exception {
        open();
        law.section.interact(
                () -> law.section.node("element-norm-echr_34", ToggleButton.class).fire());
        assertTrue(law.section.says("An interim measure was in force"));
        Agent other = law.lawyer.agent(AgentKind.PERSON, "Person-B");
        law.section.interact(() -> law.show(other));
        law.section.interact(() -> {});
        assertTrue(law.section.says("No claim speaks for any of the 4 elements yet"));
        assertFalse(law.section.offers("Accept"));
    }

    @Test
    void whatWasTakenAwayMeanwhileIsTold() throws Exception {
        open();
        law.section.interact(() -> {});
        law.section.casefile.follow(() -> {});
        new Claims(law.section.casefile.holdings).remove(insufficient);
        law.section.fire("element-accept-" + ASSURANCES + "-1");
        assertEquals(java.util.List.of("history.problem.gone"), law.section.problems());
    }
}
