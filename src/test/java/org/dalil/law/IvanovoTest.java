package org.dalil.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.kit.BareCasefile;
import org.dalil.law.bond.BondBook;
import org.dalil.law.bond.Bonds;
import org.dalil.law.clock.Bar;
import org.dalil.law.clock.LegalPosition;
import org.dalil.law.clock.PositionWords;
import org.dalil.law.clock.Promise;
import org.dalil.law.clock.RefoulementClock;
import org.dalil.law.dossier.Dossier;
import org.dalil.law.dossier.Dossiers;
import org.dalil.law.forum.Completeness;
import org.dalil.law.forum.Form;
import org.dalil.law.forum.Requirements;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Members;
import org.dalil.people.Membership;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The thirteen of Ivanovo, by facts restated in our own words: ordered to be handed over,
/// forbidden to be, and not handed over as far as any claim says.
class IvanovoTest {
    private static final LocalDate HEARING = LocalDate.of(2006, 11, 28);

    private BareCasefile casefile;
    private Lawyer lawyer;
    private Agent group;
    private Agent russia;
    private Agent uzbekistan;
    private Agent prosecutor;
    private Agent defence;
    private Agent unhcr;
    private Matter request;
    private Matter assurance;
    private Claim sufficient;
    private List<Agent> members;

