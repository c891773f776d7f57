package org.dalil.claim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.claim.AttributionRole;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.Modality;
import org.dalil.desk.Intent;
import org.dalil.event.Event;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/// The section of claims by hand: shaping a draft, saying who says it, sealing and correcting it,
/// and linking it with others.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class ClaimPaneTest {
    @SuppressWarnings("NullAway.Init")
    private ClaimStage claims;

    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @SuppressWarnings("NullAway.Init")
    private ClaimParts parts;

    @SuppressWarnings("NullAway.Init")
    private Claim nine;

    @Start
    void start(Stage stage) throws Exception {
        claims = new ClaimStage("ru");
        section = claims.section;
        parts = claims.parts;
        nine = claims.claim("nine people");
        section.show(stage, new ClaimPane(parts, section.drafts, section.kit.desk).screen());
    }

    @AfterEach
    void close() throws Exception {
        section.close();
    }

    private Claim kept() throws Exception {
        return parts.claims().find(nine.id()).orElseThrow();
    }

    @Test
    void anAllegationsWordsNeverStandAloneInTheListNorOnThePage() throws Exception {
        assertFalse(section.node("detail-remark", Label.class).isVisible());
        ComboBox<ClaimKind> kind = section.node("claim-kind", ComboBox.class);
        section.interact(() -> kind.setValue(ClaimKind.ALLEGATION_AGAINST_VICTIM));

        String nobody = "Утверждается; кто это говорит, не названо · опровержений не известно";
        assertEquals(nobody, section.node("detail-remark", Label.class).getText());
        assertTrue(section.node("detail-remark", Label.class).isVisible());
        assertTrue(section.says(nobody), "in the list");

        claims.enter("claim-chain-who", "Министерство");
        Claim denial = claims.claim("denied it");
        parts.links().add(denial, kept(), ClaimLinkKind.REBUTS, null);
        section.interact(() -> section.screen().reload());
        String told = "Утверждает: Министерство · опровергают: С-2";
        assertEquals(told, section.node("detail-remark", Label.class).getText());
        assertTrue(section.says(told));
    }

    @Test
    void aLinkOfConflictIsMadeAQuestionByItsChip() throws Exception {
        Claim denial = claims.claim("denied it");
        parts.links().add(nine, denial, ClaimLinkKind.CONTRADICTS, "Вернули ли их?");
        section.interact(() -> section.screen().reload());
        Button chip = section.node("link-question-2", Button.class);
        section.interact(chip::fire);
        assertEquals(
                "Вернули ли их?",
                parts.ledgers().conflicts().of(denial.id()).getFirst().question());
    }

    @Test
    void aDraftIsShapedFieldByField() throws Exception {
        section.write("claim-statement", "Девять человек вернули.");
        section.write("claim-note", "проверить");
        section.write("claim-when", "август 2006");
        ComboBox<ClaimKind> kind = section.node("claim-kind", ComboBox.class);
        section.interact(() -> kind.setValue(ClaimKind.STATISTIC));
        ComboBox<Modality> modality = section.node("claim-modality", ComboBox.class);
        section.interact(() -> modality.setValue(Modality.ALLEGED));

        Claim now = kept();
        assertEquals("Девять человек вернули.", now.statement());
        assertEquals("проверить", now.note());
        assertEquals("2006-08", now.when().edtf());
        assertEquals(ClaimKind.STATISTIC, now.claimKind());
        assertEquals(Modality.ALLEGED, now.claimModality());
        assertTrue(section.shows("Статистика"));
        assertTrue(section.shows("Черновик"));
    }

    @Test
    void aStatementOfBlanksGoesBackToTheWords() throws Exception {
        section.write("claim-statement", " \t");

        assertEquals("nine people", section.words("claim-statement"));
        assertEquals("nine people", kept().statement());
        assertEquals("claim.act.from-words", section.casefile.undoable());
    }

    @Test
    void whoSaysSoIsNamedInOneActThenPassedOn() throws Exception {
        claims.enter("claim-chain-who", "Министерство");
        assertEquals("claim.act.new-speaker", section.casefile.undoable());
        claims.enter("claim-chain-who", "ministerstvo");

        assertEquals(1, parts.agents().rows().count(""), "found, not made twice");
        var chain = parts.claims().chain(nine.id());
        assertEquals(
                List.of(AttributionRole.ORIGIN.code(), AttributionRole.REPORTER.code()),
                chain.stream().map(one -> one.role()).toList());
        assertTrue(section.shows("первоисточник"));
        section.undo();
        section.undo();
        assertEquals(List.of(), parts.claims().chain(nine.id()));
        assertEquals(0, parts.agents().rows().count(""));
    }

    @Test
    void thePartInTheChainIsChosen() throws Exception {
        ComboBox<AttributionRole> role = section.node("claim-chain-role", ComboBox.class);
        section.interact(() -> role.setValue(AttributionRole.RELAY));
        claims.enter("claim-chain-who", "Радио");

        assertEquals(
                AttributionRole.RELAY.code(), parts.claims().chain(nine.id()).getFirst().role());
        section.fireNamed("Радио");
        assertEquals(RecordKind.AGENT, ((Intent.ToRecord) section.kit.went.getLast()).ref().kind());
    }

    @Test
    void aSpeakerWhomTheSourceWithholdsIsSaidToBeUnnamed() throws Exception {
        parts.attributions().add(nine, AttributionRole.ORIGIN, null, "said", null);

        assertTrue(section.offers("не назван"));
        assertTrue(section.shows("первоисточник · сказано"));
        section.fireNamed("не назван");
        assertEquals(List.of(), section.kit.went, "nobody to go to");
        section.fireNamed("Убрать");
        assertEquals(List.of(), parts.claims().chain(nine.id()));
    }

    @Test
    void whomItConcernsIsMadeInlineAndTakenAway() throws Exception {
        claims.enter("claim-concern", "Родственник");
        Event event = parts.events().add("Возвращение", null, null);
        RecordRef ref = new RecordRef(RecordKind.EVENT, event.id());
        parts.attributions().concern(nine, ref, null);

        assertTrue(section.offers("Родственник"));
        assertTrue(section.shows("событие"));
        section.fireNamed("Возвращение");
        assertEquals(new Intent.ToRecord(ref), section.kit.went.getLast());
        section.fireNamed("Убрать");
        assertEquals(ref, parts.claims().concerns(nine.id()).getFirst().target());
        assertEquals(1, parts.claims().concerns(nine.id()).size());
    }

    @Test
    void whereItWasIsMadeInlineInOneAct() throws Exception {
        claims.enter("claim-place", "Алматы");

        assertTrue(section.offers("Алматы"));
        assertFalse(section.isSeen("claim-place"));
        assertEquals("claim.act.new-place", section.casefile.undoable());
        section.fireNamed("Убрать");
        assertNull(kept().place());
        section.undo();
        section.undo();
        assertNull(kept().place());
        assertEquals(0, parts.places().rows().count(""));
        assertTrue(section.isSeen("claim-place"));
    }

    @Test
    void aSealedClaimsWordsCannotBeTypedInAndItIsNotTakenAway() throws Exception {
        section.fire("claim-seal");

        assertTrue(section.shows("Закреплено"));
        assertFalse(section.node("claim-statement", TextInputControl.class).isEditable());
        assertTrue(section.node("claim-kind", Node.class).isDisabled());
        assertFalse(section.isSeen("claim-remove"));
        assertFalse(section.isSeen("claim-chain-who"), "its chain stands");
        assertTrue(section.isSeen("claim-concern"), "whom it concerns may be learnt later");
        assertTrue(section.isSeen("claim-link"), "others may still speak against it");
        section.focus("rows");
        section.press(KeyCode.DELETE);
        assertEquals(List.of("claim.problem.sealed-stays"), section.problems());
        assertTrue(kept().isSealed());
        section.write("claim-note", "остаётся");
        assertEquals("остаётся", kept().note());
    }

    @Test
    void aCorrectionHasTheKeysInItsWordsAndTheOldOneSaysSo() throws Exception {
        section.fire("claim-seal");
        section.fire("claim-supersede");

        assertEquals("claim-statement", section.focused());
        assertTrue(section.shows("Черновик"));
        assertTrue(section.shows("С-2"));
        section.interact(() -> section.screen().show(new RecordRef(RecordKind.CLAIM, nine.id())));
        assertTrue(section.shows("Исправлено более поздним сведением"));
    }

    @Test
    void aDraftIsTakenAwayByKeyAndComesBack() throws Exception {
        section.focus("rows");
        section.press(KeyCode.DELETE);

        assertTrue(section.shows("Сведений пока нет"));
        assertEquals("claim.act.remove", section.casefile.undoable());
        section.undo();
        assertEquals("nine people", section.words("claim-statement"));
    }

    @Test
    void aNewClaimBeginsWithWords() throws Exception {
        section.interact(section.screen()::makeNew);

        assertEquals(List.of("claim.problem.needs-words"), section.problems());
        assertEquals(1, parts.claims().rows().count(""));
        assertFalse(section.isSeen("add"));
    }

    @Test
    void keysLeadFromTheListToThePageAndBack() {
        section.keysLeadBetweenListAnd("claim-chain-who", "claim-statement");
        section.press(KeyCode.F2);
        assertEquals(
                "nine people",
                section.node("claim-statement", TextInputControl.class).getSelectedText());
    }

    @Test
    void anotherClaimIsFoundLinkedJumpedToAndUnlinked() throws Exception {
        Claim denial = claims.claim("denied it");
        claims.enter("claim-link", "DENIED");

        assertEquals(1, parts.links().of(nine.id()).size());
        assertTrue(section.shows("противоречит"));
        assertTrue(section.shows("1 противоречие"));
        section.fireNamed("С-2  denied it");
        assertEquals(
                new Intent.ToRecord(new RecordRef(RecordKind.CLAIM, denial.id())),
                section.kit.went.getLast());
        assertEquals("denied it", section.words("claim-statement"));
        assertTrue(section.shows("противоречит этому"));
        section.fireNamed("Убрать");
        assertEquals(List.of(), parts.links().of(nine.id()));
        section.undo();
        assertEquals(1, parts.links().of(nine.id()).size());
    }

    @Test
    void theKindOfLinkIsChosenAndTheSameLinkRefused() throws Exception {
        claims.claim("denied it");
        ComboBox<ClaimLinkKind> kind = section.node("claim-link-kind", ComboBox.class);
        section.interact(() -> kind.setValue(ClaimLinkKind.CITES));
        claims.enter("claim-link", "2");
        claims.enter("claim-link", "C-2");

        assertTrue(section.shows("ссылается"));
        assertEquals(1, parts.links().of(nine.id()).size());
        assertEquals(List.of("claim.problem.linked-already"), section.problems());
    }

    @Test
    void noClaimIsMadeInlineAndNoneLinkedWithItself() throws Exception {
        claims.enter("claim-link", "nine");
        assertEquals("nine", section.words("claim-link"));
        claims.enter("claim-link", "совсем другое");

        assertEquals(List.of(), parts.links().of(nine.id()));
        assertEquals(1, parts.claims().rows().count(""));
        assertEquals(List.of(), section.problems());
    }

    @Test
    void whatTwoClaimsDifferAboutIsWrittenUnderTheirLinkAndUndone() throws Exception {
        claims.claim("denied it");
        claims.enter("claim-link", "DENIED");
        section.write("claim-question-2", "сколько человек");

        assertEquals("сколько человек", parts.links().of(nine.id()).getFirst().question());
        assertEquals("claim.act.question", section.casefile.undoable());
        assertEquals("сколько человек", section.words("claim-question-2"));
        section.fireNamed("С-2  denied it");
        assertEquals("сколько человек", section.words("claim-question-1"), "seen from both ends");
        section.write("claim-question-1", " ");
        assertNull(parts.links().of(nine.id()).getFirst().question());
        section.undo();
        section.undo();
        assertNull(parts.links().of(nine.id()).getFirst().question());
        assertEquals("", section.words("claim-question-1"), "and does not come back as a draft");
    }

    @Test
    void typingUnderOneLinkSurvivesTheMakingOfAnother() throws Exception {
        Claim denial = claims.claim("denied it");
        Claim nobody = claims.claim("The ministry");
        claims.enter("claim-link", "DENIED");
        section.typeInto("claim-question-2", "сколь");
        parts.links().add(nine, nobody, ClaimLinkKind.CITES, null);

        assertEquals("сколь", section.words("claim-question-2"));
        assertEquals("", section.words("claim-question-3"));
        assertEquals(2, parts.links().of(nine.id()).size());
        assertEquals(1, parts.links().of(denial.id()).size());
    }

    @Test
    void aChosenPartInTheChainStaysChosenWhateverElseIsKept() throws Exception {
        ComboBox<AttributionRole> role = section.node("claim-chain-role", ComboBox.class);
        section.interact(() -> role.setValue(AttributionRole.RELAY));
        section.write("claim-note", "проверить");
        claims.enter("claim-chain-who", "Радио");

        assertEquals(
                AttributionRole.RELAY.code(), parts.claims().chain(nine.id()).getFirst().role());
        assertEquals(AttributionRole.REPORTER, role.getValue(), "most likely next");
    }

    @Test
    void aSpeakerWhoseRecordWasTakenAwayIsNotCalledUnnamed() throws Exception {
        claims.enter("claim-chain-who", "Радио");
        parts.agents().remove(parts.agents().suggest("Радио", 1).getFirst());

        assertFalse(section.offers("не назван"));
        assertTrue(section.offers("–"));
    }

    @Test
    void wordsOfWhichNothingWasMadeStayWithTheirClaim() throws Exception {
        Claim denial = claims.claim("denied it");
        section.typeInto("claim-chain-who", "Минист");
        section.typeInto("claim-place", "Алма");
        section.interact(() -> section.screen().show(new RecordRef(RecordKind.CLAIM, denial.id())));
        assertEquals("", section.words("claim-chain-who"));
        assertEquals("", section.words("claim-place"));
        section.interact(() -> section.screen().show(new RecordRef(RecordKind.CLAIM, nine.id())));
        assertEquals("Минист", section.words("claim-chain-who"));
        assertEquals("Алма", section.words("claim-place"));
    }

    @Test
    void whatIsUndoneAfterLeavingTheClaimStaysUndone() throws Exception {
        Claim denial = claims.claim("denied it");
        section.typeInto("claim-note", "не сюда ");
        section.focus("rows");
        section.interact(() -> section.screen().show(new RecordRef(RecordKind.CLAIM, denial.id())));
        assertEquals("не сюда ", kept().note());
        section.undo();
        section.interact(() -> section.screen().show(new RecordRef(RecordKind.CLAIM, nine.id())));
        assertEquals("", section.words("claim-note"));
        section.interact(section.screen()::reload);
        assertNull(kept().note());
    }
}
