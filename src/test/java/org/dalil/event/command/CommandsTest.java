package org.dalil.event.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claim;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.view.Facts;
import org.dalil.event.Event;
import org.dalil.event.part.Doings;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.tie.Positions;
import org.dalil.people.tie.Relations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Chains of command as a casefile holds them: whose acts, at what date, how far up.
class CommandsTest {
    private BareCasefile casefile;
    private Doings doings;
    private Commands commands;
    private Positions positions;
    private Relations relations;
    private Event event;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        doings = new Doings(casefile);
        commands =
                new Commands(
                        casefile.holdings,
                        new Facts(casefile.holdings, new Vocabularies(casefile.holdings)));
        positions = new Positions(casefile.holdings);
        relations = new Relations(casefile.holdings);
        event = doings.event("The transfer", "2006-08-03");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Agent body(String name) throws Exception {
        return doings.agents.add(AgentKind.STATE_BODY, name);
    }

    private void office(String who, String title, Agent at) throws Exception {
        Agent holder = doings.somebody(who);
        positions.at(holder, positions.add(holder, title, null), at);
    }

    private void above(Agent up, Agent below) throws Exception {
        relations.add(up, below, Term.ofCode("superior"), null);
    }

    private Commands.OfAct only() throws Exception {
        List<Commands.OfAct> all = commands.of(event.id());
        assertEquals(1, all.size());
        return all.getFirst();
    }

    @Test
    void theWayGoesUpThroughEveryBodyToTheTop() throws Exception {
        doings.involve(doings.act(event, "rendition", ""), "Officer-P");
        Agent unit = body("Unit");
        Agent department = body("Department");
        Agent ministry = body("Ministry");
        office("Officer-P", "Officer", unit);
        office("Chief-C", "Chief", department);
        office("Minister-N", "Minister", ministry);
        above(department, unit);
        above(ministry, department);
        above(body("Elsewhere above"), body("Elsewhere"));

        List<Command.Step> steps = only().command().steps();
        assertEquals(
                List.of(unit.id(), department.id(), ministry.id()),
                steps.stream().map(Command.Step::body).toList());
        assertEquals("Minister", steps.getLast().holders().getFirst().position().title());
    }

    @Test
    void theDateIsThatOfTheActAndElseThatOfTheEvent() throws Exception {
        Matter act = doings.act(event, "torture", "");
        doings.involve(act, "Officer-P");
        assertEquals("2006-08-03", only().when().edtf());
        Claim denied = doings.term(act, "stage", "carried_out", "2006-08-20");
        assertEquals("2006-08-20", only().when().edtf());
        doings.deny(denied);
        assertEquals("2006-08-03", only().when().edtf(), "what is denied dates nothing");
        doings.events.change(event.on(null));
        assertNull(only().when());
    }

    @Test
    void onlyAllegedPerpetratorsOfActsHaveAChain() throws Exception {
        Matter act = doings.act(event, "torture", "");
        doings.name(act, "victim", "Victim-A");
        doings.concern(event, "Somebody-S", "alleged_perpetrator");
        assertEquals(List.of(), commands.of(event.id()), "no act tells them");
        doings.involve(act, "Officer-P");
        doings.involve(act, "Officer-Q");
        assertEquals(2, commands.of(event.id()).size());
        assertEquals(List.of(), commands.of(casefile.holdings.ids().next()));
    }

    @Test
    void aCircleOfBodiesIsReadToItsEndAndFlagged() throws Exception {
        doings.involve(doings.act(event, "torture", ""), "Officer-P");
        Agent one = body("One");
        Agent two = body("Two");
        Agent three = body("Three");
        office("Officer-P", "Officer", one);
        above(two, one);
        above(three, two);
        above(one, three);
        List<Command.Step> steps = only().command().steps();
        assertEquals(4, steps.size());
        assertTrue(steps.getLast().circle());
        assertEquals(1, steps.stream().filter(Command.Step::circle).count());
    }

    @Test
    void somebodyOfWhomNothingIsKnownHasNoSteps() throws Exception {
        doings.involve(doings.act(event, "torture", ""), "Officer-P");
        assertEquals(List.of(), only().command().steps());
    }
}
