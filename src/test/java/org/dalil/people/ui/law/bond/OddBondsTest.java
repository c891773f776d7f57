package org.dalil.people.ui.law.bond;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.kit.UsesScreen;
import org.dalil.law.bond.Bond;
import org.dalil.law.bond.Bonds;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.ui.law.LawStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/// Odd input about what binds a State: dates that are none, an end before the beginning, another
/// State in between.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class OddBondsTest {
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
        law.turn("fold-bonds");
    }

    @AfterEach
    void close() throws Exception {
        law.section.close();
    }

    private void correct(String instrument) {
        law.section.fire("bond-correct-" + russia.id() + "-" + instrument);
    }

    private Bond own() throws Exception {
        return bonds.of(russia.id()).getFirst();
    }

    @Test
    void wordsThatAreNoDateAreKeptAndBindPerhaps() throws Exception {
        correct("ced");
        law.section.typeInto("bond-from", "some day after the war");
        law.section.fire("bond-keep");
        assertEquals("some day after the war", own().from().verbatim());
        assertNull(own().from().edtf());
        law.section.interact(() -> {});
        assertTrue(law.section.shows("may bind"));
    }

    @Test
    void anEndBeforeTheBeginningIsRecordedAsSaidAndBindsNobody() throws Exception {
        correct("cat");
        law.section.typeInto("bond-to", "1980");
        law.section.fire("bond-keep");
        assertEquals("1980", own().to().verbatim());
        law.section.interact(() -> {});
        assertTrue(law.section.says("ceased to be a Party"));
    }

    @Test
    void blankWordsAreNoPlaceToKnowItFrom() throws Exception {
        correct("cat");
        law.section.typeInto("bond-known-from", "   ");
        law.section.fire("bond-keep");
        assertNull(own().known().words());
        assertFalse(own().known().verified(), "nobody said that it was checked");
    }

    @Test
    void anotherStateEndsWhatWasBeingPutTogether() throws Exception {
        correct("cat");
        law.section.typeInto("bond-known-from", "half");
        Agent other = law.lawyer.agent(AgentKind.STATE, "Kazakhstan");
        law.section.interact(() -> law.show(other));
        law.section.interact(() -> {});
        assertFalse(law.section.isSeen("bond-editor"));
        assertEquals(List.of(), bonds.of(russia.id()));
        assertEquals(List.of(), bonds.of(other.id()));
    }

    @Test
    void twoCorrectionsAreEachOneActAndUndoneInTurn() throws Exception {
        correct("cat");
        law.section.typeInto("bond-known-from", "one");
        law.section.fire("bond-keep");
        law.section.interact(() -> {});
        correct("cat");
        law.section.typeInto("bond-known-from", "two");
        law.section.press(KeyCode.TAB);
        law.section.fire("bond-keep");
        assertEquals("two", own().known().words());
        law.section.undo();
        assertEquals("one", own().known().words());
        law.section.undo();
        assertEquals(List.of(), bonds.of(russia.id()));
        law.section.redo();
        assertEquals("one", own().known().words());
    }
}
