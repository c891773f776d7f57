package org.dalil.app.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.support.Supports;
import org.dalil.claim.view.Facts;
import org.dalil.event.command.Command;
import org.dalil.event.command.Commands;
import org.dalil.event.command.Cover;
import org.dalil.law.Certainty;
import org.dalil.law.retraction.Custody;
import org.dalil.law.retraction.Retraction;
import org.dalil.law.retraction.Retractions;
import org.dalil.people.Agents;
import org.dalil.people.tie.Position;
import org.dalil.people.tie.Positions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What is told of Person K, who is made up: an account, its denial in custody, and who gave orders
/// there.
class DenialInCustodyTest {
    @TempDir static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // made once, before the first test
    private static Casefile casefile;

    @SuppressWarnings("NullAway.Init") // made once, before the first test
    private static Demonstration story;

    @BeforeAll
    static void tell() throws Exception {
        casefile = DemonstrationKit.casefile(folder);
        story = DemonstrationKit.tell(casefile, folder);
    }

    @AfterAll
    static void close() throws Exception {
        casefile.close();
    }

    private static UUID id(Who who) {
        return story.agent(who).id();
    }

    private static Retraction retraction() throws Exception {
        List<Retraction> all =
                new Retractions(casefile.holdings(), new Vocabularies(casefile.holdings()))
                        .of(id(Who.PERSON_K));
        assertEquals(1, all.size());
        return all.getFirst();
    }

    @Test
    void theDenialStandsBesideTheAccountAndCorrectsNothing() throws Exception {
        Retraction one = retraction();
        assertEquals(story.claim("k-denial").id(), one.denial());
        assertEquals(story.claim("k-account").id(), one.account());
        assertTrue(one.coerced());
        Claims claims = new Claims(casefile.holdings());
        for (UUID id : List.of(one.denial(), one.account())) {
            Claim claim = claims.find(id).orElseThrow();
            assertTrue(claim.isSealed());
            assertNull(claim.supersedes());
            assertEquals(id(Who.PERSON_K), claims.chain(id).getFirst().agent());
        }
    }

    @Test
    void itIsSaidWhoHeldHimWhereAndCutOffFromWhom() throws Exception {
        List<Custody> all = retraction().custody();
        assertEquals(1, all.size());
        Custody custody = all.getFirst();
        assertEquals(Certainty.CERTAIN, custody.then());
        assertEquals(List.of(id(Who.DEPARTMENT)), custody.holders());
        assertEquals(1, custody.places().size());
        assertEquals(
                Set.of("counsel_access", "contact_allowed", "statement_signed", "detention_type"),
                custody.conditions().stream().map(one -> one.field()).collect(Collectors.toSet()));
    }

    @Test
    void theChainOfCommandRunsFromTheOfficerToTheDepartment() throws Exception {
        Vocabularies terms = new Vocabularies(casefile.holdings());
        List<Commands.OfAct> chains =
                new Commands(casefile.holdings(), new Facts(casefile.holdings(), terms))
                        .of(story.event(What.CUSTODY).id());
        assertEquals(1, chains.size());
        Command chain = chains.getFirst().command();
        assertEquals(id(Who.OFFICER_L), chain.accused());
        Set<UUID> met = chain.steps().stream().map(Command.Step::body).collect(Collectors.toSet());
        assertEquals(Set.of(id(Who.PRISON), id(Who.WARDEN_M), id(Who.DEPARTMENT)), met);
        assertFalse(chain.steps().stream().anyMatch(Command.Step::circle));
        assertTrue(
                chain.steps().stream()
                        .flatMap(step -> step.holders().stream())
                        .allMatch(holder -> holder.cover() != Cover.NOT));
    }

    @Test
    void everyOfficeRestsOnAClaimThatRestsOnWordsAndNobodyIsNamed() throws Exception {
        Supports supports = new Supports(casefile.holdings());
        for (Who who : List.of(Who.OFFICER_L, Who.WARDEN_M)) {
            List<Position> held = new Positions(casefile.holdings()).of(id(who));
            assertEquals(1, held.size());
            UUID claim = Objects.requireNonNull(held.getFirst().claim());
            assertEquals(Set.of(claim), supports.resting(List.of(claim)));
            assertFalse(
                    new Agents(casefile.holdings()).find(id(who)).orElseThrow().identityKnown());
        }
        for (Who who : Who.values()) {
            if (who.ordinal() >= Who.PERSON_K.ordinal()) {
                assertTrue(who.label.endsWith(", made up"), who.label);
            }
        }
    }
}