    @BeforeEach
    void record() throws Exception {
        casefile = new BareCasefile();
        lawyer = new Lawyer(casefile);
        group = lawyer.agent(AgentKind.GROUP, "Ivanovo group");
        russia = lawyer.agent(AgentKind.STATE, "Russia");
        uzbekistan = lawyer.agent(AgentKind.STATE, "Uzbekistan");
        prosecutor = lawyer.agent(AgentKind.STATE_BODY, "Prosecutor General");
        defence = lawyer.agent(AgentKind.PERSON, "Defence lawyer");
        unhcr = lawyer.agent(AgentKind.INTERNATIONAL_BODY, "UNHCR");
        List<String> labels = new ArrayList<>();
        for (int i = 1; i <= 13; i++) {
            labels.add("Member " + i + " of 13");
        }
        members = new Members(casefile.holdings).addUnnamed(group, labels, null);
        protection();
        removal();
        measure();
        assurance();
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private void protection() throws Exception {
        Matter status = lawyer.make(MatterKind.PROTECTION, null);
        lawyer.name(status, "holder", group);
        lawyer.say(status, "protection_kind", "refugee_unhcr_mandate", null);
        lawyer.say(status, "protection_state", "granted", "../2006-08-03");
        lawyer.say(status, "individual_determination", "yes", "../2006-08-03");
        lawyer.name(status, "authority", unhcr);
    }

    private void removal() throws Exception {
        request = lawyer.make(MatterKind.EXTRADITION_REQUEST, null);
        lawyer.name(request, "sought", group);
        lawyer.name(request, "requesting_state", uzbekistan);
        lawyer.name(request, "requested_state", russia);
        lawyer.say(request, "request_state", "received", null);
        lawyer.say(request, "request_state", "ordered", "2006-08-03");
        lawyer.say(request, "request_state", "upheld", "2006-11-28/2006-12-01");
    }

    private void measure() throws Exception {
        Matter case2947 = lawyer.make(MatterKind.PROCEEDING, null);
        lawyer.say(case2947, "forum", "ecthr", null);
        lawyer.name(case2947, "party", group);
        lawyer.name(case2947, "respondent", russia);
        Matter measure = lawyer.make(MatterKind.INTERIM_MEASURE, case2947.ref());
        lawyer.say(measure, "measure_state", "in_force", "2006-08-15");
        lawyer.say(measure, "measure_until", "until the cases were looked at", null);
        lawyer.name(measure, "addressee_state", russia);
    }

    private void assurance() throws Exception {
        assurance = lawyer.make(MatterKind.ASSURANCE, request.ref());
        lawyer.name(assurance, "promisor", uzbekistan);
        lawyer.name(assurance, "recipient", russia);
        lawyer.voice(lawyer.say(assurance, "promised", "no_torture", null), uzbekistan);
        lawyer.voice(lawyer.say(assurance, "promise_evidence", "claimed_only", null), prosecutor);
        sufficient = lawyer.say(assurance, "sufficiency", "sufficient", "2006-11-28");
        lawyer.voice(sufficient, russia);
        lawyer.voice(lawyer.say(assurance, "sufficiency", "insufficient", "2006-11-28"), defence);
    }

    private LegalPosition position(Agent who, LocalDate day) throws Exception {
        Dossier dossier = new Dossiers(casefile.holdings, lawyer.vocabularies).of(who.id());
        return new RefoulementClock(new BondBook(List.of(), Map.of())).at(day, dossier);
    }

    private PositionWords words() {
        return new PositionWords(
                lawyer.texts,
                id -> {
                    try {
                        return new Agents(casefile.holdings).find(id).orElseThrow().label();
                    } catch (org.dalil.kernel.ProblemException e) {
                        throw new AssertionError(e);
                    }
                });
    }

    @Test
    void onTheDayOfTheHearingTheClockSaysWhatTheClaimsSay() throws Exception {
        LegalPosition position = position(group, HEARING);
        assertEquals(
                "removal lawful under domestic orders; barred by an interim measure (European Court"
                    + " of Human Rights) since 15 August 2006; protected by recognised status"
                    + " (UNHCR) since 3 Aug 2006 at the latest; extradition ordered, not carried"
                    + " out",
                words().headline(position));
        assertTrue(position.barred());
        assertEquals(List.of(), position.flags());
    }

    @Test
    void beforeTheMeasureNothingFromStrasbourgBarredIt() throws Exception {
        LegalPosition before = position(group, LocalDate.of(2006, 8, 14));
        assertEquals(List.of(Bar.Kind.PROTECTED), before.bars().stream().map(Bar::kind).toList());
        assertFalse(before.extraditions().getFirst().upheld().may());
        LegalPosition early = position(group, LocalDate.of(2005, 1, 1));
        assertFalse(early.extraditions().getFirst().order().may());
        assertFalse(early.bars().getFirst().holds().certain());
    }

    @Test
    void theRulingIsPossibleUntilTheLastDayItCanBeOf() throws Exception {
        var hearing = position(group, HEARING).extraditions().getFirst().upheld();
        assertEquals(Certainty.POSSIBLE, hearing.certainty());
        assertTrue(hearing.reasons().getFirst().in(lawyer.texts).contains("28 Nov"));
        var after = position(group, LocalDate.of(2006, 12, 1)).extraditions().getFirst();
        assertEquals(Certainty.CERTAIN, after.upheld().certainty());
        assertEquals(Certainty.NO, after.carriedOut().certainty());
    }

    @Test
    void theSidesOfTheAssuranceAreClaimsOfDifferentVoices() throws Exception {
        Promise promise = position(group, HEARING).promises().getFirst();
        assertEquals(List.of(uzbekistan.id()), promise.promised().getFirst().voices());
        assertEquals(List.of(prosecutor.id()), promise.evidence().getFirst().voices());
        assertEquals("claimed_only", promise.evidence().getFirst().term());
        assertEquals(List.of(russia.id()), promise.sufficient().getFirst().voices());
        assertEquals(sufficient.id(), promise.sufficient().getFirst().claim());
        assertEquals(List.of(defence.id()), promise.insufficient().getFirst().voices());
        assertEquals(
                List.of(
                        "Promised: No torture or ill-treatment (says: Uzbekistan)",
                        "How it is known: Existence only claimed (says: Prosecutor General)",
                        "Held sufficient by: Russia",
                        "Held insufficient by: Defence lawyer"),
                words().promise(promise));
        assertTrue(
                position(group, HEARING.minusDays(1)).promises().getFirst().sufficient().isEmpty());
    }

    @Test
    void aMemberStandsWhereTheGroupStandsAndTheClockSaysSo() throws Exception {
        LegalPosition of = position(members.get(4), HEARING);
        assertEquals(3, of.bars().size() + of.promises().size());
        assertEquals(group.id(), of.bars().getFirst().group());
        assertTrue(words().headline(of).contains("as one of Ivanovo group"));
        assertEquals(
                position(group, HEARING).extraditions().getFirst().order(),
                of.extraditions().getFirst().order());
    }

    @Test
    void theThirteenAreCountedUnnamedAndTakeANameEachByAClaim() throws Exception {
        Members memberships = new Members(casefile.holdings);
        List<Membership> all = memberships.of(group.id());
        assertEquals(13, all.stream().mapToLong(Membership::people).sum());
        for (Agent one : members) {
            assertFalse(one.identityKnown());
        }
        Agent first = members.getFirst();
        Claim named = lawyer.say(request, "offence", "named in the application", null);
        memberships.change(group, first, all.getFirst().by(named.id()));
        assertEquals(named.id(), memberships.of(group.id()).getFirst().claim());
        assertTrue(new Claims(casefile.holdings).find(named.id()).isPresent());
        assertEquals(13, memberships.of(group.id()).size());
    }

    @Test
    void oneOfThemWhoWasHandedOverIsSoOnlyByAClaimAboutHim() throws Exception {
        Agent one = members.get(6);
        Matter act = lawyer.make(MatterKind.ACT, null);
        lawyer.name(act, "victim", one);
        lawyer.say(act, "act_type", "extradition_transfer", null);
        lawyer.say(act, "stage", "carried_out", "2006-10-25");
        assertTrue(position(one, HEARING).extraditions().getFirst().carriedOut().certain());
        assertFalse(position(group, HEARING).extraditions().getFirst().carriedOut().may());
        assertFalse(position(members.get(7), HEARING).extraditions().getFirst().carriedOut().may());
        assertTrue(words().flags(position(one, HEARING)).getFirst().contains("forbidden"));
    }

    @Test
    void aRule39RequestStillLacksWhatNoClaimSays() throws Exception {
        Completeness lacks =
                new Requirements(casefile.holdings, lawyer.vocabularies)
                        .missing(
                                Form.ECTHR_RULE39,
                                group.id(),
                                new Bonds(casefile.holdings, lawyer.texts).book(),
                                HEARING);
        assertEquals(
                List.of(
                        "grounds",
                        "provisions",
                        "domestic-decisions",
                        "removal-date",
                        "whereabouts",
                        "case-number",
                        "contact",
                        "contact-phone"),
                lacks.gaps().stream().map(gap -> gap.requirement().code()).toList());
        assertTrue(lacks.open().getFirst().forum().mayBeOpen(), "Russia was bound on that day");
        assertFalse(lacks.complete());
    }
}
