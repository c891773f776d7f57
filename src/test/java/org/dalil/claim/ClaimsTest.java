package org.dalil.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.ClaimState;
import org.dalil.claim.content.Modality;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.content.Stance;
import org.dalil.claim.content.Wording;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Place;
import org.dalil.people.Places;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.TextVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// A claim starts as the words it rests on, is shaped while it is a draft, stands once sealed, and
/// is corrected by another that hides nothing.
class ClaimsTest {
    private BareCasefile casefile;
    private Claims claims;
    private ClaimLinks links;
    private Attributions attributions;
    private Source source;
    private TextVersion text;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        claims = new Claims(casefile.holdings);
        links = new ClaimLinks(casefile.holdings);
        attributions = new Attributions(casefile.holdings);
        source = casefile.source("A report");
        text = casefile.text();
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Claim claim(String words) throws Exception {
        return claims.fromWords(source.id(), text, BareCasefile.words(words));
    }

    private List<Long> numbers(List<ClaimRow> rows) {
        return rows.stream().map(ClaimRow::number).toList();
    }

    private static DateValue date(String edtf) {
        return DateValue.of(edtf, Edtf.parse(edtf).orElseThrow(), DateBasis.STATED);
    }

    @Test
    void aClaimStartsAsItsWordsAndNothingElse() throws Exception {
        Claim made = claim("nine people were returned in August. ");

        Claim kept = claims.find(made.id()).orElseThrow();
        assertEquals(made, kept);
        assertEquals("nine people were returned in August.", kept.statement());
        assertFalse(kept.isSealed());
        assertEquals(ClaimKind.EVENT_ACT, kept.claimKind());
        assertEquals(Modality.REPORTED, kept.claimModality());
        assertNull(kept.when());
        assertNull(kept.place());
        Support support = claims.supports(made.id()).getFirst();
        Passage passage =
                casefile.holdings.records().find(Passage.SHAPE, support.passage()).orElseThrow();
        assertEquals("nine people were returned in August. ", passage.locator().quote());
        assertTrue(passage.locator().holdsIn(BareCasefile.TEXT));
        assertEquals(source.id(), passage.source());
        assertEquals(Stance.SUPPORTS, Stance.of(support.stance()));
    }

    @Test
    void claimAndPassageComeAndGoInOneAct() throws Exception {
        Claim made = claim("nine people");

        casefile.ledger.undo();

        assertTrue(claims.find(made.id()).isEmpty());
        assertEquals(List.of(), claims.supports(made.id()));
        assertEquals(List.of(), casefile.holdings.records().where(Passage.SHAPE, "1 = 1", "id"));
        assertEquals(0, claims.rows().count(""));
    }

    @Test
    void aLongQuoteIsCutInTheNameOfTheActOnly() throws Exception {
        claim("The ministry said that nine people were returned in August");

        Object words = casefile.announced.getLast().act().name().args().get("words");
        assertEquals("The ministry said that nine people were…", words);
    }

    @Test
    void aNewPlaceAndItsClaimAreOneAct() throws Exception {
        Claim made = claims.seal(claim("nine people"));

        Place place = claims.at(made, " The border ");

        Places places = new Places(casefile.holdings);
        assertEquals("The border", places.find(place.id()).orElseThrow().name());
        assertEquals(place.id(), claims.find(made.id()).orElseThrow().place());
        assertEquals("claim.act.new-place", casefile.undoable());
        casefile.ledger.undo();
        assertTrue(places.find(place.id()).isEmpty());
        assertNull(claims.find(made.id()).orElseThrow().place());
    }

    @Test
    void aSealedClaimIsNotTakenAway() throws Exception {
        Claim draft = claim("nine people");
        claims.seal(draft);

        SealedClaimException refused =
                assertThrows(SealedClaimException.class, () -> claims.remove(draft));

        assertEquals("claim.problem.sealed-stays", refused.problem().key());
        assertTrue(claims.find(draft.id()).isPresent());
        casefile.ledger.undo();
        claims.remove(draft);
        assertTrue(claims.find(draft.id()).isEmpty());
    }

