package org.dalil.packet.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.Slots;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.packet.material.Traits;
import org.dalil.people.Agent;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.testimony.consent.Consent;
import org.dalil.testimony.consent.ConsentPurpose;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// What goes into a packet, what may not be missing beside it, and what stays with its reason.
class PlanningTest {
    private static final ConsentPurpose COURT = ConsentPurpose.COURT;
    private final PlanKit kit = new PlanKit();

    private static List<UUID> claims(PacketPlan plan) {
        return plan.claims().stream().map(one -> one.claim().id()).toList();
    }

    private static List<Withholding> reasons(PacketPlan plan) {
        return plan.withheld().stream().map(Withheld::why).toList();
    }

    @Test
    void whatIsPublishedNeedsNobodysConsent() {
        Source report = kit.report("Report");
        EvidenceItem pdf = kit.item(report, "application/pdf");
        Claim one = kit.want(kit.claim("They were returned", kit.words(report, "returned")));
        PacketPlan plan = kit.plan(COURT);
        assertEquals(List.of(one.id()), claims(plan));
        assertEquals(List.of(pdf), plan.exhibits().getFirst().items());
        assertEquals(List.of(), plan.withheld());
        assertEquals(new PacketPlan.Counts(1, 1, 1, 1, 0), plan.counts());
    }

    @Test
    void testimonyGoesOnlyWithConsentForThisPurpose() {
        Agent witness = kit.person("Karim", null);
        Source told = kit.testimony(witness);
        Claim one = kit.want(kit.claim("He was beaten", kit.words(told, "they beat me")));
        assertEquals(
                List.of(Withholding.NOT_ASKED, Withholding.NO_WORDS), reasons(kit.plan(COURT)));

        kit.decide(witness, ConsentPurpose.PUBLIC_NAMED, "given");
        assertTrue(kit.plan(COURT).isEmpty());
        kit.decide(witness, COURT, "given");
        assertEquals(List.of(one.id()), claims(kit.plan(COURT)));
        assertTrue(kit.plan(ConsentPurpose.UN_CONFIDENTIAL).isEmpty());
    }

    @Test
    void nobodyNamedMeansNobodyAllowed() {
        Source told = kit.testimony(kit.person("x", null));
        kit.interviews.put(
                told.id(), org.dalil.testimony.interview.Interview.on(kit.id(), told.id()));
        kit.want(kit.claim("It was so", kit.words(told, "so")));
        assertEquals(Withholding.NOBODY_NAMED, reasons(kit.plan(COURT)).getFirst());
    }

    @Test
    void conditionsHoldUntilSomebodyKeepsToThem() {
        Agent witness = kit.person("Karim", null);
        Source told = kit.testimony(witness);
        kit.want(kit.claim("He was beaten", kit.words(told, "they beat me")));
        Consent bound = kit.decide(witness, COURT, "given_conditions");
        PacketPlan plan = kit.plan(COURT);
        assertEquals(Withholding.CONDITIONS, reasons(plan).getFirst());
        assertEquals(bound.id(), plan.withheld().getFirst().consent());
        assertEquals(1, kit.plan(PlanKit.wish(COURT).accepting(bound.id(), true)).claims().size());
    }

    @Test
    void aVoiceNeedsAConsentOfItsOwn() {
        Agent witness = kit.person("Karim", null);
        Source told = kit.testimony(witness);
        EvidenceItem sound = kit.item(told, "audio/ogg");
        EvidenceItem paper = kit.item(told, "application/pdf");
        kit.want(kit.claim("He was beaten", kit.words(told, "they beat me")));
        kit.decide(witness, COURT, "given");
        PacketPlan plan = kit.plan(COURT);
        assertEquals(List.of(paper), plan.exhibits().getFirst().items());
        assertEquals(List.of(Withholding.VOICE), reasons(plan));
        kit.decide(witness, ConsentPurpose.IMAGE_VOICE, "given");
        assertEquals(List.of(sound, paper), kit.plan(COURT).exhibits().getFirst().items());
    }

    @Test
    void aClaimKeepsTheWordsThatMayGo() {
        Agent witness = kit.person("Karim", null);
        Passage told = kit.words(kit.testimony(witness), "they beat me");
        Passage printed = kit.words(kit.report("Report"), "beaten");
        kit.want(kit.claim("He was beaten", told, printed));
        PacketPlan plan = kit.plan(COURT);
        assertEquals(
                List.of(printed),
                plan.claims().getFirst().words().stream()
                        .map(PlannedClaim.Words::passage)
                        .toList());
        assertEquals(List.of(Withholding.NOT_ASKED), reasons(plan));
    }

