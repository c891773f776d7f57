package org.dalil.people.ui.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.desk.Intent;
import org.dalil.desk.control.line.NamedRecord;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Members;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// What something about people can rest on is found by words and numbers, those about the person
/// first, and what is gone is not followed.
class RestsTest {
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);
    private BareCasefile casefile;
    private Claims claims;
    private Rests rests;
    private Agent karim;
    private Claim about;
    private Claim other;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        claims = new Claims(casefile.holdings);
        rests = new Rests(casefile.holdings);
        karim = new Agents(casefile.holdings).add(AgentKind.PERSON, "Karim");
        about = claim();
        other = claim();
        new Attributions(casefile.holdings)
                .concern(about, new RecordRef(RecordKind.AGENT, karim.id()), null);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Claim claim() throws Exception {
        return claims.fromWords(
                casefile.source("A report").id(),
                casefile.text(),
                BareCasefile.words("nine people"));
    }

    private UUID passage(Claim claim) throws Exception {
        return claims.supports(claim.id()).getFirst().passage();
    }

    @Test
    void claimsAreFoundByTheirNumberAndTheirWords() throws Exception {
        assertEquals(about.id(), rests.findClaims("C-" + about.number(), TEXTS).getFirst().id());
        List<NamedRecord> found = rests.findClaims("nine", TEXTS);

        assertEquals(2, found.size());
        assertTrue(found.getFirst().words().endsWith("nine people"));
        assertTrue(found.getFirst().words().startsWith(found.getFirst().name()));
        assertEquals(List.of(), rests.findClaims("nothing of the kind", TEXTS));
    }

    @Test
    void passagesAboutThePersonComeFirstAndNoneTwice() throws Exception {
        List<NamedRecord> found = rests.findPassages(karim.id(), "NINE", TEXTS);

        assertEquals(
                List.of(passage(about), passage(other)),
                found.stream().map(NamedRecord::id).toList());
        assertTrue(found.getFirst().way() instanceof Intent.ToWords);
        assertEquals("“nine people”", found.getFirst().name());
    }

    @Test
    void whatRestsOnNothingShowsNothing() throws Exception {
        assertNull(rests.claim(null, TEXTS));
        assertNull(rests.passage(null, TEXTS));
    }

    @Test
    void whatIsGoneIsNamedButLeadsNowhere() throws Exception {
        UUID lost = casefile.holdings.ids().next();
        for (NamedRecord gone : List.of(rests.claim(lost, TEXTS), rests.passage(lost, TEXTS))) {
            assertEquals(lost, gone.id());
            assertEquals("–", gone.name());
            assertNull(gone.way());
        }
    }

    @Test
    void theClaimAndThePassageSayHowToOpenThem() throws Exception {
        NamedRecord claim = rests.claim(about.id(), TEXTS);
        NamedRecord passage = rests.passage(passage(about), TEXTS);

        assertEquals(
                new Intent.ToRecord(new RecordRef(RecordKind.CLAIM, about.id())),
                claim == null ? null : claim.way());
        Intent.ToWords way = passage == null ? null : (Intent.ToWords) passage.way();
        assertEquals(BareCasefile.words("nine people").end(), way == null ? -1 : way.end());
    }

    @Test
    void aNameByAClaimThatIsGoneIsNotGiven() throws Exception {
        Members members = new Members(casefile.holdings);
        Agents agents = new Agents(casefile.holdings);
        Agent group = agents.add(AgentKind.GROUP, "Group");
        Agent first = members.addUnnamed(group, List.of("Member 1"), null).getFirst();

        rests.name(first, members.of(group.id()).getFirst(), "Zafar", karim.id());
        assertEquals(first, agents.find(first.id()).orElseThrow());

        rests.name(first, members.of(group.id()).getFirst(), "Zafar", other.id());
        assertEquals("Zafar", agents.find(first.id()).orElseThrow().label());
    }
}