    @Test
    void aClaimIsFoundByItsWordsOrItsNumber() throws Exception {
        claim("nine people");
        claim("denied it");

        assertEquals(List.of(2L), numbers(claims.suggest("DENIED", 7)));
        for (String typed : List.of("2", "C-2", "c2", " С-2 ")) {
            assertEquals(List.of(2L), numbers(claims.suggest(typed, 7)), typed);
        }
        assertEquals(List.of(1L), numbers(claims.suggest("", 1)));
        assertEquals(List.of(), numbers(claims.suggest("C-99999999", 7)));
        assertEquals(List.of(), numbers(claims.suggest("99999999999999999999", 7)));
    }

    @Test
    void numbersCountUpAndAreNotGivenTwice() throws Exception {
        Claim first = claim("nine people");
        Claim second = claim("A relative");
        claims.remove(second);

        Claim third = claim("denied it");

        assertEquals(List.of(1L, 2L, 3L), List.of(first.number(), second.number(), third.number()));
    }

    @Test
    void moreWordsFollowInOrderEachWithItsStance() throws Exception {
        Claim made = claim("nine people");
        claims.addWords(
                made, source.id(), text, BareCasefile.words("denied it"), Stance.CONTRADICTS);
        claims.addWords(made, source.id(), text, BareCasefile.words("in August"), Stance.CONTEXT);

        List<Support> supports = claims.supports(made.id());
        assertEquals(
                List.of("supports", "contradicts", "context"),
                supports.stream().map(Support::stance).toList());
        assertEquals(List.of(1L, 2L, 3L), supports.stream().map(Support::position).toList());
        assertEquals(3, claims.rows().page("", 0, 9).getFirst().passages());
    }

    @Test
    void aDraftMayBeShaped() throws Exception {
        Claim made = claim("nine people");
        Claim shaped =
                made.stating("Nine people were returned.")
                        .ofKind(ClaimKind.STATISTIC)
                        .meant(Modality.ASSERTED)
                        .on(date("2024-08"))
                        .noted("check the figure");

        claims.change(shaped);

        assertEquals(shaped, claims.find(made.id()).orElseThrow());
        assertEquals(1, claims.rows().count("were returned"));
    }

    @Test
    void whatIsSealedKeepsItsWordsKindAndModality() throws Exception {
        Claim sealed = claims.seal(claim("nine people"));
        assertTrue(claims.find(sealed.id()).orElseThrow().isSealed());

        for (Claim refused :
                List.of(
                        sealed.stating("eight people"),
                        sealed.ofKind(ClaimKind.DENIAL),
                        sealed.meant(Modality.DENIED),
                        sealed.in(ClaimState.DRAFT))) {
            SealedClaimException thrown =
                    assertThrows(SealedClaimException.class, () -> claims.change(refused));
            assertEquals("claim.problem.sealed", thrown.problem().key());
        }
        assertEquals(sealed, claims.find(sealed.id()).orElseThrow());
    }

    @Test
    void whatIsSealedMayStillTakeDatePlaceAndNote() throws Exception {
        Claim sealed = claims.seal(claim("nine people"));
        UUID place = casefile.holdings.ids().next();

        claims.change(sealed.on(date("2024-08-03")).at(place).noted("seen"));

        Claim kept = claims.find(sealed.id()).orElseThrow();
        assertEquals(date("2024-08-03"), kept.when());
        assertEquals(place, kept.place());
        assertEquals("seen", kept.note());
    }

    @Test
    void theVoiceOfASealedClaimStandsWhateverElseIsLearnt() throws Exception {
        Claim sealed = claims.seal(claim("nine people"));

        assertThrows(
                SealedClaimException.class, () -> claims.change(sealed.turned(Polarity.NEGATED)));
        assertThrows(
                SealedClaimException.class, () -> claims.change(sealed.hedged("would appear")));
        claims.change(sealed.scoped("six of 28").exculpating(true));

        Claim kept = claims.find(sealed.id()).orElseThrow();
        assertEquals(Polarity.AFFIRMED, kept.claimPolarity());
        assertEquals("six of 28", kept.scope());
        assertTrue(kept.exculpatory());
    }

