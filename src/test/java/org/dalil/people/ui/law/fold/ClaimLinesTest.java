package org.dalil.people.ui.law.fold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.desk.Intent;
import org.dalil.kit.BareCasefile;
import org.dalil.law.Lawyer;
import org.dalil.people.Naming;
import org.dalil.source.Source;
import org.dalil.source.TextVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Claims as lines: each with its number, what an allegation never stands without, the words it
/// rests on, and that it was corrected.
class ClaimLinesTest {
    private static final String WORDS = "A relative denied it";
    private BareCasefile casefile;
    private Claims claims;
    private ClaimLines lines;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        claims = new Claims(casefile.holdings);
        lines = new ClaimLines(casefile.holdings, new Naming(false), new Lawyer(casefile).texts);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Claim sourced() throws Exception {
        Source source = casefile.source("A report");
        TextVersion text = casefile.text();
        return claims.fromWords(source.id(), text, BareCasefile.words(WORDS));
    }

    private Claim unsourced(String words) throws Exception {
        Lawyer lawyer = new Lawyer(casefile);
        Matter act = lawyer.make(MatterKind.ACT, null);
        Claim claim = lawyer.say(act, "act_type", "torture", null);
        claims.change(claim.stating(words));
        return claims.find(claim.id()).orElseThrow();
    }

    private ClaimLine line(Claim claim) throws Exception {
        return Objects.requireNonNull(lines.of(List.of(claim.id())).get(claim.id()));
    }

    @Test
    void aLineLeadsToTheWordsThatTheClaimRestsOn() throws Exception {
        Claim claim = sourced();
        ClaimLine line = line(claim);
        assertTrue(line.words().startsWith("C-" + claim.number() + "  "));
        assertTrue(line.words().contains(WORDS));
        assertEquals("“" + WORDS + "”", line.passage().words());
        Intent.ToWords way = (Intent.ToWords) line.passage().way();
        assertEquals(BareCasefile.TEXT.indexOf(WORDS), way.start());
        assertFalse(line.corrected());
    }

    @Test
    void aClaimThatRestsOnNothingHasNoWay() throws Exception {
        assertNull(line(unsourced("Somebody said so")).passage());
    }

    @Test
    void anAllegationNeverStandsWithoutWhoSaysSo() throws Exception {
        Claim claim = unsourced("He planned an attack");
        claims.change(claim.ofKind(ClaimKind.ALLEGATION_AGAINST_VICTIM));
        String words = line(claim).words();
        assertTrue(words.contains("He planned an attack"));
        assertFalse(words.equals("C-" + claim.number() + "  He planned an attack"), words);
    }

    @Test
    void aCorrectedClaimSaysSoAndTheCorrectionDoesNot() throws Exception {
        Claim claim = sourced();
        Claim sealed = claims.seal(claim);
        Claim better = claims.supersede(sealed);
        Map<UUID, ClaimLine> both = lines.of(List.of(claim.id(), better.id()));
        assertTrue(both.get(claim.id()).corrected());
        assertFalse(both.get(better.id()).corrected());
    }

    @Test
    void whatWasTakenAwayIsLeftOutAndTheOthersStandByNumber() throws Exception {
        Claim first = unsourced("One");
        Claim second = unsourced("Two");
        Claim gone = unsourced("Three");
        claims.remove(gone);
        assertEquals(
                List.of(first.id(), second.id()),
                List.copyOf(
                        lines.of(List.of(second.id(), gone.id(), first.id(), first.id()))
                                .keySet()));
        assertEquals(Map.of(), lines.of(List.of()));
    }

    @Test
    void ofNoPassageThereIsNoLine() throws Exception {
        PassageLines passages = new PassageLines(casefile.holdings, new Lawyer(casefile).texts);
        assertNull(passages.of((UUID) null));
        assertNull(passages.of(new UUID(0, 9)));
        assertEquals(Map.of(), passages.of(List.of()));
    }
}
