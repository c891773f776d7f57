package org.dalil.event.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.claim.Claim;
import org.dalil.claim.matter.Matter;
import org.dalil.desk.Intent;
import org.dalil.desk.Theme;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.event.Event;
import org.dalil.event.part.Doings;
import org.dalil.event.ui.EventPane;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.Picture;
import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Places;
import org.dalil.people.tie.Position;
import org.dalil.people.tie.Positions;
import org.dalil.people.tie.Relations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Chains of command from the page of an event: offices at the date of the act, who stood above,
/// and what each rests on.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class CommandSheetTest {
    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @SuppressWarnings("NullAway.Init")
    private Doings doings;

    @SuppressWarnings("NullAway.Init")
    private Event event;

    @Start
    void start(Stage stage) throws Exception {
        section = new SectionStage("en");
        doings = new Doings(section.casefile);
        event = doings.event("The transfer", "2006-08-03");
        var desk = section.kit.desk;
        MatterDoors doors = MatterDoors.of(section.casefile.holdings, doings.agents, desk.texts());
        section.show(
                stage,
                new EventPane(
                                doings.events,
                                new Places(section.casefile.holdings),
                                doors,
                                section.drafts,
                                desk)
                        .commanding(one -> new CommandSheet(doors, desk).open(one))
                        .screen());
        section.screen().show(new RecordRef(RecordKind.EVENT, event.id()));
    }

    @AfterEach
    void close() throws Exception {
        section.close();
    }

    private Claim fill() throws Exception {
        var holdings = section.casefile.holdings;
        Matter act = doings.act(event, "rendition", "");
        doings.term(act, "stage", "carried_out", "2006-08-03");
        doings.involve(act, "Officer-P");
        Agent officer = doings.somebody("Officer-P");
        Agent department = doings.agents.add(AgentKind.STATE_BODY, "Department-D");
        Agent ministry = doings.agents.add(AgentKind.STATE_BODY, "Ministry-M");
        Positions positions = new Positions(holdings);
        Claim claim = doings.concern(event, "Officer-P", "");
        Position own = positions.add(officer, "Investigator", claim.id());
        positions.at(officer, own, department);
        Agent minister = doings.somebody("Minister-N");
        Position office = positions.add(minister, "Minister", null);
        positions.at(minister, office, ministry);
        positions.change(
                minister,
                office.at(ministry.id()).during(Doings.date("2007"), Doings.date("2009")));
        Relations relations = new Relations(holdings);
        relations.add(ministry, department, Term.ofCode("superior"), null);
        relations.add(department, ministry, Term.ofCode("superior"), null);
        return claim;
    }

    @Test
    void withoutAnAllegedPerpetratorItSaysWhatToEnter() throws Exception {
        doings.name(doings.act(event, "torture", ""), "victim", "Victim-A");
        section.fire("event-command");
        assertTrue(section.says("No alleged perpetrator yet"));
        section.press(KeyCode.ESCAPE);
        assertFalse(section.isSeen("command-lines"));
    }

    @Test
    void officesAreToldStepByStepWithTheirDates() throws Exception {
        fill();
        section.fire("event-command");
        assertTrue(section.says("act of The transfer · 3 August 2006"));
        assertTrue(section.shows("Investigator"));
        assertTrue(section.shows("dates leave it open"));
        assertTrue(section.offers("Ministry-M"));
        assertTrue(section.shows("Minister"));
        assertTrue(section.shows("not at that time"));
        assertTrue(section.says("It stands above itself."), "a circle is told");
        assertTrue(section.shows("unsourced"));
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            section.interact(() -> {
                Node lines = section.node("command-lines", Node.class);
                theme.dress(lines.getScene());
                Picture.take(lines.getScene(), "command-" + theme.name());
            });
        }
    }

    @Test
    void everyStepLeadsToItsClaimAndToThePerson() throws Exception {
        Claim claim = fill();
        section.fire("event-command");
        section.fireNamed("claim");
        assertEquals(
                new Intent.ToRecord(new RecordRef(RecordKind.CLAIM, claim.id())),
                section.kit.went.getLast());
        assertFalse(section.isSeen("command-lines"));
        section.fire("event-command");
        section.fireNamed("Minister-N");
        assertEquals(RecordKind.AGENT, ((Intent.ToRecord) section.kit.went.getLast()).ref().kind());
    }

    @Test
    void anAccusedOfWhomNothingIsNotedIsToldSo() throws Exception {
        doings.involve(doings.act(event, "torture", ""), "Officer-Q");
        section.fire("event-command");
        assertTrue(section.offers("Officer-Q"));
        assertTrue(section.says("No position and nobody above is noted."));
    }
}