    @Test
    void aDerivedClaimNamesItsInputsAndSoDoesItsCorrection() throws Exception {
        Claim nine = claim("nine people");
        Claim one = claim("A relative denied it");

        Claim ten = claims.derive(Wording.of("ten people"), List.of(nine, one));
        Claim corrected = claims.supersede(claims.seal(ten));

        assertEquals(Modality.DERIVED, ten.claimModality());
        for (Claim derived : List.of(ten, corrected)) {
            assertEquals(
                    List.of(nine.id(), one.id()),
                    claims.inputs(derived.id()).stream().map(Derivation::input).toList());
        }
        assertTrue(claims.inputs(nine.id()).isEmpty());
        assertThrows(
                IllegalArgumentException.class,
                () -> claims.derive(Wording.of("out of nothing"), List.of()));
    }

    @Test
    void aStalePageOfADraftCannotChangeWhatWasSealedMeanwhile() throws Exception {
        Claim draft = claim("nine people");
        claims.seal(draft);

        assertThrows(
                SealedClaimException.class, () -> claims.change(draft.stating("eight people")));
        assertEquals("nine people", claims.find(draft.id()).orElseThrow().statement());
    }

    @Test
    void theCorrectionCarriesEverythingAndHidesNothing() throws Exception {
        Agent speaker = new Agents(casefile.holdings).add(AgentKind.STATE_BODY, "The ministry");
        Claim old = claim("nine people").on(date("2024-08"));
        claims.change(old);
        claims.addWords(
                old, source.id(), text, BareCasefile.words("denied it"), Stance.CONTRADICTS);
        attributions.add(old, AttributionRole.ORIGIN, speaker.id(), "said", source.id());
        attributions.concern(
                old, new RecordRef(RecordKind.AGENT, speaker.id()), Term.ofCode("speaker"));
        Claim sealed = claims.seal(old);

        Claim next = claims.supersede(sealed);

        assertEquals(sealed.id(), next.supersedes());
        assertEquals(next.id(), claims.supersededBy(sealed.id()).orElseThrow());
        assertTrue(claims.supersededBy(next.id()).isEmpty());
        assertFalse(next.isSealed());
        assertEquals(sealed.number() + 1, next.number());
        assertEquals(sealed.when(), next.when());
        assertEquals(
                claims.supports(sealed.id()).stream().map(Support::passage).toList(),
                claims.supports(next.id()).stream().map(Support::passage).toList());
        assertEquals(
                List.of("supports", "contradicts"),
                claims.supports(next.id()).stream().map(Support::stance).toList());
        Attribution said = claims.chain(next.id()).getFirst();
        assertEquals(speaker.id(), said.agent());
        assertEquals("said", said.verb());
        assertNotEquals(claims.chain(sealed.id()).getFirst().id(), said.id());
        assertEquals(Term.ofCode("speaker"), claims.concerns(next.id()).getFirst().role());
        assertEquals(1, claims.concerns(sealed.id()).size());
        assertEquals(List.of(1L, 2L), numbers(claims.rows().page("", 0, 9)));
    }

    @Test
    void theCorrectionStandsToOthersAsTheCorrectedDoes() throws Exception {
        ClaimLinks links = new ClaimLinks(casefile.holdings);
        Claim sealed = claims.seal(claim("nine people"));
        Claim denial = claim("nine people");
        Claim same = claim("nine people");
        links.add(denial, sealed, ClaimLinkKind.REBUTS, "How many?");
        links.add(sealed, same, ClaimLinkKind.CORROBORATES, null);

        Claim next = claims.supersede(sealed);

        assertEquals(
                Set.of(
                        List.of(denial.id(), next.id(), "rebuts", "How many?"),
                        List.of(next.id(), same.id(), "corroborates", "")),
                links.of(next.id()).stream()
                        .map(one ->
                                List.of(
                                        one.from(),
                                        one.to(),
                                        one.kind(),
                                        Objects.requireNonNullElse(one.question(), "")))
                        .collect(Collectors.toSet()));
        assertEquals(2, links.of(sealed.id()).size(), "what was corrected keeps its own");
        casefile.ledger.undo();
        assertEquals(1, links.of(denial.id()).size());
    }

