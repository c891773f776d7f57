package org.dalil.law.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.history.ActName;
import org.dalil.kernel.RecordIds;
import org.dalil.kit.BareCasefile;
import org.dalil.law.Lawyer;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Members;
import org.dalil.people.Membership;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What is gathered about people: everything that names them, what belongs to it, what they share
/// with their groups, and nothing that was corrected, denied or taken away.
class DossiersTest {
    private BareCasefile casefile;
    private Lawyer lawyer;
    private Agent person;
    private Agent group;
    private Members members;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        lawyer = new Lawyer(casefile);
        person = lawyer.agent(AgentKind.PERSON, "Person-A");
        group = lawyer.agent(AgentKind.GROUP, "Group-A");
        members = new Members(casefile.holdings);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Dossier dossier(Agent who) throws Exception {
        return new Dossiers(casefile.holdings, lawyer.vocabularies).of(who.id());
    }

    private Set<UUID> told(Agent who) throws Exception {
        return dossier(who).told().stream().map(Told::id).collect(Collectors.toSet());
    }

    @Test
    void ofSomebodyOfWhomNothingIsToldTheDossierIsEmpty() throws Exception {
        assertEquals(Dossier.of(person.id(), List.of()), dossier(person));
        assertEquals(Map.of(), new Dossiers(casefile.holdings, lawyer.vocabularies).of(List.of()));
    }

    @Test
    void everyFieldThatNamesSomebodyBringsItsMatter() throws Exception {
        Map<String, MatterKind> fields =
                Map.of(
                        "holder", MatterKind.PROTECTION,
                        "sought", MatterKind.EXTRADITION_REQUEST,
                        "party", MatterKind.PROCEEDING,
                        "protects", MatterKind.INTERIM_MEASURE);
        for (Map.Entry<String, MatterKind> one : fields.entrySet()) {
            Matter matter = lawyer.make(one.getValue(), null);
            assertFalse(told(person).contains(matter.id()), one.getKey());
            lawyer.name(matter, one.getKey(), person);
            assertTrue(told(person).contains(matter.id()), one.getKey());
        }
        Matter within = lawyer.make(MatterKind.ASSURANCE, Lawyer.ref(person));
        assertTrue(told(person).contains(within.id()));
    }

    @Test
    void ofActsOnlyThoseThatBearOnThePosition() throws Exception {
        Matter act = lawyer.make(MatterKind.ACT, null);
        lawyer.name(act, "victim", person);
        lawyer.say(act, "act_type", "torture", null);
        assertEquals(Set.of(), told(person));
        lawyer.say(act, "act_type", "rendition", null);
        assertEquals(Set.of(act.id()), told(person));
        Matter other = lawyer.make(MatterKind.ACT, null);
        lawyer.say(other, "act_type", "rendition", null);
        assertEquals(Set.of(act.id()), told(person), "an act without a victim is nobody’s");
    }

    @Test
    void whatBelongsToAProceedingComesWithItAndItWithAMeasure() throws Exception {
        Matter proceeding = lawyer.make(MatterKind.PROCEEDING, null);
        Matter measure = lawyer.make(MatterKind.INTERIM_MEASURE, proceeding.ref());
        Matter step = lawyer.make(MatterKind.LEGAL_STEP, proceeding.ref());
        lawyer.name(measure, "protects", person);
        assertEquals(Set.of(proceeding.id(), measure.id(), step.id()), told(person));
        Matter request = lawyer.make(MatterKind.EXTRADITION_REQUEST, null);
        Matter appeal = lawyer.make(MatterKind.PROCEEDING, request.ref());
        Matter ruling = lawyer.make(MatterKind.LEGAL_STEP, appeal.ref());
        lawyer.name(request, "sought", person);
        assertTrue(told(person).containsAll(Set.of(appeal.id(), ruling.id())));
    }

    @Test
    void whatIsDeniedCorrectedOrTakenAwayNamesNobody() throws Exception {
        Claims claims = new Claims(casefile.holdings);
        Matter matter = lawyer.make(MatterKind.PROTECTION, null);
        Claim holder = lawyer.name(matter, "holder", person);
        claims.change(holder.turned(Polarity.NEGATED));
        assertEquals(Set.of(), told(person));
        claims.change(holder.turned(Polarity.AFFIRMED));
        assertEquals(Set.of(matter.id()), told(person));

        Agent other = lawyer.agent(AgentKind.PERSON, "Person-B");
        Claim sealed = claims.seal(supported(holder));
        Claim next = claims.supersede(sealed);
        claims.change(next.filling(next.slots().being(Lawyer.ref(other))));
        assertEquals(Set.of(), told(person));
        assertEquals(Set.of(matter.id()), told(other));

        lawyer.matters.remove(matter);
        assertEquals(Set.of(), told(other));
        casefile.ledger.undo();
        assertEquals(Set.of(matter.id()), told(other));
    }

    private Claim supported(Claim claim) throws Exception {
        Claims claims = new Claims(casefile.holdings);
        claims.addWords(
                claim,
                casefile.source("A report").id(),
                casefile.text(),
                BareCasefile.words("nine people"),
                org.dalil.claim.content.Stance.SUPPORTS);
        return claims.find(claim.id()).orElseThrow();
    }

