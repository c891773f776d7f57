package org.dalil.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.history.GoneException;
import org.dalil.kit.BareCasefile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.UUID;

/// People, places and memberships say exactly what was kept, and a changed copy changes nothing
/// else.
class PeopleRecordsTest {
    private static final UUID ID = new UUID(7, 7);
    private BareCasefile casefile;
    private Agents agents;
    private Places places;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        agents = new Agents(casefile.holdings);
        places = new Places(casefile.holdings);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    @Test
    void somebodyNamedIsKnownAndSomebodyUnnamedIsAPersonAllTheSame() {
        Agent ministry = Agent.named(ID, AgentKind.STATE_BODY, " Министерство ");
        Agent member = Agent.unnamed(ID, "Member 1");

        assertEquals("Министерство", ministry.label());
        assertEquals(AgentKind.STATE_BODY, ministry.agentKind());
        assertTrue(ministry.identityKnown());
        assertFalse(member.identityKnown());
        assertEquals(AgentKind.PERSON, member.agentKind());
        assertNull(member.description());
    }

    @Test
    void aChangedAgentKeepsEverythingElse() {
        Agent member = Agent.unnamed(ID, "Member 1").described("tall");

        Agent changed = member.called("Zafar").ofKind(AgentKind.GROUP);

        assertEquals(new Agent(ID, "group", "Zafar", "tall", false), changed);
        assertNull(changed.described(null).description());
    }

    @Test
    void aChangedPlaceKeepsEverythingElse() {
        Place place = Place.named(ID, " Ош ");
        assertEquals(new Place(ID, "Ош", "unknown", null, null), place);

        Place changed =
                place.called("Osh").exactTo(PlacePrecision.CITY).in("KG").described("South.");

        assertEquals(new Place(ID, "Osh", "city", "KG", "South."), changed);
        assertNull(changed.in(null).country());
        assertNull(changed.described(null).description());
    }

    @Test
    void aMembershipSetApartStaysTheSameMembership() {
        Membership one = new Membership(ID, new UUID(1, 1), new UUID(2, 2), 4, null);

        assertEquals(new Membership(ID, new UUID(1, 1), new UUID(2, 2), 4, "imam"), one.as("imam"));
        assertNull(one.as("imam").as(null).attribute());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Connor; DROP TABLE agent",
                "Әлия Қайратқызы",
                "نورمحمد",
                "名前",
                "e\u0301",
                "\"quoted\" %_!",
                "{name}"
            })
    void whateverANameHoldsIsKeptToTheLetter(String name) throws Exception {
        Agent agent = agents.add(AgentKind.PERSON, name);
        Place place = places.add(name, PlacePrecision.CITY, name);

        assertEquals(name, agents.find(agent.id()).orElseThrow().label());
        assertEquals(name, places.find(place.id()).orElseThrow().name());
        assertEquals(name, places.find(place.id()).orElseThrow().country());
        assertEquals(name, casefile.announced.getLast().act().name().args().get("name"));
        assertEquals(1, agents.suggest(name, 7).size());
    }

    @Test
    void aNameOfBlanksIsNobody() {
        assertThrows(IllegalArgumentException.class, () -> agents.add(AgentKind.PERSON, " \t"));
        assertThrows(
                IllegalArgumentException.class, () -> places.add("", PlacePrecision.CITY, null));
        assertEquals(List.of(), casefile.announced);
    }

    @Test
    void whatWasNeverThereIsNotChanged() {
        Agent stranger = Agent.named(ID, AgentKind.PERSON, "Nobody");
        Place nowhere = Place.named(ID, "Nowhere");

        assertThrows(GoneException.class, () -> agents.change(stranger));
        assertThrows(GoneException.class, () -> places.change(nowhere));
        assertEquals(List.of(), casefile.announced);
    }

    @Test
    void aChangeThatChangesNothingIsNoAct() throws Exception {
        Agent agent = agents.add(AgentKind.PERSON, "Zafar");
        int acts = casefile.announced.size();

        agents.change(agent);

        assertEquals(acts, casefile.announced.size());
        agents.change(agent.described("tall"));
        assertEquals(acts + 1, casefile.announced.size());
        assertEquals("people.act.change", casefile.undoable());
    }

    @Test
    void everyActIsNamedAfterWhomItIsAbout() throws Exception {
        Agent agent = agents.add(AgentKind.PERSON, "Zafar");
        assertEquals("people.act.add", casefile.undoable());
        NameForm form = agents.addName(agent, "Зафар", "official", null);
        assertEquals("people.act.add-name", casefile.undoable());
        agents.removeName(agent, form);
        assertEquals("people.act.remove-name", casefile.undoable());
        agents.remove(agent);
        assertEquals("people.act.remove", casefile.undoable());
        Place place = places.add("Osh", PlacePrecision.CITY, null);
        assertEquals("people.act.add-place", casefile.undoable());
        places.change(place.in("KG"));
        assertEquals("people.act.change-place", casefile.undoable());
        places.remove(place);
        assertEquals("people.act.remove-place", casefile.undoable());
    }
}
