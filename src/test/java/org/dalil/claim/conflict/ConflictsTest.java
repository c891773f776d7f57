package org.dalil.claim.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.content.Slots;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kernel.quantity.Counted;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kernel.quantity.QuantityReading;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.source.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

/// Conflicts keep every side, need a reason to be decided, and what was decided is not proposed
/// again.
class ConflictsTest {
    private BareCasefile casefile;
    private Claims claims;
    private Conflicts conflicts;
    private Suggestions suggestions;
    private Agent group;
    private Source source;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        claims = new Claims(casefile.holdings);
        conflicts = new Conflicts(casefile.holdings);
        suggestions = new Suggestions(casefile.holdings, new Vocabularies(casefile.holdings));
        group = new Agents(casefile.holdings).add(AgentKind.GROUP, "The Almaty group");
        source = casefile.source("A report");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private static Quantity read(String number) {
        if (QuantityReading.of(number, Locale.ENGLISH)
                instanceof QuantityReading.Read(Quantity value)) {
            return value;
        }
        throw new AssertionError(number);
    }

    private Claim counting(String number) throws Exception {
        Claim claim =
                claims.fromWords(source.id(), casefile.text(), BareCasefile.words("nine people"));
        Claim counted =
                claim.counting(read(number).counting(Counted.in("person")))
                        .filling(
                                Slots.NONE
                                        .about(new RecordRef(RecordKind.AGENT, group.id()))
                                        .stating(Term.ofCode("number_of_people")));
        claims.change(counted);
        return counted;
    }

    @Test
    void twoNumbersOfOneGroupAreProposedOnceAndPeopleDecide() throws Exception {
        Claim first = counting("28");
        Claim second = counting("29");
        counting("at least 20");

        Suggestion found = suggestions.of(second).getFirst();
        assertEquals(1, suggestions.of(second).size());
        assertEquals(Suggestion.Sort.NUMBER, found.sort());
        assertEquals(first, found.second());
        assertEquals(1, suggestions.all(50).size());

        Conflict conflict = conflicts.open("How many?", List.of(List.of(first), List.of(second)));
        assertTrue(suggestions.of(second).isEmpty());
        assertTrue(suggestions.all(50).isEmpty());
        assertEquals(List.of(conflict), conflicts.of(first.id()));
        assertEquals(List.of(conflict), conflicts.of(second.id()));
    }

    @Test
    void whatWasDismissedIsNeverProposedAgainAndShowsOnNeitherClaim() throws Exception {
        Claim first = counting("28");
        Claim second = counting("29");
        conflicts.dismiss("How many?", first, second);

        assertTrue(suggestions.of(first).isEmpty());
        assertTrue(suggestions.all(50).isEmpty());
        assertTrue(conflicts.of(first.id()).isEmpty());

        casefile.ledger.undo();
        assertEquals(1, suggestions.of(first).size(), "undone: open again");
    }

    @Test
    void aDenialOfTheSameStandsAgainstItAndTwoDenialsDoNot() throws Exception {
        Claim said = counting("28");
        Claim denied = counting("28").turned(Polarity.NEGATED);
        claims.change(denied);
        Claim deniedOther = counting("29").turned(Polarity.NEGATED);
        claims.change(deniedOther);

        List<Suggestion> found = suggestions.of(denied);
        assertEquals(1, found.size());
        assertEquals(Suggestion.Sort.POLARITY, found.getFirst().sort());
        assertEquals(said.id(), found.getFirst().second().id());
        assertTrue(suggestions.of(deniedOther).isEmpty());
    }

    @Test
    void aCorrectedClaimIsNoLongerProposed() throws Exception {
        Claim wrong = claims.seal(counting("29"));
        Claim other = counting("28");
        Claim right = claims.supersede(wrong);
        claims.change(right.counting(other.quantity()));

        assertTrue(suggestions.of(other).isEmpty());
    }