    @Test
    void membersShareWhatIsToldOfTheirGroupsAlsoThroughOtherGroups() throws Exception {
        Agent families = lawyer.agent(AgentKind.GROUP, "Families");
        members.add(group, person);
        members.add(families, group);
        Matter ofGroup = lawyer.make(MatterKind.PROTECTION, null);
        lawyer.name(ofGroup, "holder", group);
        Matter ofAll = lawyer.make(MatterKind.INTERIM_MEASURE, null);
        lawyer.name(ofAll, "protects", families);
        Map<UUID, UUID> groups =
                dossier(person).told().stream().collect(Collectors.toMap(Told::id, Told::group));
        assertEquals(Map.of(ofGroup.id(), group.id(), ofAll.id(), families.id()), groups);
        assertEquals(Set.of(ofAll.id(), ofGroup.id()), told(group));
        assertEquals(Set.of(ofAll.id()), told(families));
    }

    @Test
    void whatNamesThePersonIsToldOfThePersonThoughTheGroupIsNamedToo() throws Exception {
        members.add(group, person);
        Matter both = lawyer.make(MatterKind.PROTECTION, null);
        lawyer.name(both, "holder", group);
        lawyer.name(both, "holder", person);
        assertNull(dossier(person).told().getFirst().group());
        assertEquals(1, dossier(person).told().size());
    }

    @Test
    void ofManyEachHasTheirOwn() throws Exception {
        List<Agent> people = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Agent one = lawyer.agent(AgentKind.PERSON, "Person " + i);
            Matter matter = lawyer.make(MatterKind.PROTECTION, null);
            lawyer.name(matter, "holder", one);
            people.add(one);
            ids.add(one.id());
        }
        Map<UUID, Dossier> all = new Dossiers(casefile.holdings, lawyer.vocabularies).of(ids);
        assertEquals(ids, List.copyOf(all.keySet()));
        for (Agent one : people) {
            assertEquals(dossier(one), all.get(one.id()));
            assertEquals(1, all.get(one.id()).told().size());
        }
    }

    @Test
    void theDossierSaysWhoSaysWhatOfAnAssuranceOnly() throws Exception {
        Matter assurance = lawyer.make(MatterKind.ASSURANCE, Lawyer.ref(person));
        Claim promise = lawyer.say(assurance, "promised", "no_torture", null);
        Claim unheard = lawyer.say(assurance, "kept", "unknown", null);
        lawyer.voice(promise, group);
        Dossier dossier = dossier(person);
        assertEquals(List.of(group.id()), dossier.voices(promise.id()));
        assertEquals(List.of(), dossier.voices(unheard.id()));
    }

    @Test
    void matterIsFoundByItsNamesWithoutReadingEveryClaim() throws Exception {
        String some = "UNNEST(ARRAY[random_uuid(), random_uuid()])";
        String naming = casefile.wayInLargeCasefile(DossierStore.NAMING.replace("UNNEST(?)", some));
        assertTrue(naming.contains("CLAIM_BY_OBJECT: "), naming);
        String corrected =
                casefile.wayInLargeCasefile(DossierStore.CORRECTED.replace("UNNEST(?)", some));
        assertTrue(corrected.contains("CLAIM_BY_SUPERSEDES: "), corrected);
        assertEquals(
                List.of("object", "predicate", "gone", "polarity", "subject_kind", "subject", "id"),
                casefile.columnsOf("claim_by_object"));
    }

    @Test
    void groupsThatHoldEachOtherAndCasesWithinEachOtherComeToAnEnd() throws Exception {
        Agent other = lawyer.agent(AgentKind.GROUP, "Group-B");
        Matter status = lawyer.make(MatterKind.PROTECTION, null);
        lawyer.name(status, "holder", other);
        RecordIds ids = casefile.holdings.ids();
        Matter first = new Matter(MatterKind.PROCEEDING, ids.next(), "First", null);
        Matter second = new Matter(MatterKind.PROCEEDING, ids.next(), "Second", first.ref());
        casefile.ledger.act(
                ActName.of("people.act.add-member", "name", "x"),
                changes -> {
                    for (Membership one :
                            List.of(
                                    new Membership(ids.next(), group.id(), other.id(), 1, null),
                                    new Membership(ids.next(), other.id(), group.id(), 1, null),
                                    new Membership(ids.next(), group.id(), group.id(), 2, null))) {
                        changes.create(Membership.SHAPE, one);
                    }
                    changes.create(Matter.shape(first.kind()), first);
                    changes.create(Matter.shape(second.kind()), second);
                    changes.update(Matter.shape(first.kind()), first.within(second.ref()));
                    return first;
                });
        lawyer.name(second, "party", group);
        assertEquals(Set.of(status.id(), first.id(), second.id()), told(group));
        assertEquals(Set.of(status.id(), first.id(), second.id()), told(other));
    }

    @Test
    void aMatterThatManyAreNamedInIsReadOnce() throws Exception {
        Matter measure = lawyer.make(MatterKind.INTERIM_MEASURE, null);
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Agent one = lawyer.agent(AgentKind.PERSON, "Person " + i);
            lawyer.name(measure, "protects", one);
            ids.add(one.id());
        }
        Map<UUID, Dossier> all = new Dossiers(casefile.holdings, lawyer.vocabularies).of(ids);
        Told shown = all.get(ids.getFirst()).told().getFirst();
        for (UUID one : ids) {
            assertSame(shown, all.get(one).told().getFirst());
        }
        assertEquals(200, shown.named("protects").size());
    }
}
