package org.dalil.claim.independence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.claim.Attribution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// Counting origins: repetition is shown as one, and nothing counts as independent by accident.
class CorroborationTest {
    private static final UUID ORGANISATION = agent(1);
    private static final UUID OFFICER = agent(2);
    private static final UUID NEWSPAPER = agent(3);
    private static final UUID RELATIVE = agent(4);
    private static final UUID OTHER_RELATIVE = agent(5);

    private static final UUID RELEASE = source(1);
    private static final UUID ARTICLE = source(2);
    private static final UUID REPORT = source(3);

    private static UUID agent(int n) {
        return new UUID(1, n);
    }

    private static UUID source(int n) {
        return new UUID(2, n);
    }

    private static Strand strand(int claim, UUID source, @Nullable UUID... chain) {
        List<Attribution> links = new ArrayList<>();
        for (int i = 0; i < chain.length; i++) {
            links.add(
                    new Attribution(
                            new UUID(4, claim * 10L + i),
                            new UUID(3, claim),
                            i + 1L,
                            chain[i],
                            i == 0 ? "origin" : "relay",
                            null,
                            null,
                            chain[i] == null,
                            null));
        }
        return new Strand(new UUID(3, claim), links, Set.of(source));
    }

    private static Ties makers(Map<UUID, UUID> makers) {
        return new Ties(Map.of(), Map.of(), makers, CitationGraph.NONE, Map.of());
    }

    private static Ties cites(Map<UUID, Set<UUID>> cites) {
        return new Ties(Map.of(), Map.of(), Map.of(), CitationGraph.of(cites), Map.of());
    }

    private static List<@Nullable Reason> reasons(Corroboration found) {
        return found.groups().getFirst().members().stream()
                .<@Nullable Reason>map(OriginGroup.Member::reason)
                .toList();
    }

    @Test
    void anArticleOnAnOrganisationsReleaseCountsOnce() {
        Corroboration found =
                Corroboration.of(
                        List.of(
                                strand(1, ARTICLE, ORGANISATION, NEWSPAPER),
                                strand(2, RELEASE, ORGANISATION)),
                        Ties.NONE);

        assertEquals(1, found.count());
        assertEquals(new Origin.Speaker(ORGANISATION), found.groups().getFirst().origin());
        assertNull(reasons(found).getFirst());
        assertEquals(Reason.SAME_SPEAKER, reasons(found).getLast());
    }

    @Test
    void aSourceInItsOwnVoiceBeginsWithItsMaker() {
        Corroboration found =
                Corroboration.of(
                        List.of(strand(1, ARTICLE, ORGANISATION, NEWSPAPER), strand(2, RELEASE)),
                        makers(Map.of(RELEASE, ORGANISATION)));

        assertEquals(1, found.count());
        assertEquals(
                2,
                Corroboration.of(
                                List.of(
                                        strand(1, ARTICLE, ORGANISATION, NEWSPAPER),
                                        strand(2, RELEASE)),
                                Ties.NONE)
                        .count());
    }

    @Test
    void anOfficerOfABodyIsNoSecondOrigin() {
        List<Strand> strands =
                List.of(strand(1, ARTICLE, OFFICER), strand(2, RELEASE, ORGANISATION));
        Ties position =
                new Ties(
                        Map.of(),
                        Map.of(OFFICER, Set.of(ORGANISATION)),
                        Map.of(),
                        CitationGraph.NONE,
                        Map.of());

        assertEquals(2, Corroboration.of(strands, Ties.NONE).count());
        assertEquals(1, Corroboration.of(strands, position).count());
        assertEquals(Reason.SPEAKS_FOR, reasons(Corroboration.of(strands, position)).getLast());
    }

    @Test
    void twoRecordsOfOnePersonAreOneOrigin() {
        List<Strand> strands =
                List.of(strand(1, ARTICLE, RELATIVE), strand(2, REPORT, OTHER_RELATIVE));
        Ties same =
                new Ties(
                        Map.of(OTHER_RELATIVE, RELATIVE),
                        Map.of(),
                        Map.of(),
                        CitationGraph.NONE,
                        Map.of());

        assertEquals(Reason.SAME_IDENTITY, reasons(Corroboration.of(strands, same)).getLast());
    }

