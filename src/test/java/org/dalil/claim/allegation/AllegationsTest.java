package org.dalil.claim.allegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Attribution;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLink;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.Claims;
import org.dalil.claim.Grounds;
import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.ConflictState;
import org.dalil.claim.conflict.Conflicts;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.content.Slots;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.source.Source;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// An allegation carries who says so and what stands against it, by whatever way that stands there,
/// and every list of claims has it with the words.
class AllegationsTest {
    private final Naming naming = new Naming(false);
    private final Texts texts = Texts.in(Locale.ENGLISH);
    private BareCasefile casefile;
    private Claims claims;
    private ClaimLinks links;
    private Attributions attributions;
    private Conflicts conflicts;
    private Agents agents;
    private Allegations allegations;
    private Source source;
    private Claim alleged;
    private Claim other;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        claims = new Claims(casefile.holdings, naming);
        links = new ClaimLinks(casefile.holdings, naming);
        attributions = new Attributions(casefile.holdings);
        conflicts = new Conflicts(casefile.holdings);
        agents = new Agents(casefile.holdings, naming);
        allegations = new Allegations(casefile.database, naming);
        source = casefile.source("The Radio");
        alleged = claim(ClaimKind.ALLEGATION_AGAINST_VICTIM);
        other = claim(ClaimKind.FINDING);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Claim claim(ClaimKind kind) throws Exception {
        Claim made =
                claims.fromWords(source.id(), casefile.text(), BareCasefile.words("nine people"))
                        .ofKind(kind);
        claims.change(made);
        return made;
    }

    private Agent agent(String name) throws Exception {
        return agents.add(AgentKind.STATE_BODY, name);
    }

    private Allegation carried() throws Exception {
        return allegations.of(alleged.id()).orElseThrow();
    }

    private String words() throws Exception {
        return carried().words(texts);
    }

    private List<Long> rebuttals() throws Exception {
        return carried().rebuttals().stream().map(Allegation.Rebuttal::number).toList();
    }

    @Test
    void whereNobodyIsNamedItSaysSo() throws Exception {
        assertFalse(carried().isAttributed());
        assertEquals("Alleged; nobody is named as saying so · no rebuttal known", words());
        attributions.add(alleged, AttributionRole.ORIGIN, null, "said", null);
        assertFalse(carried().isAttributed(), "somebody unnamed is nobody");
        assertEquals("Alleged; nobody is named as saying so · no rebuttal known", words());
    }

    @Test
    void theOriginIsNamedWithThoseWhoPassedItOn() throws Exception {
        attributions.add(
                alleged, AttributionRole.ORIGIN, agent("The ministry").id(), "said", source.id());
        assertEquals("Alleged by The ministry (through The Radio) · no rebuttal known", words());
        attributions.add(alleged, AttributionRole.RELAY, agent("An agency").id(), null, null);
        attributions.add(alleged, AttributionRole.REPORTER, agent("A paper").id(), null, null);
        assertEquals(
                "Alleged by The ministry (through An agency → A paper) · no rebuttal known",
                words());
        assertEquals(
                "Утверждает: The ministry (через: An agency → A paper) · опровержений не известно",
                carried().words(Texts.in(Locale.of("ru"))));
        assertTrue(carried().isAttributed());
    }

    @Test
    void anUnnamedOriginThroughASourceIsAttributedToTheSource() throws Exception {
        attributions.add(alleged, AttributionRole.ORIGIN, null, "said", source.id());
        assertTrue(carried().isAttributed());
        assertEquals(
                "Alleged; nobody is named as saying so (through The Radio) · no rebuttal known",
                words());
    }

    @Test
    void whoWasTakenAwayNamesNobody() throws Exception {
        Agent ministry = agent("The ministry");
        Attribution link =
                attributions.add(alleged, AttributionRole.ORIGIN, ministry.id(), null, null);
        agents.remove(ministry);
        assertFalse(carried().isAttributed());
        casefile.ledger.undo();
        assertTrue(carried().isAttributed());
        attributions.remove(alleged, Attributions.ref(link));
        assertFalse(carried().isAttributed());
    }

    @Test
    void coveredNamesAreCoveredHereToo() throws Exception {
        Agent ministry = agent("The ministry");
        agents.change(ministry.codeNamed("Heron"));
        attributions.add(alleged, AttributionRole.ORIGIN, ministry.id(), null, null);
        assertTrue(words().contains("The ministry"));
        naming.cover(true);
        assertEquals("Alleged by Heron · no rebuttal known", words());
        assertEquals(
                "Alleged by Heron · no rebuttal known: “nine people”",
                claims.suggest("1", 1).getFirst().told(texts));
    }

    @Test
    void linksRebutFromBothEnds() throws Exception {
        ClaimLink rebuts = links.add(other, alleged, ClaimLinkKind.REBUTS, null);
        Claim third = claim(ClaimKind.FINDING);
        links.add(alleged, third, ClaimLinkKind.CONTRADICTS, null);
        assertEquals("Alleged; nobody is named as saying so · rebutted by C-2, C-3", words());
        links.remove(other, alleged, rebuts);
        assertEquals(List.of(3L), rebuttals());
        claims.remove(third);
        assertEquals(List.of(), rebuttals());
    }