    @Test
    void aDecisionNeedsItsReasonAndEveryPositionStays() throws Exception {
        Claim first = counting("28");
        Claim second = counting("29");
        Conflict open = conflicts.open("How many?", List.of(List.of(first), List.of(second)));

        for (ConflictState state : List.of(ConflictState.RESOLVED, ConflictState.IRREDUCIBLE)) {
            ConflictException refused =
                    assertThrows(ConflictException.class, () -> conflicts.decide(open, state, " "));
            assertEquals("claim.problem.decision-without-reason", refused.problem().key());
        }
        conflicts.decide(open, ConflictState.RESOLVED, "27 and 2");

        Conflict kept = conflicts.find(open.id()).orElseThrow();
        assertEquals(ConflictState.RESOLVED, kept.conflictState());
        assertEquals("27 and 2", kept.resolution());
        assertEquals(2, conflicts.standpoints(open.id()).size());
        conflicts.decide(kept, ConflictState.OPEN, null);
        assertEquals(ConflictState.OPEN, conflicts.find(open.id()).orElseThrow().conflictState());
    }

    @Test
    void aClaimTakesOneSideAndAConflictHasTwo() throws Exception {
        Claim first = counting("28");
        Claim second = counting("29");
        Conflict open = conflicts.open("How many?", List.of(List.of(first), List.of(second)));
        Claim third = counting("30");
        ConflictPosition joined = conflicts.join(open, third, 3);

        assertThrows(ConflictException.class, () -> conflicts.join(open, third, 1));
        assertThrows(
                ConflictException.class,
                () -> conflicts.open("?", List.of(List.of(first), List.of(first))));
        assertThrows(
                ConflictException.class,
                () -> conflicts.open("?", List.of(List.of(first, second), List.of())));
        conflicts.leave(open, joined);
        assertEquals(2, conflicts.standpoints(open.id()).size());
    }

    @Test
    void theBoardHasOpenOnesFirstAndFindsByQuestion() throws Exception {
        Claim first = counting("28");
        Claim second = counting("29");
        Conflict one = conflicts.open("A question", List.of(List.of(first), List.of(second)));
        conflicts.open("Their number", List.of(List.of(first), List.of(second)));
        conflicts.decide(one, ConflictState.IRREDUCIBLE, "no list survives");

        List<ConflictRow> rows = conflicts.rows().page("", 0, 9);
        assertEquals(
                List.of("Their number", "A question"),
                rows.stream().map(ConflictRow::question).toList());
        assertEquals(2, rows.getFirst().sides());
        assertEquals(1, conflicts.rows().count("number"));
    }

    @Test
    void removingAConflictLeavesTheClaimsAndCanBeUndone() throws Exception {
        Claim first = counting("28");
        Conflict open =
                conflicts.open("How many?", List.of(List.of(first), List.of(counting("29"))));
        conflicts.remove(open);

        assertTrue(conflicts.find(open.id()).isEmpty());
        assertTrue(claims.find(first.id()).isPresent());
        casefile.ledger.undo();
        assertEquals(2, conflicts.standpoints(open.id()).size());
        assertFalse(conflicts.of(first.id()).isEmpty());
    }

    @Test
    void theBoardSaysHowManyOfItsClaimsWereCorrectedSince() throws Exception {
        Claim first = claims.seal(counting("28"));
        Claim second = counting("29");
        conflicts.open("How many?", List.of(List.of(first), List.of(second)));
        assertEquals(0, conflicts.rows().page("", 0, 9).getFirst().corrected());

        Claim better = claims.seal(claims.supersede(first));
        claims.supersede(better);
        assertEquals(1, conflicts.rows().page("", 0, 9).getFirst().corrected());
        assertEquals(2, conflicts.rows().page("", 0, 9).getFirst().claims());
        assertTrue(conflicts.of(better.id()).isEmpty(), "positions are taken by people");

        casefile.ledger.undo();
        casefile.ledger.undo();
        casefile.ledger.undo();
        assertEquals(0, conflicts.rows().page("", 0, 9).getFirst().corrected());
    }

    @Test
    void theBoardIsReadWithoutGoingThroughAllClaims() throws Exception {
        String way = casefile.wayInLargeCasefile(ConflictStore.ROW);
        assertFalse(way.contains(BareCasefile.ALL_CLAIMS), way);
        assertFalse(way.contains("CLAIM.tableScan"), way);
    }
}
