package org.dalil.event.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.matter.Matters;
import org.dalil.claim.matter.Statement;
import org.dalil.claim.value.ClaimValue;
import org.dalil.claim.view.Fact;
import org.dalil.claim.view.Facts;
import org.dalil.desk.Focus;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.Picture;
import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Places;
import org.dalil.source.Passage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Acts on the page of an event by hand: whom, what, how far it came, who did it, and the words it
/// rests on.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class ActsOfEventTest {
    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @SuppressWarnings("NullAway.Init")
    private Agents agents;

    @SuppressWarnings("NullAway.Init")
    private Matters matters;

    @SuppressWarnings("NullAway.Init")
    private Facts facts;

    @SuppressWarnings("NullAway.Init")
    private Event event;

    @Start
    void start(Stage stage) throws Exception {
        section = new SectionStage("en");
        var holdings = section.casefile.holdings;
        agents = new Agents(holdings);
        matters = new Matters(holdings, section.kit.desk.texts());
        facts = new Facts(holdings, new Vocabularies(holdings));
        Events events = new Events(holdings);
        event = events.add("Return of nine", null, null);
        section.show(
                stage,
                new EventPane(
                                events,
                                new Places(holdings),
                                MatterDoors.of(holdings, agents, section.kit.desk.texts()),
                                section.drafts,
                                section.kit.desk)
                        .screen());
        section.screen().show(new RecordRef(RecordKind.EVENT, event.id()));
    }

    @AfterEach
    void close() throws Exception {
        section.close();
    }

    private Matter act() throws Exception {
        return matters.of(MatterKind.ACT, event.id()).getFirst();
    }

    /// Types into a field that finds as one types, and takes what it offers first.
    private void choose(String id, String words) {
        TextField field = section.node(id, TextField.class);
        section.interact(() -> {
            Focus.give(field);
            field.setText(words);
        });
        section.press(KeyCode.ENTER);
    }

    /// A line that breaks on a small screen takes no room for it on a large one.
    @Test
    void onAWideScreenALineTakesTheRoomOfOneLine() throws Exception {
        Matter act =
                matters.add(
                        MatterKind.ACT,
                        "Return",
                        new RecordRef(RecordKind.EVENT, event.id()),
                        List.of());
        for (String place : List.of("an airport north of", "a checkpoint south of")) {
            String words = place + " the town that nobody who was there could name";
            matters.state(
                    act,
                    Statement.of(
                            new Vocabularies(section.casefile.holdings)
                                    .find("predicate", "act_type")
                                    .orElseThrow(),
                            new ClaimValue.Worded(words),
                            words));
        }
        Node box = section.node("matters", Node.class);
        section.interact(() -> box.getScene().getWindow().setWidth(1500));
        section.press(KeyCode.SHIFT);
        section.interact(() -> {
            Node row = box.lookup(".matter-field");
            double lines =
                    row.lookupAll(".value-line").stream()
                            .mapToDouble(line -> line.getLayoutBounds().getHeight())
                            .sum();
            double high = row.getLayoutBounds().getHeight();
            assertTrue(high < lines + 20, lines + " in " + high);
        });
    }

    private void picture(String name) {
        section.interact(() -> Picture.take(section.node("matters", Node.class).getScene(), name));
    }

    private Map<String, String> stated(Matter matter) throws Exception {
        return facts.of(matter.id()).stream()
                .collect(Collectors.toMap(Fact::field, Fact::term, (one, two) -> one + ", " + two));
    }

    private Fact fact(Matter matter, String field) throws Exception {
        return facts.of(matter.id()).stream()
                .filter(one -> one.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anActIsEnteredFromFieldToField() throws Exception {
        agents.add(AgentKind.PERSON, "Victim-A");
        section.fire("matter-add-act");
        assertEquals("matter-act_type", section.focused());
        choose("matter-act_type", "rendition");
        choose("matter-victim", "Victim-A");
        choose("matter-victim", "Victim-B");
        choose("matter-stage", "ordered");
        section.typeInto("matter-begun", "9 June 2011");
        section.press(KeyCode.ENTER);
        choose("matter-exact_place", "an airport");

        Matter act = act();
        assertEquals("Rendition (extra-legal transfer between States)", act.title());
        Map<String, String> stated = stated(act);
        assertEquals("rendition", stated.get("act_type"));
        assertEquals("ordered", stated.get("stage"));
        assertEquals(6, facts.of(act.id()).size());
        assertEquals("2011-06-09", fact(act, "begun").when().edtf().toString());
        assertEquals(2, agents.rows().count(""), "nobody is made twice");
        assertEquals(List.of(), section.problems());
        assertTrue(section.shows("unsourced"));
        section.undo();
        assertFalse(stated(act).containsKey("exact_place"));
        assertEquals(0, new Places(section.casefile.holdings).rows().count(""), "made with it");
    }

    @Test
    void whatOthersSayStandsBeside() throws Exception {
        section.fire("matter-add-act");
        choose("matter-act_type", "torture");
        section.focus("rows");
        assertFalse(section.isSeen("matter-act_type"));
        section.fire("matter-act_type-another");
        assertEquals("matter-act_type", section.focused());
        choose("matter-act_type", "arrest");
        assertEquals("torture, arrest", stated(act()).get("act_type"));
        assertFalse(section.shows("disputed"), "what was done can be both");
        choose("matter-place_sort", "Airport");
        section.focus("rows");
        section.fire("matter-place_sort-another");
        choose("matter-place_sort", "Police");
        assertTrue(section.shows("disputed"), "and a place is one");
        assertEquals("Torture", act().title(), "called by what was stated first");
    }

    @Test
    void aStageHasItsDateAndRestsOnMarkedWords() throws Exception {
        Passage passage = section.casefile.marked("were returned in August");
        section.fire("matter-add-act");
        choose("matter-stage", "carried");
        section.fire("matter-when");
        section.typeInto("matter-date", "August 2013");
        section.press(KeyCode.ENTER);
        Fact stage = fact(act(), "stage");
        assertEquals("2013-08", stage.when().edtf().toString());

        section.fire("matter-rest");
        choose("matter-rest-field", "returned in");
        Claims claims = new Claims(section.casefile.holdings);
        assertEquals(passage.id(), claims.supports(stage.claim()).getFirst().passage());
        assertFalse(section.shows("unsourced"));
        assertFalse(section.isSeen("matter-rest"));
        Claim claim = claims.find(stage.claim()).orElseThrow();
        assertTrue(claim.statement().contains("Carried out"), claim.statement());
    }

    @Test
    void whoeverWasInvolvedBelongsToTheAct() throws Exception {
        section.fire("matter-add-act");
        section.fire("matter-add-involvement");
        assertEquals("matter-involved", section.focused());
        choose("matter-involved", "Body-C");
        choose("matter-degree", "carried");
        Matter involvement = matters.of(MatterKind.INVOLVEMENT, act().id()).getFirst();
        assertEquals("Body-C", involvement.title());
        assertEquals("carried_out", stated(involvement).get("degree"));
        Agent body = agents.suggest("Body-C", 1).getFirst();
        Claims claims = new Claims(section.casefile.holdings);
        var concern = claims.concerns(fact(involvement, "involved").claim()).getFirst();
        assertEquals(body.id(), concern.target().id());
        assertEquals("alleged_perpetrator", concern.role().code());
        picture("acts-of-event");
    }

    @Test
    void groupsUnfoldAndWordsStayWithTheirField() throws Exception {
        section.fire("matter-add-act");
        assertFalse(section.isSeen("matter-transfer_mode"));
        section.fireNamed("+ Transfer");
        assertEquals("matter-from_state", section.focused());
        choose("matter-from_state", "State-R");
        assertEquals(
                AgentKind.STATE.code(), agents.suggest("State-R", 1).getFirst().kind(), "as such");
        section.typeInto("matter-legal_basis", "order of 3 August");
        section.press(KeyCode.ENTER);
        assertEquals("order of 3 August", stated(act()).get("legal_basis"));
        section.typeInto("matter-risk_on_return", "torture in custody");
        section.typeInto("matter-to_state", "State-U");
        assertEquals("torture in custody", stated(act()).get("risk_on_return"), "kept by leaving");
        section.focus("rows");
        assertFalse(stated(act()).containsKey("to_state"), "nobody chose it yet");
        assertTrue(section.drafts.held.containsValue("State-U"));
        assertEquals("State-U", section.words("matter-to_state"));
    }

    @Test
    void whatWasStatedByMistakeIsTakenBackAndTheActToo() throws Exception {
        section.fire("matter-add-act");
        choose("matter-stage", "risk");
        section.fireNamed("Take this statement back");
        assertTrue(stated(act()).isEmpty());
        section.undo();
        assertEquals("risk", stated(act()).get("stage"));
        section.fireNamed("Take away");
        assertTrue(matters.of(MatterKind.ACT, event.id()).isEmpty());
        section.undo();
        assertTrue(section.isSeen("matter-act_type"));
    }

    @Test
    void aLinkLeadsToTheClaim() throws Exception {
        section.fire("matter-add-act");
        choose("matter-stage", "attempted");
        Node link = section.node("matter-stage", Node.class);
        assertTrue(link.isVisible());
        section.fireNamed("Attempted");
        assertEquals(
                RecordKind.CLAIM,
                ((org.dalil.desk.Intent.ToRecord) section.kit.went.getLast()).ref().kind());
    }
}
