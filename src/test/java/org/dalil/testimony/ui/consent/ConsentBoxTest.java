package org.dalil.testimony.ui.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.dalil.law.Lawyer;
import org.dalil.people.Agent;
import org.dalil.testimony.consent.Consent;
import org.dalil.testimony.consent.ConsentPurpose;
import org.dalil.testimony.consent.ConsentState;
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.ui.InterviewStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.stream.Stream;

/// What somebody allows, answered by keys alone on the page of an interview.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class ConsentBoxTest {
    @SuppressWarnings("NullAway.Init")
    private InterviewStage stage;

    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @SuppressWarnings("NullAway.Init")
    private Agent who;

    @Start
    void start(Stage window) throws Exception {
        stage = new InterviewStage("en");
        section = stage.section;
        who = stage.witness("Gulnara", "W-014");
        Interview one = stage.told("Spring", who);
        stage.interviews.change(one.held(one.setting().on(Lawyer.date("2015-05-12"))));
        stage.show(window);
        section.screen().show(one.ref());
    }

    @AfterEach
    void close() throws Exception {
        section.close();
    }

    private Consent last(ConsentPurpose purpose) throws Exception {
        return stage.decided(who, purpose).getLast();
    }

    private List<String> states(ConsentPurpose purpose) throws Exception {
        return stage.decided(who, purpose).stream().map(one -> one.state().code()).toList();
    }

    @Test
    void whatNobodyAskedIsVisiblyNo() {
        assertTrue(section.shows("No: not asked"));
        assertTrue(section.shows("Consent: not asked"));
        assertFalse(section.shows("Yes"));
    }

    @Test
    void allTwelveAreAnsweredByTwoKeysEach() throws Exception {
        section.focus("consent-internal");
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            assertEquals("consent-" + purpose.code(), section.focused());
            section.press(KeyCode.DIGIT1, KeyCode.DOWN);
        }
        assertEquals(12, stage.consents.history(who.id()).size());
        assertEquals("consent-archive", section.focused());
        assertFalse(section.shows("No: not asked"));
        assertTrue(section.shows("Consent: quote and name"));
        section.undo();
        assertEquals(11, stage.consents.history(who.id()).size());
    }

    @Test
    void eachDigitIsAState() throws Exception {
        section.focus("consent-internal");
        section.press(
                KeyCode.DIGIT1,
                KeyCode.DIGIT2,
                KeyCode.DIGIT3,
                KeyCode.NUMPAD4,
                KeyCode.DIGIT5,
                KeyCode.DIGIT7,
                KeyCode.DIGIT8,
                KeyCode.DIGIT6,
                KeyCode.DIGIT9,
                KeyCode.A);

        assertEquals(
                Stream.of(
                                ConsentState.GIVEN,
                                ConsentState.GIVEN_CONDITIONS,
                                ConsentState.REFUSED,
                                ConsentState.ASK_EACH_TIME,
                                ConsentState.NOT_ASKED,
                                ConsentState.EXPIRED,
                                ConsentState.NOT_APPLICABLE_PUBLIC_SOURCE,
                                ConsentState.WITHDRAWN)
                        .map(ConsentState::code)
                        .toList(),
                states(ConsentPurpose.INTERNAL));
        assertTrue(section.shows("No: withdrawn"));
        assertEquals(List.of(), section.problems());
    }

    @Test
    void theFirstAnswerIsOfTheDayOfTheInterviewAndALaterOneOfToday() throws Exception {
        section.focus("consent-internal");
        section.press(KeyCode.DIGIT3);
        assertEquals("2015-05-12", last(ConsentPurpose.INTERNAL).given().edtf());

        section.press(KeyCode.DIGIT1);
        assertFalse("2015-05-12".equals(last(ConsentPurpose.INTERNAL).given().edtf()));
        assertTrue(section.shows("Yes"));
        assertTrue(section.isSeen("consent-earlier"));
    }

    @Test
    void aKeyPressedTwiceSaysItOnce() throws Exception {
        section.focus("consent-internal");
        section.press(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT1);

        assertEquals(1, stage.decided(who, ConsentPurpose.INTERNAL).size());
    }

    @Test
    void whatWasWithdrawnCanBeGivenAgainOnTheSameDay() throws Exception {
        section.focus("consent-internal");
        section.press(KeyCode.DIGIT1, KeyCode.DIGIT6);
        assertTrue(section.shows("No: withdrawn"));
        assertTrue(section.says("some withdrawn"));
        section.press(KeyCode.DIGIT1);

        assertTrue(section.shows("Yes"));
        assertFalse(section.says("some withdrawn"));
    }

    @Test
    void enterOpensTheDetailsAndTheyAreOneDecision() throws Exception {
        section.focus("consent-court");
        section.press(KeyCode.ENTER);
        assertEquals("consent-state", section.focused());
        section.typeInto("consent-until", "31 December 2016");
        section.typeInto("consent-conditions", "Not the village");
        section.typeInto("consent-explained", "KM");
        section.fire("consent-keep");

        Consent made = last(ConsentPurpose.COURT);
        assertEquals("2016-12-31", made.allowance().validUntil().edtf());
        assertEquals("Not the village", made.allowance().conditions());
        assertEquals("KM", made.asking().explainedBy());
        assertEquals("2015-05-12", made.given().edtf());
        assertTrue(section.shows("No: expired"));
        assertFalse(section.isSeen("consent-form"));
        assertEquals("consent-court", section.focused());
        assertTrue(section.drafts.held.isEmpty(), section.drafts.held.toString());
    }

    @Test
    void aWithdrawalHasADayAndAReason() throws Exception {
        section.focus("consent-court");
        section.press(KeyCode.DIGIT1, KeyCode.ENTER);
        choose(ConsentState.WITHDRAWN);
        assertFalse(section.isSeen("consent-until"));
        section.typeInto("consent-away", "3 September 2015");
        section.typeInto("consent-note", "She was asked about it");
        section.fire("consent-keep");

        Consent away = last(ConsentPurpose.COURT);
        assertEquals("withdrawn", away.state().code());
        assertEquals("2015-09-03", away.withdrawn().edtf());
        assertEquals("She was asked about it", away.note());
        assertTrue(section.says("withdrawn from 3 September 2015"));
    }

    @SuppressWarnings("unchecked")
    private void choose(ConsentState state) {
        section.interact(() ->
                ((ComboBox<ConsentState>) section.node("consent-state", ComboBox.class))
                        .setValue(state));
    }

    @Test
    void somebodyIsNotTheirOwnGuardianAndTheFormSaysSo() throws Exception {
        section.focus("consent-court");
        section.press(KeyCode.ENTER);
        section.fire("consent-guardian");
        section.typeInto("consent-guardian-field", "Gulnara");
        section.press(KeyCode.ENTER);
        section.typeInto("consent-capacity", "She was eleven");
        section.fire("consent-keep");

        assertTrue(section.says("Nobody is their own guardian"));
        assertEquals("She was eleven", section.words("consent-capacity"));
        assertEquals(0, stage.decided(who, ConsentPurpose.COURT).size());
    }

    @Test
    void whatIsLeftWithoutNotingIsForgotten() throws Exception {
        section.focus("consent-court");
        section.press(KeyCode.ENTER);
        section.typeInto("consent-conditions", "x".repeat(300) + "\u0000\u202e<script>");
        section.fire("consent-close");

        assertEquals(0, stage.consents.history(who.id()).size());
        assertTrue(section.drafts.held.isEmpty(), section.drafts.held.toString());
    }

    @Test
    void anotherInterviewIsNotAnsweredHere() throws Exception {
        section.focus("consent-internal");
        section.press(KeyCode.DIGIT1);
        Interview other = stage.told("Autumn", who);
        section.interact(() -> section.screen().show(other.ref()));

        assertFalse(section.shows("Yes"));
        assertTrue(section.shows("Consent: not asked"));
    }

    @Test
    void wordsAreTheEvidence() throws Exception {
        assertNull(stage.decided(who, ConsentPurpose.COURT).stream().findFirst().orElse(null));
        section.focus("consent-court");
        section.press(KeyCode.ENTER);
        section.fire("consent-evidence");
        section.typeInto("consent-evidence-field", "nothing of the kind");
        section.press(KeyCode.ENTER);
        section.fire("consent-keep");

        assertNull(last(ConsentPurpose.COURT).evidence());
    }
}
