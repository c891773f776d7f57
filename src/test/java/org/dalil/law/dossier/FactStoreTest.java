package org.dalil.law.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.content.Stance;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.value.ClaimValue;
import org.dalil.claim.view.Fact;
import org.dalil.claim.view.Facts;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.law.Lawyer;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// The quick reading says what the other one says: values, dates, denials, and no claim that was
/// corrected.
class FactStoreTest {
    private BareCasefile casefile;
    private Lawyer lawyer;
    private Matter act;
    private Matter measure;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        lawyer = new Lawyer(casefile);
        act = lawyer.make(MatterKind.ACT, null);
        measure = lawyer.make(MatterKind.INTERIM_MEASURE, null);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Map<UUID, List<Fact>> quick() throws Exception {
        Map<String, String> holds = new HashMap<>();
        for (ListedTerm one : lawyer.vocabularies.terms("predicate")) {
            holds.put(one.code(), Objects.requireNonNullElse(one.holds(), "text"));
        }
        return sorted(new FactStore(casefile.database).of(List.of(act.id(), measure.id()), holds));
    }

    private Map<UUID, List<Fact>> thorough() throws Exception {
        return sorted(
                new Facts(casefile.holdings, lawyer.vocabularies)
                        .of(List.of(act.id(), measure.id())));
    }

    private static Map<UUID, List<Fact>> sorted(Map<UUID, List<Fact>> facts) {
        Map<UUID, List<Fact>> sorted = new HashMap<>();
        facts.forEach((id, its) ->
                sorted.put(id, its.stream().sorted(Comparator.comparing(Fact::claim)).toList()));
        return sorted;
    }

    @Test
    void bothReadingsSayTheSame() throws Exception {
        assertTrue(quick().isEmpty());
        Agent state = lawyer.agent(AgentKind.STATE, "State-A");
        lawyer.name(measure, "addressee_state", state);
        lawyer.say(measure, "measure_state", "in_force", "2006-08-15");
        lawyer.say(measure, "measure_state", "in_force", "2006-08-15");
        lawyer.say(measure, "measure_until", "until looked at", null);
        lawyer.day(act, "begun", "XXXX-06-09");
        lawyer.day(act, "begun", "2014/..");
        lawyer.state(act, "held_at", new ClaimValue.Placed(null, "a basement"), "2006");
        Claim denied = lawyer.say(act, "stage", "carried_out", null);
        Claims claims = new Claims(casefile.holdings);
        claims.change(denied.turned(Polarity.NEGATED));
        Claim leaning = lawyer.say(act, "stage", "ordered", null);
        claims.change(
                leaning.on(
                        DateValue.words("last month", DateBasis.RELATIVE_UNRESOLVED)
                                .leaningOn(
                                        new RecordRef(
                                                RecordKind.SOURCE, casefile.source("S").id()))));
        assertEquals(thorough(), quick());
        assertEquals(5, quick().get(act.id()).size());
    }

    @Test
    void whatWasCorrectedOrTakenAwayIsInNeither() throws Exception {
        Claim first = lawyer.say(act, "stage", "carried_out", null);
        Claims claims = new Claims(casefile.holdings);
        claims.addWords(
                first,
                casefile.source("A report").id(),
                casefile.text(),
                BareCasefile.words("nine people"),
                Stance.SUPPORTS);
        Claim next = claims.supersede(claims.seal(claims.find(first.id()).orElseThrow()));
        claims.change(next.filling(next.slots().saying("attempted")));
        assertEquals(thorough(), quick());
        assertEquals("attempted", quick().get(act.id()).getFirst().term());
        claims.remove(claims.find(next.id()).orElseThrow());
        assertEquals(thorough(), quick());
        assertEquals("carried_out", quick().get(act.id()).getFirst().term());
    }

    @Test
    void aFieldThatNoListHasIsPassedOver() throws Exception {
        lawyer.say(act, "stage", "ordered", null);
        assertEquals(
                Map.of(),
                new FactStore(casefile.database).of(List.of(act.id()), Map.of("begun", "date")));
        assertEquals(Map.of(), new FactStore(casefile.database).of(List.of(), Map.of()));
    }

    private Map<UUID, List<Fact>> acts(Matter... all) throws Exception {
        Map<String, String> holds = new HashMap<>();
        lawyer.vocabularies
                .terms("predicate")
                .forEach(one ->
                        holds.put(one.code(), Objects.requireNonNullElse(one.holds(), "text")));
        return new FactStore(casefile.database)
                .acts(
                        List.of(all).stream().map(Matter::id).toList(),
                        Set.of("rendition", "detention"),
                        holds);
    }

    @Test
    void ofActsOnlyThoseOfTheTypesAreReadAndTheseWhole() throws Exception {
        Matter other = lawyer.make(MatterKind.ACT, null);
        Matter untyped = lawyer.make(MatterKind.ACT, null);
        lawyer.say(act, "stage", "ordered", null);
        lawyer.say(act, "act_type", "torture", null);
        lawyer.say(act, "act_type", "rendition", null);
        lawyer.say(other, "act_type", "torture", null);
        lawyer.say(other, "stage", "carried_out", null);
        lawyer.say(untyped, "stage", "rendition", null);

        Map<UUID, List<Fact>> read = acts(act, other, untyped);
        assertEquals(Set.of(act.id()), read.keySet());
        assertEquals(
                thorough().get(act.id()),
                read.get(act.id()).stream().sorted(Comparator.comparing(Fact::claim)).toList());
        assertEquals(Map.of(), acts());
    }

    @Test
    void aTypeThatWasTakenAwayMakesNoActOfIt() throws Exception {
        Claim said = lawyer.say(act, "act_type", "rendition", null);
        lawyer.say(act, "stage", "ordered", null);
        assertEquals(2, acts(act).get(act.id()).size());
        new Claims(casefile.holdings).remove(said);
        assertEquals(Map.of(), acts(act));
    }

    @Test
    void claimsOfASubjectAreFoundByTheirIndex() throws Exception {
        String way =
                casefile.wayInLargeCasefile(
                        FactStore.SAID.replace(
                                "UNNEST(?)", "UNNEST(ARRAY[random_uuid(), random_uuid()])"));
        assertTrue(way.contains("CLAIM_BY_SUBJECT: "), way);
    }
}