    @Test
    void anAllegationGoesOnlyWithItsVoiceAndWhatRebutsIt() {
        Agent state = kit.person("The ministry", null);
        Source report = kit.report("Report");
        Claim alleged =
                kit.want(
                        kit.claim(
                                "He planned it",
                                ClaimKind.ALLEGATION_AGAINST_VICTIM,
                                kit.words(report, "planned")));
        assertEquals(List.of(Withholding.UNATTRIBUTED), reasons(kit.plan(COURT)));
        kit.said(alleged, state);
        Claim rebuttal = kit.claim("He did not", kit.words(kit.report("Court"), "did not"));
        kit.rebut(alleged, rebuttal);
        PacketPlan plan = kit.plan(COURT);
        assertEquals(List.of(alleged.id(), rebuttal.id()), claims(plan));
        assertTrue(plan.claims().getLast().alongside());
        assertFalse(plan.claims().getFirst().alongside());
    }

    @Test
    void anAllegationStaysWhenItsRebuttalMayNotGo() {
        Agent witness = kit.person("Karim", null);
        Claim alleged =
                kit.want(
                        kit.claim(
                                "He planned it",
                                ClaimKind.ALLEGATION_AGAINST_VICTIM,
                                kit.words(kit.report("Report"), "planned")));
        kit.said(alleged, kit.person("The ministry", null));
        kit.rebut(alleged, kit.claim("I did not", kit.words(kit.testimony(witness), "never")));
        PacketPlan plan = kit.plan(COURT);
        assertTrue(plan.isEmpty());
        assertTrue(reasons(plan).contains(Withholding.REBUTTAL));
    }

    @Test
    void whatWasDerivedFallsWithItsInput() {
        Agent witness = kit.person("Karim", null);
        Claim input = kit.claim("Three", kit.words(kit.testimony(witness), "three"));
        Claim sum = kit.want(kit.claim("Together seven"));
        kit.inputs.put(sum.id(), List.of(input.id()));
        assertTrue(kit.plan(COURT).isEmpty());
        kit.decide(witness, COURT, "given");
        assertEquals(Set.of(input.id(), sum.id()), Set.copyOf(claims(kit.plan(COURT))));
    }

    @Test
    void whatStoodBesideAFallenClaimStaysToo() {
        Agent witness = kit.person("Karim", null);
        Claim fallen = kit.want(kit.claim("Nine", kit.words(kit.testimony(witness), "nine")));
        Claim other = kit.claim("Ten", kit.words(kit.report("Report"), "ten"));
        kit.against.put(fallen.id(), Set.of(other.id()));
        assertTrue(kit.plan(COURT).isEmpty());
    }

    @Test
    void peopleGoUnderTheirCodeNames() {
        Agent covered = kit.person("Karim", "K-7");
        Agent open = kit.person("Minister", null);
        Claim one = kit.want(kit.claim("He was taken", kit.words(kit.report("R"), "taken")));
        kit.about(one, covered);
        kit.about(one, open);
        PacketPlan plan = kit.plan(COURT);
        assertEquals("K-7", plan.names().get(covered.id()));
        assertEquals("Minister", plan.names().get(open.id()));
        assertEquals(Set.of(covered.id()), plan.covered());
        PacketPlan named = kit.plan(PlanKit.wish(COURT).naming(covered.id(), true));
        assertEquals("Karim", named.names().get(covered.id()));
    }

    @Test
    void whoeverToldItIsNotNamedInWhatNamesNobody() {
        Agent witness = kit.person("Karim", null);
        Source told = kit.testimony(witness);
        kit.decide(witness, ConsentPurpose.PUBLIC_ANONYMOUS, "given");
        Claim one = kit.want(kit.claim("He was beaten", kit.words(told, "they beat me")));
        kit.said(one, witness);
        assertEquals(
                "Person 1", kit.plan(ConsentPurpose.PUBLIC_ANONYMOUS).names().get(witness.id()));
    }

