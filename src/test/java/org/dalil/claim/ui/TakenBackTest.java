package org.dalil.claim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Stage;

import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.desk.Intent;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.Picture;
import org.dalil.kit.UsesScreen;
import org.dalil.law.Lawyer;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// On the page of a claim that was taken back stands in whose hands the person was then, with the
/// way to their page.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class TakenBackTest {
    @SuppressWarnings("NullAway.Init")
    private ClaimStage claims;

    @SuppressWarnings("NullAway.Init")
    private Agent person;

    @SuppressWarnings("NullAway.Init")
    private Claim account;

    @SuppressWarnings("NullAway.Init")
    private Claim denial;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        claims = new ClaimStage("en");
        Lawyer lawyer = new Lawyer(claims.section.casefile);
        person = lawyer.agent(AgentKind.PERSON, "Person-A");
        Matter torture = lawyer.make(MatterKind.ACT, Lawyer.ref(person));
        lawyer.name(torture, "victim", person);
        account = lawyer.say(torture, "act_type", "torture", "2011-06-10");
        denial = lawyer.say(torture, "act_type", "torture", "2011-09-01");
        Matter held = lawyer.make(MatterKind.ACT, null);
        lawyer.name(held, "victim", person);
        lawyer.say(held, "act_type", "detention", null);
        lawyer.day(held, "held_from", "2011-06-09");
        lawyer.name(held, "detaining_authority", lawyer.agent(AgentKind.STATE_BODY, "Service"));
        lawyer.say(held, "counsel_access", "none", null);
        claims.section.show(
                shown,
                new ClaimPane(claims.parts, claims.section.drafts, claims.section.kit.desk)
                        .screen());
    }

    @AfterEach
    void close() throws Exception {
        claims.section.close();
    }

    private void link(ClaimLinkKind kind) throws Exception {
        claims.parts.links().add(denial, account, kind, null);
        claims.section.interact(
                () -> claims.section.screen().show(new RecordRef(RecordKind.CLAIM, account.id())));
    }

    @Test
    void whoHeldThePersonStandsWithTheLinkAndLeadsToThem() throws Exception {
        link(ClaimLinkKind.RETRACTS_UNDER_COERCION);
        String held = "Person-A: Possibly held then by Service; where: not said";
        assertTrue(claims.section.offers(held));
        assertTrue(claims.section.says("Access to counsel: None"));
        claims.section.interact(() -> Picture.take(stage.getScene(), "claim-taken-back"));
        claims.section.fireNamed(held);
        assertEquals(
                new Intent.ToRecord(new RecordRef(RecordKind.AGENT, person.id())),
                claims.section.kit.went.getLast());
    }

    @Test
    void ofOtherLinksNoCustodyIsTold() throws Exception {
        link(ClaimLinkKind.CONTRADICTS);
        assertFalse(claims.section.says("Access to counsel: None"));
    }
}
