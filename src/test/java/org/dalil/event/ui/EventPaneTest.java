package org.dalil.event.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.desk.Intent;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
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

/// The section of events by hand: making, naming, dating, placing and taking away.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class EventPaneTest {
    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @SuppressWarnings("NullAway.Init")
    private Events events;

    @SuppressWarnings("NullAway.Init")
    private Places places;

    @Start
    void start(Stage stage) throws Exception {
        section = new SectionStage("ru");
        events = new Events(section.casefile.holdings);
        places = new Places(section.casefile.holdings);
        section.show(
                stage,
                new EventPane(
                                events,
                                places,
                                MatterDoors.of(
                                        section.casefile.holdings,
                                        new Agents(section.casefile.holdings),
                                        section.kit.desk.texts()),
                                section.drafts,
                                section.kit.desk)
                        .screen());
    }

    @AfterEach
    void close() throws Exception {
        section.close();
    }

    private Event only() throws Exception {
        return events.find(events.rows().page("", 0, 1).getFirst().id()).orElseThrow();
    }

    private void make(String title) {
        section.interact(section.screen()::makeNew);
        section.write("event-title", title);
    }

    @Test
    void anEmptySectionSaysWhatBelongsHere() {
        assertTrue(section.shows("Событий пока нет"));
        assertTrue(section.shows("Пока нечего показать"));
        section.focus("rows");
        section.press(KeyCode.DELETE, KeyCode.F2, KeyCode.ENTER, KeyCode.SPACE);
        assertEquals("rows", section.focused());
        assertEquals(List.of(), section.problems());
        assertEquals("", section.drafts.held.toString().replace("{}", ""));
    }

    @Test
    void aNewEventIsNamedAtOnce() throws Exception {
        section.fire("add");

        assertEquals("event-title", section.focused());
        assertEquals("Новое событие", section.words("event-title"));
        section.typeInto("event-title", "Возвращение девяти");
        section.press(KeyCode.ENTER);
        assertEquals("Возвращение девяти", only().title());
        section.press(KeyCode.ESCAPE);
        assertEquals("rows", section.focused());
    }

    @Test
    void aTitleOfBlanksIsNotKept() throws Exception {
        make("The return");
        section.write("event-title", "   ");

        assertEquals("The return", only().title());
        assertEquals(List.of(), section.problems());
    }

    @Test
    void aDateIsKeptAsSaid() throws Exception {
        make("The return");
        section.write("event-when", "3 августа 2006");

        assertEquals("3 августа 2006", only().when().verbatim());
        assertEquals("2006-08-03", only().when().edtf());
        section.write("event-when", "");
        assertNull(only().when());
    }

    @Test
    void aPlaceIsMadeInlineInOneActAndTakenAwayAgain() throws Exception {
        make("The return");
        section.typeInto("event-place", "Алматы");
        section.press(KeyCode.ENTER);

        assertEquals(1, places.rows().count(""));
        assertEquals(places.suggest("Алматы", 1).getFirst().id(), only().place());
        assertTrue(section.offers("Алматы"));
        section.undo();
        assertEquals(0, places.rows().count(""));
        assertNull(only().place());
        section.redo();
        section.fireNamed("Убрать");
        assertNull(only().place());
        assertEquals(1, places.rows().count(""));
    }

    @Test
    void aKnownPlaceIsTakenAndLeadsToItsPage() throws Exception {
        make("The return");
        var almaty = places.add("Алматы", org.dalil.people.PlacePrecision.CITY, null);
        section.typeInto("event-place", "almaty");
        section.press(KeyCode.ENTER);

        assertEquals(almaty.id(), only().place());
        assertEquals(1, places.rows().count(""));
        section.fireNamed("Алматы");
        assertEquals(
                new Intent.ToRecord(new RecordRef(RecordKind.PLACE, almaty.id())),
                section.kit.went.getLast());
    }

    @Test
    void deleteTakesTheChosenEventAwayAndGoesToTheNext() throws Exception {
        make("Апрель");
        make("Май");
        make("Июнь");
        section.focus("rows");
        section.press(KeyCode.HOME, KeyCode.DOWN);
        String second = section.words("event-title");
        section.press(KeyCode.DELETE);

        assertEquals(2, events.rows().count(""));
        assertEquals(0, events.rows().count(second));
        assertEquals("event.act.remove", section.casefile.undoable());
        assertEquals("rows", section.focused());
        assertEquals(events.rows().page("", 1, 1).getFirst().title(), section.words("event-title"));
        section.press(KeyCode.DELETE);
        section.press(KeyCode.DELETE);
        assertEquals(0, events.rows().count(""));
        assertFalse(section.isSeen("event-title"));
        section.undo();
        assertTrue(section.isSeen("event-title"));
    }

    @Test
    void deleteInAFieldDeletesALetterAndNoRecord() throws Exception {
        make("The return");
        section.focus("event-title");
        section.press(KeyCode.HOME, KeyCode.DELETE);

        assertEquals("he return", section.words("event-title"));
        assertEquals(1, events.rows().count(""));
    }
}
