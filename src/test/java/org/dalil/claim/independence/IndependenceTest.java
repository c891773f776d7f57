package org.dalil.claim.independence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Attribution;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Claims;
import org.dalil.claim.content.Stance;
import org.dalil.history.ActName;
import org.dalil.history.GoneException;
import org.dalil.history.Records;
import org.dalil.history.shape.Field;
import org.dalil.kernel.Problem;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.identity.IdentityDecisions;
import org.dalil.people.identity.Verdict;
import org.dalil.people.tie.Position;
import org.dalil.people.tie.Positions;
import org.dalil.source.Source;
import org.dalil.source.citing.Citations;
import org.dalil.source.citing.SourceCitation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Origins are counted over what the casefile holds: chains, sources and what they rest on,
/// positions and decided identities; and counted anew when any of it changes.
class IndependenceTest {
    private BareCasefile casefile;
    private Claims claims;
    private Attributions attributions;
    private ClaimLinks links;
    private Agents agents;
    private Independence independence;
    private Source report;
    private Source article;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        claims = new Claims(casefile.holdings);
        attributions = new Attributions(casefile.holdings);
        links = new ClaimLinks(casefile.holdings);
        agents = new Agents(casefile.holdings);
        independence = new Independence(casefile.holdings);
        report = casefile.source("The report");
        article = casefile.source("The article");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Claim claim(Source source, Agent... chain) throws Exception {
        Claim made =
                claims.fromWords(source.id(), casefile.text(), BareCasefile.words("nine people"));
        for (int i = 0; i < chain.length; i++) {
            attributions.add(
                    made,
                    i == 0 ? AttributionRole.ORIGIN : AttributionRole.RELAY,
                    chain[i].id(),
                    null,
                    source.id());
        }
        return made;
    }

    private Agent agent(String name) throws Exception {
        return agents.add(AgentKind.PERSON, name);
    }

    private int count(Claim... of) throws Exception {
        return independence.of(List.of(of).stream().map(Claim::id).toList()).count();
    }

    @Test
    void aSourceThatRestsOnAnotherAddsNothingUntilThatIsTakenBack() throws Exception {
        Claim first = claim(report);
        Claim second = claim(article);
        assertEquals(2, count(first, second));

        new Citations(casefile.holdings).add(article, report);
        assertEquals(1, count(first, second));
        casefile.ledger.undo();
        assertEquals(2, count(first, second));
    }

    @Test
    void sourcesThatRestOnEachOtherAreOneOrigin() throws Exception {
        Citations citations = new Citations(casefile.holdings);
        citations.add(article, report);
        citations.add(report, article);

        assertEquals(1, count(claim(report), claim(article)));
    }

    @Test
    void anOfficerSpeaksForTheBodyInWhichTheyHoldAPosition() throws Exception {
        Agent officer = agent("The officer");
        Agent body = agents.add(AgentKind.ORGANISATION, "The organisation");
        Claim first = claim(report, officer);
        Claim second = claim(article, body);
        assertEquals(2, count(first, second));

        Positions positions = new Positions(casefile.holdings);
        positions.at(officer, positions.add(officer, "director", null), body);
        assertEquals(1, count(first, second));
    }

    @Test
    void aDecisionThatTwoAreOneCountsAndANewerOneTakesItBack() throws Exception {
        Agent one = agent("A. Karimova");
        Agent other = agent("А. Каримова");
        IdentityDecisions decisions = new IdentityDecisions(casefile.holdings);
        Claim first = claim(report, one);
        Claim second = claim(article, other);

        decisions.decide(one, other, Verdict.SAME, null, "the same signature");
        assertEquals(1, count(first, second));
        decisions.decide(other, one, Verdict.DIFFERENT, null, "two dates of birth");
        assertEquals(2, count(first, second));
    }

    @Test
    void identitiesHoldThroughOthers() throws Exception {
        Agent one = agent("One");
        Agent two = agent("Two");
        Agent three = agent("Three");
        IdentityDecisions decisions = new IdentityDecisions(casefile.holdings);
        decisions.decide(one, two, Verdict.SAME, null, "a");
        decisions.decide(three, two, Verdict.SAME, null, "b");

        assertEquals(1, count(claim(report, one), claim(article, three)));
    }

