package org.dalil.people.ui.law.retraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLink;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Claims;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.value.ClaimValue;
import org.dalil.kit.UsesScreen;
import org.dalil.law.Lawyer;
import org.dalil.law.retraction.Retractions;
import org.dalil.people.AgentKind;
import org.dalil.people.ui.law.LawStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Collections;
import java.util.List;

/// Accounts that are taken back in strange ways: each taking back the other, in two custodies at
/// once, in words that are no words. All of it stands, and undo on the page brings it back.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class OddRetractionsTest {
    private static final String HOSTILE = "\u202E<b>{who}</b> \"' -- " + "Ы".repeat(80);

    @SuppressWarnings("NullAway.Init")
    private LawStage law;

    @SuppressWarnings("NullAway.Init")
    private Claim first;

    @SuppressWarnings("NullAway.Init")
    private Claim second;

    @SuppressWarnings("NullAway.Init")
    private ClaimLink link;

    @Start
    void start(Stage stage) throws Exception {
        law = new LawStage(stage, "en", this::tell);
    }

    private void tell(LawStage told) throws Exception {
        Claims claims = new Claims(told.section.casefile.holdings);
        Matter torture = told.lawyer.make(MatterKind.ACT, Lawyer.ref(told.person));
        told.lawyer.name(torture, "victim", told.person);
        first = told.lawyer.say(torture, "act_type", "torture", "2011-06-10");
        second = told.lawyer.say(torture, "act_type", "cidt", "2011-09-01");
        claims.change(first.stating(HOSTILE));
        claims.change(second.stating("I take it back"));
        first = claims.find(first.id()).orElseThrow();
        second = claims.find(second.id()).orElseThrow();
        ClaimLinks links = new ClaimLinks(told.section.casefile.holdings);
        link = links.add(second, first, ClaimLinkKind.RETRACTS_UNDER_COERCION, null);
        links.add(first, second, ClaimLinkKind.RETRACTS, null);
        for (String holder : List.of("Police", HOSTILE)) {
            Matter held = told.lawyer.make(MatterKind.ACT, null);
            told.lawyer.name(held, "victim", told.person);
            told.lawyer.say(held, "act_type", "detention", null);
            told.lawyer.day(held, "held_from", "2011-06-01");
            told.lawyer.name(
                    held, "detaining_authority", told.lawyer.agent(AgentKind.STATE_BODY, holder));
            told.lawyer.state(held, "held_at", new ClaimValue.Placed(null, HOSTILE), null);
        }
    }

    @AfterEach
    void close() throws Exception {
        law.section.close();
    }

    private int noted() throws Exception {
        return new Retractions(law.section.casefile.holdings, law.lawyer.vocabularies)
                .of(law.person.id())
                .size();
    }

    @Test
    void whatTakesEachOtherBackStandsTwiceAndBothCount() throws Exception {
        law.turn("fold-retractions");
        assertEquals(2, noted());
        assertTrue(law.section.says("under coercion"));
        assertTrue(law.section.says("2 accounts were taken back"));
        assertTrue(law.section.problems().isEmpty());
    }

    @Test
    void twoCustodiesAtOnceAreBothToldInTheirWords() {
        law.turn("fold-retractions");
        List<String> ways = ways();
        for (String holder : List.of("Police", HOSTILE)) {
            String words = "Possibly held then by " + holder + "; where: " + HOSTILE;
            assertEquals(2, Collections.frequency(ways, words), holder);
        }
    }

    /// What leads on, in sight or not.
    private List<String> ways() {
        return law.section.node("retractions", VBox.class).lookupAll(".button").stream()
                .map(one -> ((Button) one).getText())
                .toList();
    }

    @Test
    void aLinkTakenAwayOnThePageComesBackByUndoThere() throws Exception {
        law.turn("fold-retractions");
        law.section.fire("retraction-unlink-" + link.id());
        assertEquals(1, noted());
        assertFalse(law.section.says("2 accounts were taken back"));
        law.section.undo();
        assertEquals(2, noted());
        assertTrue(law.section.says("2 accounts were taken back"));
        law.section.redo();
        assertEquals(1, noted());
        assertTrue(new Claims(law.section.casefile.holdings).find(first.id()).isPresent());
    }
}