    @Test
    void agreementRebutsNothingAndTensionOnlyWhereItIsDenied() throws Exception {
        links.add(other, alleged, ClaimLinkKind.CORROBORATES, null);
        links.add(other, alleged, ClaimLinkKind.TENSION, null);
        assertEquals(List.of(), rebuttals());
        claims.change(other.ofKind(ClaimKind.DENIAL));
        assertEquals(List.of(2L), rebuttals());
    }

    @Test
    void theOtherSidesOfAQuestionRebutUntilItIsDismissed() throws Exception {
        Claim beside = claim(ClaimKind.FINDING);
        Conflict question =
                conflicts.open("Were they?", List.of(List.of(alleged, beside), List.of(other)));
        assertEquals(List.of(2L), rebuttals(), "not who stands beside it");
        conflicts.decide(question, ConflictState.RESOLVED, "looked into");
        assertEquals(List.of(2L), rebuttals(), "what was decided still stands against it");
        conflicts.decide(question, ConflictState.DISMISSED, null);
        assertEquals(List.of(), rebuttals());
    }

    @Test
    void aDenialAboutTheSameFieldRebutsWithoutALink() throws Exception {
        Slots field =
                Slots.NONE
                        .about(new RecordRef(RecordKind.AGENT, agent("The men").id()))
                        .stating(Term.ofCode("occupation"));
        claims.change(alleged.filling(field));
        claims.change(other.filling(field));
        assertEquals(List.of(), rebuttals());
        claims.change(other.filling(field).turned(Polarity.NEGATED));
        assertEquals(List.of(2L), rebuttals());
    }

    @Test
    void whatWasSaidAgainstItIsSaidAgainstEveryCorrectionToo() throws Exception {
        conflicts.open("Were they?", List.of(List.of(alleged), List.of(other)));
        Claim first = claims.supersede(claims.seal(alleged));
        Claim second = claims.supersede(claims.seal(first.stating("nine men")));
        Claim late = claim(ClaimKind.FINDING);
        links.add(late, first, ClaimLinkKind.REBUTS, null);
        links.add(second, alleged, ClaimLinkKind.CONTRADICTS, null);

        for (Claim one : List.of(alleged, first, second)) {
            assertEquals(
                    List.of(other.number(), late.number()),
                    allegations.of(one.id()).orElseThrow().rebuttals().stream()
                            .map(Allegation.Rebuttal::number)
                            .toList(),
                    "C-" + one.number() + ": all answers, and never itself put better");
        }
    }

    @Test
    void aCorrectionThatWasTakenAwayBringsNoAnswer() throws Exception {
        Claim corrected = claims.supersede(claims.seal(alleged));
        links.add(other, corrected, ClaimLinkKind.REBUTS, null);
        assertEquals(List.of(2L), rebuttals());
        claims.remove(corrected);
        assertEquals(List.of(), rebuttals());
    }

    @Test
    void onlyAllegationsAreAnsweredAndNothingIsAskedForNothing() throws Exception {
        List<UUID> both = List.of(alleged.id(), other.id());
        assertEquals(List.of(alleged.id()), List.copyOf(allegations.among(both).keySet()));
        assertEquals(Map.of(), allegations.among(List.of()));
        assertEquals(Map.of(), allegations.among(List.of(other.id(), source.id())));
        assertTrue(allegations.of(other.id()).isEmpty());
    }

    @Test
    void everyListHasItWithTheWords() throws Exception {
        links.add(other, alleged, ClaimLinkKind.REBUTS, null);
        for (List<ClaimRow> list :
                List.of(
                        claims.rows().page("", 0, 10),
                        claims.rows().page("nine", 0, 10),
                        claims.from(source.id()),
                        claims.suggest("C-1", 5),
                        links.linked(other.id()))) {
            ClaimRow row = list.stream().filter(one -> one.number() == 1).findFirst().orElseThrow();
            assertEquals(
                    "Alleged; nobody is named as saying so · rebutted by C-2: “nine people”",
                    row.told(texts));
        }
        assertNull(links.linked(alleged.id()).getFirst().allegation());
        assertEquals("nine people", links.linked(alleged.id()).getFirst().told(texts));
        assertEquals(2, claims.rows().count(""));
        assertEquals(1, claims.rows().indexOf("", other.id()));
    }

    @Test
    void theWordsItRestsOnHaveItToo() throws Exception {
        Grounds grounds = new Grounds(casefile.holdings, naming);
        RecordRef ref = new RecordRef(RecordKind.CLAIM, alleged.id());
        assertNotNull(grounds.of(ref).getFirst().allegation());
        assertNull(grounds.of(new RecordRef(RecordKind.CLAIM, other.id())).getFirst().allegation());
    }

    @Test
    void nothingAgainstItIsLookedForByGoingThroughAllClaims() throws Exception {
        List<String> all = new ArrayList<>(AllegationStore.against());
        all.addAll(Corrections.steps());
        for (String sql : all) {
            String way = casefile.wayInLargeCasefile(sql.replace("?", "ARRAY[random_uuid()]"));
            assertFalse(way.contains(BareCasefile.ALL_CLAIMS), way);
        }
    }

    @Test
    void whichOfManyClaimsAreAllegationsIsReadFromAnIndexAlone() throws Exception {
        String way =
                casefile.wayInLargeCasefile(
                        AllegationStore.AMONG.replace("?", "ARRAY[random_uuid()]"));
        assertTrue(way.contains("CLAIM_BY_ID: "), way);
        assertTrue(way.contains("AND ID = W.ID"), way);
        assertTrue(casefile.columnsOf("claim_by_id").containsAll(List.of("id", "kind")));
    }
}
