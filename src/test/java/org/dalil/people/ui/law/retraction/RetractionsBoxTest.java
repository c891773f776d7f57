package org.dalil.people.ui.law.retraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLink;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Claims;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.value.ClaimValue;
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

import java.util.List;

/// A later denial is linked with the first account by hand; both are shown with who held the
/// person, and neither goes.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class RetractionsBoxTest {
    @SuppressWarnings("NullAway.Init")
    private LawStage law;

    @SuppressWarnings("NullAway.Init")
    private Claims claims;

    @SuppressWarnings("NullAway.Init")
    private Claim account;

    @SuppressWarnings("NullAway.Init")
    private Claim denial;

    @Start
    void start(Stage stage) throws Exception {
        law = new LawStage(stage, "en");
        claims = new Claims(law.section.casefile.holdings);
        Lawyer lawyer = law.lawyer;
        Matter torture = lawyer.make(MatterKind.ACT, Lawyer.ref(law.person));
        lawyer.name(torture, "victim", law.person);
        account = said(torture, "I was beaten on the first night", "2011-06-10");
        denial = said(torture, "Nobody ever beat me", "2011-09-01");
        claims.change(denial.turned(Polarity.NEGATED));
        law.show(law.person);
    }

    @AfterEach
    void close() throws Exception {
        law.section.close();
    }

    private Claim said(Matter torture, String words, String when) throws Exception {
        Claim claim = law.lawyer.say(torture, "act_type", "torture", when);
        claims.change(claim.stating(words));
        return claims.find(claim.id()).orElseThrow();
    }

    private void held() throws Exception {
        Lawyer lawyer = law.lawyer;
        Agent service = lawyer.agent(AgentKind.STATE_BODY, "Security service");
        Matter held = lawyer.make(MatterKind.ACT, null);
        lawyer.name(held, "victim", law.person);
        lawyer.say(held, "act_type", "detention", null);
        lawyer.day(held, "held_from", "2011-06-09");
        lawyer.day(held, "held_to", "2011-12-31");
        lawyer.name(held, "detaining_authority", service);
        lawyer.state(held, "held_at", new ClaimValue.Placed(null, "a basement"), null);
        lawyer.say(held, "counsel_access", "none", null);
    }

    private void choose(String id, Claim claim) {
        law.section.typeInto(id, "C-" + claim.number());
        law.section.press(KeyCode.ENTER);
    }

    private void link(boolean coerced) {
        choose("retraction-account", account);
        choose("retraction-denial", denial);
        law.section.interact(
                () -> law.section.node("retraction-coerced", CheckBox.class).setSelected(coerced));
        law.section.fire("retraction-link");
    }

    private List<ClaimLink> links() throws Exception {
        return new ClaimLinks(law.section.casefile.holdings).of(denial.id());
    }

    @Test
    void aDenialInCustodyIsShownWithBothClaimsAndWhoHeldThePerson() throws Exception {
        held();
        law.turn("fold-retractions");
        assertTrue(law.section.says("No account of this person is linked"));
        link(true);
        assertEquals(ClaimLinkKind.RETRACTS_UNDER_COERCION.code(), links().getFirst().kind());
        assertEquals(denial.id(), links().getFirst().from());
        assertTrue(law.section.says("One account was taken back"));
        assertTrue(law.section.shows("under coercion"));
        assertTrue(law.section.shows("held by others then"));
        assertTrue(law.section.offers("C-" + account.number() + "  " + account.statement()));
        assertTrue(law.section.offers("C-" + denial.number() + "  " + denial.statement()));
        law.picture("fold-retractions", "retractions");
        assertTrue(law.section.offers("Held then by Security service; where: a basement"));
        assertTrue(law.section.says("Access to counsel: None"));
    }

    @Test
    void whereNobodyIsKnownToHaveHeldThePersonThatIsSaid() throws Exception {
        law.turn("fold-retractions");
        link(false);
        assertTrue(law.section.says("No claim says that anybody held the person then."));
        assertTrue(law.section.shows("taken back"));
        assertFalse(law.section.shows("held by others then"));
    }

    @Test
    void theLinkIsTakenAwayAndBothClaimsStay() throws Exception {
        law.turn("fold-retractions");
        link(true);
        law.section.fireNamed("Take this link away; both claims stay");
        assertEquals(List.of(), links());
        assertTrue(claims.find(account.id()).isPresent());
        assertTrue(claims.find(denial.id()).isPresent());
        assertTrue(law.section.says("No account of this person is linked"));
        law.section.undo();
        law.section.interact(() -> {});
        assertTrue(law.section.says("One account was taken back"));
    }

    @Test
    void nothingIsLinkedUntilBothAreChosenAndNothingTwice() throws Exception {
        law.turn("fold-retractions");
        Button link = law.section.node("retraction-link", Button.class);
        assertTrue(link.isDisabled());
        choose("retraction-account", account);
        assertTrue(link.isDisabled());
        choose("retraction-denial", denial);
        law.section.fire("retraction-link");
        assertTrue(link.isDisabled(), "what was chosen is gone from the fields");
        link(false);
        assertEquals(List.of("claim.problem.linked-already"), law.section.problems());
        assertEquals(1, links().size());
    }

    @Test
    void aClaimCannotTakeItselfBack() throws Exception {
        law.turn("fold-retractions");
        denial = account;
        link(true);
        assertEquals(List.of("claim.problem.link-to-itself"), law.section.problems());
    }

    @Test
    void claimsAboutThePersonAreOfferedFirst() throws Exception {
        for (int i = 0; i < 9; i++) {
            Matter other = law.lawyer.make(MatterKind.ACT, null);
            said(other, "Nobody else was there, " + i, "2010-01-0" + (i + 1));
        }
        law.turn("fold-retractions");
        law.section.typeInto("retraction-denial", "nobody");
        law.section.press(KeyCode.ENTER);
        assertTrue(law.section.offers("C-" + denial.number() + "  " + denial.statement()));
    }

    @Test
    void aClaimLeadsToItsPage() {
        law.turn("fold-retractions");
        link(true);
        law.section.fireNamed("C-" + denial.number() + "  " + denial.statement());
        assertEquals(
                new Intent.ToRecord(new RecordRef(RecordKind.CLAIM, denial.id())),
                law.section.kit.went.getLast());
    }
}
