package org.dalil.people.ui.law.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.claim.Claim;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.desk.Intent;
import org.dalil.desk.Section;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.UsesScreen;
import org.dalil.law.Lawyer;
import org.dalil.law.forum.Form;
import org.dalil.people.AgentKind;
import org.dalil.people.ui.law.LawStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Completeness on a person’s page: every form is told of, each gap leads to where it is entered,
/// and a form for a State that is not bound is flagged and not hidden.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class FormsBoxTest {
    @SuppressWarnings("NullAway.Init")
    private LawStage law;

    @SuppressWarnings("NullAway.Init")
    private Matter request;

    @SuppressWarnings("NullAway.Init")
    private Claim destination;

    @Start
    void start(Stage stage) throws Exception {
        law = new LawStage(stage, "en");
        Lawyer lawyer = law.lawyer;
        request = lawyer.make(MatterKind.EXTRADITION_REQUEST, Lawyer.ref(law.person));
        lawyer.name(request, "sought", law.person);
        destination =
                lawyer.name(
                        request, "requesting_state", lawyer.agent(AgentKind.STATE, "Uzbekistan"));
        law.show(law.person);
    }

    @AfterEach
    void close() throws Exception {
        law.section.close();
    }

    private void open(String form) {
        law.turn("fold-forms");
        law.turn("form-" + form);
    }

    private void requested(String state) throws Exception {
        law.lawyer.name(request, "requested_state", law.lawyer.agent(AgentKind.STATE, state));
    }

    private void on(String day) {
        law.section.typeInto("form-day", day);
        law.section.press(KeyCode.ENTER);
    }

    @Test
    void everyFormIsThereAndClosedUntilTurned() {
        law.turn("fold-forms");
        for (Form form : Form.values()) {
            assertTrue(law.section.isSeen("form-" + form.code()), form.code());
        }
        assertFalse(law.section.says("things are lacking"));
        law.turn("form-sr-executions");
        assertTrue(law.section.says("7 things are lacking"));
        assertTrue(law.section.offers("What the authorities did about it"));
        assertTrue(law.section.says("No claim says yet against which State"));
    }

    @Test
    void aFormForAStateThatIsNotBoundIsFlaggedWithTheReasonAndNotHidden() throws Exception {
        requested("Russia");
        open("ecthr-rule39");
        on("28 Nov 2006");
        assertTrue(
                law.section.offers(
                        "Russia: The State accepts complaints of individuals under European"
                                + " Convention on Human Rights since 1 November 1998."));
        assertTrue(law.section.says("Not verified. Known from: "));
        law.picture("fold-forms", "forms");
        on("1 Jan 2023");
        assertTrue(law.section.shows("not open on that day"));
        assertTrue(
                law.section.offers(
                        "Russia: The State ceased to be a Party to European Convention on Human"
                                + " Rights on 16 September 2022."));
        assertTrue(law.section.says("things are lacking"), "and all of it is still told");
    }

    @Test
    void theReasonLeadsToWhatBindsTheState() throws Exception {
        requested("Kazakhstan");
        open("ecthr-rule39");
        law.section.fireNamed(
                "Kazakhstan: The State is not a Party to European Convention on Human Rights.");
        assertTrue(law.section.node("fold-bonds", ToggleButton.class).isSelected());
        assertEquals("fold-bonds", law.section.focused());
    }

    @Test
    void whatIsThereLeadsToItsClaim() {
        open("ecthr-rule39");
        law.section.fireNamed("Where to");
        assertEquals(
                new Intent.ToRecord(new RecordRef(RecordKind.CLAIM, destination.id())),
                law.section.kit.went.getLast());
    }

    @Test
    void aGapLeadsToTheRecordWhereItIsEntered() {
        open("cat22");
        law.section.fire("form-gap-facts");
        assertEquals(new Intent.ToSection(Section.EVENTS), law.section.kit.went.getLast());
        law.section.fire("form-gap-respondent");
        assertEquals("matter-add-proceeding", law.section.focused());
        law.section.fire("form-gap-provisions");
        assertTrue(law.section.node("fold-elements", ToggleButton.class).isSelected());
        law.turn("form-ecthr-application");
        law.section.fire("form-gap-birth");
        assertEquals(new Intent.ToSection(Section.CLAIMS), law.section.kit.went.getLast());
    }

    @Test
    void aGapOfAMatterThatIsThereLeadsToIt() throws Exception {
        Matter proceeding = law.lawyer.make(MatterKind.PROCEEDING, Lawyer.ref(law.person));
        law.lawyer.name(proceeding, "party", law.person);
        open("ecthr-rule39");
        law.section.fire("form-gap-case-number");
        assertEquals(new Intent.ToRecord(proceeding.ref()), law.section.kit.went.getLast());
    }

    @Test
    void whatIsStatedMeanwhileIsNoLongerLacking() throws Exception {
        open("cat22");
        assertTrue(law.section.isSeen("form-gap-respondent"));
        requested("Kazakhstan");
        law.section.interact(() -> {});
        assertFalse(law.section.isSeen("form-gap-respondent"));
        law.section.undo();
        law.section.undo();
        law.section.interact(() -> {});
        assertTrue(law.section.isSeen("form-gap-respondent"));
    }

    @Test
    void whatIsNoDayIsSaidSo() {
        open("wgad");
        on("someday");
        assertTrue(law.section.says("not read as a day"));
        assertEquals("someday", law.section.words("form-day"));
    }
}
