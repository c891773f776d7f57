package org.dalil.event.ui.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claims;
import org.dalil.desk.Focus;
import org.dalil.desk.Intent;
import org.dalil.desk.Theme;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.event.link.EventLinks;
import org.dalil.event.ui.EventPane;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.kit.Picture;
import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agents;
import org.dalil.people.Places;
import org.dalil.source.Passage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/// Links on the page of an event by hand: find or make the other event, rest the link on words, see
/// why it cannot be, take it back.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class LinksBoxTest {
    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @SuppressWarnings("NullAway.Init")
    private Events events;

    @SuppressWarnings("NullAway.Init")
    private EventLinks links;

    @SuppressWarnings("NullAway.Init")
    private Event arrest;

    @SuppressWarnings("NullAway.Init")
    private Event transfer;

    @Start
    void start(Stage stage) throws Exception {
        section = new SectionStage("en");
        var holdings = section.casefile.holdings;
        var desk = section.kit.desk;
        events = new Events(holdings);
        links = new EventLinks(holdings, new Vocabularies(holdings), desk.texts());
        arrest = events.add("The arrest in June", date("2006-06-18"), null);
        transfer = events.add("The transfer", date("2006-08-03"), null);
        section.show(
                stage,
                new EventPane(
                                events,
                                new Places(holdings),
                                MatterDoors.of(holdings, new Agents(holdings), desk.texts()),
                                section.drafts,
                                desk)
                        .screen());
        section.screen().show(new RecordRef(RecordKind.EVENT, arrest.id()));
    }

    @AfterEach
    void close() throws Exception {
        section.close();
    }

    private static DateValue date(String edtf) {
        return DateValue.of(edtf, Edtf.parse(edtf).orElseThrow(), DateBasis.STATED);
    }

    private void choose(String chip, String words) {
        section.fire(chip);
        type("link-other", words);
        section.press(KeyCode.ENTER);
    }

    private void type(String id, String words) {
        section.interact(() -> {
            TextField field = section.node(id, TextField.class);
            Focus.give(field);
            field.setText(words);
        });
    }

    private void picture(String name, Theme theme) {
        section.interact(() -> {
            Node box = section.node("event-links", Node.class);
            theme.dress(box.getScene());
            Picture.take(box.getScene(), name);
        });
    }

    @Test
    void withoutLinksThePageSaysWhatToDo() {
        assertTrue(section.says("not linked to another yet"));
        section.fire("link-precedes");
        assertEquals("link-other", section.focused());
        section.fire("link-precedes");
        assertFalse(section.isSeen("link-other"), "the same chip closes it");
        assertEquals("link-precedes", section.focused());
    }

    @Test
    void theOtherEventIsFoundAsOneTypes() throws Exception {
        choose("link-precedes", "transf");
        assertEquals(transfer.id(), links.of(arrest.id()).getFirst().other().id());
        assertFalse(section.says("not linked to another yet"));
        assertTrue(section.shows("Precedes"));
        assertTrue(section.shows("unsourced"));
        assertEquals("link-precedes", section.focused(), "another can follow");
        section.fireNamed("The transfer");
        assertEquals(
                new Intent.ToRecord(new RecordRef(RecordKind.EVENT, transfer.id())),
                section.kit.went.getLast());
        assertTrue(section.shows("Preceded by"), "seen from the other end");
        section.undo();
        assertEquals(List.of(), links.of(arrest.id()));
        assertEquals(List.of(), section.problems());
    }

    @Test
    void aNewEventIsMadeWithTheLinkInOneAct() throws Exception {
        choose("link-encompasses-back", "The wave of returns");
        var made = links.of(arrest.id()).getFirst();
        assertFalse(made.onwards());
        assertEquals("The wave of returns", made.other().title());
        assertTrue(section.shows("Part of"));
        section.undo();
        assertEquals(2, events.rows().count(""));
        section.redo();
        section.fire("link-take");
        assertEquals(List.of(), links.of(arrest.id()));
        assertEquals(3, events.rows().count(""), "the event stays");
    }

    @Test
    void circlesAndDatesThatDoNotFitAreFlaggedWithTheReason() throws Exception {
        choose("link-precedes", "transf");
        choose("link-causes-back", "transf");
        choose("link-encompasses", "transf");
        choose("link-encompasses", "arrest in");
        assertEquals(4, links.of(arrest.id()).size(), "all of it is recorded");
        assertTrue(section.says("Going round: The arrest in June → The transfer → The arrest in"));
        assertTrue(section.says("“The transfer” (3 August 2006) lies outside the dates of"));
        assertTrue(section.says("A claim links this event to itself."));
        assertTrue(section.says("“The arrest in June” (18 June 2006) is over before"));
        section.interact(() -> Focus.give(section.node("link-causes-back", Node.class)));
        picture("links-light", Theme.LIGHT);
        picture("links-dark", Theme.DARK);
    }

    @Test
    void aLinkRestsOnMarkedWordsAndLeadsToItsClaim() throws Exception {
        Passage passage = section.casefile.marked("were returned in August");
        choose("link-precedes", "transf");
        section.fire("link-rest");
        section.fire("link-rest");
        assertFalse(section.isSeen("link-rest-field"));
        section.fire("link-rest");
        type("link-rest-field", "returned in");
        section.press(KeyCode.ENTER);
        var link = links.of(arrest.id()).getFirst();
        assertTrue(link.rests());
        assertFalse(section.shows("unsourced"));
        assertEquals(
                passage.id(),
                new Claims(section.casefile.holdings)
                        .supports(link.link().claims().getFirst())
                        .getFirst()
                        .passage());
        section.fireNamed("Open the claim: Precedes: The transfer");
        assertEquals(RecordKind.CLAIM, ((Intent.ToRecord) section.kit.went.getLast()).ref().kind());
    }

    @Test
    void whatIsTypedStaysAndTheFieldClosesWithItsEvent() {
        section.fire("link-causes");
        type("link-other", "half a na");
        section.focus("rows");
        assertTrue(section.drafts.held.containsValue("half a na"));
        section.interact(
                () -> section.screen().show(new RecordRef(RecordKind.EVENT, transfer.id())));
        assertFalse(section.isSeen("link-other"));
        section.interact(() -> section.screen().show(new RecordRef(RecordKind.EVENT, arrest.id())));
        section.fire("link-causes");
        assertEquals("half a na", section.words("link-other"));
    }
}
