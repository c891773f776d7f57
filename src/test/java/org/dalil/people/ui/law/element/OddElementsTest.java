package org.dalil.people.ui.law.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.kit.UsesScreen;
import org.dalil.law.Lawyer;
import org.dalil.law.element.ElementStance;
import org.dalil.law.element.Elements;
import org.dalil.people.ui.law.LawStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/// Odd input among elements: a norm that people added, very long and strange words, a remark, what
/// holds for everybody, and a field that is left half typed.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class OddElementsTest {
    @SuppressWarnings("NullAway.Init")
    private LawStage law;

    @SuppressWarnings("NullAway.Init")
    private Matter assurance;

    @SuppressWarnings("NullAway.Init")
    private Elements elements;

    @Start
    void start(Stage stage) throws Exception {
        law = new LawStage(stage, "en");
        assurance = law.lawyer.make(MatterKind.ASSURANCE, Lawyer.ref(law.person));
        elements =
                new Elements(
                        law.section.casefile.holdings, law.lawyer.vocabularies, law.lawyer.texts);
    }

    @AfterEach
    void close() throws Exception {
        law.section.close();
    }

    private Claim said(String words) throws Exception {
        Claim claim = law.lawyer.say(assurance, "sufficiency", "insufficient", null);
        Claims claims = new Claims(law.section.casefile.holdings);
        claims.change(claim.stating(words));
        return claims.find(claim.id()).orElseThrow();
    }

    @Test
    void aNormThatPeopleAddedStandsBesideTheOthers() throws Exception {
        var own =
                law.lawyer.vocabularies.add(
                        "element", null, "Regional charter, article 9", law.lawyer.texts);
        law.turn("fold-elements");
        String chip = "element-norm-" + own.code();
        assertEquals(
                "Regional charter, article 9 · 0 of 1",
                law.section.node(chip, ToggleButton.class).getText());
        law.section.interact(() -> law.section.node(chip, ToggleButton.class).fire());
        Claim claim = said("It says so");
        elements.find(claim, own, ElementStance.FOR, law.person.id(), null);
        law.section.interact(() -> {});
        assertTrue(law.section.says("For: 1 claim, 1 independent origin"));
    }

    @Test
    void strangeAndLongWordsStandAsTheyAre() throws Exception {
        String strange = "_Under\u202Escore & <b>“marks”</b> {0} ".repeat(30).strip();
        Claim claim = said(strange);
        law.turn("fold-elements");
        law.section.interact(() -> {});
        String words = "C-" + claim.number() + "  " + strange;
        assertTrue(law.section.offers(words));
        law.section.fire("element-accept-cat3_assurances-1");
        assertTrue(law.section.offers(words));
        assertEquals(List.of(), law.section.problems());
    }

    @Test
    void aRemarkIsShownAndWhatHoldsForEverybodyToo() throws Exception {
        Claim claim = said("They never kept one");
        elements.find(
                claim,
                law.lawyer.vocabularies.find("element", "cat3_assurances").orElseThrow(),
                ElementStance.AGAINST,
                null,
                "the State’s own word");
        law.turn("fold-elements");
        assertTrue(law.section.says("Against: 1 claim"));
        assertTrue(law.section.says("the State’s own word"));
    }

    @Test
    void whatIsHalfTypedStaysWhileSomethingElseChanges() throws Exception {
        said("First");
        law.turn("fold-elements");
        law.section.fire("element-for-cat3_removal");
        law.section.typeInto("element-claim", "half a word");
        said("Second, by somebody else");
        law.section.interact(() -> {});
        assertEquals("half a word", law.section.words("element-claim"));
        assertEquals("element-claim", law.section.focused());
    }

    @Test
    void theFieldBelongsToOneElementAtATimeAndGoesWithTheNorm() {
        law.turn("fold-elements");
        law.section.fire("element-for-cat3_removal");
        law.section.fire("element-against-cat3_state_knew");
        assertTrue(law.section.says("speaks against it:"));
        assertFalse(law.section.says("speaks for it:"));
        law.section.interact(
                () -> law.section.node("element-norm-echr_13", ToggleButton.class).fire());
        assertFalse(law.section.isSeen("element-claim"));
    }

    @Test
    void withTheKeysAloneAProposalIsDecided() throws Exception {
        said("It was broken");
        law.turn("fold-elements");
        law.section.interact(() -> {});
        law.section.focus("element-accept-cat3_assurances-1");
        law.section.press(KeyCode.SPACE);
        law.section.interact(() -> {});
        assertTrue(law.section.says("For: 1 claim"));
        assertFalse(law.section.focused().isEmpty(), "the keys are not lost");
        assertTrue(
                law.section.node("element-for-cat3_assurances", Button.class).isFocusTraversable());
    }
}
