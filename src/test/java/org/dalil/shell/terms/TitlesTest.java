package org.dalil.shell.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.content.Wording;
import org.dalil.event.Events;
import org.dalil.history.ActName;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.SealedCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.people.PlacePrecision;
import org.dalil.people.Places;
import org.dalil.source.Sources;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// A record in one line reads as its section’s list says it, and covers what that covers.
class TitlesTest {
    @TempDir Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Casefile casefile;

    @BeforeEach
    void open() throws Exception {
        casefile = SealedCasefile.create(folder.resolve("Osh.dalil"));
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Titles titles(Naming naming) {
        var holdings = casefile.holdings();
        return new Titles(
                new Agents(holdings, naming),
                new Places(holdings),
                new Sources(holdings, casefile.vault().blobs()),
                new Claims(holdings, naming),
                new Events(holdings),
                Texts.in(Locale.ENGLISH));
    }

    private Optional<String> of(RecordKind kind, UUID id) throws Exception {
        return titles(new Naming(false)).of(new RecordRef(kind, id));
    }

    @Test
    void placesAndEventsAreCalledByTheirNamesInOneLine() throws Exception {
        var holdings = casefile.holdings();
        var place = new Places(holdings).add("Remand\n prison", PlacePrecision.BUILDING, null);
        var event = new Events(holdings).add("Hearing", null, null);

        assertEquals(Optional.of("Remand prison"), of(RecordKind.PLACE, place.id()));
        assertEquals(Optional.of("Hearing"), of(RecordKind.EVENT, event.id()));
        new Events(holdings).remove(event);
        assertEquals(Optional.empty(), of(RecordKind.EVENT, event.id()), "it is gone");
        assertEquals(Optional.empty(), of(RecordKind.PASSAGE, place.id()), "has no page");
    }

    @Test
    void whoeverHasACodeNameIsCalledByItWhileNamesAreCovered() throws Exception {
        Agents agents = new Agents(casefile.holdings());
        Agent agent = agents.add(AgentKind.PERSON, "Gulnara");
        agents.change(agent.codeNamed("K-7"));
        RecordRef ref = new RecordRef(RecordKind.AGENT, agent.id());

        assertEquals(Optional.of("Gulnara"), titles(new Naming(false)).of(ref));
        assertEquals(Optional.of("K-7"), titles(new Naming(true)).of(ref));
    }

    @Test
    void anAllegationNeverStandsWithoutWhoMakesIt() throws Exception {
        casefile.sign("KM");
        var holdings = casefile.holdings();
        Claim claim =
                Claim.draft(
                        holdings.ids().next(),
                        1,
                        Wording.of("They were armed", "allegation_against_victim", "alleged"));
        holdings.create(ActName.of("claim.act.derive", "words", "x"), Claim.SHAPE, claim);

        String said = of(RecordKind.CLAIM, claim.id()).orElseThrow();
        assertTrue(said.startsWith("Alleged; nobody is named as saying so"), said);
        assertTrue(said.contains("They were armed"), said);
    }
}
