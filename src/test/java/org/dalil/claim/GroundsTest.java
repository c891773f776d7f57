package org.dalil.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.content.Stance;
import org.dalil.claim.content.Wording;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Place;
import org.dalil.people.PlacePrecision;
import org.dalil.people.Places;
import org.dalil.source.Source;
import org.dalil.source.TextVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Whatever record is asked about, the answer is the exact words that it rests on.
class GroundsTest {
    private BareCasefile casefile;
    private Claims claims;
    private Attributions attributions;
    private Grounds grounds;
    private Source source;
    private TextVersion text;
    private Claim claim;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        claims = new Claims(casefile.holdings);
        attributions = new Attributions(casefile.holdings);
        grounds = new Grounds(casefile.holdings);
        source = casefile.source("A report");
        text = casefile.text();
        claim = claims.fromWords(source.id(), text, BareCasefile.words("nine people"));
        claims.fromWords(casefile.source("Another").id(), text, BareCasefile.words("The ministry"));
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private List<String> quotes(RecordRef ref) throws Exception {
        return grounds.of(ref).stream().map(ground -> ground.locator().quote()).toList();
    }

    private RecordRef ref() {
        return new RecordRef(RecordKind.CLAIM, claim.id());
    }

    @Test
    void aGroundSaysEverythingThatLeadsBackToTheWords() throws Exception {
        Ground ground = grounds.of(ref()).getFirst();

        assertEquals(claim.id(), ground.claim());
        assertEquals(claim.number(), ground.claimNumber());
        assertEquals(claim.statement(), ground.statement());
        assertEquals(source.id(), ground.source());
        assertEquals("A report", ground.sourceTitle());
        assertEquals(text.id(), ground.textVersion());
        assertEquals(claims.supports(claim.id()).getFirst().passage(), ground.passage());
        assertEquals(BareCasefile.words("nine people"), ground.locator());
    }

    @Test
    void whatWasDerivedRestsOnTheWordsOfItsInputs() throws Exception {
        Claim other = claims.fromWords(source.id(), text, BareCasefile.words("denied it"));
        Claim derived = claims.derive(Wording.of("ten people"), List.of(other, claim));

        assertEquals(List.of(), grounds.of(new RecordRef(RecordKind.CLAIM, derived.id())));
        assertEquals(
                List.of("nine people", "denied it"),
                grounds.ofInputs(derived.id()).stream()
                        .map(ground -> ground.locator().quote())
                        .toList());
        assertEquals(List.of(), grounds.ofInputs(claim.id()));
        claims.remove(other);
        assertEquals(1, grounds.ofInputs(derived.id()).size(), "a removed input has no words");
    }

    @Test
    void supportComesFirstThenContextThenWhatSpeaksAgainst() throws Exception {
        claims.addWords(
                claim, source.id(), text, BareCasefile.words("denied it"), Stance.CONTRADICTS);
        claims.addWords(claim, source.id(), text, BareCasefile.words("in August"), Stance.CONTEXT);
        claims.addWords(
                claim, source.id(), text, BareCasefile.words("were returned"), Stance.SUPPORTS);

        assertEquals(
                List.of("nine people", "were returned", "in August", "denied it"), quotes(ref()));
    }

    @Test
    void aSourceCarriesWhatRestsOnIt() throws Exception {
        assertEquals(List.of("nine people"), quotes(new RecordRef(RecordKind.SOURCE, source.id())));
    }

    @Test
    void aPersonAndAnEventRestOnTheClaimsThatConcernThem() throws Exception {
        Agent agent = new Agents(casefile.holdings).add(AgentKind.PERSON, "Relative A");
        Event event = new Events(casefile.holdings).add("The returns", null, null);
        for (RecordRef target :
                List.of(
                        new RecordRef(RecordKind.AGENT, agent.id()),
                        new RecordRef(RecordKind.EVENT, event.id()))) {
            assertEquals(List.of(), quotes(target));
            Concern made = attributions.concern(claim, target, null);
            assertEquals(List.of("nine people"), quotes(target));
            attributions.remove(claim, Attributions.ref(made));
            assertEquals(List.of(), quotes(target));
        }
    }

