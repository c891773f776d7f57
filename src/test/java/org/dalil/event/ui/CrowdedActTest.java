package org.dalil.event.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.dalil.claim.matter.Crowd;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.matter.Matters;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.Picture;
import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agents;
import org.dalil.people.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Objects;

/// An act with ten thousand involvements is read and drawn a few at a time, and every one of them
/// can be reached.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class CrowdedActTest {
    private static final int CROWD = 10_000;

    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @SuppressWarnings("NullAway.Init")
    private Matters matters;

    @SuppressWarnings("NullAway.Init")
    private Matter act;

    @Start
    void start(Stage stage) throws Exception {
        section = new SectionStage("en");
        var holdings = section.casefile.holdings;
        matters = new Matters(holdings, section.kit.desk.texts());
        Events events = new Events(holdings);
        Event event = events.add("Round-up", null, null);
        RecordRef ref = new RecordRef(RecordKind.EVENT, event.id());
        act = matters.add(MatterKind.ACT, "Arrests", ref, List.of());
        section.show(
                stage,
                new EventPane(
                                events,
                                new Places(holdings),
                                MatterDoors.of(
                                        holdings, new Agents(holdings), section.kit.desk.texts()),
                                section.drafts,
                                section.kit.desk)
                        .screen());
        section.screen().show(ref);
    }

    @AfterEach
    void close() throws Exception {
        section.close();
    }

    private Scene scene() {
        return section.node("matters", Node.class).getScene();
    }

    private List<String> titles() {
        return scene().getRoot().lookupAll("#matter-title").stream()
                .map(one -> ((TextField) one).getText())
                .filter(title -> title.startsWith("Guard "))
                .toList();
    }

    private String told() {
        return shownBar("#matter-window", Label.class).getText();
    }

    /// Of the bars of all cards the one that is shown.
    private <N extends Node> N shownBar(String selector, Class<N> kind) {
        return scene().getRoot().lookupAll(selector).stream()
                .filter(one -> one.getParent().isVisible())
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private void turn(String where) {
        section.interact(() -> shownBar("#matter-" + where, Button.class).fire());
    }

    private void show() throws Exception {
        section.interact(() -> section.screen().show(Objects.requireNonNull(act.within())));
    }

    @Test
    void tenOfTenThousandAreShownAndTheOthersAreTurnedTo() throws Exception {
        Crowd.join(section.casefile.holdings, act, CROWD);
        show();
        assertEquals("1–10 of 10,000", told());
        assertEquals("Guard 1", titles().getFirst());
        assertEquals(10, titles().size());
        assertTrue(shownBar("#matter-first", Button.class).isDisabled());
        section.interact(() -> Picture.take(scene(), "crowded-act"));

        turn("later");
        assertEquals("11–20 of 10,000", told());
        assertEquals("Guard 11", titles().getFirst());
        turn("last");
        assertEquals("9,991–10,000 of 10,000", told());
        assertEquals("Guard 10000", titles().getLast());
        assertTrue(shownBar("#matter-later", Button.class).isDisabled());
        turn("earlier");
        assertEquals("Guard 9981", titles().getFirst());
        turn("first");
        assertEquals("Guard 1", titles().getFirst());

        turn("last");
        section.casefile.ledger.undo();
        show();
        assertTrue(titles().isEmpty());
        section.casefile.ledger.redo();
        assertEquals(CROWD, matters.of(MatterKind.INVOLVEMENT, act.id()).size());
    }

    @Test
    void oneMoreIsShownAtOnceAndHasTheKeys() throws Exception {
        Crowd.join(section.casefile.holdings, act, 20);
        show();
        section.fire("matter-add-involvement");
        assertEquals("21–21 of 21", told());
        assertEquals("matter-involved", section.focused());
    }

    @Test
    void manyActsOfOneEventAreShownAFewAtATimeToo() throws Exception {
        RecordRef event = Objects.requireNonNull(act.within());
        for (int i = 1; i <= 11; i++) {
            matters.add(MatterKind.ACT, "Guard " + i, event, List.of());
        }
        show();
        assertEquals("1–10 of 12", told());
        turn("last");
        assertEquals("11–12 of 12", told());
        assertEquals("Guard 11", titles().getLast());
        section.fire("matter-add-act");
        assertEquals("11–13 of 13", told());
        assertEquals("matter-act_type", section.focused());
    }
}