    @Test
    void originalsThatShowWhatIsCoveredStay() {
        Agent covered = kit.person("Karim", "K-7");
        Source report = kit.report("Report");
        kit.item(report, "application/pdf");
        kit.want(kit.claim("He was taken", kit.words(report, "taken")));
        kit.shown.put(report.id(), Set.of(covered.id()));
        PacketPlan plan = kit.plan(COURT);
        assertTrue(plan.exhibits().getFirst().covered());
        assertEquals(List.of(), plan.exhibits().getFirst().items());
        assertEquals(List.of(Withholding.REDACTED), reasons(plan));
        PacketPlan named = kit.plan(PlanKit.wish(COURT).naming(covered.id(), true));
        assertFalse(named.exhibits().getFirst().covered());
        kit.redact(kit.words(report, "the street"));
        assertTrue(
                kit.plan(PlanKit.wish(COURT).naming(covered.id(), true))
                        .exhibits()
                        .getFirst()
                        .covered());
    }

    @Test
    void whatWouldSingleOneOutStaysUntilEnoughShareIt() {
        Agent covered = kit.person("Karim", "K-7");
        Claim trade =
                kit.claim("He is a potter", kit.words(kit.report("R"), "potter"))
                        .filling(
                                Slots.NONE
                                        .about(new RecordRef(RecordKind.AGENT, covered.id()))
                                        .stating(Term.ofCode("occupation"))
                                        .saying("potter"));
        kit.claims.put(trade.id(), trade);
        kit.want(trade);
        kit.about(trade, covered);
        String told = Objects.requireNonNull(Traits.of(trade));
        kit.traits.put(covered.id(), Set.of(told));
        assertEquals(List.of(Withholding.FEW_PEOPLE), reasons(kit.plan(COURT)));
        for (int i = 1; i < Planning.FEW; i++) {
            kit.traits.put(kit.id(), Set.of(told, "religion=x"));
        }
        assertEquals(List.of(trade.id()), claims(kit.plan(COURT)));
        assertEquals(1, kit.plan(PlanKit.wish(COURT).naming(covered.id(), true)).claims().size());
    }

    @Test
    void omissionsAreToldThatWhichSpeaksForTheAccusedFirst() {
        Agent victim = kit.person("Karim", null);
        Source report = kit.report("Report");
        Claim going = kit.want(kit.claim("He was taken", kit.words(report, "taken")));
        kit.about(going, victim);
        Claim same = kit.claim("Another thing", kit.words(report, "thing"));
        Claim other = kit.claim("Of him too", kit.words(kit.report("Other"), "too"));
        kit.about(other, victim);
        Claim speaks =
                kit.claim("They fed him", kit.words(kit.report("Third"), "fed")).exculpating(true);
        kit.claims.put(speaks.id(), speaks);
        kit.about(speaks, victim);
        Claim nothing = kit.claim("Elsewhere", kit.words(kit.report("Fourth"), "x"));
        kit.related.addAll(List.of(same.id(), other.id(), speaks.id(), nothing.id()));
        Claim out = kit.want(kit.claim("Left out", kit.words(report, "out")));
        PacketPlan plan = kit.plan(PlanKit.wish(COURT).leaving(out.id(), true));
        assertEquals(
                List.of(speaks.id(), other.id(), same.id(), out.id()),
                plan.omissions().stream().map(Omission::claim).toList());
        assertEquals(Omission.Kind.EXCULPATORY, plan.omissions().getFirst().kind());
        assertFalse(plan.omissions().getFirst().withheld());
    }

    @Test
    void whatIsWithheldIsAnOmissionToo() {
        Agent witness = kit.person("Karim", null);
        Claim one = kit.want(kit.claim("Beaten", kit.words(kit.testimony(witness), "beat")));
        PacketPlan plan = kit.plan(COURT);
        assertEquals(one.id(), plan.omissions().getFirst().claim());
        assertTrue(plan.omissions().getFirst().withheld());
    }

    @Test
    void exhibitsStandAsSomebodyPutThem() {
        Source first = kit.report("A");
        Source second = kit.report("B");
        kit.want(kit.claim("One", kit.words(first, "one"), kit.words(second, "two")));
        PacketPlan plan = kit.plan(PlanKit.wish(COURT).ordered(List.of(second.id())));
        assertEquals(
                List.of("1 B", "2 A"),
                plan.exhibits().stream()
                        .map(one -> one.number() + " " + one.source().title())
                        .toList());
        assertEquals(2, plan.exhibit(first.id()).orElseThrow().number());
    }
}