    @Test
    void allThatWasLinkedAsTheSameStandsTogetherThroughOthers() throws Exception {
        Claim first = claim(report, agent("One"));
        Claim second = claim(article, agent("Two"));
        Claim third = claim(casefile.source("A third"), agent("Three"));
        links.add(first, second, ClaimLinkKind.CORROBORATES, null);
        links.add(third, second, ClaimLinkKind.REPEATS, null);

        Corroboration found = independence.of(first.id());
        assertEquals(3, found.groups().stream().mapToInt(group -> group.members().size()).sum());
        assertEquals(2, found.count(), "what repeats adds nothing");
    }

    @Test
    void aCorrectedClaimNoLongerSpeaksForItself() throws Exception {
        Claim first = claim(report, agent("One"));
        Claim wrong = claim(article, agent("Two"));
        links.add(first, wrong, ClaimLinkKind.CORROBORATES, null);
        assertEquals(2, independence.of(first.id()).count());

        Claim right = claims.supersede(claims.seal(wrong));
        assertEquals(
                Set.of(first.id(), right.id()),
                independence.of(first.id()).groups().stream()
                        .flatMap(group -> group.members().stream())
                        .map(member -> member.strand().claim())
                        .collect(Collectors.toSet()),
                "its correction, which took its links along, does");
    }

    @Test
    void wordsAgainstAClaimAreNoOriginOfIt() throws Exception {
        Claim first = claim(report);
        claims.addWords(
                first,
                article.id(),
                casefile.text(),
                BareCasefile.words("denied it"),
                Stance.CONTRADICTS);

        Corroboration found = independence.of(first.id());
        assertEquals(1, found.count());
        assertTrue(
                found.groups()
                        .getFirst()
                        .members()
                        .getFirst()
                        .strand()
                        .sources()
                        .equals(Set.of(report.id())));
    }

    @Test
    void severalListsAreCountedAsEachAlone() throws Exception {
        Agent speaker = agent("The speaker");
        List<Claim> same = List.of(claim(report, speaker), claim(article, speaker));
        List<Claim> apart = List.of(claim(report), claim(article));
        Claim corroborating = claim(article, agent("Another"));
        List<List<UUID>> lists =
                Stream.of(same, List.<Claim>of(), apart, List.of(corroborating))
                        .map(list -> list.stream().map(Claim::id).toList())
                        .toList();

        List<Corroboration> counted = independence.ofEach(lists);

        assertEquals(List.of(1, 0, 2, 1), counted.stream().map(Corroboration::count).toList());
        for (int i = 0; i < lists.size(); i++) {
            assertEquals(independence.of(lists.get(i)), counted.get(i));
        }
        new Citations(casefile.holdings).add(article, report);
        assertEquals(
                List.of(1, 0, 1, 1),
                independence.ofEach(lists).stream().map(Corroboration::count).toList());
        assertEquals(List.of(), independence.ofEach(List.of()));
        assertEquals(0, independence.of(List.of()).count());
    }

    /// What hangs together whatever the claim is kept between questions, so each part of it is
    /// changed here between two questions to the same.
    @Test
    void whatIsKeptIsReadAnewWhenItChanged() throws Exception {
        Agent ministry = agent("Ministry");
        Agent anna = agent("Anna");
        Agent boris = agent("Boris");
        List<UUID> both = List.of(claim(report, anna).id(), claim(article, boris).id());
        assertEquals(2, independence.of(both).count());

        new IdentityDecisions(casefile.holdings).decide(anna, boris, Verdict.SAME, null, "one");
        assertEquals(1, independence.of(both).count());
        casefile.ledger.undo();
        assertEquals(2, independence.of(both).count());

        Positions positions = new Positions(casefile.holdings);
        positions.at(anna, positions.add(anna, "clerk", null), ministry);
        Position judge = positions.add(boris, "judge", null);
        assertEquals(2, independence.of(both).count());
        positions.at(boris, judge, ministry);
        assertEquals(Reason.SPEAKS_FOR, second(both));
        casefile.ledger.undo();
        assertEquals(2, independence.of(both).count());

        casefile.holdings.update(
                ActName.of("source.act.change"), Source.SHAPE, article.publishedBy(anna.id()));
        assertEquals(Reason.PASSED_ON, second(both));
    }

