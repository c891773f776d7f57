package org.dalil.people.ui.law.retraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.independence.Independence;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.law.Lawyer;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Linking a later denial with the first account, without a screen: both go on counting.
class RetractionsModelTest {
    private final DeskKit kit = new DeskKit();
    private BareCasefile casefile;
    private Lawyer lawyer;
    private Claims claims;
    private Agent person;
    private Claim account;
    private Claim denial;
    private RetractionsModel model;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        lawyer = new Lawyer(casefile);
        claims = new Claims(casefile.holdings);
        person = lawyer.agent(AgentKind.PERSON, "Person-A");
        Matter torture = lawyer.make(MatterKind.ACT, Lawyer.ref(person));
        lawyer.name(torture, "victim", person);
        account = lawyer.say(torture, "act_type", "torture", "2011-06-10");
        denial = lawyer.say(torture, "act_type", "torture", "2011-09-01");
        claims.change(denial.turned(Polarity.NEGATED));
        model =
                new RetractionsModel(
                        MatterDoors.of(
                                casefile.holdings, new Agents(casefile.holdings), lawyer.texts),
                        kit.desk);
        model.about(person.id());
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private RetractionsView read() throws Exception {
        return model.read(person.id());
    }

    @Test
    void bothClaimsStandAndCountAsBefore() throws Exception {
        Independence origins = new Independence(casefile.holdings);
        int before = origins.of(List.of(account.id(), denial.id())).count();
        long claimsBefore = claims.rows().count("");
        model.link(denial.id(), account.id(), true);
        assertEquals(before, origins.of(List.of(account.id(), denial.id())).count());
        assertEquals(claimsBefore, claims.rows().count(""));
        RetractionsView.Row row = read().rows().getFirst();
        assertEquals(account.id(), row.account().id());
        assertEquals(denial.id(), row.denial().id());
        assertTrue(row.told().retraction().coerced());
        assertFalse(row.account().corrected());
        assertEquals(read(), read());
    }

    @Test
    void aLinkOfWhichOneClaimIsGoneIsLeftOut() throws Exception {
        model.link(denial.id(), account.id(), false);
        claims.remove(account);
        assertEquals(List.of(), read().rows());
        casefile.ledger.undo();
        assertEquals(1, read().rows().size());
    }

    @Test
    void theLinkIsTakenAwayAndUndoBringsItBack() throws Exception {
        model.link(denial.id(), account.id(), false);
        model.unlink(read().rows().getFirst().told().retraction());
        assertEquals(List.of(), read().rows());
        casefile.ledger.undo();
        assertFalse(read().rows().getFirst().told().retraction().coerced());
        assertEquals(List.of(), kit.problems);
    }

    @Test
    void whatIsGoneMeanwhileIsTold() throws Exception {
        claims.remove(account);
        model.link(denial.id(), account.id(), true);
        assertEquals(1, kit.problems.size());
        assertEquals(List.of(), read().rows());
    }

    @Test
    void anotherPersonHasNothingOfIt() throws Exception {
        model.link(denial.id(), account.id(), true);
        Agent other = lawyer.agent(AgentKind.PERSON, "Person-B");
        assertEquals(List.of(), model.read(other.id()).rows());
    }

    @Test
    void theirOwnClaimsAreFoundBeforeThoseOfOthers() throws Exception {
        claims.change(claims.find(denial.id()).orElseThrow().stating("Nobody beat me"));
        for (int i = 0; i < 9; i++) {
            Matter other = lawyer.make(MatterKind.ACT, null);
            Claim claim = lawyer.say(other, "act_type", "torture", "2001");
            claims.change(claim.stating("Nobody came, " + i));
        }
        assertEquals(denial.id(), model.find("nobody").getFirst().id());
        assertEquals(account.id(), model.find("C-" + account.number()).getFirst().id());
        long found = model.find("nobody").stream().map(row -> row.id()).distinct().count();
        assertEquals(model.find("nobody").size(), found, "each once");
    }
}
