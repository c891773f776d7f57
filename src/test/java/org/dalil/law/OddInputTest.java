package org.dalil.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claims;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterException;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.value.ClaimValue;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.law.bond.Bonds;
import org.dalil.law.clock.LegalPosition;
import org.dalil.law.clock.PositionWords;
import org.dalil.law.clock.RefoulementClock;
import org.dalil.law.dossier.Dossiers;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.PlacePrecision;
import org.dalil.people.Places;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/// What cannot be is recorded when somebody says so, read back, told with its reason, and repaired
/// by nobody: from the record to the words that people read.
class OddInputTest {
    private static final LocalDate DAY = LocalDate.of(2006, 11, 28);

    private BareCasefile casefile;
    private Lawyer lawyer;
    private Agent person;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        lawyer = new Lawyer(casefile);
        person = lawyer.agent(AgentKind.PERSON, "Person-A");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private LegalPosition position(LocalDate day) throws Exception {
        return new RefoulementClock(new Bonds(casefile.holdings, lawyer.texts).book())
                .at(day, new Dossiers(casefile.holdings, lawyer.vocabularies).of(person.id()));
    }

    private List<String> flags(LocalDate day) throws Exception {
        return new PositionWords(lawyer.texts, id -> "somebody").flags(position(day));
    }

    private Matter measure() throws Exception {
        Matter measure = lawyer.make(MatterKind.INTERIM_MEASURE, null);
        lawyer.name(measure, "protects", person);
        lawyer.say(measure, "forum", "ecthr", null);
        return measure;
    }

    private void held(String from, String place, @Nullable String country) throws Exception {
        Matter act = lawyer.make(MatterKind.ACT, null);
        lawyer.name(act, "victim", person);
        lawyer.say(act, "act_type", "detention", null);
        lawyer.day(act, "held_from", from);
        lawyer.day(act, "held_to", "2006-12-20");
        var there = new Places(casefile.holdings).add(place, PlacePrecision.UNKNOWN, country);
        lawyer.state(act, "held_at", new ClaimValue.Placed(there.id(), null), null);
    }

    @Test
    void aMeasureLiftedBeforeItWasIndicated() throws Exception {
        Matter measure = measure();
        lawyer.say(measure, "measure_state", "in_force", "2006-08-15");
        lawyer.say(measure, "measure_state", "lifted", "2006-08-01");
        assertEquals(
                List.of("The measure is said to have been lifted before it was indicated."),
                flags(DAY));
        assertEquals(1, position(DAY).measures().size());
    }

    @Test
    void aMeasureLiftedThatNobodyIndicated() throws Exception {
        lawyer.say(measure(), "measure_state", "lifted", "2006-08-01");
        assertTrue(flags(DAY).getFirst().contains("no claim says that it was indicated"));
    }

    @Test
    void aForumThatCouldNotYetBindTheState() throws Exception {
        Matter measure = measure();
        lawyer.name(measure, "addressee_state", lawyer.agent(AgentKind.STATE, "Russia"));
        lawyer.say(measure, "measure_state", "in_force", "1995-01-01");
        List<String> flags = flags(DAY);
        assertEquals(1, flags.size(), flags.toString());
        assertTrue(flags.getFirst().contains("could not bind the State"), flags.toString());
        assertTrue(position(DAY).measures().getFirst().inForce().may(), "it stands as it is said");
    }

    @Test
    void aForumThatNeverBindsTheState() throws Exception {
        Matter measure = measure();
        lawyer.name(measure, "addressee_state", lawyer.agent(AgentKind.STATE, "Uzbekistan"));
        lawyer.say(measure, "measure_state", "in_force", "2006-08-15");
        assertTrue(flags(DAY).getFirst().contains("could not bind"), flags(DAY).toString());
    }

    @Test
    void twoTownsOnOneDay() throws Exception {
        held("2006-11-01", "Ivanovo", "Russia");
        held("2006-11-01", "Moscow", "Russia");
        assertEquals(
                List.of(
                        "2 places are named where the person was held on one day, and nothing says"
                                + " that one lies in the other."),
                flags(DAY));
        assertEquals(List.of(), flags(LocalDate.of(2006, 10, 1)));
    }

    @Test
    void aTownItsRegionAndItsCountryAreOnePlace() throws Exception {
        held("2006-11-01", "Ivanovo", "Россия");
        held("2006-11-01", "Russian Federation", null);
        held("2006-11-01", "Remand prison 1, Ivanovo, Russia", null);
        assertEquals(List.of(), flags(DAY));
        held("2006-11-01", "Tashkent", "Uzbekistan");
        assertTrue(flags(DAY).getFirst().startsWith("2 places"), flags(DAY).toString());
    }

    @Test
    void anActWithNobodyInIt() throws Exception {
        Matter empty = lawyer.make(MatterKind.ACT, null);
        Matter typed = lawyer.make(MatterKind.ACT, null);
        lawyer.say(typed, "act_type", "rendition", null);
        lawyer.say(typed, "stage", "carried_out", "2006-10-01");
        assertEquals(2, lawyer.matters.all(MatterKind.ACT).size());
        assertTrue(lawyer.matters.find(empty.ref()).isPresent());
        assertTrue(position(DAY).isEmpty(), "nobody says that it was done to this person");
    }

    @Test
    void anActWithAVictimAndNobodyWhoDidIt() throws Exception {
        Matter act = lawyer.make(MatterKind.ACT, null);
        lawyer.name(act, "victim", person);
        lawyer.say(act, "act_type", "rendition", null);
        Matter part = lawyer.make(MatterKind.INVOLVEMENT, act.ref());
        lawyer.say(part, "degree", "carried_out", null);
        assertTrue(
                position(DAY).extraditions().stream().noneMatch(one -> one.carriedOut().may()),
                "a part played is no stage of the act");
    }

    @Test
    void aRemovalWhoseStageIsDeniedByOneAndToldByAnother() throws Exception {
        Matter act = lawyer.make(MatterKind.ACT, null);
        lawyer.name(act, "victim", person);
        lawyer.say(act, "act_type", "extradition_transfer", null);
        lawyer.say(act, "stage", "carried_out", "2006-10-01");
        var denied = lawyer.say(act, "stage", "carried_out", "2006-10-01");
        new Claims(casefile.holdings).change(denied.turned(Polarity.NEGATED));
        var done = position(DAY).extraditions().getFirst().carriedOut();
        assertTrue(done.may());
        assertFalse(done.certain());
        assertFalse(done.reasons().isEmpty());
    }

    @Test
    void aMatterIsNeverPartOfItself() throws Exception {
        Matter outer = lawyer.make(MatterKind.PROCEEDING, null);
        Matter inner = lawyer.make(MatterKind.PROCEEDING, outer.ref());
        RecordRef ring = inner.ref();
        assertThrows(MatterException.class, () -> lawyer.matters.put(outer, ring));
    }
}