    @Test
    void twoUnnamedVoicesOfOneRelayMayBeOneAndOfTwoRelaysAreTwo() {
        Corroboration one =
                Corroboration.of(
                        List.of(
                                strand(1, ARTICLE, null, ORGANISATION),
                                strand(2, REPORT, null, ORGANISATION)),
                        Ties.NONE);
        Corroboration two =
                Corroboration.of(
                        List.of(
                                strand(1, ARTICLE, null, ORGANISATION),
                                strand(2, REPORT, null, NEWSPAPER)),
                        Ties.NONE);

        assertEquals(1, one.count());
        assertEquals(Reason.UNNAMED, reasons(one).getLast());
        assertEquals(2, two.count());
    }

    @Test
    void whoPassedOnAnAccountAddsNothingBySayingItThemselves() {
        Corroboration found =
                Corroboration.of(
                        List.of(
                                strand(1, REPORT, RELATIVE, ORGANISATION),
                                strand(2, RELEASE, ORGANISATION)),
                        Ties.NONE);

        assertEquals(1, found.count());
        assertEquals(Reason.PASSED_ON, reasons(found).getLast());
    }

    @Test
    void whoPassedOnAnAccountIsTheSameUnderAnotherRecordAndAsTheMakerOfTheSource() {
        Ties same =
                new Ties(
                        Map.of(NEWSPAPER, ORGANISATION),
                        Map.of(),
                        Map.of(),
                        CitationGraph.NONE,
                        Map.of());
        List<Strand> underTwoRecords =
                List.of(strand(1, REPORT, RELATIVE, NEWSPAPER), strand(2, RELEASE, ORGANISATION));
        List<Strand> inItsOwnSource =
                List.of(strand(1, REPORT, RELATIVE), strand(2, RELEASE, ORGANISATION));

        assertEquals(2, Corroboration.of(underTwoRecords, Ties.NONE).count());
        assertEquals(Reason.PASSED_ON, reasons(Corroboration.of(underTwoRecords, same)).getLast());
        assertEquals(2, Corroboration.of(inItsOwnSource, Ties.NONE).count());
        assertEquals(
                Reason.PASSED_ON,
                reasons(Corroboration.of(inItsOwnSource, makers(Map.of(REPORT, ORGANISATION))))
                        .getLast());
    }

    @Test
    void unnamedVoicesOfTwoRecordsOfOneRelayMayBeOne() {
        List<Strand> strands =
                List.of(strand(1, ARTICLE, null, ORGANISATION), strand(2, REPORT, null, NEWSPAPER));
        Ties same =
                new Ties(
                        Map.of(NEWSPAPER, ORGANISATION),
                        Map.of(),
                        Map.of(),
                        CitationGraph.NONE,
                        Map.of());

        assertEquals(Reason.UNNAMED, reasons(Corroboration.of(strands, same)).getLast());
    }

    @Test
    void twoWitnessesThroughOneRelayAreTwoAndTheRelayIsNamed() {
        Corroboration found =
                Corroboration.of(
                        List.of(
                                strand(1, REPORT, RELATIVE, ORGANISATION),
                                strand(2, REPORT, OTHER_RELATIVE, ORGANISATION, NEWSPAPER)),
                        Ties.NONE);

        assertEquals(2, found.count());
        assertEquals(ORGANISATION, found.onlyRelay().orElseThrow());
    }

    @Test
    void differentRelaysAreNotNamedAsOne() {
        Corroboration found =
                Corroboration.of(
                        List.of(
                                strand(1, REPORT, RELATIVE, ORGANISATION),
                                strand(2, ARTICLE, OTHER_RELATIVE, NEWSPAPER)),
                        Ties.NONE);

        assertTrue(found.onlyRelay().isEmpty());
    }

    @Test
    void whatRestsOnAnotherSourceThroughOthersIsNotIndependent() {
        UUID between = source(9);
        Ties ties = cites(Map.of(ARTICLE, Set.of(between), between, Set.of(REPORT)));
        List<Strand> own = List.of(strand(1, REPORT), strand(2, ARTICLE));
        List<Strand> heard = List.of(strand(1, REPORT), strand(2, ARTICLE, RELATIVE));

        assertEquals(1, Corroboration.of(own, ties).count());
        assertEquals(Reason.CITES, reasons(Corroboration.of(own, ties)).getLast());
        assertEquals(
                2, Corroboration.of(heard, ties).count(), "an own witness is an origin of its own");
    }