    private @Nullable Reason second(List<UUID> claims) throws Exception {
        return independence.of(claims).groups().getFirst().members().getLast().reason();
    }

    @Test
    void whatAnActSeesAndNeverKeepsIsNotRemembered() throws Exception {
        List<UUID> both = List.of(claim(report).id(), claim(article).id());
        assertEquals(2, independence.of(both).count());
        assertThrows(
                GoneException.class,
                () ->
                        casefile.ledger.act(
                                ActName.of("source.act.change"),
                                changes -> {
                                    changes.create(
                                            SourceCitation.SHAPE,
                                            new SourceCitation(
                                                    casefile.holdings.ids().next(),
                                                    article.id(),
                                                    report.id(),
                                                    null,
                                                    null));
                                    assertEquals(1, independence.of(both).count());
                                    throw new GoneException(Problem.of("history.problem.gone"));
                                }));
        assertEquals(2, independence.of(both).count());
    }

    @Test
    void itIsReadByIndicesHoweverMuchThereIs() throws Exception {
        String cited = casefile.wayInLargeCasefile(KeptTies.CITED);
        assertTrue(cited.contains("SOURCE_CITATION_BY_PAIR: GONE = FALSE"), cited);
        String linked = way(IndependenceStore.LINKED);
        assertTrue(linked.contains("CLAIM_LINK_BY_FROM: FROM_CLAIM = W.ID"), linked);
        assertTrue(linked.contains("CLAIM_LINK_BY_TO: TO_CLAIM = W.ID"), linked);
        String noted = way(IndependenceStore.NOTED);
        assertTrue(noted.contains("CLAIM_LINK_BY_FROM: FROM_CLAIM = W.ID"), noted);
        String corrected = way(IndependenceStore.CORRECTED);
        assertTrue(corrected.contains("CLAIM_BY_SUPERSEDES: SUPERSEDES = W.ID"), corrected);
        assertTrue(corrected.contains("ID = W.ID"), corrected);
        assertFalse(corrected.contains("GONE = "), corrected);
    }

    /// One claim after the other: with a list the whole index was gone through, two thousand times
    /// comparing, because it also has `gone` and `stance`.
    @Test
    void chainsAndSourcesOfManyClaimsAreLookedUpAndNoRowIsRead() throws Exception {
        String sources = way(IndependenceStore.SOURCES);
        assertTrue(sources.contains("SUPPORT_BY_CLAIM: "), sources);
        assertTrue(sources.contains("CLAIM = W.ID"), sources);
        assertTrue(sources.contains("PASSAGE_BY_ID: "), sources);
        assertTrue(sources.contains("ID = S.PASSAGE"), sources);
        assertTrue(
                casefile.columnsOf("support_by_claim")
                        .containsAll(List.of("claim", "gone", "stance", "passage")));
        assertTrue(
                casefile.columnsOf("passage_by_id").containsAll(List.of("id", "gone", "source")));

        String chains = way(Records.naming(Attribution.SHAPE, "claim", IndependenceStore.CHAIN));
        assertTrue(chains.contains("ATTRIBUTION_BY_CLAIM: "), chains);
        assertTrue(chains.contains("CLAIM = W.NAMED"), chains);
        List<String> asked =
                new ArrayList<>(Attribution.SHAPE.fields().stream().map(Field::name).toList());
        asked.addAll(List.of("id", "gone"));
        assertTrue(casefile.columnsOf("attribution_by_claim").containsAll(asked));
    }

    private String way(String sql) throws Exception {
        return casefile.wayInLargeCasefile(
                sql.replace("UNNEST(?)", "UNNEST(ARRAY[random_uuid(), random_uuid()])"));
    }
}
