package org.dalil.packet.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.dalil.claim.Claim;
import org.dalil.claim.content.ClaimKind;
import org.dalil.people.Agent;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.testimony.consent.ConsentAnswer;
import org.dalil.testimony.consent.ConsentPurpose;
import org.dalil.testimony.consent.ConsentReading;
import org.dalil.testimony.consent.ConsentState;
import org.dalil.testimony.consent.ConsentUse;
import org.dalil.testimony.interview.Interview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// Whatever is in a casefile and whatever somebody wants: what holds of every plan, and that each
/// check can fail.
class PlanPropertiesTest {
    private static final ConsentPurpose[] PURPOSES = ConsentPurpose.values();
    private static final ConsentState[] STATES = ConsentState.values();

    /// A casefile by chance: testimony and reports, decisions of all sorts, allegations, sums.
    private static PlanKit chance(Random random) {
        PlanKit kit = new PlanKit();
        List<Agent> people = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Agent one = kit.person("Person " + i, random.nextBoolean() ? "C-" + i : null);
            people.add(one);
            for (int j = random.nextInt(6); j > 0; j--) {
                kit.decide(
                        one,
                        PURPOSES[random.nextInt(PURPOSES.length)],
                        STATES[random.nextInt(STATES.length)].code());
            }
        }
        for (int i = 0; i < 6; i++) {
            Source one =
                    random.nextInt(3) == 0
                            ? kit.report("Report " + i)
                            : kit.testimony(people.get(random.nextInt(people.size())));
            kit.item(one, random.nextBoolean() ? "audio/ogg" : "application/pdf");
            sources.add(one);
        }
        claims(kit, random, people, sources);
        return kit;
    }

    private static void claims(
            PlanKit kit, Random random, List<Agent> people, List<Source> sources) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            List<Passage> words = new ArrayList<>();
            for (int j = random.nextInt(3); j > 0; j--) {
                words.add(kit.words(sources.get(random.nextInt(sources.size())), "words " + i));
            }
            ClaimKind kind =
                    random.nextInt(4) == 0
                            ? ClaimKind.ALLEGATION_AGAINST_VICTIM
                            : ClaimKind.EVENT_ACT;
            Claim one = kit.claim("Claim " + i, kind, words.toArray(new Passage[0]));
            kit.about(one, people.get(random.nextInt(people.size())));
            if (random.nextBoolean()) {
                kit.said(one, people.get(random.nextInt(people.size())));
            }
            if (!claims.isEmpty() && random.nextInt(3) == 0) {
                kit.rebut(one, claims.get(random.nextInt(claims.size())));
            }
            if (!claims.isEmpty() && random.nextInt(4) == 0) {
                kit.inputs.put(one.id(), List.of(claims.get(random.nextInt(claims.size())).id()));
            }
            claims.add(random.nextInt(3) == 0 ? one : kit.want(one));
        }
    }

    private static Set<UUID> going(PacketPlan plan) {
        Set<UUID> going = new HashSet<>();
        plan.claims().forEach(one -> going.add(one.claim().id()));
        return going;
    }

    @Property(tries = 400)
    void nothingLeavesWhoseConsentForThisPurposeIsNotGiven(@ForAll long seed) {
        Random random = new Random(seed);
        PlanKit kit = chance(random);
        ConsentPurpose purpose = PURPOSES[random.nextInt(PURPOSES.length)];
        assertEquals(List.of(), unallowed(kit, kit.plan(purpose), purpose));
    }

    /// What goes in a plan and is not allowed for this purpose.
    private static List<String> unallowed(PlanKit kit, PacketPlan plan, ConsentPurpose purpose) {
        List<String> unallowed = new ArrayList<>();
        for (PlannedClaim one : plan.claims()) {
            for (PlannedClaim.Words words : one.words()) {
                Interview told = kit.interviews.get(words.passage().source());
                if (told != null && !isGiven(kit, told, purpose)) {
                    unallowed.add("words " + words.passage().id());
                }
            }
        }
        for (Exhibit one : plan.exhibits()) {
            Interview told = kit.interviews.get(one.source().id());
            for (EvidenceItem item : one.items()) {
                boolean voice = item.mediaType().startsWith("audio/");
                if (told != null
                        && (!isGiven(kit, told, purpose)
                                || voice && !isGiven(kit, told, ConsentPurpose.IMAGE_VOICE))) {
                    unallowed.add("original " + item.id());
                }
            }
        }
        return unallowed;
    }

    @Example
    void wordsAndAVoiceThatWereNotAllowedAreSeen() {
        PlanKit kit = new PlanKit();
        Agent witness = kit.person("Karim", null);
        Source told = kit.testimony(witness);
        EvidenceItem sound = kit.item(told, "audio/ogg");
        Claim claim = kit.want(kit.claim("Beaten", kit.words(told, "they beat me")));
        kit.decide(witness, ConsentPurpose.COURT, "given");
        kit.decide(witness, ConsentPurpose.IMAGE_VOICE, "given");
        PacketPlan allowed = kit.plan(ConsentPurpose.COURT);
        assertEquals(List.of(), unallowed(kit, allowed, ConsentPurpose.COURT));
        assertEquals(
                List.of(
                        "words " + allowed.claims().getFirst().words().getFirst().passage().id(),
                        "original " + sound.id()),
                unallowed(kit, allowed, ConsentPurpose.UN_CONFIDENTIAL));
        assertEquals(claim, allowed.claims().getFirst().claim());
    }

    private static boolean isGiven(PlanKit kit, Interview told, ConsentPurpose purpose) {
        UUID who = told.attendance().interviewee();
        ConsentAnswer answer =
                ConsentReading.answer(
                        kit.consents.getOrDefault(who, List.of()),
                        ConsentUse.of(purpose).of(told.id()),
                        PlanKit.DAY);
        return answer instanceof ConsentAnswer.Given
                || answer instanceof ConsentAnswer.PublishedSource;
    }

    @Property(tries = 400)
    void noAllegationLeavesWithoutWhoSaysItAndWhatRebutsIt(@ForAll long seed) {
        PlanKit kit = chance(new Random(seed));
        PacketPlan plan = kit.plan(ConsentPurpose.COURT);
        Set<UUID> going = going(plan);
        for (PlannedClaim one : plan.claims()) {
            UUID id = one.claim().id();
            if (one.claim().claimKind() == ClaimKind.ALLEGATION_AGAINST_VICTIM) {
                assertTrue(kit.chains.containsKey(id));
                assertTrue(going.containsAll(kit.rebuttals.getOrDefault(id, Set.of())));
            }
            assertTrue(going.containsAll(kit.inputs.getOrDefault(id, List.of())));
        }
    }

    @Property(tries = 400)
    void everythingWantedGoesOrIsToldAndNothingElseGoes(@ForAll long seed) {
        Random random = new Random(seed);
        PlanKit kit = chance(random);
        PacketWish wish = PlanKit.wish(ConsentPurpose.COURT);
        for (UUID one : kit.wanted) {
            wish = random.nextInt(5) == 0 ? wish.leaving(one, true) : wish;
        }
        PacketPlan plan = kit.plan(wish);
        Set<UUID> going = going(plan);
        Set<UUID> told = new HashSet<>();
        plan.omissions().forEach(one -> told.add(one.claim()));
        for (UUID one : kit.wanted) {
            assertTrue(going.contains(one) != told.contains(one), "goes or is told, never both");
        }
        for (PlannedClaim one : plan.claims()) {
            assertTrue(kit.wanted.contains(one.claim().id()) || one.alongside() || feeds(kit, one));
            assertTrue(
                    !wish.leftOut().contains(one.claim().id())
                            || one.alongside()
                            || feeds(kit, one));
        }
    }

    private static boolean feeds(PlanKit kit, PlannedClaim one) {
        return kit.inputs.values().stream().anyMatch(all -> all.contains(one.claim().id()));
    }

    @Property(tries = 200)
    void countsAreThoseOfWhatGoes(@ForAll long seed) {
        PlanKit kit = chance(new Random(seed));
        PacketPlan plan = kit.plan(ConsentPurpose.UN_CONFIDENTIAL);
        assertEquals(counted(plan), plan.counts());
        assertEquals(
                plan, kit.plan(ConsentPurpose.UN_CONFIDENTIAL), "the same wish, the same plan");
    }

    /// How much goes, counted from the words themselves.
    private static PacketPlan.Counts counted(PacketPlan plan) {
        Set<UUID> passages = new HashSet<>();
        Set<UUID> sources = new HashSet<>();
        for (PlannedClaim one : plan.claims()) {
            for (PlannedClaim.Words words : one.words()) {
                passages.add(words.passage().id());
                sources.add(words.passage().source());
            }
        }
        long originals = 0;
        for (Exhibit one : plan.exhibits()) {
            originals += one.items().size();
        }
        return new PacketPlan.Counts(
                sources.size(),
                originals,
                going(plan).size(),
                passages.size(),
                plan.names().size());
    }

    @Example
    void aCountThatIsOffIsSeen() {
        PlanKit kit = new PlanKit();
        Source report = kit.report("Report");
        kit.want(kit.claim("One", kit.words(report, "one")));
        PacketPlan plan = kit.plan(ConsentPurpose.COURT);
        assertEquals(counted(plan), plan.counts());
        PacketPlan lacking =
                new PacketPlan(
                        plan.wish(),
                        List.of(),
                        plan.claims(),
                        plan.names(),
                        plan.covered(),
                        plan.withheld(),
                        plan.omissions());
        assertNotEquals(counted(lacking), lacking.counts(), "an exhibit is missing");
    }

    @Property(tries = 200)
    void nobodyWithACodeNameGoesUnderTheirOwn(@ForAll long seed) {
        PlanKit kit = chance(new Random(seed));
        PacketPlan plan = kit.plan(ConsentPurpose.COURT);
        plan.names()
                .forEach((id, name) -> {
                    Agent agent = kit.agents.get(id);
                    assertEquals(agent.codeName() == null ? agent.label() : agent.codeName(), name);
                });
    }
}