    @Test
    void sourcesThatCiteEachOtherAreOneOriginAndTheCountingEnds() {
        Ties ring = cites(Map.of(ARTICLE, Set.of(REPORT), REPORT, Set.of(ARTICLE, REPORT)));

        assertEquals(
                1, Corroboration.of(List.of(strand(1, REPORT), strand(2, ARTICLE)), ring).count());
    }

    @Test
    void whatSomebodyNotedIsHeeded() {
        Ties noted =
                new Ties(
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        CitationGraph.NONE,
                        Map.of(new UUID(3, 2), Set.of(new UUID(3, 1))));

        assertEquals(
                Reason.NOTED,
                reasons(
                                Corroboration.of(
                                        List.of(
                                                strand(1, REPORT, RELATIVE),
                                                strand(2, ARTICLE, OTHER_RELATIVE)),
                                        noted))
                        .getLast());
    }

    @Test
    void aClaimWithoutChainOrSourceIsAnOriginOfItsOwn() {
        Strand bare = new Strand(new UUID(3, 1), List.of(), Set.of());

        Corroboration found = Corroboration.of(List.of(bare), Ties.NONE);
        assertInstanceOf(Origin.Unknown.class, found.groups().getFirst().origin());
        assertEquals(0, Corroboration.of(List.of(), Ties.NONE).count());
    }

    @Provide
    Arbitrary<List<Strand>> strands() {
        Arbitrary<UUID> speakers =
                Arbitraries.integers().between(1, 6).map(CorroborationTest::agent).injectNull(0.2);
        return Combinators.combine(
                        speakers.list().ofMaxSize(3), Arbitraries.integers().between(1, 6))
                .as((chain, source) -> Map.entry(chain, source(source)))
                .list()
                .ofMaxSize(9)
                .map(all -> {
                    List<Strand> strands = new ArrayList<>();
                    all.forEach(one ->
                            strands.add(
                                    strand(
                                            strands.size() + 1,
                                            one.getValue(),
                                            one.getKey().toArray(new UUID[0]))));
                    return strands;
                });
    }

    private static Ties someTies(long seed) {
        Random random = new Random(seed);
        Map<UUID, Set<UUID>> cites = new HashMap<>();
        Map<UUID, Set<UUID>> bodies = new HashMap<>();
        for (int i = 0; i < 5; i++) {
            cites.computeIfAbsent(source(1 + random.nextInt(6)), s -> new HashSet<>())
                    .add(source(1 + random.nextInt(6)));
        }
        bodies.put(agent(1 + random.nextInt(6)), Set.of(agent(1 + random.nextInt(6))));
        return new Ties(
                Map.of(), bodies, Map.of(source(1), agent(1)), CitationGraph.of(cites), Map.of());
    }

    @Property(tries = 200)
    void theOrderOfClaimsChangesNoCount(
            @ForAll("strands") List<Strand> strands, @ForAll long seed) {
        List<Strand> turned = new ArrayList<>(strands);
        Collections.shuffle(turned, new Random(seed));

        assertEquals(
                Corroboration.of(strands, someTies(seed)).count(),
                Corroboration.of(turned, someTies(seed)).count());
    }

    @Property(tries = 200)
    void everyClaimStandsInOneGroupAndKnowingMoreNeverAddsAnOrigin(
            @ForAll("strands") List<Strand> strands, @ForAll long seed) {
        Corroboration bare = Corroboration.of(strands, Ties.NONE);
        Corroboration found =
                Corroboration.of(
                        strands,
                        new Ties(
                                Map.of(),
                                someTies(seed).bodies(),
                                Map.of(),
                                someTies(seed).cites(),
                                Map.of()));

        assertEquals(
                strands.size(),
                found.groups().stream().mapToInt(group -> group.members().size()).sum());
        assertTrue(found.count() <= bare.count());
    }
}
