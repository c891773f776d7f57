package org.dalil.people.ui.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.desk.Intent;
import org.dalil.desk.SectionScreen;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Members;
import org.dalil.people.Naming;
import org.dalil.people.identity.ProtectedIdentities;
import org.dalil.people.tie.Positions;
import org.dalil.people.tie.Relations;
import org.dalil.people.ui.AgentPane;
import org.dalil.people.ui.AgentParts;
import org.dalil.vault.key.IdentityKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;

/// What relations, positions, memberships and names rest on, by hand: found, opened, taken away;
/// and a member who takes the name that a claim says.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class RestingTest {
    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @SuppressWarnings("NullAway.Init")
    private Agents agents;

    @SuppressWarnings("NullAway.Init")
    private Claim claim;

    @SuppressWarnings("NullAway.Init")
    private Agent karim;

    @Start
    void start(Stage stage) throws Exception {
        section = new SectionStage("ru");
        var holdings = section.casefile.holdings;
        agents = new Agents(holdings);
        claim =
                new Claims(holdings)
                        .fromWords(
                                section.casefile.source("A report").id(),
                                section.casefile.text(),
                                BareCasefile.words("nine people"));
        karim = agents.add(AgentKind.PERSON, "Карим");
        ProtectedIdentities.KeySource keys = () -> IdentityKey.fresh(new SecureRandom());
        AgentParts parts = AgentParts.of(holdings, new Naming(false), keys);
        SectionScreen screen =
                new AgentPane(
                                parts,
                                MatterDoors.of(
                                        section.casefile.holdings,
                                        parts.agents(),
                                        section.kit.desk.texts()),
                                section.drafts,
                                section.kit.desk)
                        .screen();
        section.show(stage, screen);
    }

    @AfterEach
    void close() throws Exception {
        section.close();
    }

    private void open(Agent one) {
        section.interact(() -> section.screen().show(new RecordRef(RecordKind.AGENT, one.id())));
    }

    private void rest(String chip) {
        section.fire(chip);
        section.typeInto(chip + "-field", "nine");
        section.press(KeyCode.ENTER);
    }

    private String link(String chip) {
        return section.node(chip + "-link", Button.class).getText();
    }

    private void leadsToTheClaim(String chip) {
        section.fire(chip + "-link");
        assertEquals(
                new Intent.ToRecord(new RecordRef(RecordKind.CLAIM, claim.id())),
                section.kit.went.getLast());
    }

    @Test
    void aPositionRestsOnAClaimThatIsFoundOpenedAndTakenAway() throws Exception {
        Positions positions = new Positions(section.casefile.holdings);
        positions.add(karim, "Director", null);
        open(karim);

        rest("agent-position-rest");

        assertEquals(claim.id(), positions.of(karim.id()).getFirst().claim());
        assertEquals("С-1", link("agent-position-rest").replace('C', 'С'));
        leadsToTheClaim("agent-position-rest");
        section.fire("agent-position-rest-none");
        assertNull(positions.of(karim.id()).getFirst().claim());
        assertTrue(section.isSeen("agent-position-rest"));
        section.undo();
        assertEquals(claim.id(), positions.of(karim.id()).getFirst().claim());
    }

    @Test
    void aRelationRestsOnAClaim() throws Exception {
        Relations relations = new Relations(section.casefile.holdings);
        Agent mother = agents.add(AgentKind.PERSON, "Мать Карима");
        relations.add(mother, karim, Term.ofCode("parent"), null);
        open(karim);

        rest("agent-relation-rest");

        assertEquals(claim.id(), relations.of(karim.id()).getFirst().claim());
        leadsToTheClaim("agent-relation-rest");
        open(mother);
        leadsToTheClaim("agent-relation-rest");
        section.fire("agent-relation-rest-none");
        assertNull(relations.of(karim.id()).getFirst().claim());
    }

    @Test
    void aMembershipRestsOnAClaimAndOneThatIsGoneIsNotFollowed() throws Exception {
        Members members = new Members(section.casefile.holdings);
        Agent group = agents.add(AgentKind.GROUP, "Группа");
        members.add(group, karim);
        open(group);

        assertFalse(section.isSeen("agent-member-rest-1"), "among the details only");
        section.fire("agent-member-more-1");
        rest("agent-member-rest-1");
        section.fire("agent-member-more-1");
        assertTrue(section.isSeen("agent-member-rest-1-link"), "once known it is always seen");
        assertEquals(claim.id(), members.of(group.id()).getFirst().claim());
        leadsToTheClaim("agent-member-rest-1");

        int went = section.kit.went.size();
        new Claims(section.casefile.holdings).remove(claim);
        section.interact(() -> section.screen().reload());
        assertEquals("–", link("agent-member-rest-1"));
        section.fire("agent-member-rest-1-link");
        assertEquals(went, section.kit.went.size());
    }

    @Test
    void aNameSaysInWhichPassageItWasRead() throws Exception {
        agents.addName(karim, "Karim", "transliteration", null);
        open(karim);
        assertFalse(section.isSeen("agent-name-rest"), "among the details only");
        section.fire("agent-name-more");

        rest("agent-name-rest");

        UUID passage = agents.names(karim.id()).getFirst().passage();
        assertEquals(
                new Claims(section.casefile.holdings).supports(claim.id()).getFirst().passage(),
                passage);
        assertEquals("«nine people»", link("agent-name-rest"));
        section.fire("agent-name-rest-link");
        Intent.ToWords way = (Intent.ToWords) section.kit.went.getLast();
        assertEquals(BareCasefile.words("nine people").start(), way.start());
        section.fire("agent-name-more");
        assertTrue(section.isSeen("agent-name-rest-link"), "once known it is always seen");
    }

    @Test
    void aMemberWhomNobodyNamedTakesTheNameThatAClaimSays() throws Exception {
        Members members = new Members(section.casefile.holdings);
        Agent group = agents.add(AgentKind.GROUP, "Группа");
        Agent second = members.addUnnamed(group, List.of("Первый", "Второй"), null).getLast();
        open(group);
        section.fire("agent-member-more-1");
        section.fire("agent-member-more-2");
        assertFalse(section.isSeen("agent-member-naming-2-name"));
        section.fire("agent-member-naming-2");
        assertEquals("agent-member-naming-2-name", section.focused());

        section.typeInto("agent-member-naming-2-claim", "nine");
        section.press(KeyCode.ENTER);
        assertEquals("agent-member-naming-2-name", section.focused(), "a name is needed first");
        assertEquals("nine", section.words("agent-member-naming-2-claim"));

        section.typeInto("agent-member-naming-2-name", "Зафар");
        section.press(KeyCode.ENTER);
        assertEquals("agent-member-naming-2-claim", section.focused());
        section.typeInto("agent-member-naming-2-claim", "C-1");
        section.press(KeyCode.ENTER);

        assertEquals("Зафар", agents.find(second.id()).orElseThrow().label());
        assertTrue(section.offers("Зафар"));
        assertEquals(claim.id(), members.of(group.id()).getLast().claim());
        assertFalse(section.isSeen("agent-member-naming-2"), "who has a name needs none");
        assertTrue(section.isSeen("agent-member-naming-1"));
        section.undo();
        assertTrue(section.offers("Второй"));
        assertTrue(section.isSeen("agent-member-naming-2"));
    }
}
