package org.dalil.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/// People are found under every spelling of their name, and those whom nobody has named can be
/// counted all the same.
class AgentsTest {
    private BareCasefile casefile;
    private Agents agents;
    private Members members;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        agents = new Agents(casefile.holdings);
        members = new Members(casefile.holdings);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private List<String> suggested(String typed) throws Exception {
        return agents.suggest(typed, 7).stream().map(Agent::label).toList();
    }

    @Test
    void aLabelIsKeptWithoutTheSpaceAroundIt() throws Exception {
        Agent made = agents.add(AgentKind.GROUP, "  The families ");

        assertEquals("The families", made.label());
        assertTrue(made.identityKnown());
        assertEquals(made, agents.find(made.id()).orElseThrow());
    }

    @Test
    void aNameIsFoundInWhateverScriptItIsTyped() throws Exception {
        agents.add(AgentKind.PERSON, "Қайрат Осмонов");
        agents.add(AgentKind.PERSON, "Zafar");

        for (String typed : List.of("Қайрат", "кайрат", "Qairat", "kayrat", "  KAYRAT ")) {
            assertEquals(List.of("Қайрат Осмонов"), suggested(typed), typed);
        }
        assertEquals(List.of(), suggested("Ibrohim"));
    }

    @Test
    void anotherFormOfTheNameLeadsToTheSamePerson() throws Exception {
        Agent agent = agents.add(AgentKind.PERSON, "Relative A");
        NameForm form = agents.addName(agent, " Ўткир ", "birth", "uz");

        assertEquals("Ўткир", form.name());
        assertEquals(List.of(form), agents.names(agent.id()));
        assertEquals(List.of("Relative A"), suggested("Oʻtkir"));
        casefile.ledger.undo();
        assertEquals(List.of(), suggested("Oʻtkir"));
        assertEquals(List.of(), agents.names(agent.id()));
    }

    @Test
    void whoseNameBeginsSoComesFirst() throws Exception {
        agents.add(AgentKind.PERSON, "Anvar Zafarov");
        agents.add(AgentKind.PERSON, "Zafar");
        agents.add(AgentKind.PERSON, "Bek Zafarov");

        assertEquals(List.of("Zafar", "Anvar Zafarov", "Bek Zafarov"), suggested("zafar"));
        assertEquals(2, agents.suggest("zafar", 2).size());
    }

    @Test
    void signsOfAPatternAreNotWildcards() throws Exception {
        agents.add(AgentKind.PERSON, "Witness 1");

        assertEquals(List.of(), suggested("Wit_ess"));
        assertEquals(List.of(), suggested("W%1"));
    }

    @Test
    void whomeverWasTakenAwayIsNotSuggested() throws Exception {
        Agent agent = agents.add(AgentKind.PERSON, "Zafar");
        agents.remove(agent);

        assertEquals(List.of(), suggested("Zafar"));
        assertTrue(agents.find(agent.id()).isEmpty());
        casefile.ledger.undo();
        assertEquals(List.of("Zafar"), suggested("Zafar"));
    }

    @Test
    void unnamedMembersAreNumberedOnFromThoseThere() throws Exception {
        Agent group = agents.add(AgentKind.GROUP, "The thirteen");
        List<Agent> first = members.addUnnamed(group, List.of("one", "two"), "from Batken");
        List<Agent> more = members.addUnnamed(group, List.of("three"), null);

        List<Membership> all = members.of(group.id());
        assertEquals(List.of(1L, 2L, 3L), all.stream().map(Membership::position).toList());
        assertEquals(
                List.of(first.getFirst().id(), first.getLast().id(), more.getFirst().id()),
                all.stream().map(Membership::member).toList());
        assertEquals("from Batken", all.getFirst().attribute());
        assertFalse(first.getFirst().identityKnown());
        assertEquals(4, agents.rows().count(""));
        assertEquals(group.id(), members.groupsOf(more.getFirst().id()).getFirst().group());
    }

    @Test
    void aMemberTakesANameLaterAndStaysTheSameMember() throws Exception {
        Agent group = agents.add(AgentKind.GROUP, "The thirteen");
        Agent member = members.addUnnamed(group, List.of("member 1"), null).getFirst();

        agents.change(member.called("Zafar"));

        assertEquals("Zafar", agents.find(member.id()).orElseThrow().label());
        assertEquals(member.id(), members.of(group.id()).getFirst().member());
    }

    @Test
    void allMembersAddedTogetherAreOneAct() throws Exception {
        Agent group = agents.add(AgentKind.GROUP, "The thirteen");
        members.addUnnamed(group, List.of("a", "b", "c"), null);

        casefile.ledger.undo();

        assertEquals(List.of(), members.of(group.id()));
        assertEquals(1, agents.rows().count(""));
    }

    @Test
    void theListGoesByNameAndCountsEachClaimOnce() throws Exception {
        Agent zafar = agents.add(AgentKind.PERSON, "Zafar");
        agents.add(AgentKind.STATE, "Austria");
        Attributions attributions = new Attributions(casefile.holdings);
        Claim claim =
                new Claims(casefile.holdings)
                        .fromWords(
                                casefile.source("A report").id(),
                                casefile.text(),
                                BareCasefile.words("nine people"));
        RecordRef ref = new RecordRef(RecordKind.AGENT, zafar.id());
        attributions.concern(claim, ref, Term.ofCode("victim"));
        attributions.concern(claim, ref, Term.ofCode("relative"));

        List<AgentRow> rows = agents.rows().page("", 0, 9);

        assertEquals(List.of("Austria", "Zafar"), rows.stream().map(AgentRow::label).toList());
        assertEquals(AgentKind.STATE, rows.getFirst().kind());
        assertEquals(List.of(0L, 1L), rows.stream().map(AgentRow::claims).toList());
        assertEquals(1, agents.rows().indexOf("", zafar.id()));
    }

    @Test
    void aKindOfALaterVersionReadsAsUnknown() throws Exception {
        for (AgentKind kind : AgentKind.values()) {
            assertEquals(kind, AgentKind.of(kind.code()));
        }
        assertEquals(AgentKind.UNKNOWN, AgentKind.of("herd"));
    }

    @Test
    void aFormOfANameIsNotBlank() {
        UUID id = UUID.randomUUID();
        assertThrows(
                IllegalArgumentException.class, () -> new NameForm(id, id, " ", null, "alias"));
    }

    @Test
    void theClaimsOfARowAreNotSoughtAmongAllClaims() throws Exception {
        String way = casefile.wayInLargeCasefile(AgentStore.ROW);

        assertFalse(way.contains(BareCasefile.ALL_CLAIMS), way);
    }
}
