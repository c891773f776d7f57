package org.dalil.desk.control.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.matter.Matters;
import org.dalil.event.Events;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.people.PlacePrecision;
import org.dalil.people.Places;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Whatever a claim can be about is called by its name, and people as they are to be called.
class RecordNamesTest {
    private BareCasefile casefile;
    private RecordNames names;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        names = new RecordNames(casefile.holdings, new Naming(false));
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Optional<String> named(RecordKind kind, UUID id) throws Exception {
        return names.of(new RecordRef(kind, id));
    }

    @Test
    void everyKindThatAClaimCanBeAboutHasItsName() throws Exception {
        var holdings = casefile.holdings;
        UUID event = new Events(holdings).add("The return", null, null).id();
        UUID place = new Places(holdings).add("Osh", PlacePrecision.CITY, null).id();
        assertEquals("The return", named(RecordKind.EVENT, event).orElseThrow());
        assertEquals("Osh", named(RecordKind.PLACE, place).orElseThrow());
        assertEquals(
                "A report",
                named(RecordKind.SOURCE, casefile.source("A report").id()).orElseThrow());
        Matters matters = new Matters(holdings, Texts.in(Locale.ENGLISH));
        for (MatterKind kind : MatterKind.values()) {
            Matter one = matters.add(kind, "One " + kind, null, List.of());
            assertEquals("One " + kind, names.of(one.ref()).orElseThrow());
        }
    }

    @Test
    void peopleAreCalledAsTheyAreToBeCalled() throws Exception {
        Agents agents = new Agents(casefile.holdings);
        Agent one = agents.add(AgentKind.PERSON, "Anvar");
        agents.change(one.codeNamed("V-1"));
        assertEquals("Anvar", named(RecordKind.AGENT, one.id()).orElseThrow());
        names = new RecordNames(casefile.holdings, new Naming(true));
        assertEquals("V-1", named(RecordKind.AGENT, one.id()).orElseThrow());
    }

    @Test
    void whatIsGoneOrNamelessHasNone() throws Exception {
        UUID nobody = casefile.holdings.ids().next();
        for (RecordKind kind : RecordKind.values()) {
            assertEquals(Optional.empty(), named(kind, nobody), kind.code());
        }
    }
}
