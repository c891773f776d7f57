package org.dalil.claim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.Claims;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.Modality;
import org.dalil.desk.Intent;
import org.dalil.event.Events;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.Numbers;
import org.dalil.kit.SectionStage;
import org.dalil.kit.Typing;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agents;
import org.dalil.people.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/// Numbers are added up by hand, from the list and from a claim’s page, and the page of what comes
/// of it says what it was derived from.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class ClaimSumTest {
    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @SuppressWarnings("NullAway.Init")
    private ClaimPane pane;

    @SuppressWarnings("NullAway.Init")
    private Numbers numbers;

    @SuppressWarnings("NullAway.Init")
    private Claim nine;

    @SuppressWarnings("NullAway.Init")
    private Claim five;

    @SuppressWarnings("NullAway.Init")
    private Claim rulings;

    @Start
    void start(Stage stage) throws Exception {
        section = new SectionStage("en");
        numbers = new Numbers(section.casefile);
        var holdings = section.casefile.holdings;
        nine = numbers.people("9", "2012");
        five = numbers.people("5", "2013");
        rulings = numbers.counting("1,124", "ruling_person", "out_of", "2014");
        pane =
                new ClaimPane(
                        new ClaimParts(
                                new Claims(holdings),
                                new ClaimLinks(holdings),
                                new Attributions(holdings),
                                new Agents(holdings),
                                new Places(holdings),
                                new Events(holdings),
                                ClaimParts.Ledgers.of(holdings)),
                        section.drafts,
                        section.kit.desk);
        section.show(stage, pane.screen());
        show(nine);
    }

    @AfterEach
    void close() throws Exception {
        assertEquals(List.of(), section.problems());
        section.close();
    }

    private void show(Claim claim) {
        section.interact(() -> section.screen().show(new RecordRef(RecordKind.CLAIM, claim.id())));
    }

    private void add(String typed) {
        section.typeInto("sum-find", typed);
        section.press(KeyCode.ENTER);
    }

    private int chosen() {
        return section.node("sum-claims", VBox.class).getChildren().size();
    }

    private boolean canBeKept() {
        return !section.node("sum-keep", Button.class).isDisabled();
    }

    private Claim newest() throws Exception {
        List<ClaimRow> rows = numbers.claims().rows().page("derived", 0, 9);
        assertEquals(1, rows.size());
        return numbers.claims().find(rows.getFirst().id()).orElseThrow();
    }

    @Test
    void aTotalIsBuiltKeptOpenedAndTakenBack() throws Exception {
        section.fire("claim-add-up");
        assertEquals("sum-find", section.focused());
        assertEquals(1, chosen());
        assertFalse(canBeKept(), "one number alone");
        add("C-2");

        assertEquals(2, chosen());
        assertEquals("derived 14 people", section.node("sum-result", Label.class).getText());
        assertTrue(section.shows("2012, 2013"));
        assertTrue(section.shows("out of the country"));
        section.press(KeyCode.ENTER);

        assertFalse(section.isSeen("sum-sheet"));
        Claim total = newest();
        assertEquals(
                new Intent.ToNew(new RecordRef(RecordKind.CLAIM, total.id())),
                section.kit.went.getLast());
        assertEquals(Modality.DERIVED, total.claimModality());
        assertTrue(section.says("→ derived 14 people · out of the country · 2012, 2013"));
        assertTrue(section.isSeen("claim-derived"));
        assertTrue(section.shows("9 people · out of the country · 2012"));
        assertFalse(section.isSeen("claim-derived-other"));
        section.undo();
        assertTrue(numbers.claims().find(total.id()).isEmpty());
    }

    @Test
    void anInputThatAllegesStandsOnThePageBehindWhoSaysSo() throws Exception {
        numbers.claims().change(nine.ofKind(ClaimKind.ALLEGATION_AGAINST_VICTIM));
        section.fire("claim-add-up");
        assertTrue(section.shows("What C-1 alleges"), "on the sheet");
        add("C-2");
        section.fire("sum-keep");
        assertTrue(
                section.offers(
                        "C-1  Alleged; nobody is named as saying so · no rebuttal known:"
                                + " “It says 9 in 2012”"));
    }

    @Test
    void anInputLeadsToItsPageWhichHasNone() throws Exception {
        section.fire("claim-add-up");
        add("C-2");
        section.fire("sum-keep");
        section.fireNamed("C-1  It says 9 in 2012");

        assertEquals(
                new Intent.ToRecord(new RecordRef(RecordKind.CLAIM, nine.id())),
                section.kit.went.getLast());
        assertFalse(section.isSeen("claim-derived"), "nobody derived it");
    }

    @Test
    void whatMayNotBeAddedSaysWhyAndIsTakenOut() throws Exception {
        section.fire("claim-add-up");
        add("1,124");

        assertTrue(section.isSeen("sum-refused"));
        assertTrue(
                section.shows(
                        "C-1 counts 9 people, C-3 counts 1,124 people covered by a ruling: that is"
                                + " not the same thing."));
        assertFalse(canBeKept());
        section.press(KeyCode.ENTER);
        assertTrue(section.isSeen("sum-sheet"), "Enter keeps nothing that is refused");
        section.fireNamed("Take C-3 out");
        assertFalse(section.isSeen("sum-refused"));
        assertEquals(1, chosen());
        assertEquals("sum-find", section.focused());
        section.press(KeyCode.ESCAPE);
        assertFalse(section.isSeen("sum-sheet"));
        assertEquals(3, section.rows());
    }

    @Test
    void whoStatesThatTheyAreDifferentMayAddTheSameTime() throws Exception {
        numbers.people("3", "2012");
        section.fire("claim-add-up");
        add("C-4");
        assertTrue(section.says("these times may overlap"));

        section.interact(() -> section.node("sum-disjoint", CheckBox.class).fire());

        assertEquals("derived 12 people", section.node("sum-result", Label.class).getText());
        section.fire("sum-keep");
        assertEquals(
                "Added up on our statement that the claims count different people or things.",
                newest().note());
    }

    @Test
    void severalRowsOfTheListAreAddedUp() {
        ListView<?> rows = section.node("rows", ListView.class);
        section.focus("rows");
        section.interact(() -> rows.getSelectionModel().clearAndSelect(0));
        section.interact(() -> rows.getSelectionModel().selectRange(0, 3));
        section.interact(pane::addUp);

        assertEquals(3, chosen());
        section.fire("sum-remove-3");
        assertEquals("derived 14 people", section.node("sum-result", Label.class).getText());
    }

    @Test
    void walkingOnFromSeveralRowsChoosesOneAgain() {
        ListView<?> rows = section.node("rows", ListView.class);
        section.focus("rows");
        section.interact(() -> rows.getSelectionModel().clearAndSelect(0));
        section.interact(() -> rows.getSelectionModel().selectRange(0, 2));
        Typing.press(rows.getScene(), KeyCode.ALT, KeyCode.DOWN);
        assertEquals(List.of(2), rows.getSelectionModel().getSelectedIndices());
        section.interact(pane::addUp);

        assertEquals(1, chosen());
        assertFalse(canBeKept());
    }

    @Test
    void nothingChosenSaysWhatBelongsHere() throws Exception {
        section.interact(
                () -> section.node("rows", ListView.class).getSelectionModel().clearSelection());
        section.interact(pane::addUp);

        assertEquals(0, chosen());
        assertTrue(section.says("Choose a claim that gives a number"));
        assertFalse(canBeKept());
    }

    @Test
    void aClaimWithoutANumberIsNamedAndLeftOut() throws Exception {
        Claim plain = numbers.plain("Nobody is counted");
        show(plain);
        assertFalse(section.isSeen("claim-add-up"), "it has no number");
        section.interact(pane::addUp);

        assertTrue(section.shows("C-4 gives no number and is left out."));
        assertEquals(0, chosen());
    }

    @Test
    void aShareStandsMarkedBesideItsNumberAndIsKept() throws Exception {
        Claim part = numbers.counting("229 of 439", "request", "into", "2012");
        show(part);
        String share = section.node("claim-quantity-share", Label.class).getText();
        assertEquals("derived 52.2 %", share.replace('\u00a0', ' '));
        section.fire("claim-add-up");
        String result = section.node("sum-result", Label.class).getText();
        assertEquals("derived 52.2 %", result.replace('\u00a0', ' '));
        assertFalse(section.isSeen("sum-disjoint"), "one number is disjoint from nothing");
        section.fire("sum-keep");

        assertEquals(
                "Derived 52.2 % = 229 of 439 requests (C-4)",
                newest().statement().replace('\u00a0', ' '));
        assertTrue(section.isSeen("claim-derived"));
    }

    @Test
    void thePageSaysWhatBecameOfTheInputs() throws Exception {
        section.fire("claim-add-up");
        add("C-2");
        section.fire("sum-keep");
        numbers.claims().change(nine.counting(Numbers.quantity("10", "person", "out_of", "2012")));
        assertTrue(section.shows("changed since"));
        assertTrue(section.says("It said 9 people · out of the country · 2012; changed"));
        assertTrue(
                section.says(
                        "Added up today, they come to derived 15 people · out of the country"));
        section.undo();
        assertFalse(section.shows("changed since"));
        assertFalse(section.isSeen("claim-derived-other"));

        numbers.claims().remove(five);
        assertTrue(section.shows("removed since"));
        assertTrue(section.shows("C-2  It says 5 in 2013"));
        section.undo();
        assertFalse(section.shows("removed since"));
    }

    private boolean onSheet(String words) {
        return section.node("sum-sheet", Node.class).lookupAll(".label").stream()
                .anyMatch(label -> ((Label) label).getText().equals(words));
    }

    @Test
    void theWordsOfAnAllegationNeverStandAloneAmongTheInputs() throws Exception {
        numbers.claims().change(nine.ofKind(ClaimKind.ALLEGATION_AGAINST_VICTIM));
        section.fire("claim-add-up");
        assertTrue(onSheet("What C-1 alleges"));
        assertFalse(onSheet(nine.statement()));
        add("C-2");
        section.fire("sum-keep");
        assertFalse(section.offers("C-1  " + nine.statement()));
        numbers.claims().remove(numbers.now(nine));

        assertTrue(section.shows("removed since"));
        assertFalse(section.shows("C-1  " + nine.statement()));
        assertTrue(section.says("Alleged; nobody is named as saying so"));
        assertTrue(section.offers("C-2  It says 5 in 2013"), "others are told as they are");
    }

    @Test
    void aCorrectedInputLeadsOnAndTheSumIsMadeAgain() throws Exception {
        section.fire("claim-add-up");
        add("C-2");
        section.fire("sum-keep");
        Claim next = numbers.claims().supersede(numbers.claims().seal(nine));
        numbers.claims()
                .change(next.counting(Numbers.quantity("1,000", "ruling_person", null, "2012")));

        assertTrue(section.shows("corrected since"));
        assertTrue(section.offers("Corrected by C-5"));
        assertTrue(section.shows("As they are today, they could not be added up."));
        section.fireNamed("Add up again…");
        assertEquals(2, chosen());
        assertTrue(section.isSeen("sum-refused"));
        assertTrue(section.node("sum-sheet", Node.class).isVisible());
    }
}
