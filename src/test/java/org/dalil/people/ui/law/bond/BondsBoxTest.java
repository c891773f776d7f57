package org.dalil.people.ui.law.bond;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.desk.Intent;
import org.dalil.history.ActName;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.UsesScreen;
import org.dalil.law.bond.Bond;
import org.dalil.law.bond.Bonds;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.ui.law.LawStage;
import org.dalil.source.Passage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/// What binds a State, by hand: on any day, corrected with the words it was read in, marked as
/// verified, taken away, and undone.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class BondsBoxTest {
    private static final String CAT = "Convention against Torture";

    @SuppressWarnings("NullAway.Init")
    private LawStage law;

    @SuppressWarnings("NullAway.Init")
    private Bonds bonds;

    @SuppressWarnings("NullAway.Init")
    private Agent russia;

    @Start
    void start(Stage stage) throws Exception {
        law = new LawStage(stage, "en");
        bonds = new Bonds(law.section.casefile.holdings, law.lawyer.texts);
        russia = law.lawyer.agent(AgentKind.STATE, "Russia");
        law.show(russia);
    }

    @AfterEach
    void close() throws Exception {
        law.section.close();
    }

    private void on(String day) {
        law.section.typeInto("bond-day", day);
        law.section.press(KeyCode.ENTER);
        law.section.interact(() -> {});
    }

    private String at(String instrument) {
        return russia.id() + "-" + instrument;
    }

    private List<Bond> own() throws Exception {
        return bonds.of(russia.id());
    }

    @Test
    void everyInstrumentSaysSinceWhenItBindsAndHowWellThatIsKnown() {
        law.turn("fold-bonds");
        on("28 Nov 2006");
        assertTrue(law.section.says("has bound the State since 5 May 1998"));
        assertTrue(law.section.says("accepts complaints of individuals"));
        assertTrue(law.section.shows("not verified"));
        assertTrue(law.section.says("Known from: "));
        law.picture("fold-bonds", "bonds");
        on("1 Jan 2024");
        assertTrue(law.section.says("ceased to be a Party"));
        assertTrue(law.section.shows("does not bind"));
    }

    @Test
    void whatTheProgramBringsIsCorrectedAndVerifiedWithItsWords() throws Exception {
        law.section.casefile.ledger.act(
                ActName.of("claim.act.make"),
                changes -> {
                    Passage words =
                            new Passage(
                                    law.section.casefile.holdings.ids().next(),
                                    law.section.casefile.holdings.ids().next(),
                                    law.section.casefile.text().id(),
                                    BareCasefile.words("A relative denied it"));
                    changes.create(Passage.SHAPE, words);
                    return words;
                });
        law.turn("fold-bonds");
        law.section.fire("bond-correct-" + at("cat"));
        assertEquals("bond-from", law.section.focused());
        law.section.typeInto("bond-complaints-end", "1 March 2023");
        law.section.typeInto("bond-known-from", "The treaty office");
        law.section.typeInto("bond-passage", "relative");
        law.section.press(KeyCode.ENTER);
        law.section.interact(
                () -> law.section.node("bond-verified", CheckBox.class).setSelected(true));
        law.picture("fold-bonds", "bonds-editor");
        law.section.fire("bond-keep");
        Bond kept = own().getFirst();
        assertEquals("1987-06-26", String.valueOf(kept.from().edtf()), "what was brought stays");
        assertEquals("2023-03-01", String.valueOf(kept.complaintsEnd().edtf()));
        assertEquals("The treaty office", kept.known().words());
        assertTrue(kept.known().verified());
        assertTrue(kept.known().passage() != null);
        assertTrue(law.section.shows("verified"));
        assertTrue(law.section.shows("recorded here"));
        assertTrue(law.section.offers("“A relative denied it”"));
        on("1 April 2023");
        assertTrue(law.section.says("no longer accepts complaints"));
        assertFalse(law.section.isSeen("bond-editor"));
    }

    @Test
    void whatWasRecordedIsTakenAwayAndComesBackByUndo() throws Exception {
        law.turn("fold-bonds");
        law.section.fire("bond-correct-" + at("echr"));
        law.section.typeInto("bond-to", "");
        law.section.fire("bond-keep");
        on("1 Jan 2024");
        assertNull(own().getFirst().to());
        assertFalse(law.section.says("ceased to be a Party"));
        law.section.fire("bond-remove-" + at("echr"));
        law.section.interact(() -> {});
        assertTrue(law.section.says("ceased to be a Party"), "what is brought stands again");
        law.section.undo();
        law.section.interact(() -> {});
        assertFalse(law.section.says("ceased to be a Party"));
        assertEquals(1, own().size());
    }

    @Test
    void whatNothingIsKnownOfIsNamedAndCanBeRecorded() throws Exception {
        law.turn("fold-bonds");
        assertTrue(law.section.says("Nothing is known of: "));
        law.section.fire("bond-add-" + russia.id());
        assertEquals("bond-instrument", law.section.focused());
        law.section.fire("bond-keep");
        assertEquals(List.of(), own(), "without an instrument nothing is kept");
        law.section.typeInto("bond-instrument", "Chisinau");
        law.section.press(KeyCode.ENTER);
        law.section.typeInto("bond-from", "2004");
        law.section.fire("bond-keep");
        assertEquals("chisinau_2002", own().getFirst().instrument().code());
        assertTrue(law.section.says("Where this is known from is not said."));
        law.section.undo();
        assertEquals(List.of(), own());
    }

    @Test
    void cancelledNothingIsKept() throws Exception {
        law.turn("fold-bonds");
        law.section.fire("bond-correct-" + at("cat"));
        law.section.fire("bond-cancel");
        assertFalse(law.section.isSeen("bond-editor"));
        assertEquals(List.of(), own());
    }

    @Test
    void onAPersonsPageTheStatesStandThatActOnThemAndLeadToTheirPages() throws Exception {
        law.section.interact(() -> law.show(law.person));
        law.turn("fold-bonds");
        assertTrue(law.section.says("No claim names a State here yet"));
        Matter request = law.lawyer.make(MatterKind.EXTRADITION_REQUEST, null);
        law.lawyer.name(request, "sought", law.person);
        law.lawyer.name(request, "requested_state", russia);
        law.section.interact(() -> {});
        assertTrue(law.section.shows(named()));
        law.section.fireNamed("Russia");
        assertEquals(
                new Intent.ToRecord(new RecordRef(RecordKind.AGENT, russia.id())),
                law.section.kit.went.getLast());
    }

    private String named() throws Exception {
        String label =
                law.lawyer
                        .vocabularies
                        .find("instrument", "cat")
                        .orElseThrow()
                        .label(law.lawyer.texts);
        assertTrue(label.contains(CAT), label);
        return label;
    }

    @Test
    void aStateThatTheProgramDoesNotKnowHasNothingYet() throws Exception {
        Agent other = law.lawyer.agent(AgentKind.STATE, "State-B");
        law.section.interact(() -> law.show(other));
        law.turn("fold-bonds");
        assertTrue(law.section.says("Nothing is known of this State"));
    }
}
