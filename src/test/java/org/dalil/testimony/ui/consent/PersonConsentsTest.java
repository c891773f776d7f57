package org.dalil.testimony.ui.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Stage;

import org.dalil.desk.Intent;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agent;
import org.dalil.people.ui.AgentPane;
import org.dalil.people.ui.AgentParts;
import org.dalil.shell.way.Testimony;
import org.dalil.testimony.consent.ConsentPurpose;
import org.dalil.testimony.consent.ConsentState;
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.ui.InterviewStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What somebody allows, read on their own page.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class PersonConsentsTest {
    @SuppressWarnings("NullAway.Init")
    private InterviewStage stage;

    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @Start
    void start(Stage window) throws Exception {
        stage = new InterviewStage("en");
        section = stage.section;
        var holdings = section.casefile.holdings;
        var desk = section.kit.desk;
        AgentPane people =
                new AgentPane(
                        AgentParts.of(
                                holdings,
                                stage.naming,
                                () -> {
                                    throw new IllegalStateException("nothing is sealed here");
                                }),
                        MatterDoors.of(holdings, stage.agents, desk.texts()),
                        section.drafts,
                        desk);
        section.show(window, Testimony.allowed(people, stage.parts, desk).screen());
    }

    @AfterEach
    void close() throws Exception {
        section.close();
    }

    private void decide(Agent who, ConsentPurpose purpose, ConsentState state)
            throws ProblemException {
        stage.consents.decide(
                stage.consents.blank(
                        who.id(), Term.ofCode(purpose.code()), Term.ofCode(state.code())));
    }

    private void show(Agent who) {
        section.interact(() -> section.screen().show(new RecordRef(RecordKind.AGENT, who.id())));
    }

    @Test
    void nothingIsSeenOfWhoWasNeverAsked() throws Exception {
        show(stage.witness("Gulnara", "W-014"));

        assertFalse(section.isSeen("person-consent"));
    }

    @Test
    void whatWasDecidedIsSeenAndTheRestIsNo() throws Exception {
        Agent who = stage.witness("Gulnara", "W-014");
        decide(who, ConsentPurpose.INTERNAL, ConsentState.GIVEN);
        decide(who, ConsentPurpose.PUBLIC_NAMED, ConsentState.REFUSED);
        show(who);

        assertTrue(section.shows("Consent: among us only"));
        assertTrue(section.shows("Yes"));
        assertTrue(section.shows("No: refused"));
        assertTrue(section.says("Everything else was not asked"));
    }

    @Test
    void aDecisionMadeWhileThePageIsShownIsSeen() throws Exception {
        Agent who = stage.witness("Gulnara", "W-014");
        show(who);
        decide(who, ConsentPurpose.COURT, ConsentState.GIVEN);

        assertTrue(section.shows("Consent: in confidence only"));
        section.undo();
        assertFalse(section.isSeen("person-consent"));
    }

    @Test
    void itLeadsToTheInterview() throws Exception {
        Agent who = stage.witness("Gulnara", "W-014");
        Interview one = stage.told("Spring", who);
        show(who);
        assertTrue(section.shows("Consent: not asked"));
        section.fireNamed("Interview: Spring");

        assertEquals(new Intent.ToRecord(one.ref()), section.kit.went.getLast());
    }

    @Test
    void nothingOfSomebodyElseStaysOnThePage() throws Exception {
        Agent who = stage.witness("Gulnara", "W-014");
        decide(who, ConsentPurpose.INTERNAL, ConsentState.GIVEN);
        Agent other = stage.witness("Sabir", "W-015");
        show(who);
        assertTrue(section.isSeen("person-consent"));
        show(other);

        assertFalse(section.isSeen("person-consent"));
    }
}
