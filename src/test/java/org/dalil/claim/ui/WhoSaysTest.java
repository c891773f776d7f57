package org.dalil.claim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.claim.Attribution;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Claim;
import org.dalil.claim.Concern;
import org.dalil.desk.Intent;
import org.dalil.history.ActName;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.source.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/// Who says a claim, how sure that is and with what verb, and in what role others are concerned: by
/// hand, on a draft and on a sealed claim.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class WhoSaysTest {
    @SuppressWarnings("NullAway.Init")
    private ClaimStage claims;

    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @SuppressWarnings("NullAway.Init")
    private ClaimParts parts;

    @SuppressWarnings("NullAway.Init")
    private Claim claim;

    @SuppressWarnings("NullAway.Init")
    private Agent office;

    @Start
    void start(Stage stage) throws Exception {
        claims = new ClaimStage("ru");
        section = claims.section;
        parts = claims.parts;
        claim =
                parts.claims()
                        .fromWords(
                                section.casefile.source("A report").id(),
                                section.casefile.text(),
                                BareCasefile.words("nine people"));
        office = parts.agents().add(AgentKind.STATE_BODY, "Прокуратура");
        Agent karim = parts.agents().add(AgentKind.PERSON, "Карим");
        parts.attributions().add(claim, AttributionRole.ORIGIN, office.id(), null, null);
        parts.attributions().concern(claim, new RecordRef(RecordKind.AGENT, karim.id()), null);
        section.show(stage, new ClaimPane(parts, section.drafts, section.kit.desk).screen());
    }

    @AfterEach
    void close() throws Exception {
        section.close();
    }

    private Attribution link() throws Exception {
        return parts.claims().chain(claim.id()).getFirst();
    }

    private Concern concern() throws Exception {
        return parts.claims().concerns(claim.id()).getFirst();
    }

    private String chip(String id) {
        return section.node(id, Button.class).getText();
    }

    private void choose(String chip, String words) {
        section.fire(chip);
        assertEquals(chip + "-field", section.focused());
        section.typeInto(chip + "-field", words);
        section.press(KeyCode.ENTER);
    }

    private void seal() throws Exception {
        parts.claims().seal(parts.claims().find(claim.id()).orElseThrow());
        section.interact(() -> {});
    }

    private void passedOn(Agent agent) throws Exception {
        parts.attributions().add(claim, AttributionRole.RELAY, agent.id(), null, null);
    }

    @Test
    void aChainThatComesBackIsKeptAndFlagged() throws Exception {
        String ring = "claim-chain-ring";
        passedOn(office);
        assertEquals(
                "", section.node(ring, Label.class).getText(), "twice in one breath is no ring");

        passedOn(parts.agents().add(AgentKind.ORGANISATION, "Газета"));
        passedOn(office);

        assertTrue(section.node(ring, Label.class).getText().contains("(Прокуратура)"));
        assertEquals(4, parts.claims().chain(claim.id()).size(), "nothing is refused");
        section.casefile.ledger.undo();
        section.interact(() -> {});
        assertEquals("", section.node(ring, Label.class).getText());
    }

    @Test
    void theRoleOfSomebodyConcernedIsFoundAsOneTypes() throws Exception {
        assertEquals("+ роль", chip("claim-concern-role"));

        choose("claim-concern-role", "потерп");

        assertEquals(new Term("victim", "Потерпевший", "ru", "dalil-1"), concern().role());
        assertEquals("Потерпевший", chip("claim-concern-role"));
        assertEquals("claim-concern-role", section.focused(), "the keys stay with the chip");
        section.undo();
        assertNull(concern().role());
        assertEquals("+ роль", chip("claim-concern-role"));
    }

    @Test
    void aRoleThatTheListDoesNotHaveIsAddedToIt() throws Exception {
        choose("claim-concern-role", "Сокамерник");

        Term role = concern().role();
        assertEquals("Сокамерник", role == null ? "" : role.label());
        List<ListedTerm> found =
                parts.ledgers()
                        .vocabularies()
                        .suggest("role", "сокамерник", 5, section.kit.desk.texts());
        assertEquals(List.of(role.code()), found.stream().map(ListedTerm::code).toList());
        assertEquals("Сокамерник", chip("claim-concern-role"));
    }

    @Test
    void aRoleIsTakenAwayAgain() throws Exception {
        parts.attributions().change(claim, concern().as(Term.ofCode("witness")));
        section.interact(() -> {});
        assertEquals("Свидетель", chip("claim-concern-role"));

        section.fire("claim-concern-role");
        section.fire("claim-concern-role-none");

        assertNull(concern().role());
        assertEquals("+ роль", chip("claim-concern-role"));
        section.fire("claim-concern-role");
        assertFalse(section.isSeen("claim-concern-role-none"), "there is nothing to take away");
    }

    @Test
    void aFieldOfARoleLeftEmptyClosesAndWordsInItKeepItOpen() throws Exception {
        section.fire("claim-concern-role");
        section.press(KeyCode.ESCAPE);
        assertEquals("rows", section.focused());
        assertFalse(section.isSeen("claim-concern-role-field"), "left empty, it closes");

        section.fire("claim-concern-role");
        section.interact(
                () -> section.node("claim-concern-role-field", TextField.class).setText("св"));
        section.focus("rows");
        assertEquals("св", section.words("claim-concern-role-field"));
        assertTrue(section.isSeen("claim-concern-role-field"));
        assertNull(concern().role());
    }

    @Test
    void howSureItIsThatTheySaidItIsChosenFromTheListOfAssessments() throws Exception {
        choose("claim-chain-certainty", "вероятно");

        assertEquals("likely", link().certainty());
        assertEquals("Вероятно", chip("claim-chain-certainty"));
        assertEquals(
                "уверенность: Вероятно",
                section.node("claim-chain-certainty", Button.class).getAccessibleText());
        section.fire("claim-chain-certainty");
        section.fire("claim-chain-certainty-none");
        assertNull(link().certainty());
    }

    @Test
    void aVerbIsKeptAsTheListHasItOrAsItWasTyped() throws Exception {
        assertFalse(section.isSeen("claim-chain-verb"));
        section.fire("claim-chain-more");

        section.write("claim-chain-verb", "Обещано");
        assertEquals("promised", link().verb());
        assertTrue(section.shows("первоисточник · обещано"));
        section.write("claim-chain-verb", " намекнула");
        assertEquals("намекнула", link().verb());
        assertTrue(section.isSeen("claim-chain-verb"), "it stays open while one works");
        section.write("claim-chain-verb", " ");
        assertNull(link().verb());
    }

    @Test
    void theirPartAndWhetherTheNameIsWithheldAreChangedInPlace() throws Exception {
        section.fire("claim-chain-more");
        ComboBox<AttributionRole> part = section.node("claim-chain-part", ComboBox.class);
        section.interact(() -> part.setValue(AttributionRole.RELAY));
        section.interact(() -> section.node("claim-chain-withheld", CheckBox.class).fire());

        assertEquals(AttributionRole.RELAY.code(), link().role());
        assertTrue(link().anonymous());
        assertEquals(office.id(), link().agent(), "we know them all the same");
        assertTrue(section.says("имя не раскрыто"));
        section.undo();
        assertFalse(link().anonymous());
        assertFalse(section.says("имя не раскрыто"));
    }

    @Test
    void somebodyWhomTheSourceDoesNotNameStandsInTheChain() throws Exception {
        section.fire("claim-chain-unnamed");

        List<Attribution> chain = parts.claims().chain(claim.id());
        assertEquals(2, chain.size());
        assertNull(chain.getLast().agent());
        assertTrue(chain.getLast().anonymous());
        assertTrue(section.offers("не назван"));
        parts.attributions().change(claim, chain.getLast().withheld(false));
        section.interact(() -> {});
        assertTrue(section.offers("не сказано кто"));
    }

    @Test
    void onASealedClaimTheChainIsFixedAndRolesStayOpen() throws Exception {
        parts.attributions().change(claim, link().sure("likely"));
        section.interact(() -> {});
        section.fire("claim-chain-more");
        seal();

        assertEquals(
                "Вероятно",
                section.node("claim-chain-certainty-fixed", javafx.scene.control.Label.class)
                        .getText());
        assertFalse(section.isSeen("claim-chain-certainty"));
        assertFalse(section.isSeen("claim-chain-more"));
        assertFalse(section.isSeen("claim-chain-verb"));
        assertFalse(section.isSeen("claim-chain-unnamed"));

        choose("claim-concern-role", "свидет");
        Term role = concern().role();
        assertEquals("witness", role == null ? "" : role.code());
        assertEquals(List.of(), section.problems());
    }

    @Test
    void aSealedChainWithoutCertaintyShowsNoneAndNoChip() throws Exception {
        seal();

        assertFalse(section.isSeen("claim-chain-certainty"));
        assertFalse(section.isSeen("claim-chain-certainty-fixed"));
    }

    private Source source(String title) throws Exception {
        return section.casefile.source(title);
    }

    private Intent toSource(Source one) {
        return new Intent.ToRecord(new RecordRef(RecordKind.SOURCE, one.id()));
    }

    @Test
    void theSourceThroughWhichTheySpeakIsFoundOpenedAndTakenAway() throws Exception {
        Source press = source("Вестник города");
        section.fire("claim-chain-more");
        assertFalse(section.isSeen("claim-chain-told"));

        choose("claim-chain-through", "вестн");

        assertEquals(press.id(), link().throughSource());
        assertEquals("через «Вестник города»", chip("claim-chain-told"));
        assertEquals("Вестник города", chip("claim-chain-through-link"));
        assertEquals("claim-chain-through-link", section.focused());
        section.fire("claim-chain-through-link");
        assertEquals(toSource(press), section.kit.went.getLast());
        section.fire("claim-chain-through-none");
        assertNull(link().throughSource());
        assertFalse(section.isSeen("claim-chain-told"));
        section.undo();
        assertEquals(press.id(), link().throughSource());
        assertTrue(section.isSeen("claim-chain-told"));
    }

    @Test
    void theOtherFieldsOfALinkKeepTheSourceItSpeaksThrough() throws Exception {
        Source own = source("A report of their own");
        parts.attributions().change(claim, link().through(own.id()));
        section.interact(() -> {});
        section.fire("claim-chain-more");

        section.write("claim-chain-verb", "намекнула");
        section.interact(() -> section.node("claim-chain-withheld", CheckBox.class).fire());
        choose("claim-chain-certainty", "вероятно");
        ComboBox<AttributionRole> part = section.node("claim-chain-part", ComboBox.class);
        section.interact(() -> part.setValue(AttributionRole.RELAY));

        assertEquals(
                new Attribution(
                        link().id(),
                        claim.id(),
                        1,
                        office.id(),
                        "relay",
                        "намекнула",
                        own.id(),
                        true,
                        "likely"),
                link());
    }

    @Test
    void onASealedClaimTheSourceIsReadAndOpenedAndStays() throws Exception {
        Source press = source("Вестник города");
        parts.attributions().change(claim, link().through(press.id()));
        section.interact(() -> {});
        section.fire("claim-chain-more");
        seal();

        assertEquals("через «Вестник города»", chip("claim-chain-told"));
        assertFalse(section.isSeen("claim-chain-through-none"));
        section.fire("claim-chain-told");
        assertEquals(toSource(press), section.kit.went.getLast());
        assertEquals(press.id(), link().throughSource());
    }

    @Test
    void aSourceThatIsGoneIsSaidToBeNoneAndLeadsNowhere() throws Exception {
        Source press = source("Вестник города");
        parts.attributions().change(claim, link().through(press.id()));
        section.casefile.holdings.remove(
                ActName.of("source.act.remove", "title", press.title()),
                new RecordRef(RecordKind.SOURCE, press.id()));
        section.interact(() -> {});
        int went = section.kit.went.size();

        assertEquals("через «–»", chip("claim-chain-told"));
        section.fire("claim-chain-told");
        assertEquals(went, section.kit.went.size());
        section.fire("claim-chain-more");
        section.fire("claim-chain-through-none");
        assertNull(link().throughSource());
    }
}
