package org.dalil.event.ui.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.conflict.Conflicts;
import org.dalil.claim.content.Wording;
import org.dalil.event.casework.Case;
import org.dalil.event.casework.CaseTask;
import org.dalil.event.casework.Told;
import org.dalil.history.ActName;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

/// The cards of the overview: what they count, when they warn, and how much they tell.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class OverviewBoxTest {
    @SuppressWarnings("NullAway.Init")
    private CaseStage cases;

    @SuppressWarnings("NullAway.Init")
    private Case ours;

    @Start
    void start(Stage stage) throws Exception {
        cases = new CaseStage(stage, "en");
    }

    @BeforeEach
    void open() throws Exception {
        cases.make("The thirteen");
        ours = cases.only();
    }

    @AfterEach
    void close() throws Exception {
        cases.section.close();
    }

    private ToggleButton card(String name) {
        return cases.section.node("case-card-" + name, ToggleButton.class);
    }

    private void press(String name) {
        cases.section.interact(() -> card(name).fire());
    }

    private boolean warns(String name, String tone) {
        return card(name).getStyleClass().contains(tone);
    }

    private List<Claim> bare(int count) throws Exception {
        List<Claim> made = new ArrayList<>();
        var holdings = cases.section.casefile.holdings;
        for (int i = 0; i < count; i++) {
            made.add(
                    Claim.draft(holdings.ids().next(), i + 1, Wording.beginningWith("Claim " + i)));
        }
        holdings.ledger()
                .act(
                        ActName.of("claim.act.change", "claim", 1),
                        changes -> {
                            changes.createAll(Claim.SHAPE, made);
                            return made;
                        });
        return made;
    }

    private void gather(List<Claim> claims) throws Exception {
        cases.parts
                .cases()
                .gather(
                        ours,
                        claims.stream()
                                .map(one -> new RecordRef(RecordKind.CLAIM, one.id()))
                                .toList());
    }

    private void task(String words, String due) throws Exception {
        CaseTask made = cases.parts.cases().tasks().add(ours, words, false);
        cases.parts
                .cases()
                .tasks()
                .change(
                        made.due(
                                DateValue.of(
                                        due, Edtf.parse(due).orElseThrow(), DateBasis.STATED)));
    }

    @Test
    void anEmptyCaseWarnsOfNothing() {
        for (String name : List.of("fresh", "unsourced", "conflicting", "ungraded", "due")) {
            assertTrue(warns(name, "quiet"), name);
            assertTrue(card(name).getAccessibleText().endsWith(": 0"), name);
            press(name);
            assertEquals(
                    1, cases.section.node("case-card-list", VBox.class).getChildren().size(), name);
            press(name);
        }
    }

    @Test
    void whatIsMoreThanIsToldIsSaidToBeMore() throws Exception {
        gather(bare(Told.MOST + 1));
        assertEquals("Unsourced: 200+", card("unsourced").getAccessibleText());
        assertTrue(warns("unsourced", "amber"));
        press("unsourced");
        VBox list = cases.section.node("case-card-list", VBox.class);
        assertEquals("and at least 160 more", ((Label) list.getChildren().getLast()).getText());
        assertTrue(cases.section.offers("Claim 0"));
        assertFalse(cases.section.offers("Claim 40"));
    }

    @Test
    void openConflictsWarnInRedAndDecidedOnesDoNot() throws Exception {
        List<Claim> two = bare(2);
        gather(two);
        assertTrue(warns("conflicting", "quiet"));
        new Conflicts(cases.section.casefile.holdings)
                .open("How many?", List.of(List.of(two.get(0)), List.of(two.get(1))));
        assertTrue(warns("conflicting", "red"));
        press("conflicting");
        assertTrue(cases.section.offers("How many?"));
        cases.section.undo();
        assertTrue(warns("conflicting", "quiet"));
        assertTrue(cases.section.shows("No conflict is open."));
    }

    @Test
    void onlyWhatIsLateWarnsAmongWhatIsToDo() throws Exception {
        task("Far off", "2999-01-01");
        assertTrue(warns("due", "plain"));
        assertFalse(warns("due", "red"));
        task("Long ago", "2001-01-01");
        assertTrue(warns("due", "red"));
        assertEquals("To do: 2", card("due").getAccessibleText());
        CaseTask late = cases.tasks().getFirst();
        cases.parts.cases().tasks().tick(late, true);
        assertFalse(warns("due", "red"));
    }

    @Test
    void cardsAreReachedAndOpenedByKeys() {
        cases.section.focus("case-card-fresh");
        cases.section.press(KeyCode.SPACE);
        assertTrue(cases.section.isSeen("case-card-list"));
        assertTrue(card("fresh").isSelected());
        cases.section.press(KeyCode.SPACE);
        assertFalse(cases.section.isSeen("case-card-list"));
        assertEquals("case-card-fresh", cases.section.focused());
    }

    @Test
    void anOpenListFollowsWhatIsDoneElsewhere() throws Exception {
        List<Claim> claims = bare(2);
        press("unsourced");
        assertFalse(cases.section.offers("Claim 0"));
        gather(claims);
        assertTrue(cases.section.offers("Claim 0"));
        new Claims(cases.section.casefile.holdings).remove(claims.getFirst());
        assertFalse(cases.section.offers("Claim 0"));
        assertTrue(cases.section.offers("Claim 1"));
        cases.section.undo();
        assertTrue(cases.section.offers("Claim 0"));
    }
}