    @Test
    void aPlaceRestsOnTheClaimsThatSayItHappenedThere() throws Exception {
        Place place = new Places(casefile.holdings).add("The border", PlacePrecision.REGION, null);
        claims.change(claim.at(place.id()));

        assertEquals(List.of("nine people"), quotes(new RecordRef(RecordKind.PLACE, place.id())));
    }

    @Test
    void otherKindsRestOnNothing() throws Exception {
        assertEquals(
                List.of(),
                quotes(
                        new RecordRef(
                                RecordKind.SUPPORT, claims.supports(claim.id()).getFirst().id())));
    }

    @Test
    void whatWasTakenAwayIsNoGround() throws Exception {
        claims.remove(claim);
        assertEquals(List.of(), quotes(ref()));
        assertEquals(List.of(), quotes(new RecordRef(RecordKind.SOURCE, source.id())));

        casefile.ledger.undo();
        assertEquals(List.of("nine people"), quotes(ref()));
    }

    @Test
    void atMostSixtyAreShown() throws Exception {
        for (int i = 0; i < 62; i++) {
            claims.addWords(
                    claim, source.id(), text, BareCasefile.words("in August"), Stance.CONTEXT);
        }
        List<Ground> shown = grounds.of(ref());
        assertEquals(60, shown.size());
        assertTrue(shown.getFirst().stance() == Stance.SUPPORTS);
    }

    @Test
    void theWordsOfARecordAreNotSoughtByClaimsThatStand() throws Exception {
        for (RecordKind kind : RecordKind.values()) {
            String sql = Grounds.sql(kind);
            if (sql != null) {
                String way = casefile.wayInLargeCasefile(sql.replace("?", "random_uuid()"));

                // Whether it goes in that way depends on how much there is; here it never may.
                assertFalse(way.contains("\"K\".\"GONE\""), way);
            }
        }
    }

    @Test
    void ofManyClaimsTheWordsThatComeFirstAreFoundWithoutReadingAny() throws Exception {
        String about = casefile.wayInLargeCasefile(Grounds.ABOUT.replace("?", "random_uuid()"));
        assertTrue(about.contains("CONCERN_BY_TARGET: "), about);
        assertTrue(about.contains("TARGET = "), about);
        assertEquals(List.of("target", "gone", "claim"), casefile.columnsOf("concern_by_target"));
        String some = "UNNEST(ARRAY[random_uuid(), random_uuid()])";
        String leading = casefile.wayInLargeCasefile(Grounds.LEADING.replace("UNNEST(?)", some));
        assertTrue(leading.contains("SUPPORT_BY_CLAIM: "), leading);
        assertTrue(leading.contains("CLAIM = W.ID"), leading);
        assertTrue(leading.contains("CLAIM_BY_ID: "), leading);
        assertTrue(leading.contains("PASSAGE_BY_ID: "), leading);
        assertFalse(leading.contains("GONE = FALSE"), "what is gone is left out by us: " + leading);
        assertEquals(
                List.of("claim", "gone", "stance", "passage", "position", "id"),
                casefile.columnsOf("support_by_claim"));
        assertEquals(List.of("id", "gone", "number", "kind"), casefile.columnsOf("claim_by_id"));
        String these = casefile.wayInLargeCasefile(Grounds.THESE.replace("UNNEST(?)", some));
        assertFalse(these.contains("tableScan"), these);
    }

    /// By steps or at once: the same words in the same order, and nothing that was taken away.
    @Test
    void theWordsAboutSomebodyComeInTheirOrderWithoutWhatWasTakenAway() throws Exception {
        Agent anna = new Agents(casefile.holdings).add(AgentKind.PERSON, "Anna");
        RecordRef her = new RecordRef(RecordKind.AGENT, anna.id());
        Claim second = claims.fromWords(source.id(), text, BareCasefile.words("denied it"));
        Claim third = claims.fromWords(source.id(), text, BareCasefile.words("in August"));
        assertEquals(List.of(), quotes(her));
        for (Claim one : List.of(third, claim, second)) {
            attributions.concern(one, her, null);
        }
        claims.addWords(
                claim, source.id(), text, BareCasefile.words("The ministry"), Stance.CONTRADICTS);

        assertEquals(List.of("nine people", "denied it", "in August", "The ministry"), quotes(her));
        claims.remove(second);
        assertEquals(List.of("nine people", "in August", "The ministry"), quotes(her));
    }
}
