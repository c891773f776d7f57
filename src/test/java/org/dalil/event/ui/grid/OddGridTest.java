package org.dalil.event.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.claim.matter.Matter;
import org.dalil.desk.Focus;
import org.dalil.desk.Intent;
import org.dalil.desk.Theme;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.event.Event;
import org.dalil.event.casework.Case;
import org.dalil.event.casework.Cases;
import org.dalil.event.part.Doings;
import org.dalil.event.ui.EventPane;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.Picture;
import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// Strange grids by hand: of a case, of a circle, of nothing; names that are no names; and the keys
/// at every edge.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class OddGridTest {
    private static final String HOSTILE =
            "\u202E<i>{name}</i> \"';-- \u05D0\u0627" + "Щ".repeat(300);

    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @SuppressWarnings("NullAway.Init")
    private Doings doings;

    @SuppressWarnings("NullAway.Init")
    private Event strange;

    @SuppressWarnings("NullAway.Init")
    private Case ours;

    @SuppressWarnings("NullAway.Init")
    private Case empty;

    @Start
    void start(Stage stage) throws Exception {
        section = new SectionStage("ru");
        doings = new Doings(section.casefile);
        strange = doings.event(HOSTILE, "");
        Event plain = doings.event("Plain", "2006");
        Event alone = doings.event("Nobody was there", "2007");
        Matter act = doings.act(strange, "torture", "feared");
        doings.name(act, "victim", HOSTILE);
        doings.involve(act, HOSTILE);
        doings.name(doings.act(plain, "", ""), "victim", "Victim-A");
        Cases cases = new Cases(section.casefile.holdings);
        ours = cases.add("Ours");
        cases.gather(ours, List.of(ref(strange), ref(alone)));
        empty = cases.add("Empty");
        section.show(
                stage,
                new EventPane(
                                doings.events,
                                new Places(section.casefile.holdings),
                                MatterDoors.of(
                                        section.casefile.holdings,
                                        doings.agents,
                                        section.kit.desk.texts()),
                                section.drafts,
                                section.kit.desk)
                        .screen());
    }

    @AfterEach
    void close() throws Exception {
        section.close();
    }

    private static RecordRef ref(Event event) {
        return new RecordRef(RecordKind.EVENT, event.id());
    }

    private void open(Consumer<GridSheet> how) {
        section.interact(() ->
                how.accept(
                        GridSheet.of(
                                section.casefile.holdings,
                                doings.agents.naming(),
                                section.kit.desk)));
        section.focus("grid-view");
    }

    private String told() {
        return section.node("grid-view", GridView.class).getAccessibleText();
    }

    private int rows() {
        return section.node("grid-table", TableView.class).getItems().size();
    }

    private void type(String id, String words) {
        section.interact(() -> {
            TextField field = section.node(id, TextField.class);
            Focus.give(field);
            field.setText(words);
        });
    }

    @Test
    void aCaseShowsItsOwnEventsAndNobodyTwice() {
        open(sheet -> sheet.ofCase(ours.id()));
        assertTrue(told().startsWith("Nobody was there"), "what has no date stands last");
        assertEquals(1, rows(), "one cell, of both roles");
        section.press(KeyCode.DOWN);
        assertTrue(told().startsWith(HOSTILE), told());
        section.press(KeyCode.DOWN);
        assertTrue(told().startsWith(HOSTILE), "nothing else is gathered");
        section.press(KeyCode.UP);
        section.press(KeyCode.UP);
        assertTrue(told().startsWith(HOSTILE), "the head of the only person");
        section.press(KeyCode.ENTER);
        assertEquals(RecordKind.AGENT, ((Intent.ToRecord) section.kit.went.getLast()).ref().kind());
    }

    @Test
    void aCaseWithoutEventsAndACaseThatIsGoneSayWhatToDo() {
        for (UUID id : List.of(empty.id(), UUID.randomUUID())) {
            open(sheet -> sheet.ofCase(id));
            assertEquals(0, rows());
            String none = told();
            section.press(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.HOME, KeyCode.ENTER);
            assertEquals(none, told());
            type("grid-jump", "anybody");
            section.press(KeyCode.ENTER);
            section.press(KeyCode.ESCAPE);
            section.press(KeyCode.ESCAPE);
        }
        assertEquals(List.of(), section.problems());
        assertTrue(section.kit.went.isEmpty());
    }

    @Test
    void aCircleOfSomebodyAloneHoldsOnlyTheirEvents() throws Exception {
        UUID victim = doings.somebody("Victim-A").id();
        open(sheet -> sheet.around(victim));
        assertTrue(told().contains("Victim-A"), told());
        assertEquals(1, rows());
        assertFalse(told().contains(HOSTILE));
    }

    @Test
    void theKeysStayWithinTheEdgesWhateverIsPressed() {
        open(sheet -> sheet.at(strange.id()));
        KeyCode[] keys = {
            KeyCode.LEFT, KeyCode.UP, KeyCode.RIGHT, KeyCode.DOWN,
            KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.HOME, KeyCode.END
        };
        for (KeyCode key : keys) {
            section.press(key, key, key, key);
            assertFalse(told().isBlank(), key.toString());
        }
        assertEquals("grid-view", section.focused());
        assertEquals(List.of(), section.problems());
    }

    @Test
    void strangeNamesAreFoundJumpedToAndDrawn() {
        open(sheet -> sheet.at(strange.id()));
        type("grid-jump", "щщщ");
        section.press(KeyCode.ENTER);
        assertTrue(told().contains(HOSTILE), told());
        type("grid-filter", "{name}");
        assertEquals(1, rows(), "what is typed is no pattern");
        type("grid-filter", "%");
        section.interact(() -> section.node("grid-victim", CheckBox.class).setSelected(false));
        section.interact(() -> {
            Theme.DARK.dress(section.node("grid-view", GridView.class).getScene());
            Picture.take(section.node("grid-view", GridView.class).getScene(), "grid-odd");
        });
        assertEquals(List.of(), section.problems());
    }
}