    @Test
    void undoOfACorrectionTakesItsPartsToo() throws Exception {
        Claim sealed = claims.seal(claim("nine people"));
        Claim next = claims.supersede(sealed);

        casefile.ledger.undo();

        assertTrue(claims.supersededBy(sealed.id()).isEmpty());
        assertEquals(List.of(), claims.supports(next.id()));
        assertEquals(1, claims.supports(sealed.id()).size());
    }

    @Test
    void bothEndsOfALinkStandAndCountTheConflict() throws Exception {
        Claim one = claim("nine people");
        Claim other = claim("denied it");
        Claim third = claim("A relative");
        ClaimLink conflict = links.add(one, other, ClaimLinkKind.REBUTS, "how many");
        ClaimLink repeat = links.add(third, one, ClaimLinkKind.REPEATS, "the same words");

        assertEquals(List.of(conflict, repeat), links.of(one.id()));
        assertEquals(other.id(), conflict.other(one.id()));
        assertEquals(one.id(), conflict.other(other.id()));
        assertTrue(conflict.isConflict());
        assertFalse(repeat.isConflict());
        assertEquals(List.of(2L, 3L), numbers(links.linked(one.id())));
        assertEquals(
                List.of(1L, 1L, 0L),
                claims.rows().page("", 0, 9).stream().map(ClaimRow::conflicts).toList());
    }

    @Test
    void claimsAboutSomebodyAreThoseConcerningSpokenByOrThere() throws Exception {
        Agent agent = new Agents(casefile.holdings).add(AgentKind.PERSON, "Relative A");
        RecordRef ref = new RecordRef(RecordKind.AGENT, agent.id());
        Claim concerned = claim("nine people");
        attributions.concern(concerned, ref, null);
        Claim spoken = claim("denied it");
        attributions.add(spoken, AttributionRole.ORIGIN, agent.id(), null, null);
        claim("A relative");
        UUID place = casefile.holdings.ids().next();
        claims.change(spoken.at(place));

        assertEquals(List.of(1L, 2L), numbers(claims.about(ref)));
        assertEquals(List.of(2L), numbers(claims.about(new RecordRef(RecordKind.PLACE, place))));
        attributions.remove(
                concerned, Attributions.ref(claims.concerns(concerned.id()).getFirst()));
        assertEquals(List.of(2L), numbers(claims.about(ref)));
    }

    @Test
    void claimsFromASourceRestOnItsPassages() throws Exception {
        Source other = casefile.source("Another report");
        claim("nine people");
        Claim there = claims.fromWords(other.id(), text, BareCasefile.words("denied it"));
        claims.addWords(there, source.id(), text, BareCasefile.words("in August"), Stance.CONTEXT);

        assertEquals(List.of(1L, 2L), numbers(claims.from(source.id())));
        assertEquals(List.of(2L), numbers(claims.from(other.id())));
        claims.remove(there);
        assertEquals(List.of(), numbers(claims.from(other.id())));
    }

    @Test
    void theListGoesByDateAndUndatedOnesComeLast() throws Exception {
        claim("The ministry");
        claims.change(claim("nine people").on(date("2024-08-03")));
        claims.change(claim("denied it").on(date("2023")));
        claims.change(claim("in August").on(DateValue.words("in August", DateBasis.STATED)));

        assertEquals(List.of(3L, 2L, 1L, 4L), numbers(claims.rows().page("", 0, 9)));
        assertEquals(List.of(2L, 1L), numbers(claims.rows().page("", 1, 2)));
    }

    @Test
    void aClaimStatesSomething() {
        assertThrows(IllegalArgumentException.class, () -> Wording.of(" "));
    }
}
